// The journey through the scan with a mouse.

import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";

const DATA = new URL("../../../../../examples/data/", import.meta.url);

/** @typedef {import("playwright-core").Locator} Locator */

/** The answer files of a team, by the folder of examples they are in. @param {string} folder */
export const team = (folder) =>
  readdirSync(new URL(folder, DATA)).map((file) => fileURLToPath(new URL(`${folder}/${file}`, DATA)));

/** Presses the button that goes on. @param {Locator} scan */
export const next = (scan) => scan.locator("button[type=submit]").click();

/**
 * Goes on until this is to be seen: where a page is narrow, one question fills the screen.
 * @param {Locator} place
 * @param {Locator} scan the scan that it is in, if that is not the one of the page
 */
export async function reach(place, scan = place.page().locator("samenwerk-scan")) {
  for (let screen = 0; screen < 9 && !(await place.isVisible()); screen += 1) await next(scan);
}

/** Starts, and waits for the first question. @param {Locator} scan */
export async function start(scan) {
  await scan.locator(".primary").click();
  await scan.locator("form").waitFor();
}

/** The place of the first question with a scale that is to be seen: those before it are on screens before. @param {Locator} items */
const firstShown = (items) =>
  items.evaluateAll((fieldsets) =>
    Math.max(
      0,
      fieldsets.findIndex((each) => each.checkVisibility()),
    ),
  );

/**
 * Answers every item on the page, from the one that is shown, with the answer at this position: 0 to 4 are the steps of the scale.
 * @param {Locator} scan
 * @param {(item: number) => number} position
 */
export async function answerItems(scan, position) {
  const items = scan.locator("fieldset:has(.scale)");
  const count = await items.count();
  for (let item = await firstShown(items); item < count; item += 1) {
    await reach(items.nth(item), scan);
    await items.nth(item).locator("input").nth(position(item)).check();
  }
}

/**
 * From the start page, or the first question, to the end of the main scan, as a school.
 * @param {Locator} scan
 */
export async function fillInAsSchool(scan, { isStarted = false } = {}) {
  if (!isStarted) await start(scan);
  await scan.locator("#perspective-school").check();
  await reach(scan.locator("#estimate-2"), scan);
  await scan.locator("#estimate-2").check();
  await next(scan);
  for (let dimension = 0; dimension < 6; dimension += 1) {
    await answerItems(scan, (item) => (dimension + item) % 5);
    await next(scan);
  }
}

/**
 * Ticks a partner on the page with the partners, and answers its questions.
 * @param {Locator} scan
 * @param {{ kind: string, gate: string, name?: string, answer?: number, wish?: number }} partner
 */
export async function addPartner(scan, { kind, gate, name, answer = 3, wish }) {
  const box = scan.locator(`#kind-${kind}`);
  if (await box.isChecked()) await scan.locator(`.kind:has(#kind-${kind}) .of-kind > button`).click();
  else await box.check();
  await next(scan);
  if (name) await scan.locator("#name-input").fill(name);
  if (kind === "anders") await scan.locator("#worlds-wijk").check();
  await scan.locator(`#gate-${gate}`).check();
  if (gate === "yes") await answerItems(scan, () => answer);
  if (wish !== undefined) {
    await reach(scan.locator(`#wish-${wish}`), scan);
    await scan.locator(`#wish-${wish}`).check();
  }
  await reach(scan.locator(".kinds"), scan);
}

/** The short form of a parent, from the start page to the result. @param {Locator} scan */
export async function fillInAsParent(scan) {
  await start(scan);
  await scan.locator("#perspective-ouders").check();
  await reach(scan.locator("fieldset:has(.scale)").first(), scan);
  await answerItems(scan, (item) => item % 5);
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
}

/** The text of the heading that has the focus. @param {Locator} scan */
export const focused = (scan) => scan.evaluate((element) => element.shadowRoot?.activeElement?.textContent ?? "");

/** The answers of somebody who gives each rating in turn on the short form. */
export const ONE_OF_EACH = {
  "ambitie-1": 0,
  "stem-1": 1,
  "vertrouwen-1": 2,
  "afspraken-1": 3,
  "aanbod-1": 4,
  "leren-1": 0,
};
