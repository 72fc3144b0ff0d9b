// The example pages work, and axe finds nothing on them.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { next, start } from "./support/journey.js";

const EXAMPLES = new URL("../../../../examples/embed/", import.meta.url);
const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** @type {{ [path: string]: string | Uint8Array }} */
const files = {};
for (const file of await readdir(EXAMPLES)) files[`/${file}`] = await readFile(new URL(file, EXAMPLES), file.endsWith(".html") ? "utf8" : undefined);
for (const file of (await readdir(fromPackage("dist"))).filter((name) => !name.endsWith(".d.ts"))) {
  files[`/samenwerkscan/${file}`] = await readFile(fromPackage("dist", file));
}

for (const name of Object.keys(files).filter((path) => /^\/[^/]+\.html$/.test(path))) {
  test(`examples/embed${name}`, async () => {
    const { page, scan, faults, close } = await open("", { files });
    await page.goto(new URL(name, page.url()).href);
    await page.evaluate(axe);
    const check = async (/** @type {string} */ place) => {
      const { violations } = await page.evaluate(() => Reflect.get(globalThis, "axe").run());
      assert.deepEqual(violations.map((/** @type {{ id: string }} */ { id }) => id), [], place);
    };
    if (name !== "/index.html") {
      await check("start");
      await start(scan);
      await next(scan);
    }
    await check("page");
    assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "violations")), []);
    assert.deepEqual(faults, []);
    await close();
  });
}
