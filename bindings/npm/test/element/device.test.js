// What is kept on a device: each page and perspective has its own place, no tab overwrites another, and unreadable
// answers stay.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("playwright-core").Page} Page */

const SHORT = '<samenwerk-scan perspective="ouders" form="short" storage="local"></samenwerk-scan>';
const SCHOOL = '<samenwerk-scan perspective="school" storage="local"></samenwerk-scan>';

const keys = () =>
  Object.keys(localStorage)
    .filter((key) => key.startsWith("samenwerkscan"))
    .sort();
/** What is kept, by the only scan that keeps anything. @param {Page} page */
const kept = (page) => page.evaluate(() => JSON.parse(Object.values({ ...localStorage })[0] ?? "null"));
/** The different answers that are kept. @param {Page} page */
const values = async (page) => [...new Set(Object.values((await kept(page)).response.answers))];
/** How many answers the scan has. @param {Locator} scan */
const count = (scan) => scan.evaluate((element) => Object.keys(Reflect.get(element, "response")?.answers ?? {}).length);

/** Agrees to keep answers. @param {Locator} scan */
async function consent(scan) {
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").click();
}

/** A page with a scan that has started, and keeps the answers. */
async function keeping() {
  const opened = await open(html({ element: SHORT }));
  await start(opened.scan);
  await consent(opened.scan);
  return opened;
}

/** The same page in another tab of the same browser, where the scan has started too. @param {Page} page */
async function tab(page) {
  const other = await page.context().newPage();
  await other.goto(page.url());
  const scan = other.locator("samenwerk-scan");
  await start(scan);
  return { page: other, scan };
}

/** The notice about answers. @param {Locator} scan @param {RegExp} text */
const noticed = (scan, text) => scan.locator(".note").filter({ hasText: text }).waitFor();

test("each page, side, form and element of a site keeps its own answers", async () => {
  const pages = {
    "/school": html({ element: SCHOOL }),
    "/ouders": html({ element: SHORT }),
    "/kort": html({ element: SCHOOL.replace("storage", 'form="short" storage') }),
    "/elders/school": html({ element: SCHOOL }),
    "/met-id": html({ element: SCHOOL.replace("storage", 'id="b" storage') }),
  };
  const paths = [...Object.keys(pages), "/school?school=de-brug", "/school?page_id=7"];
  const { page, close } = await open("<!doctype html>", { files: pages });
  const scan = page.locator("samenwerk-scan");
  for (const [at, path] of paths.entries()) {
    await page.goto(new URL(path, page.url()).href);
    await scan.getByText("Begin met de scan").waitFor();
    await start(scan);
    if (await scan.locator("#estimate-2").count()) await next(scan);
    assert.equal(await count(scan), 0, `${path} shows nothing of another page`);
    await scan
      .locator("fieldset:has(.scale)")
      .first()
      .locator("input")
      .nth(at % 5)
      .check();
    await consent(scan);
    assert.equal((await page.evaluate(keys)).length, at + 1);
  }
  for (const [at, path] of paths.entries()) {
    await page.goto(new URL(path, page.url()).href);
    await scan.getByText("Welkom terug").waitFor();
    await start(scan);
    assert.equal(
      await scan.evaluate((element) => Object.values(Reflect.get(element, "response").answers)[0]),
      at % 5,
      path,
    );
  }
  // Tracking parameters added to a link do not make it another page.
  await page.goto(new URL("/school?utm_source=mail&school=de-brug&fbclid=x", page.url()).href);
  await scan.getByText("Welkom terug").waitFor();
  await page.goto(new URL("/school?gclid=x", page.url()).href);
  await scan.getByText("Welkom terug").waitFor();
  await close();
});

test("what one tab deletes stays deleted, whatever another still has on its page", async () => {
  const { page, scan, close } = await keeping();
  await answerItems(scan, () => 3);
  for (const way of ["all", "consent"]) {
    const other = await tab(page);
    await other.scan.locator(".tools summary").click();
    if (way === "consent") await other.scan.locator("#consent").uncheck();
    else {
      await other.scan.getByRole("button", { name: "Alles wissen" }).click();
      await other.scan.getByRole("button", { name: "Ja, wis mijn antwoorden" }).click();
    }
    assert.deepEqual(await page.evaluate(keys), [], way);
    await noticed(scan, /in een ander tabblad gewist/);
    await scan.locator("#item-stem-1-1").check();
    await scan.locator("#item-stem-1-2").check();
    assert.deepEqual(await page.evaluate(keys), [], way);
    assert.equal(await count(scan), 6, "on its own page nothing is gone");
    await other.page.close();
    await consent(scan);
    assert.equal((await kept(page)).response.answers["stem-1"], 2, "who says so once more keeps them again");
  }
  await close();
});

test("a tab that was left behind writes nothing over what is newer, whichever is closed first", async () => {
  for (const first of ["old", "new", "neither"]) {
    const { page, scan, close } = await keeping();
    await scan.locator("#item-ambitie-1-1").check();
    const other = await tab(page);
    assert.equal(await count(other.scan), 1);
    // Like a sleeping tab: it receives nothing.
    await page.evaluate(() =>
      addEventListener("storage", (event) => event.stopImmediatePropagation(), { capture: true }),
    );
    await answerItems(other.scan, () => 4);
    assert.equal(await count(other.scan), 6);
    if (first === "new") await other.page.close();
    await scan.locator("#item-stem-1-0").check();
    if (first === "old") await page.close();
    const { response } = await kept(first === "old" ? other.page : page);
    assert.deepEqual(Object.values(response.answers), [4, 0, 4, 4, 4, 4], first);
    if (first === "neither") assert.equal(await count(scan), 6, "the newer answers are on the page that slept");
    await close();
  }
});

test("two tabs of one scan go on together", async () => {
  const { page, scan, close } = await keeping();
  await scan.locator("#item-ambitie-1-1").check();
  const other = await tab(page);
  await other.scan.locator("#item-stem-1-3").check();
  await noticed(scan, /in een ander tabblad verder gegaan/);
  assert.equal(await scan.locator("#item-stem-1-3").isChecked(), true);
  await scan.locator("#item-leren-1-2").check();
  await noticed(other.scan, /in een ander tabblad verder gegaan/);
  assert.equal(await other.scan.locator("#item-leren-1-2").isChecked(), true);
  await close();
});

test("two people in two tabs: the answers of neither take the place of the other's unasked", async () => {
  const { page, scan, close } = await open(html({ element: SHORT }));
  await start(scan);
  const other = await tab(page);
  await answerItems(other.scan, () => 1);
  await consent(other.scan);
  await answerItems(scan, () => 3);
  assert.deepEqual(await values(page), [1]);
  await consent(scan);
  await scan.getByRole("heading", { name: "Op dit apparaat staan al andere antwoorden" }).waitFor();
  await scan.getByRole("button", { name: "Nee, laat ze staan" }).click();
  assert.deepEqual(await values(page), [1]);
  await consent(scan);
  await scan.getByRole("button", { name: "Ja, vervang ze" }).click();
  assert.deepEqual(await values(page), [3]);
  await noticed(other.scan, /andere antwoorden bewaard/);
  await other.scan.locator("#item-stem-1-0").check();
  assert.deepEqual(await values(page), [3]);
  assert.equal(await count(other.scan), 6);
  await close();
});

/** Kept answers that cannot be read, by the reason. @type {{ [why: string]: (text: string) => string }} */
const UNREADABLE = {
  "another version": (text) => text.replace('"1.0"', '"1.1"'),
  "another instrument": (text) => text.replace('"kansengelijkheid"', '"other"'),
  "an answer that does not exist": (text) => text.replace('"stem-1":3', '"stem-1":33'),
  "cut off": (text) => text.slice(0, -20),
  "no JSON": () => "3.1;x",
  "other JSON": () => "[]",
  nothing: () => "",
};

test("kept answers that cannot be read are shown, and stay until somebody says what to do", async () => {
  const { page, scan, faults, close } = await open(html({ element: SHORT }));
  await start(scan);
  await answerItems(scan, () => 3);
  await consent(scan);
  const [key = ""] = await page.evaluate(keys);
  const good = (await page.evaluate((name) => localStorage.getItem(name), key)) ?? "";
  for (const [why, spoil] of Object.entries(UNREADABLE)) {
    await page.evaluate(([name, text]) => localStorage.setItem(name ?? "", text ?? ""), [key, spoil(good)]);
    const there = () => page.evaluate((name) => localStorage.getItem(name), key);
    await page.reload();
    await start(scan);
    await scan.getByRole("heading", { name: "We kunnen je bewaarde antwoorden niet openen" }).waitFor();
    const saved = page.waitForEvent("download");
    await scan.getByRole("button", { name: "Bewaar ze in een bestand" }).click();
    assert.equal(await readFile(await (await saved).path(), "utf8"), spoil(good), why);
    await scan.getByRole("button", { name: "Laat ze staan en ga verder" }).click();
    await answerItems(scan, () => 1);
    await next(scan);
    assert.equal(await there(), spoil(good), why);
    await scan.locator(".tools summary").click();
    await scan.locator("#consent").click();
    await scan.getByRole("heading", { name: "Op dit apparaat staan al andere antwoorden" }).waitFor();
    assert.equal(await there(), spoil(good), why);
    await page.reload();
    await start(scan);
    await scan.getByRole("button", { name: "Wis ze van dit apparaat" }).click();
    assert.equal(await there(), null, why);
  }
  assert.deepEqual(faults, []);
  await close();
});

test("a page that moves the place of answers keeps nothing there before somebody agrees once more", async () => {
  const { page, scan, close } = await keeping();
  await scan.locator("#item-ambitie-1-1").check();
  await scan.evaluate((element) => element.setAttribute("storage", "session"));
  await scan.locator("#item-stem-1-3").check();
  assert.equal(await page.evaluate(() => sessionStorage.length), 0);
  assert.deepEqual(Object.keys((await kept(page)).response.answers), ["ambitie-1"], "what was kept stays as it was");
  assert.equal(await count(scan), 2);
  await close();
});

test("a device that is full says so, and what was kept before stays whole", async () => {
  const { page, scan, close } = await keeping();
  await scan.locator("#item-ambitie-1-1").check();
  const before = await kept(page);
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException("full", "QuotaExceededError");
    };
  });
  await scan.locator("#item-stem-1-3").check();
  await noticed(scan, /Bewaren lukt niet/);
  assert.deepEqual(await kept(page), before);
  await close();
});

test("a page that changed how lists are written spoils neither what is kept nor a file", async () => {
  const head = `<script>
    Array.prototype.toJSON = function () { return "[" + this.join(", ") + "]"; };
    Object.prototype.toJSON = function () { return "object"; };
    String.prototype.toJSON = Number.prototype.toJSON = function () { return "primitive"; };
  </script>`;
  const { page, scan, close } = await open(html({ element: SCHOOL, head }));
  await start(scan);
  await next(scan);
  for (let dimension = 0; dimension < 6; dimension += 1) {
    await answerItems(scan, () => 2);
    await next(scan);
  }
  await scan.locator("#kind-anders").check();
  await next(scan);
  await scan.locator("#worlds-wijk").check();
  await scan.locator("#name-input").fill('De "Brug"\\');
  await scan.locator("#gate-yes").check();
  await consent(scan);
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Antwoorden bewaren in een bestand" }).click();
  const text = await readFile(await (await saved).path(), "utf8");
  const { partners, answers } = JSON.parse(text);
  assert.deepEqual(partners, [{ kind: "anders", name: 'De "Brug"\\', leefwerelden: ["wijk"], working: "yes" }]);
  assert.equal(Object.keys(answers).length, 24);
  assert.equal(text, `${JSON.stringify(JSON.parse(text), null, 2)}\n`);
  await page.reload();
  await start(scan);
  assert.deepEqual(await scan.evaluate((element) => Reflect.get(element, "response").partners), partners);
  await close();
});
