// Firefox without a screen.

import puppeteer from "puppeteer-core";

/**
 * Starts Firefox and opens a page in it. How busy the machine is decides nothing: nothing has a time limit.
 * @param {{ [preference: string]: number | string }} preferences
 */
export async function openFirefox(preferences = {}) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: preferences,
    timeout: 0,
    protocolTimeout: 0,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(0);
  page.setDefaultNavigationTimeout(0);
  return { page, close: () => browser.close() };
}
