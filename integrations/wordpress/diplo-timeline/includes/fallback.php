<?php
/**
 * What is read where there is no script: in feeds and mails, by search engines, and until the element is there.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * An event list as an ordered list, with dates as the list has them; empty where nothing in it has a name.
 *
 * @param mixed $list An array of events, or an object whose field `events` is one.
 */
function diplo_timeline_fallback( $list ): string {
	// Objects and arrays alike are arrays from here on.
	$value   = json_decode( (string) wp_json_encode( $list ), true );
	$records = $value['events'] ?? $value;
	$items   = is_array( $records ) ? array_map( 'diplo_timeline_fallback_item', $records ) : array();
	$text    = implode( '', $items );
	return '' === $text ? '' : "<ol>$text</ol>";
}

/**
 * One event as the item of a list; empty where it has no name.
 *
 * @param mixed $record An event as an array, if it is one.
 */
function diplo_timeline_fallback_item( $record ): string {
	$name = diplo_timeline_field( $record, 'name', 'title' );
	if ( '' === $name ) {
		return '';
	}
	$start = diplo_timeline_field( $record, 'date', 'startDate', 'start', 'displayDate' );
	$end   = diplo_timeline_field( $record, 'endDate', 'end' );
	$place = $record['location'] ?? $record['place'] ?? '';
	$place = is_array( $place ) ? diplo_timeline_field( $place, 'name' ) : diplo_timeline_field( $record, 'location', 'place' );
	$date  = esc_html( '' === $end ? $start : "$start/$end" );
	// HTML knows days, but no stretches of them.
	if ( preg_match( '/^\d{4}-\d\d-\d\d$/', $date ) ) {
		$date = sprintf( '<time datetime="%1$s">%1$s</time>', $date );
	}
	return '<li>' . implode( ' ', array_filter( array( $date, esc_html( $name ), '' === $place ? '' : esc_html( "($place)" ) ), 'strlen' ) ) . '</li>';
}

/**
 * The first of some fields that holds text; empty where none does.
 *
 * @param mixed  $record   An event as an array, if it is one.
 * @param string ...$names The fields.
 */
function diplo_timeline_field( $record, string ...$names ): string {
	foreach ( $names as $name ) {
		if ( isset( $record[ $name ] ) && is_string( $record[ $name ] ) ) {
			return $record[ $name ];
		}
	}
	return '';
}
