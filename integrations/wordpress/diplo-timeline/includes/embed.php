<?php
/**
 * Addresses of embed pages of this site, alone on a line or in an Embed block, become timelines. No request is made.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/** Registers the addresses: `https://THIS-SITE/…/diplo-timeline/embed/?src=…&heading=…`. */
function diplo_timeline_register_embed(): void {
	$host = wp_parse_url( home_url(), PHP_URL_HOST );
	$port = wp_parse_url( home_url(), PHP_URL_PORT );
	$site = preg_quote( $port ? "$host:$port" : $host, '#' );
	/**
	 * Filters which addresses become timelines.
	 *
	 * @param string $pattern A regular expression for the whole address, whose query names the attributes.
	 */
	$pattern = apply_filters( 'diplo_timeline_embed_pattern', "#^https?://$site/(?:[^?\#]*/)?diplo-timeline/embed/(?:index\.html)?\?(?:[^\#]*&)?src=#i" );
	wp_embed_register_handler( 'diplo-timeline', $pattern, 'diplo_timeline_render_embed' );
}
add_action( 'init', 'diplo_timeline_register_embed' );

/**
 * The markup of an address; false where it names no list, so that WordPress may try something else.
 *
 * @param string[] $matches    Of the pattern.
 * @param array    $attributes Of the embed: sizes, which a timeline has no need of.
 * @param string   $url        The address.
 * @return string|false
 */
function diplo_timeline_render_embed( $matches, $attributes, $url ) {
	wp_parse_str( (string) wp_parse_url( $url, PHP_URL_QUERY ), $query );
	if ( ! isset( $query['src'] ) || ! is_string( $query['src'] ) || '' === $query['src'] ) {
		return false;
	}
	// The page at the address would take it from there, not from the post.
	$query['src'] = WP_Http::make_absolute_url( $query['src'], $url );
	return '<div>' . diplo_timeline_render( $query ) . '</div>';
}
