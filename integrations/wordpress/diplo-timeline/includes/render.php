<?php
/**
 * The one function behind the block, the shortcode and the addresses.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/** A text that is meant to be JSON; yet `[2025-02-10..2025-02-13]` and `{2025-02-14,2025-02-16}` are dates. */
const DIPLO_TIMELINE_JSON_START = '/^\s*[\[{](?!\s*(?:\.\.|-?\d|X))/';

/** Nothing in it can end the script that holds it. */
const DIPLO_TIMELINE_JSON_FLAGS = JSON_HEX_TAG | JSON_HEX_AMP | JSON_UNESCAPED_UNICODE | JSON_UNESCAPED_SLASHES;

/**
 * The markup of a timeline, whose script it loads. It fits where a block may stand, not into a paragraph.
 *
 * @param array             $attributes Of the element, in any spelling that diplo_timeline_attributes() knows; unescaped.
 * @param string|array|null $events     The events: a text of JSON or of lines (`date | name | place`), or the list itself.
 *                                      With the attribute `src` they are only what is read where there is no script.
 */
function diplo_timeline_render( array $attributes, $events = null ): string {
	$attributes = diplo_timeline_attributes( $attributes );
	if ( isset( $attributes['src'] ) && '' === diplo_timeline_url( $attributes['src'] ) ) {
		unset( $attributes['src'] );
	}
	$data     = '';
	$readable = '';
	if ( is_string( $events ) && ! preg_match( DIPLO_TIMELINE_JSON_START, $events ) ) {
		$readable = '' === trim( $events ) ? '' : '<pre>' . esc_html( trim( $events, "\r\n" ) ) . '</pre>';
	} elseif ( null !== $events ) {
		// A text that is not JSON after all is handed on as it is: the element tells in which line it goes wrong.
		$list     = is_string( $events ) ? json_decode( $events ) ?? $events : $events;
		$data     = '<script type="application/json">' . wp_json_encode( $list, DIPLO_TIMELINE_JSON_FLAGS ) . '</script>';
		$readable = diplo_timeline_fallback( $list );
	}
	if ( isset( $attributes['src'] ) ) {
		$data      = '';
		$readable .= diplo_timeline_link( $attributes );
	}
	if ( is_feed() ) {
		return $readable;
	}
	diplo_timeline_enqueue();
	return '<diplo-timeline' . diplo_timeline_attribute_text( $attributes ) . ">$data$readable</diplo-timeline>";
}

/**
 * A link to the list.
 *
 * @param array<string, string> $attributes Of the element, `src` among them.
 */
function diplo_timeline_link( array $attributes ): string {
	$words = $attributes['heading'] ?? __( 'List of events', 'diplo-timeline' );
	return sprintf( '<a href="%s">%s</a>', diplo_timeline_url( $attributes['src'] ), esc_html( $words ) );
}
