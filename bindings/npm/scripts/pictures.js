// Takes the pictures of the documents that need no WordPress: `npm run pictures`. The others are taken in
// bindings/wordpress.

import { fileURLToPath, pathToFileURL } from "node:url";

import { chromium } from "playwright-core";

import { team } from "../test/element/support/journey.js";
import { Site } from "../test/element/support/site.js";
import { fromPackage } from "./package.js";
import { serve } from "./serve.js";

/** @typedef {import("playwright-core").Locator} Locator */

/** The address in the pictures is that of the documents. */
const HOST = "www.jouwschool.nl";
const EXAMPLE = fileURLToPath(new URL("../../../examples/data/de-regenboog-school.json", import.meta.url));

/** A site that has the folder to upload. */
const site = new Site({}, {}, fromPackage("site/web"));
const { port } = new URL(await site.open());
const examples = await serve(0);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    `--host-resolver-rules=MAP ${HOST} 127.0.0.1:${port}`,
    `--unsafely-treat-insecure-origin-as-secure=http://${HOST}`,
  ],
});

/**
 * A picture of a page, once something has been done on it.
 * @param {string} file of `docs`, without its ending
 * @param {string} address
 * @param {{ width: number, height: number }} viewport
 * @param {(scan: Locator) => Promise<void>} act
 */
async function picture(file, address, viewport, act = async () => {}) {
  const page = await browser.newPage({ viewport, reducedMotion: "reduce" });
  // Where a page says which day it is, it says the same in every picture.
  await page.clock.setFixedTime("2026-11-26T12:00:00");
  await page.goto(address);
  const scan = page.locator("samenwerk-scan");
  await scan.locator(".primary").waitFor();
  await act(scan);
  await page.screenshot({ path: fromPackage(`../../docs/${file}.png`) });
  await page.close();
}

/** Scrolls to this, with a little of what is above it. @param {Locator} place */
const show = (place) =>
  place.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 20));

await picture("site/pictures/check", `http://${HOST}/samenwerkscan/`, { width: 1000, height: 760 }, (scan) =>
  scan.page().locator("[role=status].good").waitFor(),
);
const oneFile = pathToFileURL(fromPackage("site/samenwerkscan.html")).href;
await picture("site/pictures/one-file", oneFile, { width: 1000, height: 700 });

const school = `${examples.address}school.html`;
await picture("screenshots/start", school, { width: 940, height: 520 }, show);
await picture("screenshots/questions", school, { width: 940, height: 720 }, async (scan) => {
  await scan.locator(".primary").click();
  await scan.locator("[name=perspective][value=school]").check();
  await scan.locator("button[type=submit]").click();
  await scan.locator("fieldset:has(.scale) input").nth(1).check();
  await show(scan.locator("h2"));
});
await picture("screenshots/result", school, { width: 1120, height: 740 }, async (scan) => {
  await scan.locator("input[type=file]").setInputFiles(EXAMPLE);
  await scan.locator(".part.limits").waitFor();
  await show(scan.locator("h2"));
});
await picture("screenshots/team", school, { width: 1120, height: 720 }, async (scan) => {
  await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.people").waitFor();
  await show(scan.locator("h2").first());
});

await browser.close();
examples.close();
site.close();
