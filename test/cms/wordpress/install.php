<?php
/**
 * Installs WordPress with a user of each role, and the plugin from its archive, as an administrator would.
 * Arguments: the archive. Prints JSON: an application password for each role.
 */

define( 'WP_INSTALLING', true );

/** Takes the place of WordPress's own: nobody is told. */
function wp_mail() {
	return true;
}

$database = new mysqli( '127.0.0.1', 'root', '', '', (int) getenv( 'DIPLO_DATABASE_PORT' ) );
$database->query( 'CREATE DATABASE wordpress CHARACTER SET utf8mb4' );

require_once getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
require_once ABSPATH . 'wp-admin/includes/file.php';
require_once ABSPATH . 'wp-admin/includes/plugin.php';

wp_install( 'Test', 'administrator', 'administrator@example.org', false, '', 'administrator' );

WP_Filesystem();
$unpacked = unzip_file( $argv[1], WP_PLUGIN_DIR );
if ( is_wp_error( $unpacked ) ) {
	fwrite( STDERR, $unpacked->get_error_message() );
	exit( 1 );
}
$activated = activate_plugin( 'diplo-timeline/diplo-timeline.php' );
if ( is_wp_error( $activated ) ) {
	fwrite( STDERR, $activated->get_error_message() );
	exit( 1 );
}

$passwords = array();
foreach ( array( 'administrator', 'editor', 'author' ) as $role ) {
	$user = get_user_by( 'login', $role );
	$id   = $user ? $user->ID : wp_insert_user(
		array(
			'user_login' => $role,
			'user_pass'  => $role,
			'user_email' => "$role@example.org",
			'role'       => $role,
		)
	);

	list( $password )   = WP_Application_Passwords::create_new_application_password( $id, array( 'name' => 'test' ) );
	$passwords[ $role ] = $password;
}
echo wp_json_encode(
	array(
		'version'   => $GLOBALS['wp_version'],
		'passwords' => $passwords,
	)
);
