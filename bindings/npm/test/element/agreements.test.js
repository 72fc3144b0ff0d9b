// What a group agrees, keeps, and finds again a year later.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { focused, team } from "./support/journey.js";
import { openPeople } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { agree, openAgreements, openTeam, saved } from "./support/table.js";

/** @typedef {import("playwright-core").Locator} Locator */

const SAVE = "Bewaar het teambestand";
const FULL = {
  what: "Elke maand overleg met het buurtteam",
  who: "Anja",
  when: "2027-03-01",
  partner: "Wijkteam: Buurtteam Zuid",
  sign: "Drie keer overlegd",
  why: "We weten weinig van elkaar",
};

/** The team file of a meeting with these agreements. @param {readonly { [key: string]: string }[]} agreements @param {{ isOpen?: boolean, date?: string }} how */
async function fileOf(agreements, { isOpen = true, date = "2025-12-18" } = {}) {
  const { page, scan, close } = await open(html());
  await openTeam(scan, { files: team("regenboog-2025"), isOpen });
  await openAgreements(scan);
  await scan.locator("#school-input").fill("Basisschool De Regenboog");
  await scan.locator("#date-input").fill(date);
  for (const [at, fields] of agreements.entries()) await agree(scan, at, fields);
  const file = await saved(page, scan.getByRole("button", { name: SAVE }));
  await close();
  return file;
}

/** @param {{ text: string, name: string }} file */
const chosen = ({ text, name }) => ({ name, mimeType: "application/json", buffer: Buffer.from(text) });
/** @param {Locator} scan */
const summary = (scan) => scan.locator(".problems li").allInnerTexts();

test("what is typed is in the team file, and no answer of anybody", async () => {
  const { page, scan, faults, close } = await open(html());
  await openTeam(scan);
  await openAgreements(scan);
  assert.equal(await focused(scan), "Onze afspraken");
  await scan.locator("#school-input").fill("  Basisschool De Regenboog ");
  await scan.locator("#date-input").fill("2026-12-18");
  await agree(scan, 0, FULL);
  await agree(scan, 1, { what: "Twee regels\nover ouders" });
  assert.equal(
    await scan.locator("#agreement-0-what-input").inputValue(),
    FULL.what,
    "a new agreement keeps what was typed in the others",
  );
  const { name, text } = await saved(page, scan.getByRole("button", { name: SAVE }));
  assert.match(name, /^samenwerkscan-team-\d{4}-\d\d-\d\d\.json$/);
  const file = JSON.parse(text);
  assert.equal(file.format, "samenwerkscan/team/1");
  assert.deepEqual([file.school, file.date, file.mode], ["Basisschool De Regenboog", "2026-12-18", { kind: "open" }]);
  const { partner: _, ...rest } = FULL;
  assert.deepEqual(file.agreements, [
    { ...rest, partner: { kind: "wijkteam", name: "Buurtteam Zuid" } },
    { what: "Twee regels\nover ouders" },
  ]);
  assert.doesNotMatch(text, /"tag"|samenwerkscan\/response/);
  assert.deepEqual(faults, []);
  await close();
});

test("an anonymous team file holds counts of groups that may be shown, and nothing else", async () => {
  const { text } = await fileOf([{ what: "Overleg" }], { isOpen: false });
  const { mode, summary: counts } = JSON.parse(text);
  assert.deepEqual(mode, { kind: "anonymous", k: 5 });
  assert.equal(counts.format, "samenwerkscan/histograms/1");
  assert.doesNotMatch(text, /"tag"|"sum"|selfEstimate|Sportclub/);
  for (const side of counts.perspectives)
    assert.equal(side.hidden === true, ["partners", "gemeente"].includes(side.id), side.id);
});

test("every problem is said at its field, and the file is saved once they are gone", async () => {
  const { page, scan, close } = await open(html());
  await openTeam(scan);
  await openAgreements(scan);
  await agree(scan, 0, { who: "Anja", sign: "x".repeat(501) });
  await agree(scan, 1, { what: "\u00AD" });
  await scan.getByRole("button", { name: SAVE }).click();
  await scan.locator(".problems .summary").waitFor();
  assert.equal(await focused(scan), "Er kloppen nog 3 dingen niet");
  assert.deepEqual(await summary(scan), [
    "Schrijf op wat jullie gaan doen.",
    "Dit is te lang. Schrijf hoogstens 500 tekens.",
    "Schrijf hier iets dat te lezen is.",
  ]);
  for (const [id, said] of [
    ["agreement-0-what", "Schrijf op wat"],
    ["agreement-0-sign", "Dit is te lang"],
    ["agreement-1-what", "Schrijf hier iets"],
  ]) {
    const field = scan.locator(`#${id}-input`);
    assert.equal(await field.getAttribute("aria-invalid"), "true");
    assert.match(
      await scan.locator(`#${await field.getAttribute("aria-describedby")}`).innerText(),
      new RegExp(`^${said}`),
    );
  }
  await scan.locator(".problems a").first().click();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "agreement-0-what-input");
  await page.keyboard.type("Overleg");
  assert.equal(await scan.locator("#agreement-0-what.missing").count(), 0);
  await agree(scan, 0, { sign: "kort" });
  await agree(scan, 1, { what: "Nog iets" });
  const { text } = await saved(page, scan.getByRole("button", { name: SAVE }));
  assert.deepEqual(JSON.parse(text).agreements, [{ what: "Overleg", who: "Anja", sign: "kort" }, { what: "Nog iets" }]);
  await scan.locator("#school-input").fill("x".repeat(201));
  await scan.getByRole("button", { name: SAVE }).click();
  assert.deepEqual(await summary(scan), ["Deze naam is te lang. Schrijf hoogstens 200 tekens."]);
  await close();
});

test("what is not right yet is not lost on the way, and the result is there all the same", async () => {
  const { scan, faults, close } = await open(html());
  await openTeam(scan);
  await openAgreements(scan);
  await agree(scan, 0, { who: "Anja", why: "y".repeat(600) });
  await scan.locator(".previous").click();
  await scan.locator(".part.people").waitFor();
  await scan.getByRole("button", { name: "Onze afspraken (1)" }).click();
  assert.equal(await scan.locator("#agreement-0-who-input").inputValue(), "Anja");
  assert.equal((await scan.locator("#agreement-0-why-input").inputValue()).length, 600);
  assert.deepEqual(faults, []);
  await close();
});

test("ten is the most; what is removed can be put back", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  await openAgreements(scan);
  for (let at = 0; at < 10; at += 1) await agree(scan, at, { what: `Afspraak ${at}` });
  assert.equal(await scan.getByRole("button", { name: "Nog een afspraak" }).count(), 0);
  await scan.getByRole("button", { name: "Weghalen: Afspraak 4" }).click();
  assert.equal(await scan.locator(".agreement").count(), 9);
  assert.equal(await scan.locator("#agreement-3-what-input").inputValue(), "Afspraak 4");
  await scan.getByRole("button", { name: "Zet terug: Afspraak 3" }).click();
  const texts = await scan
    .locator("textarea[id$=what-input]")
    .evaluateAll((fields) => fields.map((field) => /** @type {HTMLTextAreaElement} */ (field).value));
  assert.deepEqual(
    texts,
    [...Array(10).keys()].map((at) => `Afspraak ${at}`),
  );
  await close();
});

test("agreements leave as a calendar and as a table, as the engine writes them", async () => {
  const { page, scan, close } = await open(html());
  await openTeam(scan);
  await openAgreements(scan);
  await scan.getByRole("button", { name: "Zet ze in de agenda" }).click();
  assert.deepEqual(await summary(scan), ["Er is nog geen afspraak. Schrijf er eerst een op."]);
  await agree(scan, 0, { what: FULL.what, when: FULL.when });
  const calendar = await saved(page, scan.getByRole("button", { name: "Zet ze in de agenda" }));
  assert.match(calendar.name, /^samenwerkscan-afspraken-.*\.ics$/);
  assert.match(calendar.text, /DTSTART;VALUE=DATE:20270301\r\nSUMMARY:Elke maand overleg met het buurtteam\r\n/);
  const { load } = await import("samenwerkscan");
  const engine = await load();
  const csv = await saved(page, scan.getByRole("button", { name: "Bewaar ze als tabel" }));
  assert.equal(
    csv.text,
    engine.agreements([{ what: FULL.what, when: FULL.when }], { format: "csv", lang: "nl", delimiter: "semicolon" }),
  );
  await close();
});

test("the next meeting begins with what came of it, and takes along what is not finished", async () => {
  const before = await fileOf([FULL, { what: "De sportclub komt langs" }, { what: "Ouders bellen" }]);
  const { page, scan, faults, close } = await open(html());
  await scan.locator("input[type=file]").setInputFiles([chosen(before)]);
  await scan.locator("#done-0").waitFor();
  assert.equal(await focused(scan), "Wat is ervan gekomen?");
  assert.match(
    await scan.locator(".lead").innerText(),
    /Basisschool De Regenboog.*Dit spraken jullie af op donderdag 18 december 2025\./,
  );
  assert.match(
    await scan.locator(".agreement").first().innerText(),
    /Anja[^]*Buurtteam Zuid[^]*maandag 1 maart 2027[^]*Drie keer overlegd[^]*We weten weinig van elkaar/,
  );
  await scan.locator("#done-0-yes").check();
  await scan.locator("#done-1-partly").check();
  await scan.locator("#note-1-input").fill("Eén keer");
  // It can be kept at once; for a calendar there is nothing new.
  const { text } = await saved(page, scan.getByRole("button", { name: SAVE }));
  assert.deepEqual(
    JSON.parse(text).agreements.map((/** @type {any} */ { done, note }) => [done, note]),
    [
      ["yes", undefined],
      ["partly", "Eén keer"],
      [undefined, undefined],
    ],
  );
  assert.equal(await scan.getByRole("button", { name: "Zet ze in de agenda" }).count(), 0);

  // The same school invites about the same partners again, without typing them.
  await scan.getByRole("button", { name: "Nodig weer mensen uit" }).click();
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  assert.equal(await scan.locator("#school-input").inputValue(), "Basisschool De Regenboog");
  assert.match(await scan.locator("#partners").innerText(), /Buurtteam Zuid/);
  await scan.locator(".previous").click();
  await scan.getByRole("button", { name: "Verzamel en kijk samen" }).click();
  await scan.getByRole("button", { name: "Wat is ervan gekomen?" }).click();
  assert.equal(await scan.locator("#note-1-input").inputValue(), "Eén keer");

  // Without new answers the same meeting is kept, with what came of it.
  await scan.getByRole("button", { name: "Maak nieuwe afspraken" }).click();
  await scan.locator("#agreement-0-what-input").waitFor();
  const same = JSON.parse((await saved(page, scan.getByRole("button", { name: SAVE }))).text);
  assert.equal(same.date, "2025-12-18");
  assert.deepEqual(
    same.agreements.map((/** @type {any} */ { done, note }) => [done, note]),
    [
      ["yes", undefined],
      ["partly", "Eén keer"],
      [undefined, undefined],
    ],
  );
  assert.deepEqual(same.summary, JSON.parse(before.text).summary);

  await scan.locator(".previous").click();
  assert.match(await scan.locator(".note").first().innerText(), /uitkomst van de vorige keer/);

  await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.changes").waitFor();
  assert.equal(
    await scan.locator(".about").innerText(),
    `Basisschool De Regenboog, ${new Intl.DateTimeFormat("nl", { dateStyle: "long" }).format(new Date())}`,
  );
  assert.match(
    await scan.locator(".part.earlier").innerText(),
    /Van de 3 afspraken is er 1 helemaal gelukt\.[^]*voor een deel gelukt[^]*Eén keer[^]*nog niet ingevuld/,
  );
  const order = await scan.locator(".body > *").evaluateAll((parts) => parts.map((part) => part.className));
  assert.deepEqual(order.slice(0, 3), ["part earlier", "part glance", "look-together at-the-table"]);
  await openAgreements(scan);
  await scan.getByRole("button", { name: "Neem weer mee: De sportclub komt langs" }).click();
  assert.equal(await scan.locator("#agreement-0-what-input").inputValue(), "De sportclub komt langs");
  assert.equal(
    await scan.getByRole("button", { name: "Neem weer mee: Elke maand" }).count(),
    0,
    "what is done is done",
  );
  assert.equal(await scan.getByRole("button", { name: "Neem weer mee: De sportclub" }).count(), 0, "once is enough");
  const now = JSON.parse((await saved(page, scan.getByRole("button", { name: SAVE }))).text);
  assert.deepEqual(now.agreements, [{ what: "De sportclub komt langs" }]);
  assert.deepEqual(now.earlier, same.agreements, "what came of the agreements is in the file of this meeting");
  // A year later still: this meeting asks of its own agreements, and shows those of the one before.
  const { scan: later, close: closeLater } = await open(html());
  await later
    .locator("input[type=file]")
    .setInputFiles([{ name: "team.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(now)) }]);
  await later.locator("#done-0").waitFor();
  assert.equal(await later.locator("#done-1").count(), 0);
  await later.getByText("Wat kwam er van de keer daarvoor?").click();
  assert.match(await later.locator(".more li").nth(1).innerText(), /Voor een deel · Eén keer/);
  await closeLater();
  assert.notDeepEqual(now.summary, same.summary);
  assert.deepEqual(faults, []);
  await close();
});

test("what a file hides stays hidden, and the same answers are not compared with themselves", async () => {
  const before = await fileOf([{ what: "Overleg" }], { isOpen: false });
  const { scan, faults, close } = await open(html());
  await scan.locator("input[type=file]").setInputFiles([
    chosen(before),
    ...(await Promise.all(
      team("regenboog-2025").map(async (path) => ({
        name: path.split("/").at(-1) ?? "",
        mimeType: "application/json",
        buffer: await readFile(path),
      })),
    )),
  ]);
  await scan.locator("#done-0").waitFor();
  await scan.getByRole("button", { name: "Bekijk de uitkomst" }).click();
  await scan.locator(".part.people").waitFor();
  await openPeople(scan);
  assert.equal(await scan.locator("#hide-small").count(), 0);
  assert.match(
    await scan.locator(".members .note").last().innerText(),
    /minder dan 5 mensen verborgen\. Dat blijft zo\./,
  );
  assert.match(
    await scan.getByText("Deze antwoorden zitten ook al in het bestand").innerText(),
    /Daarom vergelijken we ze niet\./,
  );
  assert.equal(await scan.locator(".part.changes").count(), 0);
  await scan.getByRole("button", { name: "Sluit dit bestand" }).click();
  await openPeople(scan);
  await scan.locator("#hide-small").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("one meeting is open at a time, and a damaged file says what is wrong with it", async () => {
  const before = await fileOf([FULL]);
  const { scan, close } = await open(html());
  await scan.locator("input[type=file]").setInputFiles([chosen(before)]);
  await scan.locator("#done-0-no").check();
  await scan.getByRole("button", { name: "Verzamel de nieuwe antwoorden" }).click();
  await scan.locator("#team-now").setInputFiles([chosen({ ...before, name: "ander.json" })]);
  await scan.locator(".note", { hasText: "één bestand van een vorige keer tegelijk" }).waitFor();
  await scan.getByRole("button", { name: "Wat is ervan gekomen?" }).click();
  assert.equal(await scan.locator("#done-0-no").isChecked(), true, "what was said is still there");
  await scan.locator(".previous").click();

  const broken = before.text.replace('"2027-03-01"', '"2027-02-30"').replace('"school":', '"school": "Een", "school":');
  await scan.locator("#team-now").setInputFiles([chosen({ name: "kapot.json", text: broken })]);
  await scan.locator(".refused").waitFor();
  assert.deepEqual(await scan.locator(".refused .place").allInnerTexts(), [
    "Plaats in het bestand: /school",
    "Plaats in het bestand: /agreements/0/when",
  ]);
  await scan.locator("#team-now").setInputFiles([chosen({ name: "half.json", text: before.text.slice(0, 300) })]);
  await scan.getByText("half.json: ").waitFor();
  await close();
});

test("leaving the page asks first while something is in no file", async () => {
  const { page, scan, close } = await open(html());
  const asks = () => page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true })));
  await openTeam(scan);
  await openAgreements(scan);
  assert.equal(await asks(), false);
  await agree(scan, 0, { what: "Overleg" });
  assert.equal(await asks(), true);
  await saved(page, scan.getByRole("button", { name: SAVE }));
  assert.equal(await asks(), false);
  await close();
});
