// Samen kijken takes everything that was pasted or saved: whole mails, chats, lists, links and files.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";
import { open } from "./support/chromium.js";
import { team } from "./support/journey.js";
import { collect, openPeople, paste, showAll } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("samenwerkscan").ScanResponse} ScanResponse */

const engine = await load();
/** Sixteen people, each with a tag. @type {ScanResponse[]} */
const PEOPLE = (await Promise.all(team("regenboog-2026").map((path) => readFile(path, "utf8")))).map((text, at) => ({
  ...engine.parse(text),
  tag: `persoon${at + 10}`,
}));
const CODES = PEOPLE.map((response) => engine.encode(response));
const text = (/** @type {string} */ name, /** @type {string} */ body) => ({
  name,
  mimeType: "text/plain",
  buffer: Buffer.from(body),
});

/** @param {Locator} scan */
const heading = (scan) => scan.locator(".members > [part=heading]").innerText();
/** @param {Locator} scan */
async function names(scan) {
  await scan.evaluate((element) =>
    element.shadowRoot?.querySelectorAll(".one-by-one").forEach((list) => list.setAttribute("open", "")),
  );
  return scan.locator(".moment").first().locator(".member > span:first-child").allInnerTexts();
}

test("a mailbox with replies, quotes, filtered links and damage is told in one sentence", async () => {
  const { scan, faults, close } = await open(html());
  await collect(scan);
  assert.equal(await paste(scan, `${CODES[0]} ${CODES[1]}`), "2 nieuwe scans gevonden.");
  const quoted = `> ${CODES[2]?.slice(0, 20)}\n> ${CODES[2]?.slice(20)}`;
  const safe = `https://eur01.safelinks.protection.example/?url=${encodeURIComponent(`https://regenboog.example/scan#${CODES[3]}`)}&data=05%7C02`;
  const soft = `${CODES[4]?.slice(0, 30)}=\n${CODES[4]?.slice(30)}.`;
  const damaged = `${CODES[5]?.slice(0, 12)}${CODES[5]?.[12] === "A" ? "B" : "A"}${CODES[5]?.slice(13)}`;
  const all = [
    "Van: juf",
    CODES[0],
    quoted,
    safe,
    soft,
    `(S${CODES[6]?.slice(1)})`,
    damaged,
    CODES[1],
    CODES[0],
    "Groeten",
  ].join("\n\n");
  assert.equal(await paste(scan, all), "4 nieuwe scans gevonden, 1 beschadigd, 2 had je al.");
  assert.equal(await heading(scan), "6 ingevulde scans");
  assert.deepEqual(faults, []);
  await close();
});

test("everybody gets a name within their side, and keeps it", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  await paste(scan, CODES.join("\n"));
  const sides = PEOPLE.map(({ perspective }) => perspective);
  const expected = sides.map(
    (side, at) =>
      `${{ school: "School", partners: "Partner", ouders: "Ouder", gemeente: "Gemeente" }[side]} ${sides.slice(0, at + 1).filter((each) => each === side).length}`,
  );
  assert.deepEqual(await names(scan), expected);
  await close();
});

test("mails and texts are files beside those with answers, in one choice", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  const [one] = team("regenboog-2025");
  await scan
    .locator("#team-now")
    .setInputFiles([
      { name: "een.json", mimeType: "application/json", buffer: await readFile(one ?? "") },
      text(
        "mailbox.eml",
        `Subject: scan\nContent-Transfer-Encoding: base64\n\n${Buffer.from(`Hoi ${CODES[0]}`).toString("base64")}\n`,
      ),
      text("app.txt", `[12:01] Juf: ${CODES[1]}\n[12:02] Jan: ${CODES[2]}`),
      text("lijst.md", `- ${CODES[3]}\n- ${CODES[1]}\n`),
      text("leeg.txt", "Niets te zien"),
      { name: "verkeerd.json", mimeType: "application/json", buffer: Buffer.from('{ "form": "half" }') },
    ]);
  await scan.locator(".refused").waitFor();
  assert.equal(await heading(scan), "5 ingevulde scans");
  assert.equal(await scan.locator(".moment .note").first().innerText(), "5 nieuwe scans gevonden, 1 had je al.");
  assert.deepEqual(
    await scan
      .locator(".refused li")
      .evaluateAll((lines) => lines.map(({ textContent }) => textContent?.split(":")[0])),
    ["leeg.txt", "verkeerd.json"],
  );
  await close();
});

test("somebody who changed something counts once, with the latest", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  const [before] = PEOPLE;
  assert.ok(before);
  const anchor = Object.keys(before.answers)[0] ?? "";
  const after = engine.encode({
    ...before,
    answers: { ...before.answers, [anchor]: before.answers[anchor] === 4 ? 0 : 4 },
  });
  await paste(scan, String(CODES[0]));
  assert.match(await paste(scan, after), /^Veranderd door dezelfde persoon: Gemeente 1\./);
  assert.equal(await heading(scan), "1 ingevulde scan");
  await close();
});

/** Whom to ask again. @param {Locator} scan */
const toAsk = (scan) => scan.locator(".to-settle li").allInnerTexts();

test("of a damaged code it is told whose it may be, until the whole one comes", async () => {
  const { page, scan, close } = await open(html());
  await collect(scan);
  const cut = CODES.map((code) => code.slice(0, -3));
  await paste(scan, `Van: Fatima\n\nHoi\n${cut[0]}\n\nVan: Jan\n${CODES[1]}`);
  const first = `${CODES[0]?.slice(0, 12)}… achter “Van: Fatima”`;
  assert.deepEqual(await toAsk(scan), [first]);
  assert.match(
    await scan.locator(".to-settle p").innerText(),
    /^Deze code is beschadigd\. Vraag deze persoon om de code nog een keer te sturen\.$/,
  );
  // What comes later does not hide it, and neither does another page.
  await scan.locator("#team-now").setInputFiles([text("app.txt", `[23-11-2026 10:11] Bo: ${cut[2]}`)]);
  const second = `${CODES[2]?.slice(0, 12)}… achter “[23-11-2026 10:11] Bo:” in app.txt`;
  await scan.locator(".to-settle li").nth(1).waitFor();
  await showAll(scan);
  await scan.getByRole("button", { name: "Typ een papieren lijst over" }).click();
  await scan.locator(".previous").click();
  assert.deepEqual(await toAsk(scan), [first, second]);
  await paste(scan, CODES[0] ?? "");
  assert.deepEqual(await toAsk(scan), [second]);
  // Nothing of it leaves the page.
  const download = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  assert.doesNotMatch(await readFile(await (await download).path(), "utf8"), /Bo|Fatima|app\.txt/);
  await scan.getByRole("button", { name: "Dit is geregeld" }).click();
  assert.deepEqual(await toAsk(scan), []);
  await close();
});

test("what is before a damaged code is text, and a long list has an end", async () => {
  const { page, scan, faults, close } = await open(html());
  await collect(scan);
  await paste(scan, `Van: <img src=x onerror=alert(1)> \u202Egnp ${"lang".repeat(90)}\n${CODES[0]?.slice(0, -3)}`);
  assert.match((await toAsk(scan))[0] ?? "", /“Van: <img src=x onerror=alert\(1\)> gnp/);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  const many = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].map((letter) => `${CODES[0]?.slice(0, 6)}${letter.repeat(9)}`);
  await paste(scan, many.join("\n"));
  assert.equal((await toAsk(scan)).length, 20);
  assert.match(await scan.locator(".to-settle").innerText(), /en nog 7/);
  assert.deepEqual(faults, []);
  await close();
});

test("of one person's codes in a mailbox with the newest first, the newer one is told and can count", async () => {
  const { page, scan, close } = await open(html());
  await collect(scan);
  const [one, two] = PEOPLE;
  assert.ok(one && two);
  const dated = (/** @type {ScanResponse} */ person, /** @type {string} */ date) => engine.encode({ ...person, date });
  const mailbox = [
    dated(one, "2026-11-12"),
    dated(two, "2026-11-13"),
    dated(one, "2026-11-10"),
    dated(two, "2026-11-09"),
  ];
  assert.equal(await paste(scan, mailbox.join("\n")), "2 nieuwe scans gevonden, 2 veranderd door dezelfde persoon.");
  const notes = () => scan.locator(".to-settle p").allInnerTexts();
  const [first, second] = await notes();
  assert.match(
    first ?? "",
    /^Let op: van Gemeente 1 staan er misschien nieuwere antwoorden in, van donderdag 12 november 2026\./,
  );
  await scan.getByRole("button", { name: "Laat de andere tellen" }).first().click();
  assert.deepEqual(await notes(), [second]);
  await scan.getByRole("button", { name: "Laat de andere tellen" }).click();
  assert.deepEqual(await notes(), []);
  const download = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  const { responses } = engine.find(await readFile(await (await download).path(), "utf8"));
  assert.deepEqual(
    responses.map(({ date }) => date),
    ["2026-11-12", "2026-11-13"],
  );
  // In the order of the days nothing is told.
  await paste(scan, `${dated(one, "2026-11-14")}\n${dated(one, "2026-11-15")}`);
  assert.deepEqual(await notes(), []);
  await close();
});

test("of one person's codes of one day it is told that the scan does not know the last, and either can count", async () => {
  const { page, scan, close } = await open(html());
  await collect(scan);
  const [one, two] = PEOPLE;
  assert.ok(one && two);
  const date = "2026-11-12";
  const [later, first] = [3, 1].map((rating) =>
    engine.encode({ ...one, date, answers: { ...one.answers, "ambitie-1": rating } }),
  );
  await paste(scan, `Nieuw:\n${later}\n\nOud:\n${first}`);
  const note = scan.locator(".to-settle");
  assert.match(
    await note.innerText(),
    /^Let op: van Gemeente 1 staan er misschien nieuwere antwoorden in, van donderdag 12 november 2026\./,
  );
  // It stays until somebody chooses, whatever comes next.
  await paste(scan, engine.encode({ ...two, date }));
  assert.equal(await note.count(), 1);
  const counted = async () => {
    const download = page.waitForEvent("download");
    await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
    const { responses } = engine.find(await readFile(await (await download).path(), "utf8"));
    return responses.find(({ tag }) => tag === one.tag)?.answers["ambitie-1"];
  };
  assert.equal(await counted(), 1);
  await scan.getByRole("button", { name: "Laat de andere tellen" }).click();
  assert.equal(await note.count(), 0);
  assert.equal(await counted(), 3);
  await paste(scan, `${first}\n${later}`);
  await scan.getByRole("button", { name: "Dit is geregeld" }).click();
  assert.equal(await note.count(), 0);
  assert.equal(await counted(), 3);
  await close();
});

test("what is damaged stays with the moment to which it was added", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  const codes = PEOPLE.map((person) => engine.encode(person));
  await paste(scan, `${codes.join("\n")}\nVan: Fatima\n${codes[0]?.slice(0, 40)}x`);
  const places = () =>
    scan
      .locator(".to-settle")
      .evaluateAll((all) => all.map((each) => each.closest(".moment")?.querySelector("input")?.id));
  const before = await scan.locator(".to-settle").innerText();
  await openPeople(scan);
  await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
  await scan.locator(".part.changes").waitFor();
  await openPeople(scan);
  assert.equal(await scan.locator(".to-settle").innerText(), before);
  assert.deepEqual(await places(), ["team-now"]);
  await close();
});

test("a text without answers is said, and changes nothing", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  for (const nothing of ["", "Hallo allemaal"]) {
    await scan.locator("#paste-now").fill(nothing);
    await scan.getByRole("button", { name: "Zoek de antwoorden" }).first().click();
    await scan.locator(".refused").waitFor();
    assert.match(await scan.locator(".refused li").innerText(), /geen antwoorden van de scan/);
  }
  assert.equal(await heading(scan), "Nog geen antwoorden");
  await close();
});

test("who is there and who is not: by side and list with the day, nobody by name", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  assert.equal(await scan.locator(".overview").count(), 0);
  const some = PEOPLE.filter(({ perspective }) => perspective !== "gemeente");
  await paste(scan, some.map((response) => engine.encode(response)).join("\n"));
  const rows = await scan
    .locator(".overview tbody tr")
    .evaluateAll((all) => all.map((row) => [...row.children].map(({ textContent }) => textContent)));
  const count = (/** @type {string} */ side, /** @type {string} */ form) =>
    String(some.filter((each) => each.perspective === side && each.form === form).length || "–");
  assert.deepEqual(
    rows.map((row) => row.slice(0, 3)),
    [
      ["School", count("school", "full"), count("school", "short")],
      ["Partners", count("partners", "full"), count("partners", "short")],
      ["Ouders", count("ouders", "full"), count("ouders", "short")],
      ["Gemeente", "Nog niemand", ""],
    ],
  );
  assert.match(rows[0]?.[3] ?? "", /^[a-z]+dag \d+ [a-z]+ 2026$/);
  await close();
});

test("small groups are hidden from the start, and shown only if somebody chooses so", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  await paste(scan, CODES.join("\n"));
  assert.equal(await scan.locator("#hide-small").isChecked(), true);
  await scan.locator(".part.people").waitFor();
  assert.match(await scan.locator(".part.people table").innerText(), /Gemeente\s+verborgen/);
  await showAll(scan);
  assert.doesNotMatch(await scan.locator(".part.people table").innerText(), /verborgen/);
  await close();
});

test("all answers are saved in one file, which brings all of them back", async () => {
  const { page, scan, close } = await open(html());
  await collect(scan);
  await paste(scan, CODES.join("\n"));
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  const file = await saved;
  assert.match(file.suggestedFilename(), /^samenwerkscan-antwoorden-\d{4}-\d\d-\d\d\.txt$/);
  const path = await file.path();
  await page.reload();
  await collect(scan);
  await scan.locator("#team-now").setInputFiles(path);
  await scan.locator(".moment .note").first().waitFor();
  assert.equal(await scan.locator(".moment .note").first().innerText(), `${CODES.length} nieuwe scans gevonden.`);
  await close();
});

test("the list of people stays as it was folded when something else changes", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  await paste(scan, CODES.slice(0, 4).join("\n"));
  const isOpen = () => scan.locator(".one-by-one").first().getAttribute("open");
  assert.equal(await isOpen(), null);
  await scan.locator(".one-by-one summary").first().click();
  await scan.locator(".moment li").first().getByRole("button").click();
  assert.equal(await heading(scan), "3 ingevulde scans");
  assert.equal(await isOpen(), "");
  await close();
});
