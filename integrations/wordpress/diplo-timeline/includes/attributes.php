<?php
/**
 * What an editor may say of a timeline.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Attributes of the element, other than its events. */
const DIPLO_TIMELINE_ATTRIBUTES = array(
	'src',
	'heading',
	'heading-level',
	'lang',
	'lanes',
	'lane-order',
	'layout',
	'start',
	'end',
	'as-of',
	'now',
	'history',
	'time-zone',
	'filter',
	'controls',
	'images',
	'selected',
	'refresh',
	'max-bytes',
);

/** Those that switch something on wherever they stand, whatever their value. */
const DIPLO_TIMELINE_SWITCHES = array( 'history', 'images' );

/**
 * The attributes of the element among what is given, whose names may be spelled as in HTML and addresses (`as-of`), in
 * shortcodes (`as_of`) and in blocks (`asOf`). Whatever else is given is left out, and so is what is empty, and a switch that
 * is said to be off.
 *
 * @param array $given Values by name.
 * @return array<string, string> Unescaped values by the name that they have in HTML.
 */
function diplo_timeline_attributes( array $given ): array {
	$values = array();
	foreach ( $given as $name => $value ) {
		// A word alone in a shortcode switches something on.
		if ( is_int( $name ) && is_string( $value ) ) {
			$name = $value;
		}
		if ( is_scalar( $value ) ) {
			$values[ str_replace( array( '-', '_' ), '', strtolower( $name ) ) ] = trim( (string) $value );
		}
	}
	$attributes = array();
	foreach ( DIPLO_TIMELINE_ATTRIBUTES as $name ) {
		$value               = $values[ str_replace( '-', '', $name ) ] ?? '';
		$is_off              = in_array( $name, DIPLO_TIMELINE_SWITCHES, true ) && in_array( $value, array( '0', 'false' ), true );
		$attributes[ $name ] = $is_off ? '' : $value;
	}
	return array_filter( $attributes, 'strlen' );
}

/**
 * Attributes as they stand in a tag, with a space before each.
 *
 * @param array<string, string> $attributes Unescaped values by name.
 */
function diplo_timeline_attribute_text( array $attributes ): string {
	$text = '';
	foreach ( $attributes as $name => $value ) {
		$text .= sprintf( ' %s="%s"', $name, 'src' === $name ? diplo_timeline_url( $value ) : esc_attr( $value ) );
	}
	return $text;
}

/**
 * An address of http or https, or of this site, escaped; empty for all others.
 *
 * @param string $url Unescaped.
 */
function diplo_timeline_url( string $url ): string {
	return esc_url( $url, array( 'http', 'https' ) );
}
