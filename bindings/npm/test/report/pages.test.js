// Reports and forms on paper are valid HTML, take few pages on A4, and what is wrong with them would be seen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { HtmlValidate } from "html-validate";

import { open } from "../element/support/chromium.js";
import { findings } from "../support/axe.js";
import { documents, shown } from "./subjects.js";

// Every rule of the preset counts.
const validator = new HtmlValidate({ root: true, extends: ["html-validate:recommended"] });

/**
 * What is wrong with the text of a page.
 * @param {string} html
 */
async function mistakes(html) {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`),
  );
}

test("every page is valid HTML", async () => {
  assert.ok(documents.size > 90, `${documents.size} pages`);
  for (const [name, html] of documents) assert.deepEqual(await mistakes(html), [], name);
});

/** Maximum number of A4 pages, by the start of a document's name. */
const MOST_PAGES = { "form on paper, full": 4, "form on paper, short": 1, "two moments": 2, team: 4 };
const MOST_PAGES_OF_ONE_PERSON = 3;

test("on A4 a report of one person has three pages at most, of a team four, of two moments two", async () => {
  const { page, close } = await open("<title>x</title>");
  for (const [name, html] of shown.filter(([own]) => !own.includes("odd names"))) {
    const [, most] = Object.entries(MOST_PAGES).find(([beginning]) => name.startsWith(beginning)) ?? [
      "",
      MOST_PAGES_OF_ONE_PERSON,
    ];
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
  for (const [rule, page] of Object.entries(broken))
    assert.ok(
      (await mistakes(page)).some((mistake) => mistake.startsWith(`${rule},`)),
      rule,
    );

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
    assert.ok(
      (await findings(page)).some((finding) => finding.startsWith(`${rule}:`)),
      rule,
    );
  }
  await close();
});
