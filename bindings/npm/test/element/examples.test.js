// The example pages work as `cargo xtask serve` serves them, and axe finds nothing on them.

import assert from "node:assert/strict";
import { readdir } from "node:fs/promises";
import { after, test } from "node:test";

import { PAGES, serve } from "../../scripts/serve.js";
import { findings } from "../support/axe.js";
import { open } from "./support/chromium.js";
import { answerItems, next, start, team } from "./support/journey.js";

const EXAMPLES = new URL("../../../../examples/embed/", import.meta.url);
const { address, close: stop } = await serve(0);
after(stop);

test("every page is on the list", async () => {
  const pages = (await readdir(EXAMPLES)).filter((file) => file.endsWith(".html"));
  assert.deepEqual(pages.sort(), [...PAGES].sort());
});

test("types and headers are those of a careful site", async () => {
  const header = async (/** @type {string} */ path, /** @type {string} */ name) =>
    (await fetch(new URL(path, address))).headers.get(name);
  assert.equal(await header("samenwerkscan/samenwerkscan.wasm", "content-type"), "application/wasm");
  assert.match((await header("samenwerkscan/element.js", "content-type")) ?? "", /^text\/javascript/);
  assert.equal(await header("icon.svg", "content-type"), "image/svg+xml");
  assert.match((await header("strict.html", "content-security-policy")) ?? "", /require-trusted-types-for 'script'/);
  assert.equal(await header("plain.html", "content-security-policy"), null);
  assert.equal(await header("plain.html", "x-content-type-options"), "nosniff");
  for (const path of [
    "missing.html",
    "samenwerkscan/%2e%2e/package.json",
    "samenwerkscan/..%2fpackage.json",
    "..%2f..%2fCargo.toml",
    ".hidden",
  ]) {
    assert.equal((await fetch(new URL(path, address))).status, 404, path);
  }
});

for (const name of PAGES) {
  test(`examples/embed/${name}`, async () => {
    const { page, scan, faults, close } = await open("");
    await page.goto(new URL(name, address).href);
    const check = async (/** @type {string} */ place) => assert.deepEqual(await findings(page), [], place);
    if (name !== "index.html") {
      await check("start");
      await start(scan);
      await next(scan);
    }
    await check("page");
    if (name === "nl-design-system.html") {
      const colour = await scan
        .locator("button[type=submit]")
        .evaluate((button) => getComputedStyle(button).backgroundColor);
      assert.equal(
        colour,
        await page.locator(".band").evaluate((band) => getComputedStyle(band).backgroundColor),
        "the colour of the theme",
      );
      await answerItems(scan, (item) => item);
      await check("answers");
      await scan.locator(".tools summary").click();
      await scan.locator("#open").setInputFiles(team("regenboog-2026"));
      await scan.locator(".part.people").waitFor();
      await check("result of a team");
    }
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "violations")), []);
    assert.deepEqual(faults, []);
    await close();
  });
}
