// Chromium, one for all tests of a file.

import { chromiumWithSites } from "../../support/chromium.js";
import { Site } from "./site.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

const { browser, serve } = await chromiumWithSites();

/**
 * Opens a page of a new site. What goes wrong on it without being caught is in `faults`.
 * @param {string} html
 * @param {{
 *   context?: import("playwright-core").BrowserContextOptions,
 *   headers?: { [header: string]: string },
 *   files?: { [path: string]: string | Uint8Array },
 * }} options
 */
export async function open(html, { context = {}, headers = {}, files = {} } = {}) {
  const site = new Site({ "/": html, ...files }, headers);
  const address = await serve(site);
  const tab = await browser.newContext({ viewport: { width: 1100, height: 900 }, ...context });
  const page = await tab.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.addInitScript(() => {
    Object.assign(globalThis, { violations: [] });
    addEventListener("securitypolicyviolation", (event) => {
      Reflect.get(globalThis, "violations").push(`${event.violatedDirective}: ${event.blockedURI}`);
    });
  });
  await page.goto(address);
  return { page, site, faults, scan: page.locator("samenwerk-scan"), close: () => tab.close() };
}
