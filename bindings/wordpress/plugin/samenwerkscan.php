<?php
/**
 * Plugin Name:       Samenwerkscan
 * Description:       Puts the samenwerkscan on a page: how well do a school and its partners work together for equal opportunities? A block and a shortcode. Answers stay in the browser of the visitor.
 * Version:           {{version}}
 * Requires at least: 6.1
 * Requires PHP:      7.4
 * Author:            samenwerkscan contributors
 * License:           MIT OR Apache-2.0
 * Text Domain:       samenwerkscan
 * Domain Path:       /languages
 *
 * The plugin keeps nothing: no options, no tables, no files. Deleting it leaves no trace but the block or shortcode in
 * the text of a page.
 *
 * @package samenwerkscan
 */

namespace Samenwerkscan;

defined( 'ABSPATH' ) || exit;

/** This file, from which the addresses and folders of all others follow. */
const PLUGIN = __FILE__;

require __DIR__ . '/includes/translations.php';
require __DIR__ . '/includes/choices.php';
require __DIR__ . '/includes/assets.php';
require __DIR__ . '/includes/render.php';
require __DIR__ . '/includes/block.php';
require __DIR__ . '/includes/shortcode.php';
