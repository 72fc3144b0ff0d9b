<?php
/**
 * What the writer of a page can choose, the same for the block and the shortcode.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/**
 * Every choice, by the attribute of the element that it sets.
 *
 * @return array<string, array{label: string, help: string, default: string, values: array<string, string>}>
 */
function choices() {
	return array(
		'perspective'   => array(
			'label'   => __( 'Side', 'samenwerkscan' ),
			'help'    => __( 'From which side the visitor looks at the cooperation.', 'samenwerkscan' ),
			'default' => '',
			'values'  => array(
				''          => __( 'The visitor chooses', 'samenwerkscan' ),
				'school'    => __( 'School', 'samenwerkscan' ),
				'partners'  => __( 'Partners', 'samenwerkscan' ),
				'ouders'    => __( 'Parents', 'samenwerkscan' ),
				'gemeente'  => __( 'Municipality', 'samenwerkscan' ),
			),
		),
		'form'          => array(
			'label'   => __( 'List of questions', 'samenwerkscan' ),
			'help'    => __( 'The short list takes some two minutes, the full list ten.', 'samenwerkscan' ),
			'default' => '',
			'values'  => array(
				''      => __( 'The visitor chooses', 'samenwerkscan' ),
				'full'  => __( 'The full list', 'samenwerkscan' ),
				'short' => __( 'The short list', 'samenwerkscan' ),
			),
		),
		'lang'          => array(
			'label'   => __( 'Language', 'samenwerkscan' ),
			'help'    => __( 'The language of the scan.', 'samenwerkscan' ),
			'default' => 'nl',
			'values'  => array(
				'nl'   => 'Nederlands',
				'en'   => 'English',
				'page' => __( 'That of the page', 'samenwerkscan' ),
			),
		),
		'storage'       => array(
			'label'   => __( 'Keeping answers', 'samenwerkscan' ),
			'help'    => __( 'Where answers may be kept. The visitor is always asked first.', 'samenwerkscan' ),
			'default' => 'none',
			'values'  => array(
				'none'    => __( 'Nowhere', 'samenwerkscan' ),
				'session' => __( 'In the tab, until it closes', 'samenwerkscan' ),
				'local'   => __( 'On the device of the visitor', 'samenwerkscan' ),
			),
		),
		'heading-level' => array(
			'label'   => __( 'Level of the headings', 'samenwerkscan' ),
			'help'    => __( 'One below the heading above the scan. Most pages need level 2.', 'samenwerkscan' ),
			'default' => '2',
			'values'  => array_combine( range( 1, 6 ), array_map( 'strval', range( 1, 6 ) ) ),
		),
	);
}

/**
 * The values of a choice, as texts: PHP makes integers of keys such as '2'.
 *
 * @param array $choice One of choices().
 * @return string[]
 */
function values( array $choice ) {
	return array_map( 'strval', array_keys( $choice['values'] ) );
}

/**
 * What was chosen, with the default for everything that is missing or wrong.
 *
 * @param array    $given    What the page says.
 * @param string[] $problems What is wrong with it, in words for the writer of the page.
 * @return array<string, string>
 */
function chosen( array $given, array &$problems = array() ) {
	$chosen = array();
	foreach ( choices() as $name => $choice ) {
		$value = isset( $given[ $name ] ) ? trim( (string) $given[ $name ] ) : $choice['default'];
		if ( ! in_array( $value, values( $choice ), true ) ) {
			$problems[] = sprintf(
				/* translators: 1: name of a setting, 2: its wrong value, 3: all right values. */
				__( '%1$s cannot be "%2$s". It can be: %3$s.', 'samenwerkscan' ),
				$name,
				$value,
				implode( ', ', array_filter( values( $choice ) ) )
			);
			$value = $choice['default'];
		}
		$chosen[ $name ] = $value;
	}
	foreach ( array_diff( array_keys( $given ), array_keys( $chosen ) ) as $name ) {
		$problems[] = sprintf(
			/* translators: 1: name of a setting that does not exist, 2: all names. */
			__( 'There is no setting "%1$s". There are: %2$s.', 'samenwerkscan' ),
			is_int( $name ) ? $given[ $name ] : $name,
			implode( ', ', array_keys( $chosen ) )
		);
	}
	return $chosen;
}
