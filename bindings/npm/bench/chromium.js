// What loading and calls cost in Chromium. Run with `npm run bench`.

import { chromium } from "playwright-core";

import { Site } from "../test/element/support/site.js";
import { full } from "../test/engine/responses.js";
import { print } from "./print.js";

const N_VISITS = 21;
const HTML = '<!doctype html><link rel="icon" href="/icon"><script type="module" src="/bench/page.js"></script>';

const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--no-sandbox"],
});
await measure("WebAssembly", {});
await measure("JavaScript", { "content-security-policy": "script-src 'self'" });
await browser.close();

/**
 * @param {string} name
 * @param {{ [header: string]: string }} headers
 */
async function measure(name, headers) {
  const site = new Site({ "/": HTML }, headers);
  const address = await site.open();
  const title = `Chromium ${browser.version()}, ${name}`;

  /** @type {number[]} */
  const firsts = [];
  for (let visit = 0; visit < N_VISITS; visit++) {
    // Start with an empty cache.
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    firsts.push(await page.evaluate((full) => Reflect.get(globalThis, "firstScore")(full), full));
    if (visit === N_VISITS - 1) {
      const times = await page.evaluate((full) => Reflect.get(globalThis, "times")(full), full);
      print(title, times, "µs");
      print(title, await page.evaluate((full) => Reflect.get(globalThis, "slowTimes")(full), full), "ms");
      print(title, await page.evaluate(() => Reflect.get(globalThis, "tableTimes")()), "M rows/s");
    }
    await context.close();
  }
  firsts.sort((one, other) => one - other);
  const [least, median, most] = [firsts[0], firsts[N_VISITS >> 1], firsts[N_VISITS - 1]];
  print(`${title}: from load() to the first score`, { median, least, most }, "ms");
  site.close();
}
