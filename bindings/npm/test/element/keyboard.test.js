// The whole journey with the keys of a keyboard: tab, arrows, space, enter and letters. No mouse, and no place where the
// focus is lost.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { focused } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

/** More presses than this on a page is a trap. */
const MOST = 200;

/**
 * What has the focus, in the shadow root.
 * @param {Locator} scan
 */
const active = (scan) =>
  scan.evaluate((element) => {
    const found = element.shadowRoot?.activeElement;
    const { top = 0, bottom = 0 } = found?.getBoundingClientRect() ?? {};
    const name = found?.getAttribute("aria-label") ?? found?.textContent ?? "";
    const field = found?.closest("fieldset")?.id ?? "";
    return {
      id: found?.id ?? "",
      name,
      field,
      isThere: found !== null && found !== undefined,
      isInView: bottom > 0 && top < innerHeight,
    };
  });

/**
 * Presses tab until this has the focus. Nothing on the way is out of sight.
 * @param {Page} page
 * @param {Locator} scan
 * @param {(at: Awaited<ReturnType<typeof active>>) => boolean} isIt
 */
async function tabTo(page, scan, isIt) {
  for (let press = 0; press < MOST; press += 1) {
    await page.keyboard.press("Tab");
    const at = await active(scan);
    assert.ok(at.isThere, "the focus is in the scan");
    assert.ok(at.isInView, `${at.id || at.name} is in view`);
    if (isIt(at)) return;
  }
  assert.fail("this cannot be reached");
}

/** To the next question of a page: where one fills the screen, by going on. @param {Page} page */
async function toNext(page) {
  if ((page.viewportSize()?.width ?? 0) < 600) await page.keyboard.press("Enter");
}

/**
 * Answers every item on the page, each from where the one before was left.
 * @param {Page} page
 * @param {Locator} scan
 * @param {boolean} isFirst whether no other question is before them
 */
async function answer(page, scan, isFirst = true) {
  const count = await scan.locator("fieldset:has(.scale)").count();
  for (let item = 0; item < count; item += 1) {
    if (item > 0 || !isFirst) await toNext(page);
    await tabTo(page, scan, ({ field }) => field.startsWith("item-"));
    await page.keyboard.press("Space");
    for (let step = 0; step < item % 7; step += 1) await page.keyboard.press("ArrowDown");
  }
}

/** @param {Page} page @param {Locator} scan @param {string} heading of the page after this */
async function goOn(page, scan, heading) {
  await page.keyboard.press("Enter");
  assert.equal(await focused(scan), heading);
}

for (const width of [360, 1100]) {
  test(`a school fills in everything at ${width} pixels`, async () => {
    const { page, scan, faults, close } = await open(html(), { context: { viewport: { width, height: 740 } } });
    const press = (/** @type {string} */ name) =>
      tabTo(page, scan, (at) => at.name === name).then(() => page.keyboard.press("Enter"));
    await scan.locator(".primary").waitFor();
    await press("Begin met de scan");
    await scan.locator("form").waitFor();
    assert.equal(await focused(scan), "Over jou");
    await tabTo(page, scan, ({ field }) => field === "perspective");
    await page.keyboard.press("Space");
    await toNext(page);
    await tabTo(page, scan, ({ field }) => field === "form");
    await toNext(page);
    await tabTo(page, scan, ({ field }) => field === "estimate");
    await page.keyboard.press("Space");
    await page.keyboard.press("ArrowDown");
    const dimensions = [
      "Gedeelde ambitie",
      "Stem van kind en ouder",
      "Vertrouwen en contact",
      "Rollen en afspraken",
      "Samen doen",
      "Leren en volhouden",
    ];
    await goOn(page, scan, dimensions[0] ?? "");
    for (const next of [...dimensions.slice(1), "Jullie partners"]) {
      await answer(page, scan);
      await goOn(page, scan, next);
    }

    await tabTo(page, scan, ({ id }) => id === "kind-jongerenwerk");
    await page.keyboard.press("Space");
    await goOn(page, scan, "Jongerenwerk");
    await tabTo(page, scan, ({ id }) => id === "name-input");
    await page.keyboard.type("Bij de buren");
    await tabTo(page, scan, ({ field }) => field === "gate");
    await page.keyboard.press("Space");
    await answer(page, scan, false);
    await toNext(page);
    await tabTo(page, scan, ({ field }) => field === "wish");
    await page.keyboard.press("Space");
    await goOn(page, scan, "Jullie partners");
    await press("Volgende");
    assert.equal(await focused(scan), "Ben je klaar?");
    await press("Bekijk de uitkomst");
    await scan.locator(".part.limits").waitFor();
    assert.equal(await focused(scan), "De uitkomst");

    const { answers, partners, selfEstimate } = await scan.evaluate((element) => Reflect.get(element, "response"));
    assert.equal(Object.keys(answers).length, 24);
    assert.deepEqual(
      [partners.length, partners[0].name, partners[0].working, selfEstimate],
      [1, "Bij de buren", "yes", 2],
    );

    await press("Mijn antwoorden bewaren of delen");
    await press("Maak een code van mijn antwoorden");
    assert.equal((await active(scan)).id, "code");
    await page.keyboard.press("Shift+Tab");
    await press("Opnieuw beginnen");
    assert.match(await focused(scan), /Weet je het zeker/);
    await press("Nee, ga terug");
    assert.equal((await active(scan)).name, "Opnieuw beginnen");
    assert.deepEqual(faults, []);
    await close();
  });
}
