<?php
/**
 * The shortcode, for the classic editor and page builders: [samenwerkscan perspective="ouders" form="short"].
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/** The name of the shortcode. */
const SHORTCODE = 'samenwerkscan';

add_shortcode(
	SHORTCODE,
	function ( $attributes ) {
		return render( array_filter( (array) $attributes, 'is_scalar' ), 'class="wp-block-samenwerkscan-scan"' );
	}
);
