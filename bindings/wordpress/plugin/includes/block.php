<?php
/**
 * The block. In the editor it is a card with its settings, and never the live scan.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/** The name of the block. */
const BLOCK = 'samenwerkscan/scan';

add_action(
	'init',
	function () {
		$folder = dirname( PLUGIN ) . '/block';
		wp_register_script(
			HANDLE . '-editor',
			plugins_url( 'block/editor.js', PLUGIN ),
			array( 'wp-block-editor', 'wp-blocks', 'wp-components', 'wp-element' ),
			build(),
			true
		);
		wp_register_style( HANDLE . '-editor', plugins_url( 'block/editor.css', PLUGIN ), array(), build() );

		$attributes = array();
		foreach ( choices() as $name => $choice ) {
			$attributes[ $name ] = array(
				'type'    => 'string',
				'enum'    => values( $choice ),
				'default' => $choice['default'],
			);
		}
		register_block_type( $folder, array( 'attributes' => $attributes, 'render_callback' => __NAMESPACE__ . '\\render_block' ) );
	}
);

/**
 * The block on a page.
 *
 * @param array $attributes Those that the editor saved, valid by their schema.
 * @return string
 */
function render_block( $attributes ) {
	return render( array_intersect_key( $attributes, choices() ), get_block_wrapper_attributes() );
}

// The editor gets its texts and choices from here, so that both exist once.
add_action(
	'enqueue_block_editor_assets',
	function () {
		$choices = array();
		foreach ( choices() as $name => $choice ) {
			$options = array();
			foreach ( $choice['values'] as $value => $label ) {
				$options[] = array(
					'value' => (string) $value,
					'label' => $label,
				);
			}
			$choices[] = array(
				'name'    => $name,
				'label'   => $choice['label'],
				'help'    => $choice['help'],
				'options' => $options,
			);
		}
		$data = array(
			'choices'  => $choices,
			'settings' => __( 'Settings', 'samenwerkscan' ),
			'card'     => __( 'Visitors see the scan here. Answers stay in their browser.', 'samenwerkscan' ),
		);
		wp_add_inline_script( HANDLE . '-editor', 'window.samenwerkscanBlock = ' . wp_json_encode( $data ) . ';', 'before' );
	}
);
