// Published themes of NL Design System: the scan reads their tokens, and can be read in each of them.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { findings } from "../support/axe.js";
import { open } from "./support/chromium.js";
import { LEAST_SHAPE, LEAST_TEXT, contrasts } from "./support/contrast.js";
import { next, start, team } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** The style sheet of each theme, the classes that it asks for, and the colour of its buttons. */
const THEMES = {
  voorbeeld: {
    sheets: ["@nl-design-system-unstable/voorbeeld-design-tokens/dist/theme.css"],
    classes: "voorbeeld-theme",
    accent: "--nl-button-primary-background-color",
  },
  "Mooi & Anders": {
    sheets: ["@nl-design-system-community/ma-design-tokens/dist/theme.css"],
    classes: "ma-theme",
    accent: "--utrecht-button-primary-action-background-color",
  },
  "Mooi & Anders, dark": {
    sheets: [
      "@nl-design-system-community/ma-design-tokens/dist/theme.css",
      "@nl-design-system-community/ma-design-tokens/dist/color-scheme-dark/theme.css",
    ],
    classes: "ma-theme ma-theme--color-scheme-dark",
    accent: "--utrecht-button-primary-action-background-color",
  },
  Utrecht: {
    sheets: ["@utrecht/design-tokens/dist/theme.css"],
    classes: "utrecht-theme",
    accent: "--utrecht-button-primary-action-background-color",
  },
  "Utrecht, dark": {
    sheets: ["@utrecht/design-tokens/dist/dark/theme.css"],
    classes: "utrecht-theme--dark",
    accent: "--utrecht-button-primary-action-background-color",
  },
  Rijkshuisstijl: {
    sheets: ["@rijkshuisstijl-community/design-tokens/dist/index.css"],
    classes: "rhc-theme",
    accent: "--utrecht-button-primary-action-background-color",
  },
  "RVO, whose document is transparent": {
    sheets: ["@nl-rvo/design-tokens/dist/index.css"],
    classes: "rvo-theme",
    accent: "--utrecht-button-primary-action-background-color",
  },
};

for (const [name, { sheets, classes, accent }] of Object.entries(THEMES)) {
  test(`the theme ${name}`, async () => {
    const css = await Promise.all(sheets.map((sheet) => readFile(fromPackage("node_modules", sheet), "utf8")));
    const files = { "/theme.css": css.join("\n") };
    const body =
      "background: var(--basis-color-default-bg-document, var(--utrecht-document-background-color)); color: var(--basis-color-default-color-document, var(--utrecht-document-color))";
    const head = `<link rel="stylesheet" href="/theme.css"><style>.page { min-height: 100vh; ${body} }</style>`;
    const element = `<div class="page ${classes}"><samenwerk-scan></samenwerk-scan></div>`;
    const { page, scan, close } = await open(html({ element, head }), { files });
    const check = async (/** @type {string} */ place) => assert.deepEqual(await findings(page), [], place);

    const buttons = await scan.evaluate((host, token) => {
      // In the light tree, the token gives the colour that a button of the theme itself has.
      const own = document.createElement("i");
      own.style.background = `var(${token})`;
      host.before(own);
      const colours = [own, host.shadowRoot?.querySelector(".primary") ?? own].map(
        (each) => getComputedStyle(each).backgroundColor,
      );
      own.remove();
      return colours;
    }, accent);
    assert.equal(buttons[1], buttons[0], "buttons have the colour of the theme");
    await check("start");
    await page.keyboard.press("Tab");
    const { focus } = await scan.evaluate(contrasts);
    assert.ok((focus ?? 0) >= LEAST_SHAPE, `the focus has a contrast of ${focus?.toFixed(1)}`);
    await scan.locator(".primary").hover();
    const { button } = await scan.evaluate(contrasts);
    assert.ok((button ?? 0) >= LEAST_TEXT, `a button under the pointer has a contrast of ${button?.toFixed(1)}`);

    await start(scan);
    await next(scan);
    await scan.locator("#perspective-school").check();
    await check("a question that was skipped");
    await scan.locator(".tools summary").click();
    await scan.locator("#open").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    await check("result of a team");
    const { numbers } = await scan.evaluate(contrasts);
    assert.ok(numbers.length > 0);
    assert.deepEqual(
      numbers.filter(({ contrast }) => contrast < LEAST_TEXT),
      [],
    );
    await close();
  });
}
