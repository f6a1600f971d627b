<?php
/**
 * What editor.js uses of WordPress.
 *
 * @package diplo-timeline
 */

return array(
	'dependencies' => array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-i18n', 'wp-server-side-render' ),
	'version'      => '@VERSION@',
);
