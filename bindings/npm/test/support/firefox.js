// Firefox without a screen.

import puppeteer from "puppeteer-core";

import { PATIENCE } from "./patience.js";

/**
 * Starts Firefox and opens a page in it. How busy the machine is decides nothing.
 * @param {{ [preference: string]: number | string }} preferences
 */
export async function openFirefox(preferences = {}) {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
    extraPrefsFirefox: preferences,
    timeout: PATIENCE,
    protocolTimeout: PATIENCE,
  });
  const page = await browser.newPage();
  page.setDefaultTimeout(PATIENCE);
  page.setDefaultNavigationTimeout(PATIENCE);
  return { page, close: () => browser.close() };
}
