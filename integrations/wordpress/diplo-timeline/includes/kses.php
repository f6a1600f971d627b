<?php
/**
 * Authors, who may not write every HTML, may write the element and `<time>`. A script they may not, and need not.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Attributes that any element may have. */
const DIPLO_TIMELINE_GLOBAL_ATTRIBUTES = array(
	'aria-describedby' => true,
	'aria-label'       => true,
	'aria-labelledby'  => true,
	'class'            => true,
	'data-*'           => true,
	'dir'              => true,
	'id'               => true,
	'lang'             => true,
	'style'            => true,
	'title'            => true,
);

/** All attributes of the element set text, switch something on, or name a list: none runs anything. */
const DIPLO_TIMELINE_ONLY_IN_HTML = array( 'events', 'for' );

/**
 * Adds them to what WordPress allows in posts.
 *
 * @param array  $allowed Attributes by element.
 * @param string $context Where the HTML is from.
 */
function diplo_timeline_allowed_html( $allowed, $context ) {
	if ( 'post' !== $context || ! is_array( $allowed ) ) {
		return $allowed;
	}
	$names                     = array_merge( DIPLO_TIMELINE_ATTRIBUTES, DIPLO_TIMELINE_ONLY_IN_HTML );
	$allowed['diplo-timeline'] = array_fill_keys( $names, true ) + DIPLO_TIMELINE_GLOBAL_ATTRIBUTES;
	$allowed['time']           = array( 'datetime' => true ) + DIPLO_TIMELINE_GLOBAL_ATTRIBUTES;
	return $allowed;
}
add_filter( 'wp_kses_allowed_html', 'diplo_timeline_allowed_html', 10, 2 );
