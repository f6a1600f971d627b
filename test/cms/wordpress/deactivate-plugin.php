<?php
/**
 * Leaves WordPress without the plugin.
 */

require_once getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

deactivate_plugins( 'diplo-timeline/diplo-timeline.php' );
