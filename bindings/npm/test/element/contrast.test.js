// Numbers in pictures can be read on what they stand on, in light and dark. axe does not measure text in a picture.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { team } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** WCAG 1.4.3, for text of any size. */
const LEAST = 4.5;

for (const scheme of ["light", "dark"]) {
  test(`numbers on the bars of how often each answer was given: ${scheme}`, async () => {
    const { scan, close } = await open(html({ head: `<meta name="color-scheme" content="${scheme}">` }));
    await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    const contrasts = await scan.evaluate(measure);
    const steps = new Set(contrasts.map(({ on }) => on));
    assert.ok(["role-step2", "role-step3", "role-step4", "role-step5"].every((step) => steps.has(step)), [...steps].join(" "));
    const least = Math.min(...contrasts.map(({ contrast }) => contrast));
    console.log(`least contrast of a number on its bar, ${scheme}: ${least.toFixed(1)}`);
    assert.deepEqual(contrasts.filter(({ contrast }) => contrast < LEAST), []);
    await close();
  });
}

/**
 * The contrast of each text with the bar it stands on. It runs in the page, so it stands alone.
 * @param {Element} element
 */
function measure(element) {
  const drawing = element.shadowRoot?.querySelector(".drawing.distribution");
  // What is drawn last lies on top.
  const bars = [...(drawing?.querySelectorAll("rect") ?? [])].reverse();
  const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
  const light = (/** @type {string} */ colour) => {
    if (!canvas) return NaN;
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => {
      const part = value / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  return [...(drawing?.querySelectorAll("text") ?? [])].flatMap((text) => {
    const { x, y, width, height } = text.getBoundingClientRect();
    const bar = bars.find((each) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return left < x + width / 2 && x + width / 2 < right && top < y + height / 2 && y + height / 2 < bottom;
    });
    if (!bar) return [];
    const [one, other] = [light(getComputedStyle(text).fill), light(getComputedStyle(bar).fill)];
    return [{ text: text.textContent, on: bar.getAttribute("class") ?? "", contrast: (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05) }];
  });
}
