// Answers of several people are told apart by their tags, never by file names.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { fillInAsParent, next, answerItems } from "./support/journey.js";
import { showAll, unfold } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const NAME = "samenwerkscan-school-2026-11-23.json";

/** A file with answers. @param {{ rating?: number, tag?: string, date?: string, perspective?: string, name?: string }} answers */
function file({ rating = 2, tag, date = "2026-11-23", perspective = "school", name = NAME }) {
  const response = {
    format: "samenwerkscan/response/1",
    instrument: { id: "kansengelijkheid", version: "1.0" },
    form: "short",
    perspective,
    date,
    ...(tag && { tag }),
    answers: Object.fromEntries(
      ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"].map((dimension) => [`${dimension}-1`, rating]),
    ),
  };
  return { name, mimeType: "application/json", buffer: Buffer.from(JSON.stringify(response)) };
}

/** @param {Locator} scan */
const heading = (scan) => scan.locator(".members > [part=heading]").innerText();
/** @param {Locator} scan */
const names = (scan) => scan.locator(".moment").first().locator(".member > span:first-child").allTextContents();
/** @param {Locator} scan */
const said = (scan) => scan.locator(".members > .note:not(.mixed), .moment > .note").innerText();
/** How often each answer was given to the first anchor. @param {Locator} scan */
const ratings = (scan) =>
  scan.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll(".part.answers tbody tr:first-child td") ?? [])].map(
      ({ textContent }) => textContent,
    ),
  );

/** Opens files one choice after the other, beginning on the start page. @param {Locator} scan @param {ReturnType<typeof file>[][]} choices */
async function choose(scan, ...choices) {
  for (const files of choices) {
    // Wait for the message about this choice, not the previous one.
    await scan.evaluate((element) =>
      element.shadowRoot?.querySelector(".members > .note:not(.mixed), .moment > .note")?.remove(),
    );
    const place =
      (await scan.locator("#team-now").count()) > 0 ? scan.locator("#team-now") : scan.locator("input[type=file]");
    await place.setInputFiles(files);
    await scan.locator(".members > .note:not(.mixed), .moment > .note").waitFor();
    await unfold(scan);
  }
}

/** The page of a team with nobody on it yet. @param {Locator} scan */
async function openTeam(scan) {
  await choose(scan, [file({ tag: "first1" }), file({ tag: "second2" })]);
}

test("people whose files have one name are all there, in one choice and one by one", async () => {
  const people = ["aaaa1", "bbbb2", "cccc3", "dddd4"].map((tag, at) => file({ tag, rating: at }));
  const { scan, close } = await open(html());
  await choose(scan, people.slice(0, 2), ...people.slice(2).map((each) => [each]));
  assert.equal(await heading(scan), "4 ingevulde scans");
  assert.deepEqual(await names(scan), ["School 1", "School 2", "School 3", "School 4"]);
  assert.match(await scan.locator(".moment li").first().innerText(), new RegExp(NAME));
  await scan.getByRole("button", { name: "Weghalen: School 2" }).click();
  assert.equal(await heading(scan), "3 ingevulde scans");
  assert.deepEqual(
    await names(scan),
    ["School 1", "School 3", "School 4"],
    "taking one out takes one out, and the others keep their names",
  );
  await close();
});

test("people with equal answers are two people, if they have a tag each", async () => {
  const { scan, close } = await open(html());
  await choose(scan, [file({ tag: "aaaa1", perspective: "ouders" }), file({ tag: "bbbb2", perspective: "ouders" })]);
  assert.deepEqual(await names(scan), ["Ouder 1", "Ouder 2"]);
  assert.equal(await said(scan), "2 nieuwe scans gevonden.");
  await close();
});

test("the same tag and the same answers were there already, under whatever name", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  await choose(scan, [file({ tag: "first1", name: "kopie van juf.json" }), file({ tag: "third3" })]);
  assert.deepEqual(await names(scan), ["School 1", "School 2", "School 3"]);
  assert.equal(await said(scan), "1 nieuwe scan gevonden, 1 had je al.");
  await close();
});

test("the same tag and other answers are one person who changed something: the newest count, and it is said", async () => {
  const { scan, close } = await open(html());
  await openTeam(scan);
  await showAll(scan);
  const before = await ratings(scan);
  await choose(scan, [file({ tag: "second2", rating: 4, name: "other.json" })]);
  assert.deepEqual(await names(scan), ["School 1", "School 2"]);
  assert.equal(await said(scan), "Veranderd door dezelfde persoon: School 2. Wat je nu toevoegt, telt.");
  const after = await ratings(scan);
  assert.notDeepEqual(after, before);
  await choose(scan, [file({ tag: "second2", rating: 0, date: "2026-11-20" })]);
  assert.equal(await said(scan), "Van dezelfde persoon heb je al nieuwere antwoorden: School 2.");
  assert.deepEqual(await ratings(scan), after, "what was answered before does not count");
  await close();
});

test("without a tag only the very same answers are the same", async () => {
  const { scan, close } = await open(html());
  await choose(scan, [
    file({ rating: 1 }),
    file({ rating: 1, name: "kopie.json" }),
    file({ rating: 2 }),
    file({ rating: 1, tag: "aaaa1" }),
  ]);
  assert.deepEqual(await names(scan), ["School 1", "School 2", "School 3"]);
  assert.equal(await said(scan), "3 nieuwe scans gevonden, 1 had je al.");
  await close();
});

test("one's own answers are recognised in a file, and the file of another time takes no place", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  await scan.locator(".more summary").click();
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Antwoorden bewaren in een bestand" }).click();
  const own = await saved;
  const { tag } = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.match(tag, /^[a-z0-9]{8}$/);
  assert.match(own.suggestedFilename(), new RegExp(`^samenwerkscan-ouders-\\d{4}-\\d\\d-\\d\\d-${tag}\\.json$`));
  await scan.getByRole("button", { name: "Bekijk de antwoorden samen" }).click();
  await scan.locator("#team-now").setInputFiles([await own.path()]);
  await scan.locator(".members > .note:not(.mixed), .moment > .note").waitFor();
  assert.deepEqual(await names(scan), ["Mijn antwoorden"]);
  assert.equal(await said(scan), "Niets nieuws gevonden, 1 had je al.");
  await close();
});

test("every scan that begins draws a tag of its own", async () => {
  const element = '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>'.repeat(2);
  const { page, close } = await open(html({ element }));
  const tags = new Set();
  for (const at of [0, 1]) {
    const scan = page.locator("samenwerk-scan").nth(at);
    await scan.locator(".primary").click();
    await scan.locator("form").waitFor();
    await answerItems(scan, () => 3);
    await next(scan);
    await next(scan);
    await scan.locator(".part.limits").waitFor();
    tags.add((await scan.evaluate((element) => Reflect.get(element, "response"))).tag);
    await scan.getByRole("button", { name: "Opnieuw beginnen" }).click();
    await scan.getByRole("button", { name: "Ja, wis mijn antwoorden" }).click();
    tags.add((await scan.evaluate((element) => Reflect.get(element, "response"))).tag);
  }
  assert.equal(tags.size, 4);
  await close();
});

test("opening somebody's answers over one's own asks first, and can show both", async () => {
  const other = file({ tag: "other1", perspective: "school" });
  const { scan, close } = await open(
    html({ element: '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>' }),
  );
  await scan.locator(".primary").click();
  await scan.locator("form").waitFor();
  await answerItems(scan, () => 3);
  const own = async () => (await scan.evaluate((element) => Reflect.get(element, "response"))).answers;
  const answers = await own();
  const give = async () => {
    await scan.locator(".tools summary").click();
    await scan.locator("#open").setInputFiles([other]);
    await scan.getByRole("heading", { name: "Je hebt hier al antwoorden ingevuld" }).waitFor();
  };
  await give();
  assert.deepEqual(await own(), answers);
  await scan.getByRole("button", { name: "Nee, ga terug" }).click();
  assert.deepEqual(await own(), answers);
  await give();
  await scan.getByRole("button", { name: "Bekijk ze samen met mijn antwoorden" }).click();
  await scan.getByText("School 1", { exact: true }).waitFor({ state: "attached" });
  assert.deepEqual(await names(scan), ["Mijn antwoorden", "School 1"]);
  assert.deepEqual(await own(), answers);
  await scan.locator(".previous").click();
  await scan.locator(".previous").click();
  await give();
  await scan.getByRole("button", { name: "Open ze, mijn antwoorden mogen weg" }).click();
  await scan.locator(".part.limits").waitFor();
  assert.notDeepEqual(await own(), answers);
  await close();
});

test("a file with a double key is refused, as on a command line", async () => {
  const text = String(file({ tag: "aaaa1" }).buffer);
  const doubled = text.replace('"stem-1":2', '"stem-1":2,"stem-1":4').replace('"form"', '"date":"2026-11-23","form"');
  assert.equal(JSON.parse(doubled).answers["stem-1"], 4, "a reader that takes the last would not see it");
  const { scan, close } = await open(html());
  await openTeam(scan);
  await scan
    .locator("#team-now")
    .setInputFiles([{ name: "dubbel.json", mimeType: "application/json", buffer: Buffer.from(doubled) }]);
  await scan.locator(".refused").waitFor();
  assert.deepEqual(await scan.locator(".refused .place").allInnerTexts(), [
    "Plaats in het bestand: /date",
    "Plaats in het bestand: /answers/stem-1",
  ]);
  assert.equal(await heading(scan), "2 ingevulde scans");
  await close();
});
