// What holds of every page in every look.

import assert from "node:assert/strict";

import { findings } from "../../support/axe.js";

/** In CSS pixels. Inline links may be as high as their line; 24 pixels is the norm. */
const SMALLEST_TARGET = { any: 44, inline: 24 };

/**
 * No fault by axe, no page that is too wide, and no touch target that is too small.
 * @param {import("playwright-core").Page} page
 * @param {import("playwright-core").Locator} scan
 * @param {string} place
 */
export async function nothingWrong(page, scan, place) {
  assert.deepEqual(await findings(page), [], place);
  assert.equal(
    await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
    false,
    `${place} is too wide`,
  );
  assert.deepEqual(await scan.evaluate(smallTargets, SMALLEST_TARGET), [], place);
}

/**
 * Touch targets that are too small. It runs in the page.
 * @param {Element} element
 * @param {typeof SMALLEST_TARGET} smallest
 */
function smallTargets(element, smallest) {
  const targets =
    element.shadowRoot?.querySelectorAll(
      "button, summary, a, label.option, select, textarea, input:not(.hidden, [type=checkbox], [type=radio])",
    ) ?? [];
  return [...targets]
    .filter((target) => {
      const { width, height } = target.getBoundingClientRect();
      const least = target.matches(".links a") ? smallest.inline : smallest.any;
      return width > 0 && (height < least || width < smallest.any);
    })
    .map((target) => target.outerHTML);
}
