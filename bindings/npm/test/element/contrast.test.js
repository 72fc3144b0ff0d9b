// Numbers in pictures are legible on their background, in light and dark. axe does not measure text in a picture.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { LEAST_TEXT, contrasts } from "./support/contrast.js";
import { team } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @type {{ [look: string]: { head?: string, context?: import("playwright-core").BrowserContextOptions } }} */
const LOOKS = {
  light: {},
  dark: { head: '<meta name="color-scheme" content="dark">' },
  "forced colours": { context: { forcedColors: "active" } },
};

for (const [look, { context = {}, ...rest }] of Object.entries(LOOKS)) {
  test(`numbers on the bars of how often each answer was given: ${look}`, async () => {
    const { scan, close } = await open(html(rest), { context });
    await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    const { numbers } = await scan.evaluate(contrasts);
    const steps = new Set(numbers.map(({ on }) => on));
    assert.ok(
      ["role-step2", "role-step3", "role-step4", "role-step5"].every((step) => steps.has(step)),
      [...steps].join(" "),
    );
    const least = Math.min(...numbers.map(({ contrast }) => contrast));
    console.log(`least contrast of a number on its bar, ${look}: ${least.toFixed(1)}`);
    assert.deepEqual(
      numbers.filter(({ contrast }) => contrast < LEAST_TEXT),
      [],
    );
    await close();
  });
}
