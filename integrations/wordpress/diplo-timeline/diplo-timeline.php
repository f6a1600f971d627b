<?php
/**
 * Plugin Name:       Diplo Timeline
 * Description:       Event lists as timelines that tell the truth about plans: a block, a shortcode and embedded addresses. Nothing is asked of other sites.
 * Version:           @VERSION@
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            the diplo-timeline authors
 * License:           MIT
 * License URI:       https://spdx.org/licenses/MIT.html
 * Text Domain:       diplo-timeline
 *
 * The MIT licence is compatible with the GPL, version 2 or later.
 *
 * @package diplo-timeline
 */

defined( 'ABSPATH' ) || exit;

define( 'DIPLO_TIMELINE_VERSION', '@VERSION@' );
define( 'DIPLO_TIMELINE_FILE', __FILE__ );

require __DIR__ . '/includes/attributes.php';
require __DIR__ . '/includes/fallback.php';
require __DIR__ . '/includes/script.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
require __DIR__ . '/includes/embed.php';
require __DIR__ . '/includes/kses.php';
require __DIR__ . '/includes/content.php';
