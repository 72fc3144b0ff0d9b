// The element stays small, and asks for nothing that it does not need yet.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** In bytes, gzipped: the interface, the glue and the engine, which come when somebody starts. */
const FIRST_QUESTION = 71_000;

test("only the entry is loaded before the start, and the first question is there within its budget", async () => {
  const { scan, site, close } = await open(html());
  await scan.locator(".primary").waitFor();
  assert.deepEqual(site.asked.filter((path) => path.startsWith("/dist")), ["/dist/element.js"]);
  await start(scan);
  const files = site.asked.filter((path) => path.startsWith("/dist") && path !== "/dist/element.js");
  assert.deepEqual([...files].sort(), ["/dist/index.js", "/dist/interface.js", "/dist/samenwerkscan.wasm"]);
  const sizes = await Promise.all(files.map(async (file) => gzipSync(await readFile(fromPackage(`.${file}`)), { level: 9 }).length));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(`first question after ${total} bytes (gzip)`);
  assert.ok(total <= FIRST_QUESTION);
  await close();
});
