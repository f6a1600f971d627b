<?php
/**
 * Timelines that an author has written as HTML: they are kept as they are, and get their script.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * What has been taken out of contents, by number; contents may hold contents.
 *
 * @param string|null $html What to keep; null only asks.
 * @return string[]
 */
function diplo_timeline_kept( ?string $html = null ): array {
	static $kept = array();
	if ( null !== $html ) {
		$kept[] = $html;
	}
	return $kept;
}

/**
 * Puts a `<div>` in the place of each element, so that WordPress makes no paragraphs inside it and curls no quotes.
 *
 * @param string $content As it is saved.
 */
function diplo_timeline_take_out( $content ) {
	if ( false === stripos( $content, '<diplo-timeline' ) ) {
		return $content;
	}
	$parts = preg_split( '#(?<=</diplo-timeline>)#i', $content );
	$last  = array_pop( $parts );
	foreach ( $parts as $i => $part ) {
		$at = stripos( $part, '<diplo-timeline' );
		// One that holds the ends of blocks is theirs.
		if ( false !== $at && false === strpos( $part, '<!-- /wp:', $at ) ) {
			$number      = count( diplo_timeline_kept( substr( $part, $at ) ) ) - 1;
			$parts[ $i ] = substr( $part, 0, $at ) . "<div data-diplo-timeline-kept=\"$number\"></div>";
		}
	}
	return implode( '', $parts ) . $last;
}
// Before addresses become embeds.
add_filter( 'the_content', 'diplo_timeline_take_out', 7 );

/**
 * Puts them back.
 *
 * @param string $content As WordPress has formatted it.
 */
function diplo_timeline_put_back( $content ) {
	return preg_replace_callback(
		'#<div data-diplo-timeline-kept="(\d+)"></div>#',
		static fn( $match ) => '<div>' . ( diplo_timeline_kept()[ (int) $match[1] ] ?? '' ) . '</div>',
		$content
	) ?? $content;
}
// After shortcodes.
add_filter( 'the_content', 'diplo_timeline_put_back', 12 );

/**
 * Loads the scripts that a piece of a page needs.
 *
 * @param string $html The piece.
 */
function diplo_timeline_find( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, 'diplo-timeline' ) ) {
		return $html;
	}
	// Lists, tables and code of this class become timelines.
	$is_marked = preg_match( '/\sclass=["\'](?:[^"\']*\s)?(?:language-)?diplo-timeline[\s"\']/', $html );
	if ( $is_marked || false !== strpos( $html, '<diplo-timeline' ) ) {
		diplo_timeline_enqueue();
	}
	if ( $is_marked ) {
		diplo_timeline_enqueue( 'enhance' );
	}
	return $html;
}
foreach ( array( 'the_content', 'render_block', 'widget_text_content' ) as $diplo_timeline_piece ) {
	add_filter( $diplo_timeline_piece, 'diplo_timeline_find', 20 );
}
