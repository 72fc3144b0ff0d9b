// The folder for a site: names that survive an upload, a page that says whether all is well, and software in between
// that changes scripts.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { integrity } from "../../scripts/pages.js";
import { axe } from "../support/axe.js";
import { Site } from "../element/support/site.js";
import { chromiumWithSites } from "../support/chromium.js";
import { PATIENCE } from "../support/patience.js";

const WEB = fromPackage("site/web");
const files = (await readdir(`${WEB}/samenwerkscan`)).sort();
/** @param {string} file */
const read = (file) => readFile(`${WEB}/samenwerkscan/${file}`, "utf8");

const { browser, serve } = await chromiumWithSites();

/**
 * Opens a page of a site that has the folder; `pages` replaces some of its files.
 * @param {string} path
 * @param {{ [path: string]: string }} pages
 * @param {{ [header: string]: string }} headers
 */
async function open(path, pages = {}, headers = {}) {
  const site = new Site(pages, headers, WEB);
  const page = await browser.newPage();
  // How busy the machine is decides nothing here.
  page.setDefaultTimeout(PATIENCE);
  /** @type {string[]} */
  const told = [];
  page.on("console", (message) => message.text().startsWith("samenwerkscan:") && told.push(message.text()));
  await page.goto((await serve(site)) + path);
  return { page, told, site };
}

test("no upload changes a name: letters, digits, hyphens and one dot", () => {
  for (const file of files) assert.match(file, /^[A-Za-z0-9-]+\.[a-z]+$/);
});

test("whatever is loaded later has the build in its name, and each file that is named is there", async () => {
  const later = files.filter((file) => /-[0-9a-f]{8}\./.test(file));
  assert.equal(new Set(later.map((file) => /-([0-9a-f]{8})\./.exec(file)?.[1])).size, 1);
  const named = new Set();
  for (const file of files.filter((each) => /\.(js|html)$/.test(each) && each !== "samenwerkscan.html")) {
    const pattern = file.endsWith(".js") ? /["'`]\.\/([\w.-]+\.(?:js|wasm|html))["'`]/g : /(?:src|href)="([\w.-]+)"/g;
    for (const [, name] of (await read(file)).matchAll(pattern)) named.add(name);
  }
  for (const name of named) assert.ok(files.includes(name), name);
  assert.deepEqual(
    later.filter((file) => !named.has(file)),
    [],
    "nothing is there that nobody asks for",
  );
});

test("the hashes for `integrity` are those of the files", async () => {
  const lines = (await readFile(`${WEB}/integrity.txt`, "utf8"))
    .trim()
    .split("\n")
    .map((line) => line.split("  "));
  assert.deepEqual(
    lines.map(([, name]) => name).sort(),
    files.filter((file) => file !== "samenwerkscan.html"),
  );
  for (const [hash, name = ""] of lines) assert.equal(integrity(await readFile(`${WEB}/samenwerkscan/${name}`)), hash);
});

/** The files that the page looks at: all but the pages themselves, what only they need, and texts to read. */
const nLooked = files.filter((file) => !/^(index|check)\W|^samenwerkscan\.html$|\.txt$/.test(file)).length;

for (const [path, good, copy] of /** @type {const} */ ([
  ["/samenwerkscan/", `Alle ${nLooked} bestanden staan op je site, en ze zijn goed.`, "Kopieer deze regels"],
  ["/samenwerkscan/index-en.html", `All ${nLooked} files are on your site, and they are right.`, "Copy these lines"],
])) {
  test(`the page ${path} says that all is well, shows the lines with its own address, and has the scan`, async () => {
    const { page } = await open(path, {}, {});
    await page.locator("[role=status].good", { hasText: good }).waitFor();
    assert.ok(await page.getByRole("button", { name: copy }).first().isVisible());
    const [lines = ""] = await page.locator("pre").allInnerTexts();
    assert.match(lines, /src="http:\/\/127\.0\.0\.1:\d+\/samenwerkscan\/element\.js"/);
    await page.locator("samenwerk-scan .primary").waitFor();
    await page.addScriptTag({ content: axe });
    const { violations } = await page.evaluate(() => Reflect.get(globalThis, "axe").run());
    assert.deepEqual(
      violations.map((/** @type {{ id: string }} */ { id }) => id),
      [],
    );
    await page.close();
  });
}

test("whoever comes by an invitation sees the scan, and nothing about files", async () => {
  const { page } = await open("/samenwerkscan/#uitnodiging=iets");
  await page.locator("samenwerk-scan .primary").waitFor();
  for (const about of ["h1", "[role=status]", "pre", ".language", ".version"]) {
    const place = page.locator(`main > ${about}`).first();
    assert.deepEqual([await place.count(), await place.isVisible()], [1, false], about);
  }
  assert.equal(await page.title(), "Samenwerkscan");
  await page.close();
});

test("the page names a file that an upload has renamed, and one of another version", async () => {
  const { page } = await open("/samenwerkscan/", {
    [`/samenwerkscan/${files.find((file) => file.startsWith("rest-"))}`]: "// old",
  });
  await page.route("**/texts-nl-*", (route) => route.fulfill({ status: 404 }));
  await page.reload();
  await page.locator("[role=status].wrong").waitFor();
  const wrong = await page.locator("[data-files] li").allInnerTexts();
  assert.equal(wrong.length, 2);
  assert.match(wrong.join("\n"), /texts-nl-\w+\.js ontbreekt/);
  assert.match(wrong.join("\n"), /rest-\w+\.js is veranderd/);
  await page.close();
});

test("the lines of the page, and its files, work under a policy that allows the site's own files only", async () => {
  const { page } = await open(
    "/samenwerkscan/",
    { "/samenwerkscan/": await read("index.html") },
    { "content-security-policy": "default-src 'self'; require-trusted-types-for 'script'" },
  );
  await page.locator("[role=status].good").waitFor();
  await page.locator("samenwerk-scan .primary").click();
  await page.locator("samenwerk-scan form").waitFor();
  await page.close();
});

/** What an optimiser makes of the line with the script, and what the guard says of it. */
const entry = await read("element.js");
const CHANGES = {
  "joined with others": ['<script src="/joined.js"></script>', /joined with others or put into the page/],
  "no longer a module": [
    '<script src="/samenwerkscan/element.js"></script>',
    /the type of the script is "" and not "module"/,
  ],
  "held back until somebody consents": [
    '<script type="text/plain" data-category="functional" src="/samenwerkscan/element.js"></script>',
    /the type of the script is "text\/plain"/,
  ],
  delayed: ['<script type="delayed" data-src="/samenwerkscan/element.js"></script>', /it is delayed/],
  gone: ['<script type="module" src="/samenwerkscan/element.js"></script>', /cannot be loaded/],
};
for (const [change, [line = "", reason]] of /** @type {[string, [string, RegExp]][]} */ (Object.entries(CHANGES))) {
  test(`if the script is ${change}, the page and the console say what to exclude`, async () => {
    const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title>${line}
<script src="/samenwerkscan/guard.js"></script><main><samenwerk-scan lang="nl"><p>De scan werkt alleen met JavaScript.</p></samenwerk-scan></main>`;
    const { page, told } = await open("/", {
      "/": html,
      "/joined.js": `var theme = 1;\n${entry}`,
      ...(change === "gone" && { "/samenwerkscan/element.js": "throw 1" }),
    });
    await page.locator("samenwerk-scan > p.samenwerkscan-guard", { hasText: "samenwerkscan/element.js" }).waitFor();
    assert.ok(await page.locator("p.samenwerkscan-guard").isVisible());
    assert.match(told[0] ?? "", /** @type {RegExp} */ (reason));
    if (change === "delayed") {
      await page.addScriptTag({ type: "module", url: "/samenwerkscan/element.js" });
      await page.locator("samenwerk-scan .primary").waitFor();
      assert.equal(await page.locator("p.samenwerkscan-guard").count(), 0, "withdrawn, for the scan is there");
    }
    await page.close();
  });
}

test("if the scan and its guard are delayed together, nothing is said, for the scan comes", async () => {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title>
<script type="later" data-src="/samenwerkscan/element.js" data-type="module"></script><samenwerk-scan lang="nl"></samenwerk-scan>
<script type="later" data-src="/samenwerkscan/guard.js" data-type="text/javascript"></script><script>
  addEventListener("load", () => setTimeout(() => {
    for (const late of document.querySelectorAll("[data-src]"))
      late.replaceWith(Object.assign(document.createElement("script"), { src: late.dataset.src, type: late.dataset.type }));
  }));
</script>`;
  const { page, told } = await open("/", { "/": html });
  await page.locator("samenwerk-scan .primary").waitFor();
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.endsWith("guard.js")),
  );
  assert.deepEqual(told, []);
  assert.equal(await page.locator("p.samenwerkscan-guard").count(), 0);
  await page.close();
});

test("a scan that works is left alone", async () => {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title><script type="module" src="/samenwerkscan/element.js"></script>
<script src="/samenwerkscan/guard.js"></script><samenwerk-scan lang="nl"></samenwerk-scan>`;
  const { page, told } = await open("/", { "/": html });
  await page.locator("samenwerk-scan .primary").click();
  await page.locator("samenwerk-scan form").waitFor();
  assert.deepEqual(told, []);
  assert.equal(await page.locator("p.samenwerkscan-guard").count(), 0);
  await page.close();
});
