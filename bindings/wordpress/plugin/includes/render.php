<?php
/**
 * The scan in the HTML of a page, made on the server: so it does not depend on what a writer may save.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/**
 * The scan.
 *
 * @param array    $given    What the page says, by the names of choices().
 * @param string   $wrapper  The attributes of the element around it, ready to print.
 * @param string[] $problems What else is wrong, for the writer of the page.
 * @return string HTML without line breaks, which filters for text would make paragraphs of.
 */
function render( array $given, $wrapper, array $problems = array() ) {
	$chosen = chosen( $given, $problems );
	$lang   = 'page' === $chosen['lang'] ? language_of_page() : $chosen['lang'];
	if ( is_feed() ) {
		$label = 'en' === $lang ? 'Fill in the samenwerkscan' : 'Vul de samenwerkscan in';
		return sprintf( '<p><a href="%s">%s</a></p>', esc_url( get_permalink() ), esc_html( $label ) );
	}

	enqueue_assets();
	$attributes = array( 'lang' => $lang );
	foreach ( choices() as $name => $choice ) {
		if ( 'lang' !== $name && $chosen[ $name ] !== $choice['default'] ) {
			$attributes[ $name ] = $chosen[ $name ];
		}
	}
	$html = '';
	foreach ( $attributes + identity() as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return sprintf(
		'<div %s>%s<samenwerk-scan%s>%s</samenwerk-scan></div>',
		$wrapper,
		told( $problems ),
		$html,
		without_script( $lang, $chosen['form'] )
	);
}

/** The language that the scan knows and the page has. */
function language_of_page() {
	return 0 === strpos( determine_locale(), 'en' ) ? 'en' : 'nl';
}

/** Of several scans on a page, each after the first has an id, so that they keep their answers apart. */
function identity() {
	static $count = 0;
	++$count;
	return $count > 1 ? array( 'id' => HANDLE . '-' . $count ) : array();
}

/**
 * What is shown without JavaScript, or if the scan cannot start: the questions on paper.
 *
 * @param string $lang The language of the scan.
 * @param string $form The list of questions; the full one if the visitor chooses.
 * @return string
 */
function without_script( $lang, $form ) {
	$texts = array(
		'nl' => array( 'De scan werkt alleen met JavaScript. Je kunt de vragen ook op papier invullen.', 'Print de vragenlijst' ),
		'en' => array( 'The scan needs JavaScript. You can also answer the questions on paper.', 'Print the form' ),
	);
	list( $text, $label ) = $texts[ $lang ];
	$file = sprintf( 'form-%s-%s.html', 'short' === $form ? 'short' : 'full', $lang );
	return sprintf( '<p>%s <a href="%s">%s</a></p>', esc_html( $text ), esc_url( scan_url( $file ) ), esc_html( $label ) );
}

/**
 * What is wrong with the settings. Only whoever can mend it sees it.
 *
 * @param string[] $problems In words.
 * @return string
 */
function told( array $problems ) {
	$post = get_the_ID();
	if ( array() === $problems || ! $post || ! current_user_can( 'edit_post', $post ) ) {
		return '';
	}
	$heading = __( 'Only you see this: not all settings of the samenwerkscan are right.', 'samenwerkscan' );
	$items   = implode( '', array_map( function ( $text ) { return '<li>' . esc_html( $text ) . '</li>'; }, $problems ) );
	return sprintf( '<div class="samenwerkscan-problems"><p>%s</p><ul>%s</ul></div>', esc_html( $heading ), $items );
}
