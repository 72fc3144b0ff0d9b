// A result begins with one screen that says it all: how far, what goes well, what to talk about, one thing to do, and the
// map. It fits on a phone and on the screens of laptops and projectors.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { team } from "./support/journey.js";
import { page as html } from "./support/site.js";
import { openTeam } from "./support/table.js";

/** @typedef {import("playwright-core").Locator} Locator */

const DATA = new URL("../../../../examples/data/", import.meta.url);
const SCHOOLS = ["de-klimop", "de-regenboog", "de-wilgen", "het-kompas"];
const SCREENS = [
  { width: 390, height: 844 },
  { width: 1280, height: 720 },
  { width: 1366, height: 768 },
];

/** What of the first screen is not on it, from the top of the scan. @param {Locator} scan */
const outside = (scan) =>
  scan.evaluate((element) => {
    const root = element.shadowRoot;
    const top = Math.min(0, root?.querySelector(".page")?.getBoundingClientRect().top ?? 0);
    const parts = [
      "statement",
      "ladder",
      "highlights :is(.strength, .beginning)",
      "highlights .topic",
      "highlights .step",
      "figure",
    ];
    return parts.flatMap((part) => {
      const place = root?.querySelector(`.glance .${part}`);
      const { bottom, right } = place?.getBoundingClientRect() ?? { bottom: NaN, right: NaN };
      const isIn = bottom - top <= innerHeight && right <= innerWidth;
      return isIn ? [] : [`${part}: ${Math.round(bottom - top)}`];
    });
  });

/** How much of the screen comes before the result. @param {Locator} scan */
const above = (scan) =>
  scan.evaluate((element) => {
    const [page, glance] = [".page", ".glance"].map((place) => element.shadowRoot?.querySelector(place));
    return ((glance?.getBoundingClientRect().top ?? NaN) - (page?.getBoundingClientRect().top ?? NaN)) / innerHeight;
  });

/** The same with the longest name that a level has on the ladder. @param {Locator} scan */
const withLongName = (scan) =>
  scan.evaluate((element) => {
    const own = element.shadowRoot?.querySelector(".ladder .own span:nth-child(2)");
    if (own) own.textContent = "Samen verankeren";
  });

for (const viewport of SCREENS) {
  test(`of one school all of it is on a screen of ${viewport.width} x ${viewport.height}`, async () => {
    for (const school of SCHOOLS) {
      const { scan, close } = await open(html(), { context: { viewport } });
      const response = JSON.parse(await readFile(new URL(`${school}-school.json`, DATA), "utf8"));
      await scan.evaluate((element, given) => void Reflect.set(element, "response", given), response);
      await scan.locator(".part.glance").waitFor();
      assert.deepEqual(await outside(scan), [], school);
      await withLongName(scan);
      assert.deepEqual(await outside(scan), [], `${school}, with a long name`);
      await close();
    }
  });

  test(`of a team all of it is on a screen of ${viewport.width} x ${viewport.height}, and comes first`, async () => {
    const { page, scan, close } = await open(html(), { context: { viewport } });
    await openTeam(scan);
    await page.evaluate(() => scrollTo(0, 0));
    await scan.locator(".page").evaluate((place) => place.scrollIntoView());
    assert.deepEqual(await outside(scan), []);
    assert.ok((await above(scan)) <= 1 / 3, "most of the screen is for the result");
    await withLongName(scan);
    assert.deepEqual(await outside(scan), [], "with a long name");
    await close();
  });
}

test("the people come after the result, folded away until somebody uses them", async () => {
  const { scan, close } = await open(html());
  const isOpen = () => scan.locator(".adding").evaluate((place) => place.hasAttribute("open"));
  await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.people").waitFor();
  const order = await scan.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll(".body > *") ?? [])].map(
      (each) => each.classList[1] ?? each.classList[0],
    ),
  );
  assert.deepEqual(order.slice(0, 3), ["glance", "at-the-table", "members"]);
  assert.equal(await isOpen(), false);
  assert.equal(
    await scan.locator(".members > .note").innerText(),
    "16 nieuwe scans gevonden.",
    "what was found is said all the same",
  );
  // At the bottom of the window it is seen for a while, and so is what is said next.
  const told = scan.locator(".page + .hidden > span");
  assert.equal(await told.innerText(), "16 nieuwe scans gevonden.");
  await told.evaluate((place) => place.getAnimations().forEach((animation) => animation.finish()));
  assert.equal(await told.isVisible(), false);
  await scan.locator(".adding > summary").click();
  await scan.locator(".one-by-one > summary").first().click();
  await scan.getByRole("button", { name: "Weghalen: School 6" }).click();
  assert.equal(await told.isVisible(), true);
  await scan.locator("#paste-now").fill("niets");
  await scan.getByRole("button", { name: "Zoek de antwoorden" }).first().click();
  await scan.locator(".refused").waitFor();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2025").slice(0, 1));
  await scan.locator(".moment .note").waitFor();
  assert.equal(await isOpen(), true, "whoever adds answers goes on adding");
  await scan.getByRole("button", { name: "Afspraken maken" }).click();
  await scan.locator(".previous").click();
  assert.equal(await isOpen(), true);
  await close();
});

test("whoever begins with nobody pastes in the same place once there is a result, with the focus where it was", async () => {
  const { scan, close } = await open(html());
  await scan.getByRole("button", { name: "Ik regel de scan" }).click();
  await scan.getByRole("button", { name: "Verzamel en kijk samen" }).click();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026").slice(0, 6));
  await scan.locator(".part.people").waitFor();
  assert.equal(await scan.locator("#paste-now").isVisible(), true);
  await scan.locator("#paste-now-look").focus();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026").slice(6));
  await scan.locator(".moment .note", { hasText: "10 nieuw" }).waitFor();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "paste-now-look");
  await close();
});
