// Every page around the questions, for whoever organises and whoever hands in: by axe, in all looks, and by the keyboard.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, next, start, team } from "./support/journey.js";
import { invitedParent, openPeople } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { nothingWrong } from "./support/nothing-wrong.js";

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {import("playwright-core").Locator} Locator */

const LOOKS = {
  light: { element: "", context: {} },
  "dark, in English": { element: 'lang="en"', context: {}, head: '<meta name="color-scheme" content="dark">' },
  "320 pixels": { element: "", context: { viewport: { width: 320, height: 640 } } },
  "200 % text": {
    element: "",
    context: { viewport: { width: 640, height: 844 } },
    head: "<style>html { font-size: 200% }</style>",
  },
  "forced colours": { element: "", context: { forcedColors: /** @type {const} */ ("active") } },
};

const HASH = `#uitnodiging=${invitedParent({ until: "2020-12-18" })}`;

for (const [look, { element, context, ...rest }] of Object.entries(LOOKS)) {
  test(`axe finds nothing on the pages around the questions: ${look}`, async () => {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan ${element}></samenwerk-scan>`, ...rest }),
      { context },
    );
    const check = (/** @type {string} */ place) => nothingWrong(page, scan, place);
    await scan.locator(".primary").waitFor();
    await check("start");
    await scan.locator(".buttons .button").last().click();
    await scan.locator(".look-together").first().waitFor();
    await check("organise");
    await scan.locator(".look-together button").first().click();
    await scan.locator("#kind-anders").check();
    // One of another kind that is not finished would stop the invitations.
    await scan.locator(".kind:has(#kind-anders) [id^=partner-name-] input").fill("Moestuin");
    await scan.locator(".kind:has(#kind-anders) [id$=-wijk]").check();
    await scan.locator(".about summary").first().click();
    await scan.locator(".profile-of").waitFor();
    await check("partners");
    await scan.locator(".previous").click();
    await scan.locator(".look-together button").nth(1).click();
    await scan.locator("#school-input").waitFor();
    await scan.locator("#page-input").evaluate((input) => input.closest("details")?.setAttribute("open", ""));
    await check("invite");
    await scan.locator("button[type=submit]").click();
    await scan.locator(".summary").waitFor();
    await check("invite, something missing");
    await scan.locator("#school-input").fill("Interconfessionele Basisschool De Regenboog");
    await scan.locator("button[type=submit]").click();
    await scan.locator(".invitation").first().waitFor();
    await scan.locator(".invitation").first().locator(".buttons button").nth(-2).click();
    await scan.locator(".invitation .qr").waitFor();
    await check("send");
    await scan.locator(".invitation").nth(1).locator(".buttons button").last().click();
    await scan.locator(".sheet .qr").waitFor();
    await check("letter");
    await scan.locator(".previous").click();
    await scan.locator(".look-together button").last().click();
    await scan.locator("#paste-now").waitFor();
    await check("collect, nobody yet");
    await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    await scan.locator(".one-by-one summary").first().click();
    await check("collect");
    await scan.locator(".take-along summary").click();
    await scan.locator(".take li").first().waitFor();
    await check("pictures and a workbook");
    await scan.locator(".at-the-table button").last().click();
    await scan.locator("#agreement-0-who-input").fill("Anja");
    await scan.locator(".body .more summary").click();
    await scan.locator(".tools .primary").click();
    await scan.locator(".problems .summary").waitFor();
    await check("agreements, something missing");
    await scan.locator("#agreement-0-what-input").fill("Elke maand overleg");
    await scan.locator("#agreement-0-partner-input").selectOption({ index: 1 });
    const [file] = await Promise.all([page.waitForEvent("download"), scan.locator(".tools .primary").click()]);
    await check("agreements");
    await scan.locator(".previous").click();
    await scan.locator("#team-now").setInputFiles([await file.path()]);
    await scan.locator("#done-0").waitFor();
    await check("what came of it");
    await scan.locator(".body > .buttons .button").last().click();
    await scan.locator("#team-now").waitFor({ state: "attached" });
    await check("collect, with the meeting before");
    await openPeople(scan);
    await scan.locator(".gathering > .buttons button").click();
    await scan.locator("#typed").waitFor();
    await scan.locator("#paper-side").selectOption("partners");
    await scan.locator("#typed").fill("01x?");
    await scan.locator("#typed").press("Enter");
    await check("paper");
    await close();
  });

  test(`axe finds nothing for whoever was invited: ${look}`, async () => {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan ${element}></samenwerk-scan>`, ...rest }),
      { context },
    );
    const check = (/** @type {string} */ place) => nothingWrong(page, scan, place);
    await page.goto(new URL(HASH, page.url()).href);
    await page.reload();
    await scan.locator(".note").waitFor();
    await check("start");
    await start(scan);
    await check("the first question");
    await answerItems(scan, () => 3);
    await next(scan);
    await next(scan);
    await scan.locator(".ways .primary").waitFor();
    await check("hand in");
    await scan.locator(".ways button").first().click();
    await scan.locator("#message").waitFor();
    await check("copied");
    await scan.locator(".ways button").last().click();
    await scan.locator(".qr").waitFor();
    await check("QR code");
    await scan.locator(".said button").click();
    await scan.locator(".note.good").waitFor();
    await check("handed in");
    await close();
  });
}

test("the whole of inviting is done with the keyboard", async () => {
  const { page, scan, close } = await open(html());
  await scan.locator(".primary").waitFor();
  const active = () =>
    scan.evaluate(
      (element) => element.shadowRoot?.activeElement?.id || element.shadowRoot?.activeElement?.textContent || "",
    );
  const tabTo = async (/** @type {RegExp} */ wanted) => {
    for (let presses = 0; presses < 60; presses += 1) {
      if (wanted.test(await active())) return;
      await page.keyboard.press("Tab");
    }
    assert.fail(`${wanted} cannot be reached`);
  };
  await tabTo(/^Ik regel de scan$/);
  await page.keyboard.press("Enter");
  await scan.getByRole("heading", { name: "De scan regelen" }).waitFor();
  await tabTo(/^Nodig mensen uit$/);
  await page.keyboard.press("Enter");
  await tabTo(/^school-input$/);
  await page.keyboard.type("De Regenboog");
  await tabTo(/^list-gemeente$/);
  await page.keyboard.press("End");
  await tabTo(/^reader-input$/);
  await page.keyboard.type("Anja");
  await page.keyboard.press("Enter");
  await scan.getByRole("heading", { name: "Verstuur de uitnodigingen" }).waitFor();
  assert.equal(await scan.locator(".invitation").count(), 3, "the municipality was taken off");
  assert.equal(await active(), "Verstuur de uitnodigingen");
  await tabTo(/^Doe mee met de scan$/);
  await tabTo(/^Kopieer het bericht$/);
  await tabTo(/^Laat de QR-code zien$/);
  await page.keyboard.press("Space");
  await scan.locator(".qr").waitFor();
  await close();
});
