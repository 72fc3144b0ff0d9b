// What a group gathered and agreed stays on the device if somebody says so, comes back after a reload, and goes when it is
// deleted; and a partner that is ticked comes back before anything is said about it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { built } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { answerItems, fillInAsSchool, next, start, team } from "./support/journey.js";
import { collect, paste, showAll } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { agree, openAgreements, openTalk, saved } from "./support/table.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("playwright-core").Page} Page */

const LOCAL = '<samenwerk-scan storage="local"></samenwerk-scan>';

const engine = await load();
const responses = async (/** @type {string} */ folder) =>
  (await Promise.all(team(folder).map((path) => readFile(path, "utf8")))).map((text) => engine.parse(text));
const CODES = (await responses("regenboog-2026"))
  .map((response, at) => engine.encode({ ...response, tag: `persoon${at + 10}` }))
  .join("\n");
const EARLIER = {
  name: "vorig-jaar.json",
  mimeType: "application/json",
  buffer: Buffer.from(
    JSON.stringify(
      engine.keep(await responses("regenboog-2025"), {
        mode: "open",
        school: "Basisschool De Regenboog",
        date: "2025-12-18",
        agreements: [{ what: "De sportclub komt langs" }],
      }),
    ),
  ),
};

/** @param {Page} page */
const asks = (page) => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
/** @param {Page} page */
const kept = (page) => page.evaluate(() => Object.values({ ...localStorage }).join("\n"));
/** Goes on after a reload, and waits for the heading. @param {Page} page @param {string} heading */
async function comeBack(page, heading) {
  await page.reload();
  const scan = page.locator("samenwerk-scan");
  await scan.getByRole("button", { name: "Ga verder" }).click();
  await scan.locator(".page-heading", { hasText: heading }).waitFor();
}

/** A team that looks back, chooses a topic and agrees something. The page never asks before it is told to leave. */
async function table() {
  const opened = await open(html({ element: LOCAL }));
  const { page, scan } = opened;
  page.on("dialog", (dialog) => void dialog.accept());
  await collect(scan);
  await paste(scan, CODES);
  await scan.locator("#team-now").setInputFiles([EARLIER]);
  await scan.locator("#done-0-partly").check();
  await scan.locator("#note-0-input").fill("Eén keer geweest");
  await scan.locator(".previous").click();
  await showAll(scan);
  await openTalk(scan);
  await scan.locator("dialog").press("End");
  await scan.locator("dialog").press("ArrowLeft");
  await scan.locator(".topic").first().click();
  await scan.locator("dialog").press("Escape");
  await scan.locator("dialog").waitFor({ state: "detached" });
  await openAgreements(scan);
  await scan.locator("#school-input").fill("De Regenboog");
  await agree(scan, 0, { what: "Elke maand overleg", who: "Anja", when: "2027-03-01" });
  return opened;
}

test("what is gathered, looked back on, chosen and agreed comes back after a reload, once somebody said so", async () => {
  const { page, scan, site, faults, close } = await table();
  assert.equal(await kept(page), "", "nothing is kept unasked");
  assert.equal(await asks(page), true);
  assert.match(await scan.locator(".consent").innerText(), /Ook de antwoorden van anderen en jullie afspraken\./);
  await scan.locator("#consent").check();
  assert.equal(
    await scan.locator(".consent [role=status]").innerText(),
    "De antwoorden en de afspraken staan op dit apparaat.",
  );
  assert.equal(await asks(page), false);
  // What is typed after that is kept at once.
  await agree(scan, 1, { what: "Ouders bellen" });
  assert.equal(await asks(page), false);

  const before = site.asked.length;
  await comeBack(page, "Onze afspraken");
  assert.deepEqual(
    site.asked.slice(before).filter((path) => path.endsWith(".wasm")),
    [`/dist/${built("samenwerkscan.wasm")}`],
    "the engine that can read it all, and no other",
  );
  const value = (/** @type {string} */ id) => scan.locator(`#${id}-input`).inputValue();
  assert.deepEqual(
    [await value("school"), await value("agreement-0-what"), await value("agreement-0-who")],
    ["De Regenboog", "Elke maand overleg", "Anja"],
  );
  assert.deepEqual([await value("agreement-0-when"), await value("agreement-1-what")], ["2027-03-01", "Ouders bellen"]);
  assert.equal(await scan.getByRole("button", { name: /^Maak een afspraak: / }).count(), 1, "the topic");
  assert.equal(await scan.locator("#consent").isChecked(), true);
  assert.equal(await asks(page), false);
  const file = JSON.parse((await saved(page, scan.getByRole("button", { name: "Bewaar het teambestand" }))).text);
  assert.deepEqual(
    file.summary,
    engine.keep(
      (await responses("regenboog-2026")).map((each, at) => ({ ...each, tag: `persoon${at + 10}` })),
      {
        mode: "open",
        agreements: [],
      },
    ).summary,
    "everybody is there",
  );
  await scan.locator(".previous").click();
  await scan.getByRole("button", { name: "Wat is ervan gekomen?" }).click();
  assert.equal(await scan.locator("#done-0-partly").isChecked(), true);
  assert.equal(await value("note-0"), "Eén keer geweest");
  assert.deepEqual(faults, []);
  await close();
});

test("deleting everything leaves nothing on the device, nor on the page", async () => {
  const { page, scan, close } = await table();
  await scan.locator("#consent").check();
  await scan.getByRole("button", { name: "Weghalen: Afspraak 1" }).click();
  await scan.getByRole("button", { name: /^Zet terug: / }).waitFor();
  assert.doesNotMatch(await kept(page), /Elke maand overleg/, "what is taken away is not kept");
  await scan.locator(".previous").click();
  await scan.getByRole("button", { name: "Alles wissen" }).click();
  assert.match(await scan.locator(".sure").innerText(), /Alle antwoorden en afspraken zijn hier dan weg\./);
  await scan.getByRole("button", { name: "Ja, wis alles" }).click();
  assert.equal(await kept(page), "");
  assert.equal(await asks(page), false);
  await collect(scan);
  assert.match(await scan.locator(".members").innerText(), /Nog geen antwoorden/);
  await paste(scan, CODES);
  await openAgreements(scan);
  assert.equal(await scan.locator("#agreement-0-what-input").inputValue(), "");
  assert.equal(await scan.getByRole("button", { name: /^Zet terug: / }).count(), 0);
  await close();
});

test("who agreed to keep their own answers has not agreed for others", async () => {
  const { page, scan, close } = await open(html({ element: LOCAL }));
  await start(scan);
  await scan.locator("#perspective-school").check();
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  await fillInAsSchool(scan, { isStarted: true });
  await next(scan);
  await next(scan);
  await scan.getByRole("button", { name: "Bekijk de antwoorden samen" }).click();
  await paste(scan, CODES);
  assert.equal(await scan.locator("#consent").isChecked(), false);
  assert.doesNotMatch(await kept(page), /persoon1/);
  assert.match(await kept(page), /samenwerkscan\/response/);
  assert.equal(await asks(page), true);
  await scan.locator("#consent").check();
  assert.match(await kept(page), /persoon1/);
  await scan.locator("#consent").uncheck();
  assert.equal(await kept(page), "", "a yes that is taken back takes everything away");
  assert.equal(await asks(page), true);
  await close();
});

test("two tabs of one table go on together, and neither writes while nobody does anything", async () => {
  const { page, scan, close } = await table();
  await scan.locator("#consent").check();
  const other = await page.context().newPage();
  await other.goto(page.url());
  const there = other.locator("samenwerk-scan");
  await there.getByRole("button", { name: "Ga verder" }).click();
  await there.locator("#agreement-0-what-input").waitFor();
  await there.locator("#agreement-0-what-input").fill("Elke week overleg");
  await scan.locator(".note", { hasText: "in een ander tabblad verder gegaan" }).waitFor();
  assert.equal(await scan.locator("#agreement-0-what-input").inputValue(), "Elke week overleg");
  const stamp = async () => /"at":(\d+)/.exec(await kept(page))?.[1];
  const before = await stamp();
  await page.waitForTimeout(300);
  assert.equal(await stamp(), before);
  await there.locator(".previous").click();
  await there.getByRole("button", { name: "Alles wissen" }).click();
  await there.getByRole("button", { name: "Ja, wis alles" }).click();
  await scan.locator(".note", { hasText: "in een ander tabblad gewist" }).waitFor();
  await scan.locator("#agreement-0-what-input").fill("Toch niet");
  assert.equal(await kept(page), "", "what one tab deletes, no other brings back");
  await close();
});

/** What is wrong with something that is kept, by the change that spoils it. @type {{ [why: string]: (text: string) => string }} */
const SPOILT = {
  "an answer that does not exist": (text) => text.replace(/"ambitie-1":\d/, '"ambitie-1":9'),
  "a list that is none": (text) =>
    text
      .replace('"agreements":[{"what":"Elke', '"agreements":{"0":{"what":"Elke')
      .replace('"sign":""}]', '"sign":""}}'),
  "a text that is a number": (text) => text.replace('"what":"Elke maand overleg"', '"what":7'),
  "a meeting of another format": (text) => text.replace("samenwerkscan/team/1", "samenwerkscan/team/9"),
  "a partner that does not exist": (text) => text.replace('"partner":{"kind":"wijkteam"', '"partner":{"kind":"wijk"'),
};

test("a table that cannot be read stays on the device until somebody says what to do", async () => {
  const { page, scan, faults, close } = await table();
  await agree(scan, 0, { partner: "Wijkteam: Buurtteam Zuid" });
  await scan.locator("#consent").check();
  const [key = ""] = await page.evaluate(() => Object.keys(localStorage));
  const good = await kept(page);
  for (const [why, spoil] of Object.entries(SPOILT)) {
    assert.notEqual(spoil(good), good, why);
    await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [key, spoil(good)]);
    await page.reload();
    await scan.locator(".primary").click();
    await scan.getByRole("heading", { name: "We kunnen je bewaarde antwoorden niet openen" }).waitFor();
    await scan.getByRole("button", { name: "Laat ze staan en ga verder" }).click();
    assert.equal(await kept(page), spoil(good), why);
  }
  await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [key, good]);
  await comeBack(page, "Onze afspraken");
  assert.equal(await scan.locator("#agreement-0-partner-input option:checked").innerText(), "Wijkteam: Buurtteam Zuid");
  assert.deepEqual(faults, []);
  await close();
});

test("partners that are ticked come back before anything is said about them", async () => {
  const { page, scan, close } = await open(html({ element: LOCAL.replace(">", ' perspective="school" form="full">') }));
  await start(scan);
  await next(scan);
  for (let dimension = 0; dimension < 6; dimension += 1) {
    await answerItems(scan, () => 2);
    await next(scan);
  }
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  for (const kind of ["wijkteam", "anders", "kinderopvang"]) await scan.locator(`#kind-${kind}`).check();
  const ticked = () => scan.locator(".kinds input:checked").evaluateAll((inputs) => inputs.map(({ id }) => id).sort());
  await comeBack(page, "partners");
  assert.deepEqual(await ticked(), ["kind-anders", "kind-kinderopvang", "kind-wijkteam"]);
  await next(scan);
  await scan.locator("#name-input").fill("Buurtteam Zuid");
  await comeBack(page, "Wijkteam");
  assert.equal(await scan.locator("#name-input").inputValue(), "Buurtteam Zuid");
  await scan.locator("#gate-yes").check();
  await answerItems(scan, () => 3);
  await next(scan);
  // Another kind without its name and place has answers already.
  await scan.locator("#gate-yes").check();
  await answerItems(scan, () => 1);
  await comeBack(page, "Andere partner");
  assert.equal(await scan.locator("#gate-yes").isChecked(), true);
  assert.equal(await scan.locator("fieldset:has(.scale) input:checked").count(), 4);
  await close();
});

test("the partner that somebody comes from is there again before it has a name", async () => {
  const { page, scan, close } = await open(html({ element: LOCAL.replace(">", ' perspective="partners">') }));
  await start(scan);
  await next(scan);
  await scan.locator("#kind-anders").check();
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  await comeBack(page, "");
  assert.equal(await scan.locator("#kind-anders").isChecked(), true);
  await close();
});
