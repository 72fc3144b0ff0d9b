// The whole job: a coordinator invites fifteen people, thirteen of them answer on a screen and two on paper, everybody
// hands in, and from one mailbox and a pile of paper nobody is lost.

import assert from "node:assert/strict";
import { test } from "node:test";
import { isDeepStrictEqual } from "node:util";

import { open } from "./support/chromium.js";
import { focused, next, start, team } from "./support/journey.js";
import { collect, invite, linkTo, showAll } from "./support/organise.js";
import { page as html } from "./support/site.js";
import { agree, openTalk, saved as keep } from "./support/table.js";

/** @typedef {import("playwright-core").Browser} Browser */
/** @typedef {import("playwright-core").Locator} Locator */

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const PEOPLE = [
  ...Array(5).fill({ side: "school", onPhone: false }),
  ...Array(4).fill({ side: "partners", onPhone: false }),
  ...Array(3).fill({ side: "ouders", onPhone: true }),
  { side: "gemeente", onPhone: true },
];
const ON_PAPER = ["012340", "44?-21"];

/** Answers all items of the page, as a person would click them. @param {Locator} scan @param {number} person */
const answerAll = (scan, person) =>
  scan.evaluate((element, shift) => {
    const questions = [...(element.shadowRoot?.querySelectorAll("fieldset:has(.scale)") ?? [])];
    questions.forEach((question, at) => question.querySelectorAll("input")[(at + shift) % 5]?.click());
  }, person);

/** From a link to the code that is handed in. @param {Browser} browser @param {string} link @param {{ side: string, onPhone: boolean }} who @param {number} person */
async function takePart(browser, link, { side, onPhone }, person) {
  const context = await browser.newContext(onPhone ? PHONE : {});
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  /** @type {string[]} */
  const asked = [];
  page.on("pageerror", (error) => faults.push(String(error)));
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(link);
  const scan = page.locator("samenwerk-scan");
  await scan.getByText("Basisschool De Regenboog").waitFor();
  await start(scan);
  assert.equal(await scan.locator("#perspective").count(), 0, "nobody is asked what the invitation says");
  if (side === "partners") {
    await scan.locator("#estimate-2").check();
    await next(scan);
    await scan.locator(`#kind-${["wijkteam", "jongerenwerk", "vrijetijd", "kinderopvang"][person % 4]}`).check();
    await next(scan);
  }
  for (let pages = 0; pages < 90 && (await scan.locator(".ways").count()) === 0; pages += 1) {
    await answerAll(scan, person);
    await next(scan);
  }
  await scan.locator(".ways .primary").waitFor();
  const href = (await scan.locator(".ways .primary").getAttribute("href")) ?? "";
  const mail = new URL(href);
  assert.equal(mail.pathname, "scan@regenboog.example");
  await scan.getByRole("button", { name: "Kopieer" }).click();
  await scan.getByRole("button", { name: "Ja, ik heb" }).click();
  assert.equal(await focused(scan), "Je hebt je antwoorden ingeleverd");
  const own = new URL(link).origin;
  assert.deepEqual(
    asked.filter((address) => !address.startsWith(own)),
    [],
    "no other site is asked for anything",
  );
  assert.deepEqual(
    asked.filter((address) => address.includes("uitnodiging") && !address.includes("#")),
    [],
  );
  assert.deepEqual(faults, []);
  const response = await scan.evaluate((element) => Reflect.get(element, "response"));
  await context.close();
  return { body: mail.searchParams.get("body") ?? "", response };
}

/** A mailbox file as it comes from a mail program: replies, quotes, filtered links, and the encodings of mail. @param {readonly string[]} bodies */
function mailbox(bodies) {
  const quotedPrintable = (/** @type {string} */ text) =>
    text
      .replace(/[=\u0080-\uFFFF]/g, (sign) =>
        [...Buffer.from(sign)].map((byte) => `=${byte.toString(16).toUpperCase()}`).join(""),
      )
      .replace(/(.{70})/g, "$1=\r\n");
  const code = (/** @type {string} */ text) => /s2[\w-]+/.exec(text)?.[0] ?? "";
  const ways = [
    (/** @type {string} */ body) => `Content-Type: text/plain; charset=utf-8\r\n\r\n${body}`,
    (/** @type {string} */ body) => `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quotedPrintable(body)}`,
    (/** @type {string} */ body) =>
      `Content-Transfer-Encoding: base64\r\n\r\n${Buffer.from(body)
        .toString("base64")
        .replace(/(.{76})/g, "$1\r\n")}`,
    (/** @type {string} */ body) =>
      `Content-Type: text/plain\r\n\r\nDank je Anja!\r\n\r\n> Op 3 december schreef Anja:\r\n${body.replace(/^/gm, "> ")}`,
    (/** @type {string} */ body) =>
      `Content-Type: text/plain\r\n\r\nZie https://eur01.safelinks.protection.example/?url=${encodeURIComponent(`https://regenboog.example/scan#${code(body)}`)}&data=05%7C02%7C&reserved=0`,
  ];
  return bodies
    .map(
      (body, at) =>
        `From - Thu Dec 03 09:0${at % 10}:00 2026\r\nSubject: Mijn antwoorden\r\n${ways[at % ways.length]?.(body)}\r\n\r\n`,
    )
    .join("");
}

test("fifteen people answer, and nobody is lost", async () => {
  const { page, scan, faults, close } = await open(html());
  await invite(scan, { until: "2099-12-18" });
  const links = Object.fromEntries(
    await Promise.all(
      ["school", "partners", "ouders", "gemeente"].map(async (side) => [side, await linkTo(scan, side)]),
    ),
  );
  const browser = page.context().browser();
  assert.ok(browser);

  const handedIn = [];
  for (const [person, who] of PEOPLE.entries()) handedIn.push(await takePart(browser, links[who.side], who, person));
  const bodies = handedIn.map(({ body }) => body);
  // Somebody mails twice, and somebody answers the coordinator's thanks.
  const file = mailbox([...bodies, bodies[0] ?? "", `Graag gedaan!\n${bodies[6]?.replace(/^/gm, ">> ")}`]);

  await page.reload();
  await collect(scan);
  await scan
    .locator("#team-now")
    .setInputFiles([{ name: "antwoorden.mbox", mimeType: "text/plain", buffer: Buffer.from(file) }]);
  await scan.locator(".moment .note").first().waitFor();
  assert.match(await scan.locator(".moment .note").first().innerText(), /^13 nieuwe scans gevonden/);
  assert.doesNotMatch(await scan.locator(".moment .note").first().innerText(), /beschadigd/);

  await scan.getByRole("button", { name: "Typ een papieren lijst over" }).click();
  await scan.locator("#typed").waitFor();
  for (const signs of ON_PAPER) {
    await scan.locator("#typed").pressSequentially(signs);
    await scan.locator("#typed").press("Enter");
    await scan.getByText("staat erbij").waitFor();
  }
  await scan.getByRole("button", { name: "Klaar, kijk samen" }).click();
  assert.equal(await scan.locator(".members > [part=heading]").innerText(), "15 ingevulde scans");
  const there = await scan.locator(".overview tbody tr").evaluateAll((rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 3)
        .map(({ textContent }) => textContent)
        .join(" "),
    ),
  );
  assert.deepEqual(there, ["School 5 –", "Partners 4 –", "Ouders – 5", "Gemeente 1 –"]);

  // What is shown first is only what hides everybody: the school and the parents are five each.
  await scan.locator(".part.people").waitFor();
  const people = await scan.locator(".part.people table").innerText();
  assert.match(people, /School\s+5/);
  assert.match(people, /Ouders\s+5/);
  assert.match(people, /Gemeente\s+verborgen/);
  assert.match(people, /Partners\s+verborgen/);
  await showAll(scan);
  assert.match(
    await scan.locator(".head .lead").innerText(),
    /School \(5\), Partners \(4\), Ouders \(5\) en Gemeente \(1\)/,
  );
  assert.ok((await scan.locator(".part").count()) > 5);

  // Every answer that was given is among those that are kept.
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  const stream = await (await saved).createReadStream();
  let text = "";
  for await (const part of stream) text += part;
  const { responses, damaged } = await scan.evaluate((element, all) => Reflect.get(element, "engine").find(all), text);
  assert.equal(damaged, 0);
  assert.equal(responses.length, 15);
  for (const { response } of handedIn)
    assert.ok(responses.some((/** @type {unknown} */ each) => isDeepStrictEqual(each, response)));

  // On a screen in a room: the largest difference, three topics, three agreements.
  await page.setViewportSize({ width: 1280, height: 720 });
  await openTalk(scan);
  assert.match(await scan.locator(".slide").innerText(), /School\s+5[^]*Ouders\s+5/);
  for (let slide = 0; slide < 9 && (await scan.locator("[data-slide=different]").count()) === 0; slide += 1)
    await page.keyboard.press("PageDown");
  assert.match(
    await scan.locator(".slide .beside").innerText(),
    /Elk teken is één persoon\..*\s+Het grootste verschil: .*punten\)/,
  );
  assert.equal(await scan.locator(".slide .role-sideSchool").count(), 5, "everybody of the school who rated the item");
  await page.keyboard.press("PageDown");
  for (const key of "123") await page.keyboard.press(key);
  const topics = await scan.locator(".topic[aria-pressed=true] strong").allInnerTexts();
  await page.keyboard.press("PageDown");
  await scan.getByRole("button", { name: "Schrijf de afspraken op" }).click();
  await scan.locator("#school-input").fill("Basisschool De Regenboog");
  /** @type {{ what: string, [field: string]: string }[]} */
  const agreed = [
    { what: "Elke maand een uur overleg", who: "Anja", when: "2027-03-01", sign: "Drie keer overlegd" },
    { what: "Ouders vragen wat zij willen", who: "Juf Noor", when: "2027-01-15" },
    { what: "De sportclub komt in de pauze" },
  ];
  for (const [at, fields] of agreed.entries()) {
    await scan.getByRole("button", { name: `Maak een afspraak: ${topics[at]}` }).click();
    await agree(scan, at, fields);
  }
  const all = agreed.map(({ what }, at) => ({ what, why: topics[at] ?? "" }));
  await page.emulateMedia({ media: "print" });
  await scan.evaluate((element) => Object.assign(element.ownerDocument.defaultView ?? {}, { print: () => undefined }));
  const onPaper = await printed(page, scan);
  await page.emulateMedia({ media: "screen" });
  for (const text of ["Basisschool De Regenboog", ...all.flatMap(({ what, why }) => [what, why])])
    assert.ok(onPaper.includes(text), text);
  const meeting = await keep(page, scan.getByRole("button", { name: "Bewaar het teambestand" }));
  assert.equal(
    await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true }))),
    true,
    "everything is in a file",
  );

  // A year later: what came of it, the new answers, then and now.
  await page.reload();
  await scan.locator("input[type=file]").setInputFiles([meeting.path]);
  await scan.locator("#done-2").waitFor();
  for (const [at, { what, why }] of all.entries()) {
    assert.match(await scan.locator(".agreement").nth(at).innerText(), new RegExp(`${what}[^]*${why}`));
    await scan.locator(`#done-${at}-${["yes", "partly", "no"][at] ?? ""}`).check();
  }
  await scan.getByRole("button", { name: "Verzamel de nieuwe antwoorden" }).click();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.changes").waitFor();
  assert.match(
    await scan.locator(".part.earlier").innerText(),
    /Van de 3 afspraken is er 1 helemaal gelukt[^]*Elke maand een uur overleg[^]*gelukt[^]*Ouders vragen[^]*voor een deel gelukt[^]*De sportclub[^]*niet gelukt/,
  );
  await openTalk(scan);
  const seen = [];
  for (let slide = 0; slide < 3; slide += 1) {
    seen.push(await scan.locator(".slide > .focus").innerText());
    await page.keyboard.press("PageDown");
  }
  assert.deepEqual(seen, ["Wie deden mee?", "Wat is ervan gekomen?", "Wat is er veranderd?"]);
  assert.deepEqual(faults, []);
  await close();
});

/** What is on paper while the page is printed. @param {import("playwright-core").Page} page @param {Locator} scan */
async function printed(page, scan) {
  await page.evaluate(() => dispatchEvent(new Event("beforeprint")));
  const text = await scan.evaluate((element) =>
    [...(element.shadowRoot?.querySelectorAll("div") ?? [])]
      .map((each) => each.shadowRoot?.textContent ?? "")
      .join(" "),
  );
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  return text;
}
