// The partners of a school: every kind under the words that people use, with everything that the field says about it; and
// a list that is made once, and goes with the invitation.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { findings } from "../support/axe.js";
import { built } from "../../scripts/package.js";
import { module } from "./support/bundle.js";
import { open } from "./support/chromium.js";
import { addPartner, fillInAsSchool, focused, next, start } from "./support/journey.js";
import { linkTo } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const { read } = /** @type {typeof import("../../src/element/invitation/read.js")} */ (
  await module("invitation/read.ts")
);
const engine = await load();

/** Opens the list that is made once. @param {Locator} scan */
async function list(scan, name = "Kruis partners aan") {
  await scan.locator(".primary").waitFor();
  await scan.locator(".buttons button").last().click();
  await scan.getByRole("button", { name }).click();
  await scan.locator(".kinds").waitFor();
}

for (const lang of /** @type {const} */ (["nl", "en"])) {
  test(`every text of every profile is on the page: ${lang}`, async () => {
    const { scan, site, faults, close } = await open(html({ lang }));
    await list(scan, lang === "nl" ? "Kruis partners aan" : "Tick partners");
    await scan.evaluate(() => new Promise((later) => setTimeout(later, 100)));
    for (const summary of await scan.locator(".about > summary").all()) await summary.click();
    await scan.locator(".profile-of").nth(8).waitFor();
    const shown = await scan.evaluate((element) => element.shadowRoot?.querySelector(".page")?.textContent ?? "");
    const links = await scan.evaluate((element) =>
      [...(element.shadowRoot?.querySelectorAll(".profile-of a") ?? [])].map((link) => Reflect.get(link, "href")),
    );
    let count = 0;
    for (const { name, otherNames, theme, adds, schoolBrings, partnerBrings, activities, sources } of engine.field(lang)
      .partners) {
      for (const text of [
        name,
        theme,
        adds,
        schoolBrings,
        partnerBrings,
        ...otherNames,
        ...activities,
        ...sources.map(({ title }) => title),
      ]) {
        assert.ok(shown.includes(text), `${name}: ${text}`);
        count += 1;
      }
      for (const { address } of sources) assert.ok(links.includes(address), address);
    }
    assert.ok(count > 120, String(count));
    assert.equal(site.asked.filter((path) => path === `/dist/${built("partners.js")}`).length, 1);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("a coordinator ticks and names the partners; whoever is invited finds them, answers about them and adds one", async () => {
  const { page, scan, close } = await open(html());
  await page.evaluate(() => {
    Object.assign(globalThis, { presses: 0 });
    document
      .querySelector("samenwerk-scan")
      ?.shadowRoot?.addEventListener("click", () =>
        Reflect.set(globalThis, "presses", Reflect.get(globalThis, "presses") + 1),
      );
  });
  await list(scan);
  for (const kind of ["kinderopvang", "wijkteam", "vrijetijd", "gemeente", "anders"])
    await scan.locator(`#kind-${kind}`).check();
  await scan.getByRole("button", { name: "Nog een toevoegen: Kinderopvang" }).click();
  const names = scan.locator(".entries input[type=text]");
  for (const [at, name] of ["Pip", "De Boomhut", "Buurtteam Zuid", "Sportclub Zuid", "", "Moestuin"].entries())
    await names.nth(at).fill(name);
  const done = scan.getByRole("button", { name: "Klaar, naar de uitnodigingen" });
  await done.click();
  assert.match(
    await scan.locator("[role=status]").innerText(),
    /een naam en een plek/,
    "another partner needs a place",
  );
  await scan.getByLabel("Wijk", { exact: true }).check();
  await done.click();
  await scan.locator("#school-input").fill("De Regenboog");
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.locator(".invitation").first().waitFor();
  const link = await linkTo(scan, "school");
  assert.deepEqual(read(link)?.partners, [
    { kind: "kinderopvang", name: "Pip" },
    { kind: "wijkteam", name: "Buurtteam Zuid" },
    { kind: "vrijetijd", name: "Sportclub Zuid" },
    { kind: "gemeente" },
    { kind: "anders", name: "Moestuin", leefwerelden: ["wijk"] },
    { kind: "kinderopvang", name: "De Boomhut" },
  ]);
  const presses = await page.evaluate(() => Reflect.get(globalThis, "presses"));
  console.log(`the list and the invitation: ${presses} presses`);
  assert.ok(presses <= 30, "two minutes");

  await page.goto(link);
  await page.reload();
  await start(scan);
  while ((await scan.locator(".kinds").count()) === 0) await next(scan);
  assert.equal(await scan.locator(".entries li").count(), 6);
  for (let partner = 0; partner < 6; partner += 1) {
    await next(scan);
    await scan.locator("#gate-wanted").check();
  }
  await next(scan);
  await addPartner(scan, { kind: "jongerenwerk", gate: "notNeeded" });
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.equal(response.partners.length, 7);
  await close();
});

test("what a partner adds opens without losing a tick, by the keyboard", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsSchool(scan);
  assert.equal(await focused(scan), "Jullie partners");
  await scan.locator("#kind-wijkteam").check();
  await scan.locator(".about summary").nth(2).focus();
  await page.keyboard.press("Enter");
  await scan.locator(".profile-of").waitFor();
  assert.match(await scan.locator(".profile-of").innerText(), /Een vaste medewerker van het wijkteam/);
  assert.equal(await scan.locator("#kind-wijkteam").isChecked(), true);
  await close();
});

for (const width of [320, 1280]) {
  test(`axe finds nothing, and nothing is wider than the page: ${width}, also with text twice as large`, async () => {
    for (const size of ["100%", "200%"]) {
      const { page, scan, close } = await open(
        html({ head: `<style>html { font-size: ${size} } body { margin: 0 } h1 { font-size: 1em }</style>` }),
        { context: { viewport: { width, height: 800 } } },
      );
      await list(scan);
      await scan.locator("#kind-anders").check();
      await scan.locator(".about summary").first().click();
      await scan.locator(".profile-of").waitFor();
      assert.deepEqual(await findings(page), []);
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${size} at ${width}`);
      await close();
    }
  });
}
