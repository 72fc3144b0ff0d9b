// axe finds nothing on reports and forms on paper, and they fit a narrow screen.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "../element/support/chromium.js";
import { findings } from "../support/axe.js";
import { shown } from "./subjects.js";

const LOOKS = {
  light: { pages: shown, context: {} },
  // Colours are the same in both languages.
  dark: {
    pages: shown.filter(([name]) => name.endsWith("(nl)")),
    context: { colorScheme: /** @type {const} */ ("dark") },
  },
  "320 pixels": { pages: shown, context: { viewport: { width: 320, height: 640 } } },
};

/** What overflows the window, where it would not be seen without scrolling. */
const tooWide = () =>
  [...document.querySelectorAll("body *")]
    .filter((part) => part.getBoundingClientRect().right > innerWidth + 1)
    .map((part) => part.outerHTML.slice(0, 200));

for (const [look, { context, pages }] of Object.entries(LOOKS)) {
  test(`axe finds nothing, and nothing is too wide: ${look}`, async () => {
    const files = Object.fromEntries(pages.map(([, html], n) => [`/${n}`, html]));
    const { page, faults, site, close } = await open("<title>x</title>", { files, context });
    const address = page.url();
    for (const [n, [name]] of pages.entries()) {
      await page.goto(`${address}${n}`);
      assert.deepEqual(await findings(page), [], name);
      assert.deepEqual(await page.evaluate(tooWide), [], `${name} is too wide`);
      assert.equal(
        await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
        false,
        `${name} is too wide`,
      );
      assert.equal(await page.locator("script, [onload]").count(), 0, `${name}: a name became markup`);
    }
    assert.deepEqual(faults, []);
    assert.deepEqual(
      site.asked.filter((path) => !/^\/(?:\d+|favicon\.ico)?$/.test(path)),
      [],
      "nothing is asked for",
    );
    await close();
  });
}
