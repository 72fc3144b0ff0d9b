// Slips that people make: the wrong button too early, last year's file, an address with a comma. Nothing is lost by one, and
// what went wrong is said where it went wrong.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";
import { module } from "./support/bundle.js";
import { open } from "./support/chromium.js";
import { fillInAsParent, focused, next, start, team } from "./support/journey.js";
import { collect, invite, linkTo, organise, paste } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("samenwerkscan").ScanResponse} ScanResponse */

const engine = await load();
const rounds = /** @type {typeof import("../../src/element/journey/rounds.js")} */ (await module("journey/rounds.ts"));
const today = new Date().toISOString().slice(0, 10);
const yearAgo = `${Number(today.slice(0, 4)) - 1}${today.slice(4).replace("02-29", "02-28")}`;

/** Sixteen people, each with a tag. @type {ScanResponse[]} */
const PEOPLE = (await Promise.all(team("regenboog-2026").map((path) => readFile(path, "utf8")))).map((text, at) => ({
  ...engine.parse(text),
  tag: `persoon${at + 10}`,
  date: today,
}));

/** The file that the scan itself makes of all answers. @param {readonly ScanResponse[]} people */
const allAnswers = (people) => ({
  name: "samenwerkscan-antwoorden.txt",
  mimeType: "text/plain",
  buffer: Buffer.from(people.map((response, at) => `Persoon ${at}\n${engine.encode(response)}\n`).join("\n")),
});
/** @param {Locator} scan */
const count = (scan) => scan.locator(".members > [part=heading]").innerText();
/** @param {Locator} scan */
const openButton = (scan) => scan.getByRole("button", { name: "Open bewaarde antwoorden" });

test("the file of all answers is opened from the start page, and its people are looked at together", async () => {
  const { scan, faults, close } = await open(html());
  await scan.locator("input[type=file]").setInputFiles([allAnswers(PEOPLE)]);
  await scan.getByText("16 nieuwe scans gevonden.").first().waitFor();
  assert.equal(await focused(scan), "Samen kijken");
  assert.equal(await count(scan), "16 ingevulde scans");
  assert.deepEqual(faults, []);
  await close();
});

test("of answers of a year ago it is asked whether they are of now", async () => {
  const old = allAnswers(PEOPLE.map((response) => ({ ...response, date: yearAgo })));
  for (const [reply, found, now] of /** @type {const} */ ([
    ["Van een vorige keer", "16 scans van de vorige keer gevonden.", "Nog geen antwoorden"],
    ["Van nu", "16 nieuwe scans gevonden.", "16 ingevulde scans"],
  ])) {
    const { scan, close } = await open(html());
    await scan.locator("input[type=file]").setInputFiles([old]);
    await scan.getByText("Van wanneer zijn deze antwoorden?").waitFor();
    await scan.getByRole("button", { name: reply }).click();
    await scan.getByText(found).first().waitFor();
    assert.equal(await count(scan), now);
    await close();
  }
});

test("a file that cannot be opened leaves somebody on the start page, where they can try another", async () => {
  const { scan, faults, close } = await open(html());
  const code = engine.encode(PEOPLE[0] ?? /** @type {any} */ ({}));
  for (const [text, said] of [
    ["<html>", "Dit is geen bestand van deze scan."],
    ["{}", "Hier ontbreekt iets."],
    [code.slice(0, 20), "Niet elke code in deze tekst klopt."],
  ]) {
    await openButton(scan).waitFor();
    await scan
      .locator("input[type=file]")
      .setInputFiles({ name: "x.txt", mimeType: "text/plain", buffer: Buffer.from(String(text)) });
    await scan.locator(".refused").waitFor();
    assert.match(await scan.locator(".refused").innerText(), new RegExp(String(said)));
    assert.equal(await focused(scan), "We kunnen dit niet openen");
    assert.equal(await openButton(scan).count(), 1);
    assert.equal(await scan.locator("form").count(), 0, "no question is asked");
  }
  await scan.locator("input[type=file]").setInputFiles([allAnswers(PEOPLE.slice(0, 3))]);
  await scan.getByText("3 nieuwe scans gevonden.").first().waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("a half-filled list goes on at its first open question", async () => {
  const half = {
    ...PEOPLE[0],
    form: "full",
    perspective: "ouders",
    answers: { "ambitie-1": 3, "ambitie-2": 1, "ambitie-4": 2 },
  };
  const { from: _, partners: __, aboutSchool: ___, ...response } = /** @type {any} */ (half);
  for (const context of [{}, { viewport: { width: 390, height: 844 } }]) {
    const { scan, close } = await open(html(), { context });
    await scan.locator("input[type=file]").setInputFiles({
      name: "half.json",
      mimeType: "application/json",
      buffer: Buffer.from(JSON.stringify(response)),
    });
    await scan.locator("#item-ambitie-3-0").waitFor();
    assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "item-ambitie-3-0");
    await close();
  }
});

test("a paper form that is typed but not added is added on the way out; of half a form it is asked", async () => {
  const { scan, faults, close } = await open(html());
  const ready = scan.getByRole("button", { name: "Klaar, kijk samen" });
  await collect(scan);
  const type = () => scan.getByRole("button", { name: "Typ een papieren lijst over" }).click();
  await type();
  await scan.locator("#typed").fill("012340");
  await ready.click();
  assert.equal(await count(scan), "1 ingevulde scan");
  await type();
  await scan.locator("#typed").fill("0123");
  await ready.click();
  assert.match(await scan.locator(".typed-said").innerText(), /Je laatste lijst is nog niet af\.[^]*Dit zijn 4 tekens/);
  await scan.locator(".previous").click();
  await type();
  assert.equal(await scan.locator("#typed").inputValue(), "0123", "the way back does not lose it either");
  await scan.locator("#paper-side").selectOption("school");
  assert.equal(await scan.locator("#typed").inputValue(), "0123", "nor does another side");
  await ready.click();
  await scan.getByRole("button", { name: "Laat deze lijst weg en kijk samen" }).click();
  assert.equal(await count(scan), "1 ingevulde scan");
  await type();
  assert.equal(await scan.locator("#typed").inputValue(), "");
  await scan.locator("#paper-form").selectOption("short");
  await scan.locator("#twice").check();
  await scan.locator("#typed").fill("012340");
  await scan.locator("#typed").press("Enter");
  await ready.click();
  assert.match(
    await scan.locator(".typed-said").innerText(),
    /nog niet af\.[^]*Typ dezelfde lijst nu nog een keer/,
    "a form of one pass is half a form",
  );
  await scan.locator("#typed").fill("012340");
  await ready.click();
  assert.equal(await count(scan), "2 ingevulde scans");
  assert.deepEqual(faults, []);
  await close();
});

test("no sign and a dash are not mistaken for each other", async () => {
  const { scan, close } = await open(html());
  await collect(scan);
  await scan.getByRole("button", { name: "Typ een papieren lijst over" }).click();
  await scan.locator("#typed").fill("-4.");
  assert.deepEqual(await scan.locator(".typed strong").allInnerTexts(), [
    "– = Past niet bij ons",
    "4 = Helemaal",
    ". = Niet beantwoord",
    "",
    "",
    "",
  ]);
  await close();
});

test("what is pasted but not looked for is there when people go on", async () => {
  const { page, scan, close } = await open(html());
  const codes = PEOPLE.map((response) => engine.encode(response));
  await collect(scan);
  await paste(scan, `${codes[0]} ${codes[1]}`);
  assert.equal(await scan.locator("#paste-now").inputValue(), "");
  await scan.locator("#paste-now").fill(`Hoi ${codes[2]}`);
  await scan.locator("#hide-small").uncheck();
  assert.equal(
    await scan.locator("#paste-now").inputValue(),
    `Hoi ${codes[2]}`,
    "the page is shown anew, with the text",
  );
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  assert.equal(engine.find(await readFile(await (await saved).path(), "utf8")).responses.length, 3);
  await scan.locator("#paste-now").fill(String(codes[3]));
  await scan.getByRole("button", { name: "Afspraken maken" }).click();
  await scan.locator(".previous").click();
  assert.equal(await count(scan), "4 ingevulde scans");
  await scan.locator("#paste-now").fill(String(codes[4]).slice(0, 20));
  await scan.getByRole("button", { name: "Afspraken maken" }).click();
  assert.match(await scan.locator(".moment .note").first().innerText(), /1 beschadigd/);
  assert.equal(
    await focused(scan).then((text) => text.includes("Onze afspraken")),
    false,
    "what is damaged is told first",
  );
  await close();
});

test("a partner that is not finished stops the invitations, with a way to it", async () => {
  const { scan, close } = await open(html());
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#school-input").fill("De Regenboog");
  await scan.locator("#partners button").click();
  await scan.locator("#kind-anders").check();
  await scan.locator("#partner-name-0-input").fill("Moestuin");
  await scan.locator(".previous").click();
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  assert.deepEqual(await scan.locator(".summary li").allInnerTexts(), [
    "Eén van de partners is nog niet af. Geef die een naam en een plek, of haal die weg.",
  ]);
  await scan.locator(".summary a").click();
  await scan.locator("#partners button").click();
  await scan.locator("#worlds-0-wijk").check();
  await scan.getByRole("button", { name: "Klaar, naar de uitnodigingen" }).click();
  await scan.getByRole("button", { name: "Maak de uitnodigingen" }).click();
  await scan.getByRole("heading", { name: "Verstuur de uitnodigingen" }).waitFor();
  await close();
});

test("a mail address that cannot arrive is refused at its field; every other is shown where the links are", async () => {
  const { scan, close } = await open(html());
  await organise(scan);
  await scan.getByRole("button", { name: "Nodig mensen uit" }).click();
  await scan.locator("#school-input").fill("De Regenboog");
  const make = scan.getByRole("button", { name: "Maak de uitnodigingen" });
  for (const wrong of [
    "anja@deregenboog",
    "anja@school,nl",
    "anja@school.nl.",
    "anja.@school.nl",
    "anja@school..nl",
    "anja@-school.nl",
    "anja@school.n",
    "a b@school.nl",
    "anja@@school.nl",
    "Anja <anja@school.nl>",
    "mailto:anja@school.nl",
    "anja@school.nl; jan@school.nl",
    "@school.nl",
    "anja@127.0.0.1",
  ]) {
    await scan.locator("#mail-input").fill(wrong);
    await make.click();
    assert.equal(
      await scan.locator("#mail .problem").innerText(),
      "Dit mailadres klopt niet. Een adres ziet eruit als anja@school.nl.",
      wrong,
    );
    assert.equal(await scan.locator("#mail-input").getAttribute("aria-describedby"), "mail-help mail-problem");
  }
  for (const right of [
    "anja@school.nl",
    "a.b+scan@ibs-de-regenboog.co.uk",
    "anja@école.example",
    "o'neil_1@x1.example",
    " anja@school.nl ",
  ]) {
    await scan.locator("#mail-input").fill(right);
    await make.click();
    assert.match(
      await scan.locator(".head .lead").innerText(),
      new RegExp(`, op ${right.trim().replace(/[.+]/g, "\\$&")}\\.$`),
      right,
    );
    await scan.locator(".previous").click();
    assert.equal(await scan.locator("#mail .problem").count(), 0);
  }
  await close();
});

test("a listed partner about whom nothing is said is not forgotten at the end", async () => {
  const { scan, close } = await open(html());
  await scan.evaluate((element, response) => Reflect.set(element, "response", response), {
    ...PEOPLE.find(({ perspective, form }) => perspective === "school" && form === "full"),
    partners: [],
  });
  await scan.locator(".part.limits").waitFor();
  await scan.locator(".previous").click();
  assert.match(await scan.locator(".head").innerText(), /Je hebt alle vragen beantwoord\./);
  await scan.getByRole("button", { name: "Veranderen: Jullie partners" }).click();
  await scan.locator("#kind-wijkteam").check();
  await scan.getByRole("button", { name: /^Beantwoord de vragen/ }).click();
  await scan.locator("#name-input").fill("Wijkteam Noord");
  await scan.evaluate((element) => Reflect.get(element.ownerDocument.defaultView ?? {}, "history").back());
  await scan.locator(".kinds").waitFor();
  await scan.evaluate((element) => Reflect.get(element.ownerDocument.defaultView ?? {}, "history").back());
  await scan.locator(".answers").first().waitFor();
  assert.match(await scan.locator(".head").innerText(), /Eén partner op jullie lijst is nog niet ingevuld\./);
  assert.doesNotMatch(await scan.locator(".head").innerText(), /alle vragen beantwoord/);
  await scan.getByRole("button", { name: "Vul in: Wijkteam Noord" }).click();
  assert.equal(await focused(scan), "Wijkteam Noord", "a name that has its kind in it is enough");
  await close();
});

test("answers of two rounds in one box, and one person's in both, are told", async () => {
  const codes = PEOPLE.map((response, at) => engine.encode(at < 2 ? { ...response, date: yearAgo } : response));
  const { scan, close } = await open(html());
  await collect(scan);
  await paste(scan, codes.slice(2, 6).join("\n"));
  assert.equal(await scan.locator(".mixed").count(), 0);
  await paste(scan, codes.slice(0, 2).join("\n"));
  assert.match(
    await scan.locator(".mixed").innerText(),
    /liggen ver uit elkaar: van .* tot .*Zijn het antwoorden van twee keer\?/,
  );
  await scan.locator("summary", { hasText: "Vergelijk met een vorige keer" }).click();
  await scan.locator("#paste-before").fill(String(codes[3]));
  await scan.getByRole("button", { name: "Zoek de antwoorden" }).last().click();
  await scan.getByText("Dezelfde antwoorden staan bij nu en bij de vorige keer").waitFor();
  await close();
});

test("half a year is the longest that one round lasts", () => {
  const on = (/** @type {string} */ date) => ({
    file: "",
    number: 1,
    response: /** @type {ScanResponse} */ ({ ...PEOPLE[0], date }),
  });
  assert.equal(rounds.farApart([on("2026-01-01"), on("2026-07-03")]), undefined, "183 days");
  assert.deepEqual(rounds.farApart([on("2026-07-04"), on("2026-01-01"), on("2026-03-01")]), {
    first: "2026-01-01",
    last: "2026-07-04",
  });
  assert.equal(rounds.farApart([]), undefined);
  assert.equal(rounds.isLongAgo([on("2026-01-01").response, on("2025-01-01").response], "2026-07-03"), false);
  assert.equal(rounds.isLongAgo([on("2026-01-01").response], "2026-07-04"), true);
  assert.equal(rounds.isLongAgo([], "2026-07-04"), false);
});

test("in one paste, that somebody changed something is told", async () => {
  const [one] = PEOPLE;
  assert.ok(one);
  const changed = engine.encode({ ...one, selfEstimate: one.selfEstimate === 1 ? 2 : 1 });
  const { scan, close } = await open(html());
  await collect(scan);
  assert.equal(
    await paste(scan, `${engine.encode(one)}\n${changed}`),
    "1 nieuwe scan gevonden, 1 veranderd door dezelfde persoon.",
  );
  assert.equal(await count(scan), "1 ingevulde scan");
  await close();
});

test("who came without an invitation finds handing in on the result, and a mail to address by hand", async () => {
  const { scan, close } = await open(html());
  await fillInAsParent(scan);
  const act = scan.locator(".body > .button", { hasText: "Lever je antwoorden in" });
  await act.click();
  assert.equal(await focused(scan), "Lever je antwoorden in");
  const mail = await scan.getByRole("link", { name: "Zet mijn antwoorden in een mail" }).getAttribute("href");
  assert.match(mail ?? "", /^mailto:\?subject=.*&body=.*s2/);
  await scan.getByRole("button", { name: "Laat een QR-code zien" }).click();
  await scan.locator(".qr").waitFor();
  assert.equal(await scan.getByText("Zijn jullie bij elkaar?").count(), 1, "once");
  await scan.getByRole("button", { name: "Ja, ik heb" }).click();
  await scan.getByRole("button", { name: "Bekijk mijn uitkomst" }).click();
  assert.equal(await act.count(), 0, "what is handed in is not asked for above the result");
  await close();
});

test("a name that is typed before a kind is chosen stays", async () => {
  const { scan, close } = await open(html());
  await start(scan);
  await scan.locator("#perspective-partners").check();
  await next(scan);
  await scan.locator("#name-input").fill("De Speeldoos");
  await next(scan);
  assert.equal(await focused(scan), "Hier is nog een antwoord nodig");
  assert.equal(await scan.locator("#name-input").inputValue(), "De Speeldoos");
  await close();
});

test("the invited are told how long it takes them, and to whom they give their answers", async () => {
  const { page, scan, close } = await open(html());
  await invite(scan);
  const [partner, school] = await Promise.all(["partners", "school"].map((side) => linkTo(scan, side)));
  for (const [link, lasts] of [
    [partner, "Ongeveer 10 minuten."],
    [school, "Ongeveer 10 minuten. Per partner 3 erbij."],
  ]) {
    await page.goto("about:blank");
    await page.goto(String(link));
    await scan.getByText("Aan het eind geef je je antwoorden zelf aan ⁨Anja⁩.").waitFor();
    assert.equal(await scan.locator("ul li").first().innerText(), lasts);
  }
  await close();
});
