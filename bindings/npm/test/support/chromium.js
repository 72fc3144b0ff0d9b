// Chromium, as tests start it.

import { after } from "node:test";

import { chromium } from "playwright-core";

/** @typedef {import("../element/support/site.js").Site} Site */

/** Starts it. Whoever starts it closes it. */
export const startChromium = () =>
  chromium.launch({ executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** Starts it for all tests of a file. The sites that these open in it go with it. */
export async function chromiumWithSites() {
  const browser = await startChromium();
  /** @type {Site[]} */
  const sites = [];
  after(async () => {
    await browser.close();
    for (const site of sites) site.close();
  });
  return {
    browser,
    /** Opens a site, and gives its address. @param {Site} site */
    serve(site) {
      sites.push(site);
      return site.open();
    },
  };
}
