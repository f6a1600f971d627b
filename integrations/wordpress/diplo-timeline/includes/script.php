<?php
/**
 * The scripts, which the plugin brings along: no other site is asked for anything.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

/**
 * The address of a script. The version stands in the folder: the files of the bundle import each other, and with
 * `?ver=` at the end of one address the same file would be run twice.
 *
 * @param string $name Of the file, without its extension.
 */
function diplo_timeline_script_url( string $name ): string {
	return plugins_url( 'assets/' . DIPLO_TIMELINE_VERSION . "/$name.js", DIPLO_TIMELINE_FILE );
}

/**
 * Loads a script in this page, once.
 *
 * @param string $name Of the file, without its extension.
 */
function diplo_timeline_enqueue( string $name = 'diplo-timeline' ): void {
	$handle = 'diplo-timeline' === $name ? $name : "diplo-timeline-$name";
	if ( function_exists( 'wp_enqueue_script_module' ) ) {
		wp_enqueue_script_module( $handle, diplo_timeline_script_url( $name ), array(), null );
	} else {
		wp_enqueue_script( $handle, diplo_timeline_script_url( $name ), array(), null, true );
	}
}

/**
 * Before WordPress 6.5 all scripts are printed as classic ones.
 *
 * @param string $tag    As WordPress has it.
 * @param string $handle Of the script.
 * @param string $src    Its address.
 */
function diplo_timeline_module_tag( $tag, $handle, $src ) {
	if ( ! in_array( $handle, array( 'diplo-timeline', 'diplo-timeline-enhance' ), true ) ) {
		return $tag;
	}
	return wp_get_script_tag(
		array(
			'type' => 'module',
			'src'  => $src,
			'id'   => "$handle-js",
		)
	);
}
add_filter( 'script_loader_tag', 'diplo_timeline_module_tag', 10, 3 );
