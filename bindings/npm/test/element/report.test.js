// The result says what the text report says, in both languages: no sentence of the one is missing in the other.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { page as html } from "./support/site.js";

const DATA = new URL("../../../../examples/data/", import.meta.url);
const files = (await readdir(DATA)).filter((file) => file.endsWith(".json"));

for (const lang of ["nl", "en"]) {
  test(`every sentence of the report is in the result: ${lang}`, async () => {
    const { page, scan, close } = await open(html({ lang }));
    for (const file of files) {
      const response = JSON.parse(await readFile(new URL(file, DATA), "utf8"));
      await scan.evaluate((element, answers) => Reflect.set(element, "response", answers), response);
      await scan.locator(".page-heading").waitFor();
      const hasResult = await scan.evaluate((element) => element.shadowRoot?.querySelector("[data-step=result]") !== null);
      if (!hasResult) continue;
      const report = await page.evaluate(
        async ([answers, language]) => {
          const { load } = await import(/** @type {string} */ ("/dist/index.js"));
          return (await load()).report(answers, { format: "text", lang: language });
        },
        [response, lang],
      );
      const shown = words(await scan.evaluate((element) => element.shadowRoot?.textContent ?? ""));
      for (const piece of pieces(report)) assert.ok(shown.includes(words(piece)), `${file}: ${piece}`);
    }
    await close();
  });
}

/**
 * What a text report says: its paragraphs as one line each, and the cells of its tables.
 * @param {string} report
 */
function pieces(report) {
  return report.split(/\n\n/).flatMap((block) => {
    const lines = block.split("\n").filter((line) => !/^─+$/.test(line));
    const isTable = lines.some((line) => / {2,}|[█░]/.test(line.trim()));
    if (!isTable) return /^[^.]*\n/.test(block) ? lines.slice(0, 1).concat(lines.slice(1).join(" ")) : [lines.join(" ")];
    return lines.flatMap((line) => line.split(/ {2,}|[█░]+/));
  });
}

/** Without spaces and line breaks, which the two lay out in their own way. @param {string} text */
const words = (text) => text.replace(/[\s-]+/g, "");
