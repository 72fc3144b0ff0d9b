// axe finds nothing at any step: in light and dark, in forced colours, on a narrow page, with something missing.

import { test } from "node:test";

import { open } from "./support/chromium.js";
import { hold } from "./support/hold.js";
import { addPartner, answerItems, next, reach, start, team } from "./support/journey.js";
import { page as html } from "./support/site.js";
import { nothingWrong } from "./support/nothing-wrong.js";

const LOOKS = {
  light: { element: 'storage="local"', context: {} },
  "dark, in English": {
    element: 'storage="session" lang="en"',
    context: {},
    head: '<meta name="color-scheme" content="dark">',
  },
  "320 pixels": { element: "", context: { viewport: { width: 320, height: 640 } } },
  "forced colours": { element: "", context: { forcedColors: /** @type {const} */ ("active") } },
};

for (const [look, { element, context, ...rest }] of Object.entries(LOOKS)) {
  test(`axe finds nothing: ${look}`, async () => {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan ${element}></samenwerk-scan>`, ...rest }),
      { context },
    );
    const check = (/** @type {string} */ place) => nothingWrong(page, scan, place);

    await scan.locator(".primary").waitFor();
    await check("start");
    await start(scan);
    await next(scan);
    await check("who, nothing chosen");
    await scan.locator("#perspective-school").check();
    await check("who");
    await reach(scan.locator("#item-ambitie-1-0"));
    await scan.locator("#item-ambitie-1-0").check();
    await next(scan);
    await check("items, some skipped");
    for (let dimension = 0; dimension < 6; dimension += 1) {
      await answerItems(scan, (item) => (dimension === 2 ? 5 : (item + dimension) % 5));
      await next(scan);
    }
    await check("partners, none");
    await scan.locator(".about summary").nth(2).click();
    await scan.locator(".profile-of").waitFor();
    await scan.locator("#kind-anders").check();
    await check("partners, one ticked and one unfolded");
    await next(scan);
    await next(scan);
    await check("partner, nothing filled in");
    await scan.locator("#name-input").fill("Politie");
    await scan.locator("#worlds-wijk").check();
    await scan.locator("#gate-yes").check();
    await check("partner");
    await answerItems(scan, () => 2);
    await check("partner, last question");
    await reach(scan.locator(".kinds"));
    await addPartner(scan, { kind: "gemeente", gate: "wanted", wish: 2 });
    await scan.locator(".tools summary").click();
    await check("partners and tools");
    await next(scan);
    await check("check");
    await next(scan);
    await scan.locator(".part.limits").waitFor();
    await scan.locator(".more summary").click();
    await scan.locator(".code button").first().click();
    await check("result and a code");
    await scan.locator(`#code-given-input`).fill("x");
    await scan.locator("#code-given button").click();
    await scan.locator(".refused").waitFor();
    await check("a code that cannot be opened");
    await scan.locator(".confirm button").last().click();
    const file = { name: "answers.json", mimeType: "application/json", buffer: Buffer.from('{ "form": "half" }') };
    await scan.locator("#open").setInputFiles(file);
    await scan.locator(".refused").waitFor();
    await check("a file that cannot be opened");
    await scan.locator(".look-together button").last().click();
    await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    await check("team");
    await scan.locator(".more summary").click();
    await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
    await scan.locator(".part.changes").waitFor();
    await scan.locator("#hide-small").check();
    await check("two moments, small groups hidden");
    await scan.locator("#team-now").setInputFiles([file]);
    await scan.locator(".refused").waitFor();
    await check("a file of a team that cannot be opened");
    await close();
  });
}

for (const [look, { element, context, ...rest }] of Object.entries(LOOKS)) {
  test(`axe finds nothing where the engine cannot be loaded: ${look}`, async () => {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan wasm-url="/missing.wasm" ${element}></samenwerk-scan>`, ...rest }),
      { context },
    );
    const release = await hold(page, "**/interface-*.js");
    await scan.locator(".primary").click();
    await scan.locator(".loading").waitFor();
    await nothingWrong(page, scan, "the questions on their way");
    release();
    await scan.locator(".summary.wrong").waitFor();
    await nothingWrong(page, scan, "a start that failed");
    await close();
  });

  test(`axe finds nothing where the engine fails late: ${look}`, async () => {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan ${element}></samenwerk-scan>`, ...rest }),
      { context },
    );
    const release = await hold(page, /\.wasm$|fallback/);
    await start(scan);
    await scan.locator("#perspective-school").check();
    release((route) => route.fulfill({ status: 404 }));
    await scan.locator(".summary.wrong").waitFor();
    await nothingWrong(page, scan, "a scan that was begun");
    await close();
  });
}
