// Reports and forms on paper are valid HTML, axe finds nothing on them, and they fit a narrow screen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { HtmlValidate } from "html-validate";

import { open } from "../element/support/chromium.js";
import { findings } from "../support/axe.js";
import { documents } from "./subjects.js";

// Every rule of the preset counts.
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });

const LOOKS = {
  light: {},
  dark: { colorScheme: /** @type {const} */ ("dark") },
  "320 pixels": { viewport: { width: 320, height: 640 } },
};

/** The answers of a team one by one differ from the other reports in words only. */
const shown = [...documents].filter(([name]) => !name.startsWith("regenboog-"));

/**
 * What is wrong with the text of a page.
 * @param {string} html
 */
async function mistakes(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`));
}

/** What sticks out of the window, where it would not be seen without scrolling. */
const tooWide = () => [...document.querySelectorAll("body *")].filter((part) => part.getBoundingClientRect().right > innerWidth + 1).map((part) => part.outerHTML.slice(0, 200));

test("every page is valid HTML", async () => {
  assert.ok(documents.size > 90, `${documents.size} pages`);
  for (const [name, html] of documents) assert.deepEqual(await mistakes(html), [], name);
});

for (const [look, context] of Object.entries(LOOKS)) {
  test(`axe finds nothing, and nothing is too wide: ${look}`, async () => {
    const files = Object.fromEntries(shown.map(([, html], n) => [`/${n}`, html]));
    const { page, faults, site, close } = await open("<title>x</title>", { files, context });
    const address = page.url();
    for (const [n, [name]] of shown.entries()) {
      await page.goto(`${address}${n}`);
      assert.deepEqual(await findings(page), [], name);
      assert.deepEqual(await page.evaluate(tooWide), [], `${name} is too wide`);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false, `${name} is too wide`);
      assert.equal(await page.locator("script, [onload]").count(), 0, `${name}: a name became markup`);
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(site.asked.filter((path) => !/^\/(?:\d+|favicon\.ico)?$/.test(path)), [], "nothing is asked for");
    await close();
  });
}

test("on A4 a report of one person has three pages at most, of a team four, of two moments two", async () => {
  const { page, close } = await open("<title>x</title>");
  for (const [name, html] of shown.filter(([own]) => !own.includes("odd names"))) {
    const most = name.startsWith("team") || name.startsWith("form on paper, full") ? 4 : name.startsWith("two moments") ? 2 : name.startsWith("form") ? 1 : 3;
    await page.setContent(html);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const n_pages = pdf.toString("latin1").match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
    assert.ok(n_pages >= 1 && n_pages <= most, `${name}: ${n_pages} pages`);
  }
  await close();
});

test("a page that is broken is found out", async () => {
  const html = documents.get("team (nl)") ?? "";
  const broken = {
    "element-required-attributes": html.replace(' lang="nl"', ""),
    "wcag/h63": html.replace(' scope="row"', ""),
    "no-dup-attr": html.replace("<svg ", '<svg role="img" '),
    "no-implicit-close": html.replace("</li>", ""),
  };
  for (const [rule, page] of Object.entries(broken)) assert.ok((await mistakes(page)).some((mistake) => mistake.startsWith(`${rule},`)), rule);

  const seen = {
    "html-has-lang": html.replace(' lang="nl"', ""),
    "svg-img-alt": html.replace(/(<svg[^>]*>\s*)<title>[^<]*<\/title>/, "$1"),
    "color-contrast": html.replace("--soft: #5d5a7a", "--soft: #9c99b4"),
    "heading-order": html.replace(/<h2>(.*?)<\/h2>/, "<h4>$1</h4>"),
  };
  const files = Object.fromEntries(Object.entries(seen).map(([rule, page]) => [`/${rule}`, page]));
  const { page, close } = await open("<title>x</title>", { files });
  const address = page.url();
  for (const rule of Object.keys(seen)) {
    await page.goto(`${address}${rule}`);
    assert.ok((await findings(page)).some((finding) => finding.startsWith(`${rule}:`)), rule);
  }
  await close();
});
