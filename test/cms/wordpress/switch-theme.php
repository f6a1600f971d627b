<?php
/**
 * Switches to a theme. Argument: its name.
 */

require_once getcwd() . '/wp-load.php';
switch_theme( $argv[1] );
