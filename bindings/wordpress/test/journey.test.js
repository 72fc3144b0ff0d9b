// The plugin in the newest WordPress that the tests can have, from the upload to the last trace: as an administrator,
// an editor, an author and a visitor.

import assert from "node:assert/strict";
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { fillInAsParent, start as begin } from "../../npm/test/element/support/journey.js";
import { PLUGIN, publish, start, user } from "./support/wordpress.js";

/** A year, as hosts of WordPress set it for every file of a plugin. */
const YEAR = { "cache-control": "public, max-age=31536000, immutable" };
const FOLDER = "wp-content/plugins/samenwerkscan";

/** @type {Awaited<ReturnType<typeof start>>} */
let site;
/** Where the pages are that the tests made, by who made them. @type {{ [author: string]: string }} */
const pages = {};

before(async () => {
  site = await start({ isInstalled: false, headers: (path) => (/\/(plugins|wp-includes)\/.*\.(js|css|wasm)/.test(path) ? YEAR : {}) });
});
after(() => site?.close());

/**
 * Every place in the database and the folders that names the plugin, but for the text of pages, and the list in which
 * WordPress notes what was switched off lately.
 */
const traces = () => site.php(`
  global $wpdb;
  $like = '%samenwerk%';
  $found = array_merge(
    $wpdb->get_col($wpdb->prepare("SELECT option_name FROM $wpdb->options WHERE (option_name LIKE %s OR option_value LIKE %s) AND option_name <> 'recently_activated'", $like, $like)),
    $wpdb->get_col($wpdb->prepare("SELECT meta_key FROM $wpdb->usermeta WHERE meta_key LIKE %s OR meta_value LIKE %s", $like, $like)),
    $wpdb->get_col($wpdb->prepare("SELECT meta_key FROM $wpdb->postmeta WHERE meta_key LIKE %s OR meta_value LIKE %s", $like, $like)),
    $wpdb->get_col($wpdb->prepare("SELECT post_type FROM $wpdb->posts WHERE post_type NOT IN ('post', 'page', 'revision') AND (post_title LIKE %s OR post_content LIKE %s)", $like, $like)),
    preg_grep('/samenwerk/', $wpdb->get_col('SHOW TABLES'))
  );
  foreach (new RecursiveIteratorIterator(new RecursiveDirectoryIterator(WP_CONTENT_DIR, FilesystemIterator::SKIP_DOTS)) as $file) {
    if (strpos($file->getPathname(), 'samenwerk')) $found[] = $file->getPathname();
  }
  return array_values($found);`);

/**
 * A page as a visitor sees it, with what the browser complains of.
 * @param {string} address
 */
async function visit(address) {
  const context = await site.window();
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
  site.asked.length = 0;
  await page.goto(address);
  return { page, scan: page.locator("samenwerk-scan"), faults, close: () => context.close() };
}

/** Files of the plugin that were asked for. */
const asked = () => site.asked.filter((path) => path.includes("samenwerkscan")).map((path) => path.split("/").at(-1) ?? "");

test("an administrator uploads the zip and activates it", async () => {
  assert.deepEqual(await traces(), []);
  const context = await site.window("admin");
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-admin/plugin-install.php?tab=upload`);
  await page.locator("#pluginzip").setInputFiles(PLUGIN);
  await page.locator("#install-plugin-submit").click();
  await page.locator("a.button-primary", { hasText: "Activate" }).click();
  await page.locator("tr[data-slug=samenwerkscan].active").waitFor();
  assert.ok((await traces()).length > 20, "or the last test finds nothing because it looks nowhere");
  assert.doesNotMatch(await page.content(), /(Warning|Notice|Deprecated|Fatal error):/);
  await context.close();
});

test("an author puts the block on a post in the editor, though WordPress removes scripts and unknown elements", async () => {
  await site.php(`${user("author")} return true;`);
  assert.equal(await site.php("return user_can(get_user_by('login', 'author'), 'unfiltered_html');"), false);
  const context = await site.window("author");
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-admin/post-new.php`);
  await page.waitForFunction(() => Reflect.get(globalThis, "wp")?.blocks?.getBlockType("samenwerkscan/scan") && Reflect.get(globalThis, "wp").data.select("core/editor").getCurrentPostId());
  await page.evaluate(() => {
    const { blocks, data } = Reflect.get(globalThis, "wp");
    data.dispatch("core/preferences").set("core/edit-post", "welcomeGuide", false);
    data.dispatch("core/editor").editPost({ title: "Samenwerken" });
    const block = blocks.createBlock("samenwerkscan/scan");
    data.dispatch("core/block-editor").insertBlocks(block);
    data.dispatch("core/block-editor").selectBlock(block.clientId);
    data.dispatch("core/edit-post").openGeneralSidebar("edit-post/block");
  });
  const canvas = (await page.locator("iframe[name=editor-canvas]").count()) > 0 ? page.frameLocator("iframe[name=editor-canvas]") : page;
  const card = canvas.locator(".samenwerkscan-card");
  await card.waitFor();
  assert.match(await card.innerText(), /Visitors see the scan here/);
  assert.equal(await canvas.locator("samenwerk-scan").count(), 0, "the live scan is not in the editor");
  await page.getByLabel("Keeping answers").selectOption("session");
  await card.locator("dd", { hasText: "In the tab, until it closes" }).waitFor();
  pages["author"] = await page.evaluate(async () => {
    const { data } = Reflect.get(globalThis, "wp");
    data.dispatch("core/editor").editPost({ status: "publish" });
    await data.dispatch("core/editor").savePost();
    return data.select("core/editor").getPermalink();
  });
  await context.close();
});

test("an administrator uses the block on a page, and an editor the shortcode", async () => {
  pages["administrator"] = await site.php(publish("admin", '<!-- wp:samenwerkscan/scan {"storage":"session"} /-->', "page"));
  pages["editor"] = await site.php(publish("editor", '[samenwerkscan perspective="ouders" form="short" lang="en" heading-level="3"]', "page"));
  const { scan, close } = await visit(pages["editor"] ?? "");
  assert.deepEqual(
    await scan.evaluate((element) => [...element.attributes].map(({ name, value }) => `${name}=${value}`)),
    ["lang=en", "perspective=ouders", "form=short", "heading-level=3"],
  );
  await begin(scan);
  await close();
});

test("the shortcodes of the docs put on a page what they say", async () => {
  for (const [file, lang] of [["nl/op-je-site.md", "nl"], ["en/on-your-site.md", "en"]]) {
    const markdown = await readFile(new URL(`../../../docs/site/${file}`, import.meta.url), "utf8");
    const [plain = "", all = "", ...rest] = [...markdown.matchAll(/^```text\n([^]*?)\n```$/gm)].map(([, code]) => code);
    assert.deepEqual(rest, []);
    const html = await (await fetch(await site.php(publish("editor", `${plain}\n\n${all}`, "page")))).text();
    assert.match(html, /<samenwerk-scan lang="nl">/);
    assert.ok(html.includes(`<samenwerk-scan lang="${lang}" perspective="ouders" form="short" storage="session" heading-level="3" id="samenwerkscan-2">`));
  }
});

for (const author of ["administrator", "author"]) {
  test(`a visitor goes from the page of the ${author} to the result, and prints it alone`, async () => {
    const { page, scan, faults, close } = await visit(pages[author] ?? "");
    await scan.locator(".primary").waitFor();
    assert.equal(await scan.getAttribute("storage"), "session");
    await fillInAsParent(scan);
    assert.match(await scan.locator(".part.limits").innerText(), /geen toets/);
    // A theme that marks whatever has the focus draws no frame around the scan.
    const { outline, matches } = await scan.evaluate((element) => ({ outline: getComputedStyle(element).outlineStyle, matches: element.matches(":focus") }));
    assert.deepEqual({ outline, matches }, { outline: "none", matches: true });
    assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);

    await page.emulateMedia({ media: "print" });
    await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
    assert.doesNotMatch(await page.evaluate(() => document.body.innerText), /WordPress|Samenwerken\n/);
    // On paper is the report of the engine, whatever the theme.
    assert.ok((await scan.getByText(/geen toets/).filter({ visible: true }).count()) > 0);
    // WordPress out of the package has no icon and not all of its own files.
    assert.deepEqual(faults.filter((fault) => !/Failed to load resource/.test(fault)), []);
    assert.deepEqual(asked().filter((name) => /^\w+\.(js|css)$/.test(name)), [], "every file is asked for with its build");
    await close();
  });
}

test("whoever may edit a page is told what is wrong with its settings, and visitors are not", async () => {
  const address = await site.php(publish("admin", '[samenwerkscan perspective="leerkracht" kleur="rood"]', "page"));
  const { page, scan, close } = await visit(address);
  await scan.locator(".primary").waitFor();
  assert.equal(await page.locator(".samenwerkscan-problems").count(), 0);
  await close();
  const context = await site.window("admin");
  const own = await context.newPage();
  await own.goto(address);
  const told = await own.locator(".samenwerkscan-problems").innerText();
  assert.match(told, /perspective cannot be .leerkracht.\. It can be: school, partners, ouders, gemeente/);
  assert.match(told, /no setting .kleur.\. There are: perspective, form, lang, storage, heading-level/);
  await context.close();
});

test("what a page says of its settings cannot become markup", async () => {
  const address = await site.php(publish("author", `[samenwerkscan lang='nl" onclick="alert(1)' perspective='"><script>alert(1)</script>' storage="local"]`));
  const html = await (await fetch(address)).text();
  assert.doesNotMatch(html, /alert\(1\)/);
  assert.match(html, /<samenwerk-scan lang="nl" storage="local"/);
});

test("nothing is loaded on pages without the scan", async () => {
  const address = await site.php(publish("admin", "<p>Nieuws van school</p>"));
  const html = await (await fetch(address)).text();
  assert.doesNotMatch(html.replaceAll(/<(body|div|a|title|link|meta|h1|article)[^>]*>/g, ""), /samenwerkscan/);
});

test("the plugin speaks Dutch, whichever Dutch the site has", async () => {
  const languages = join(site.root, "wp-content/languages");
  await mkdir(languages, { recursive: true });
  for (const locale of ["nl_NL", "nl_NL_formal", "nl_BE"]) {
    // WordPress knows a language by this file; what is in it does not matter here.
    await cp(join(site.root, FOLDER, "languages/samenwerkscan-nl_NL.mo"), join(languages, `${locale}.mo`));
    await site.php(`update_option('WPLANG', '${locale}'); return true;`);
    const { choices, described } = await site.php(`
      require_once ABSPATH . 'wp-admin/includes/plugin.php';
      return array('choices' => Samenwerkscan\\choices(), 'described' => get_plugin_data(Samenwerkscan\\PLUGIN)['Description'] . WP_Block_Type_Registry::get_instance()->get_registered('samenwerkscan/scan')->description);`);
    assert.match(described, /Zet de samenwerkscan op een pagina[^]*meteen de uitkomst/);
    const texts = JSON.stringify(choices);
    assert.match(texts, /"label":"Kant"/);
    assert.doesNotMatch(texts, /\b(the|visitor|answers|Where)\b/);
  }
  await site.php("update_option('WPLANG', ''); return true;");
  await rm(languages, { recursive: true });
});

test("a feed has a link, because no reader runs the scan", async () => {
  const feed = await (await fetch(`${site.address}/?feed=rss2`)).text();
  assert.match(feed, /Vul de samenwerkscan in/);
  assert.doesNotMatch(feed, /samenwerk-scan/);
});

/** The plugin as a later version: every file that carries the build has another. */
async function nextVersion() {
  const folder = await mkdtemp(join(tmpdir(), "samenwerkscan-next-"));
  const plugin = join(folder, "samenwerkscan");
  await cp(join(site.root, FOLDER), plugin, { recursive: true });
  const scan = join(plugin, "scan");
  const [, build = ""] = /'(\w+)'/.exec(await readFile(join(scan, "build.php"), "utf8")) ?? [];
  for (const name of await readdir(scan)) {
    const file = join(scan, name);
    if (/\.(js|php)$/.test(name)) await writeFile(file, (await readFile(file, "utf8")).replaceAll(build, "0123abcd"));
    if (name.includes(build)) await rename(file, file.replace(build, "0123abcd"));
  }
  return { folder, plugin, build };
}

test("an update never mixes files, though a browser keeps those of the last version for a year", async () => {
  const { folder, plugin, build } = await nextVersion();
  const { page, scan, close } = await visit(pages["administrator"] ?? "");
  await begin(scan);
  assert.ok(asked().some((name) => name === `interface-${build}.js`));
  // As WordPress updates: the old folder goes, the new one comes.
  await rm(join(site.root, FOLDER), { recursive: true });
  await cp(plugin, join(site.root, FOLDER), { recursive: true });
  await rm(folder, { recursive: true });
  site.asked.length = 0;
  await page.goto("about:blank");
  await page.goto(pages["administrator"] ?? "");
  await fillInAsParent(scan);
  const names = asked();
  assert.ok(names.includes("interface-0123abcd.js") && names.includes("element.js?ver=0123abcd"), String(names));
  assert.deepEqual(names.filter((name) => name.includes(build)), []);
  await close();
});

test("deleted, it leaves no trace", async () => {
  const context = await site.window("admin");
  const page = await context.newPage();
  await page.goto(`${site.address}/wp-admin/plugins.php`);
  await page.locator("#deactivate-samenwerkscan").click();
  await page.locator("tr[data-slug=samenwerkscan].inactive").waitFor();
  page.on("dialog", (dialog) => dialog.accept());
  await page.locator("#delete-samenwerkscan").click();
  await page.locator("tr[data-slug=samenwerkscan].deleted").waitFor({ state: "attached" });
  await context.close();
  assert.deepEqual(await traces(), []);
  // The block in the text shows nothing.
  assert.doesNotMatch((await (await fetch(pages["administrator"] ?? "")).text()).replaceAll(/<(body|title|link|meta)[^>]*>/g, ""), /samenwerk-?scan[/-]/);
});
