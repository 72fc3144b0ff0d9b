// The engines of Firefox and Safari, which the same check runs in.

import { test } from "node:test";

import { WebKit } from "../element/support/webdriver.js";
import { openFirefox } from "./firefox.js";

/**
 * A test for each of them.
 * @param {(browser: any) => Promise<void>} check
 */
export function inFirefoxAndWebKit(check) {
  test("Firefox", async () => {
    const { page, close } = await openFirefox();
    try {
      await check(page);
    } finally {
      await close();
    }
  });

  test("WebKitGTK", async () => {
    const browser = await WebKit.open();
    try {
      await check(browser);
    } finally {
      await browser.close();
    }
  });
}
