<?php
/**
 * The shortcode: `[diplo_timeline src="…" heading="…" /]`, or lines of `date | name | place` between two of them.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * The markup of a shortcode.
 *
 * @param array|string $attributes Empty text where there are none.
 * @param string|null  $content    What is enclosed, with the paragraphs that WordPress has made of it.
 */
function diplo_timeline_shortcode( $attributes, $content = null ): string {
	$texts = array_map( 'diplo_timeline_decode', is_array( $attributes ) ? $attributes : array() );
	$lines = diplo_timeline_lines( (string) $content );
	return '<div>' . diplo_timeline_render( $texts, '' === $lines ? null : $lines ) . '</div>';
}
add_shortcode( 'diplo_timeline', 'diplo_timeline_shortcode' );

/**
 * Lines of plain text, out of lines that have become paragraphs.
 *
 * @param string $html As WordPress has formatted it.
 */
function diplo_timeline_lines( string $html ): string {
	$broken = (string) preg_replace( '#<(?:br|/?p|/?div)\b[^<>]*>#i', "\n", $html );
	// Not strip_tags(), which takes the rest of "under <2 hours" too.
	return trim( diplo_timeline_decode( (string) preg_replace( '#</?[a-z!][^<>]*>#i', '', $broken ) ) );
}

/**
 * Text without entities and without spaces that do not break.
 *
 * @param string $html Text with entities.
 */
function diplo_timeline_decode( string $html ): string {
	return str_replace( "\u{a0}", ' ', html_entity_decode( $html, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
}

/**
 * Dates keep their hyphens and texts their quotes.
 *
 * @param string[] $shortcodes Those whose content WordPress does not beautify.
 */
function diplo_timeline_no_texturize( $shortcodes ) {
	$shortcodes[] = 'diplo_timeline';
	return $shortcodes;
}
add_filter( 'no_texturize_shortcodes', 'diplo_timeline_no_texturize' );
