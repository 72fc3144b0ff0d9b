// The examples of the README do what they say.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { after, test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { Site } from "../element/support/site.js";
import { startChromium } from "../support/chromium.js";

const readme = await readFile(fromPackage("README.md"), "utf8");

/** @param {string} kind the word after the fence, and all of it */
const blocks = (kind) =>
  [...readme.matchAll(/^```(.*)\n([^]*?)^```$/gm)].flatMap(([, found, text = ""]) => (found === kind ? [text] : []));

// Inside the package, where its own name resolves to itself.
const directory = await mkdtemp(fromPackage("generated/readme-"));
after(() => rm(directory, { recursive: true }));

for (const [index, code] of blocks("js").entries()) {
  test(`JavaScript, example ${index + 1}`, async () => {
    const file = join(directory, `${index}.js`);
    await writeFile(file, code);
    const printed = execFileSync("node", [file], { encoding: "utf8" });
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, text]) => text);
    assert.notEqual(promised.length, 0);
    // Node breaks long objects into lines; the README does not.
    assert.equal(printed.replaceAll(/\n\s+/g, " ").replaceAll("\n}", " }"), `${promised.join("\n")}\n`);
  });
}

test("the page", async () => {
  const [html = ""] = blocks("html");
  const site = new Site({ "/": html.replace("/samenwerkscan/", "/dist/") });
  const browser = await startChromium();
  try {
    const page = await browser.newPage();
    await page.goto(await site.open());
    await page.locator("h1", { hasText: "Samenwerkscan" }).waitFor({ timeout: 5_000 });
  } finally {
    await browser.close();
    site.close();
  }
});

test("for esbuild it says what a test does", async () => {
  const consumer = await readFile(fromPackage("test/package/consumers/esbuild/main.js"), "utf8");
  assert.ok(consumer.startsWith(blocks("js esbuild")[0] ?? "-"));
});
