<?php
/**
 * The block `diplo/timeline`, which is rendered anew whenever its page is shown.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Registers the block, and tells its editor where the element is. */
function diplo_timeline_register_block(): void {
	register_block_type( dirname( DIPLO_TIMELINE_FILE ), array( 'render_callback' => 'diplo_timeline_render_block' ) );
	$told = array( 'element' => diplo_timeline_script_url( 'diplo-timeline' ) );
	wp_add_inline_script( 'diplo-timeline-editor-script', 'var diploTimeline = ' . wp_json_encode( $told ) . ';', 'before' );
	wp_set_script_translations( 'diplo-timeline-editor-script', 'diplo-timeline' );
}
add_action( 'init', 'diplo_timeline_register_block' );

/**
 * The markup of a block.
 *
 * @param array $attributes Of the block.
 */
function diplo_timeline_render_block( $attributes ): string {
	$texts = array_map( 'diplo_timeline_unescape', $attributes );
	return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), diplo_timeline_render( $texts, $texts['events'] ?? null ) );
}

/**
 * The text of an attribute as it was written. Of users who may not write every HTML, WordPress escapes `&` and `<` when it
 * saves a post, and where a `<` stands alone, the quotes after it as well.
 *
 * @param mixed $value Of the attribute.
 */
function diplo_timeline_unescape( $value ) {
	if ( ! is_string( $value ) ) {
		return $value;
	}
	$text = wp_specialchars_decode( $value, ENT_QUOTES );
	// What was never escaped may hold a `&quot;` of its own, whose quote would end a text of JSON.
	$is_broken = preg_match( DIPLO_TIMELINE_JSON_START, $text ) && null === json_decode( $text );
	return $is_broken ? wp_specialchars_decode( $value, ENT_NOQUOTES ) : $text;
}
