<?php
/**
 * The Dutch texts of the plugin. The scan itself brings its own.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	function () {
		load_plugin_textdomain( 'samenwerkscan', false, dirname( plugin_basename( PLUGIN ) ) . '/languages' );
	},
	0
);

// Informal, formal and Belgian Dutch are three locales for WordPress, which falls back from none of them to another.
add_filter(
	'plugin_locale',
	function ( $locale, $domain ) {
		return 'samenwerkscan' === $domain && 0 === strpos( $locale, 'nl' ) ? 'nl_NL' : $locale;
	},
	10,
	2
);
