// The plugin on other sites: older and newer versions of WordPress and PHP, a multisite, a site in a folder, a theme
// that styles everything, and a strict policy. Each site has several of these, because a start takes some time.

import assert from "node:assert/strict";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { test } from "node:test";

import { start as begin } from "../../npm/test/element/support/journey.js";
import { makeMultisite, publish, start, user } from "./support/wordpress.js";

/** @typedef {Awaited<ReturnType<typeof start>>} Site */

const BLOCK = '<!-- wp:samenwerkscan/scan {"form":"short"} /-->';

/**
 * A page as WordPress makes it has the scan once, and PHP complains of nothing.
 * @param {string} html
 * @param {RegExp} element
 */
function checkMarkup(html, element) {
  assert.doesNotMatch(html, /(Warning|Notice|Deprecated|Fatal error)<\/b>:[^]*?samenwerkscan/);
  assert.match(html, element);
  const tags = [...html.matchAll(/<script[^>]*samenwerkscan\/scan\/element\.js\?ver=[0-9a-f]{8}[^>]*>/g)].map(([tag]) => tag);
  assert.equal(tags.length, 1, "one tag, however many scans");
  assert.match(tags[0] ?? "", /type="module"/);
  assert.match(tags[0] ?? "", /data-no-optimize/);
  assert.equal(html.match(/guard\.js/g)?.length, 1);
}

/**
 * The first question appears in a browser.
 * @param {Site} site
 * @param {string} address
 */
async function checkStart(site, address) {
  const context = await site.window();
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(address);
  const scan = page.locator("samenwerk-scan").first();
  await begin(scan);
  assert.deepEqual(faults, []);
  return { page, scan, close: () => context.close() };
}

/** A page as the server gives it, whatever its host is called. @param {Site} site @param {string} address */
async function markup(site, address) {
  const context = await site.window();
  const page = await context.newPage();
  const html = (await (await page.goto(address))?.text()) ?? "";
  await context.close();
  return html;
}

/** @param {object} options @param {(site: Site) => Promise<void>} check */
async function on(options, check) {
  const site = await start(options);
  try {
    await check(site);
  } finally {
    await site.close();
  }
}

test("WordPress 6.2 on PHP 7.4, in a folder of a site: without modules the tag is printed by hand", () =>
  on({ version: "6.2", php: "7.4", folder: "/school" }, async (site) => {
    assert.deepEqual(await site.php("global $wp_version; return array(substr($wp_version, 0, 3), substr(PHP_VERSION, 0, 3));"), ["6.2", "7.4"]);
    const address = await site.php(publish("editor", `${BLOCK}\n\n[samenwerkscan perspective="ouders"]`, "page"));
    const html = await markup(site, address);
    checkMarkup(html, /<samenwerk-scan lang="nl" form="short">[^]*<samenwerk-scan lang="nl" perspective="ouders" id="samenwerkscan-2">/);
    assert.match(html, /\/school\/wp-content\/plugins\/samenwerkscan\/scan\/form-short-nl\.html/);
    assert.ok(html.indexOf("scan/element.js") < html.indexOf("</head>"), "known in time for the head");
    const { page, close } = await checkStart(site, address);
    assert.deepEqual(site.asked.filter((path) => !path.startsWith("/school/") && path !== "/favicon.ico"), []);
    await page.locator("samenwerk-scan").nth(1).locator(".primary").waitFor();
    await close();
  }));

test("WordPress 6.3 on PHP 8.0, a multisite: an author of one of its sites, who is no super admin", () =>
  on({ version: "6.3", php: "8.0", host: "school.test" }, async (site) => {
    await makeMultisite(site, "school.test");
    const address = await site.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      activate_plugin('samenwerkscan/samenwerkscan.php', '', true);
      $blog = wpmu_create_blog('school.test', '/kompas/', 'Het Kompas', 1);
      if (is_wp_error($blog)) return $blog->get_error_message();
      switch_to_blog($blog);
      ${user("author")}
      add_user_to_blog($blog, get_user_by('login', 'author')->ID, 'author');
      ${publish("author", BLOCK)}`);
    assert.match(address, /^http:\/\/school\.test\/kompas\//);
    checkMarkup(await markup(site, address), /<samenwerk-scan lang="nl" form="short">/);
    await (await checkStart(site, address)).close();
  }));

/** A classic theme that styles every element, and marks whatever has the focus. */
const THEME = {
  "style.css": `/* Theme Name: Streng */
* { letter-spacing: 1px !important; }
*:focus { outline: 5px dotted red !important; box-shadow: 0 0 9px red !important; filter: invert(1) }
.content > * { max-width: 30rem; margin: 0 auto; }
p, button, fieldset, h1, h2, h3 { all: unset; color: red; text-transform: uppercase; border: 3px solid red }`,
  "index.php": `<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Streng</title><?php wp_head(); ?></head>
<body <?php body_class(); ?>><div class="content"><?php while (have_posts()) { the_post(); the_title('<h1>', '</h1>'); the_content(); } ?></div><?php wp_footer(); ?></body></html>`,
  "functions.php": "<?php add_action('wp_enqueue_scripts', function () { wp_enqueue_style('streng', get_stylesheet_uri()); });",
};

test("WordPress 6.4 on PHP 8.1, a classic theme that styles everything, and a policy for the site's own files only", () =>
  on({ version: "6.4", php: "8.1", headers: (/** @type {string} */ path) => (/\.\w+(\?|$)/.test(path) ? {} : { "content-security-policy": "default-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'" }) }, async (site) => {
    const folder = join(site.root, "wp-content/themes/streng");
    await mkdir(folder);
    for (const [name, text] of Object.entries(THEME)) await writeFile(join(folder, name), text);
    const address = await site.php(`switch_theme('streng'); ${publish("author", "[samenwerkscan]")}`);
    checkMarkup(await markup(site, address), /<samenwerk-scan lang="nl">/);
    const { scan, close } = await checkStart(site, address);
    const look = await scan.evaluate((element) => {
      const { outlineStyle, boxShadow, filter } = getComputedStyle(element);
      const heading = element.shadowRoot?.querySelector("[part=heading]");
      return { outlineStyle, boxShadow, filter, isMarked: element.matches(":focus"), text: heading && getComputedStyle(heading).textTransform };
    });
    assert.deepEqual(look, { outlineStyle: "none", boxShadow: "none", filter: "none", isMarked: true, text: "none" });
    // The policy refuses WebAssembly, so the engine comes as JavaScript.
    while (!site.asked.some((path) => path.includes("fallback-"))) await new Promise((later) => setTimeout(later, 50));
    await close();
  }));

test("the beta of WordPress 6.6 on PHP 8.4, at the end of a template: the tag is not doubled", () =>
  on({ version: "beta", php: "8.4" }, async (site) => {
    const address = await site.php(publish("admin", `${BLOCK}${BLOCK}`, "page"));
    checkMarkup(await markup(site, address), /<samenwerk-scan lang="nl" form="short">[^]*<samenwerk-scan lang="nl" form="short" id="samenwerkscan-2">/);
    await (await checkStart(site, address)).close();
  }));
