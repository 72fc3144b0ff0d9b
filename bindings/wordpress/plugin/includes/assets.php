<?php
/**
 * The files of the scan: only on pages that have it, and never of two versions at once. All that is loaded after the
 * first file has its build in its name; the first has it behind its address.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/** The name of the script, the module and the style sheet. */
const HANDLE = 'samenwerkscan';

/**
 * The address of a file of the scan.
 *
 * @param string $file A name in the folder `scan`.
 * @return string
 */
function scan_url( $file ) {
	return plugins_url( 'scan/' . $file, PLUGIN );
}

/**
 * Eight letters that belong to one build of the scan.
 *
 * @return string
 */
function build() {
	return require dirname( PLUGIN ) . '/scan/build.php';
}

/** Whether WordPress knows modules: from 6.5 on. */
function has_modules() {
	return function_exists( 'wp_enqueue_script_module' );
}

/** Registers the files; this alone loads nothing. */
function register_assets() {
	wp_register_style( HANDLE, plugins_url( 'block/style.css', PLUGIN ), array(), build() );
	wp_register_script( HANDLE . '-guard', scan_url( 'guard.js' ), array(), build(), true );
	if ( has_modules() ) {
		wp_register_script_module( HANDLE, scan_url( 'element.js' ), array(), build() );
	}
}
add_action( 'init', __NAMESPACE__ . '\\register_assets', 5 );

/** Loads the files with this page. */
function enqueue_assets() {
	wp_enqueue_style( HANDLE );
	wp_enqueue_script( HANDLE . '-guard' );
	if ( has_modules() ) {
		wp_enqueue_script_module( HANDLE );
	} else {
		print_module( true );
	}
}

/**
 * Prints the tag of the module for a WordPress that knows no modules: in the head if the page is known to have the scan
 * by then, otherwise at its end.
 *
 * @param bool $is_wanted Whether this page has the scan. Hooks pass nothing, and print what is wanted.
 */
function print_module( $is_wanted = false ) {
	static $state = 'none';
	if ( true === $is_wanted ) {
		$state = 'none' === $state ? 'wanted' : $state;
	} elseif ( 'wanted' === $state ) {
		$state = 'printed';
		wp_print_script_tag(
			array(
				'type' => 'module',
				'src'  => add_query_arg( 'ver', build(), scan_url( 'element.js' ) ),
				'id'   => HANDLE . '-js-module',
			)
		);
	}
}
add_action( 'wp_head', __NAMESPACE__ . '\\print_module', 20, 0 );
add_action( 'wp_footer', __NAMESPACE__ . '\\print_module', 20, 0 );

// A page with the scan in its own text loads the style sheet in its head, so that nothing moves.
add_action(
	'wp_enqueue_scripts',
	function () {
		$post = is_singular() ? get_post() : null;
		if ( $post && ( has_block( BLOCK, $post ) || has_shortcode( $post->post_content, SHORTCODE ) ) ) {
			enqueue_assets();
		}
	}
);

// Asks software that joins, delays or inlines scripts to leave this one as it is.
add_filter(
	'wp_script_attributes',
	function ( $attributes ) {
		if ( isset( $attributes['id'] ) && HANDLE . '-js-module' === $attributes['id'] ) {
			$attributes += array(
				'data-cfasync'     => 'false',
				'data-no-defer'    => '1',
				'data-no-minify'   => '1',
				'data-no-optimize' => '1',
				'data-noptimize'   => '1',
				'nowprocket'       => true,
			);
		}
		return $attributes;
	}
);
