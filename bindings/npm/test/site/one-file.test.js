// The one file, opened from the disk in three engines, with no network: from the first question to the report.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

import { fromPackage } from "../../scripts/package.js";
import { ONE_OF_EACH, team } from "../element/support/journey.js";
import { WebKit } from "../element/support/webdriver.js";
import { openFirefox } from "../support/firefox.js";
import { startChromium } from "../support/chromium.js";

const FILE = fromPackage("site/samenwerkscan.html");
const address = pathToFileURL(FILE).href;
const colleagues = await Promise.all(
  team("regenboog-2026")
    .slice(0, 4)
    .map((file) => readFile(file, "utf8")),
);

/**
 * Everything a respondent does, by user events. It runs in the page, so it is self-contained.
 * @param {string[]} files the answers of colleagues
 */
async function fillIn(files) {
  const scan = document.querySelector("samenwerk-scan");
  const until = async (/** @type {string} */ selector) => {
    for (;;) {
      const found = scan?.shadowRoot?.querySelector(selector);
      if (found instanceof HTMLElement) return found;
      await new Promise((later) => setTimeout(later, 25));
    }
  };
  /** @type {Promise<string>[]} */
  const saving = [];
  /** @type {string[]} */
  const types = [];
  const keep = URL.createObjectURL;
  URL.createObjectURL = (/** @type {Blob} */ blob) => {
    saving.push(blob.text());
    types.push(blob.type);
    return keep.call(URL, blob);
  };
  let printed = 0;
  globalThis.print = () => {
    printed += 1;
  };
  const press = (/** @type {RegExp} */ label) => {
    const buttons = [...(scan?.shadowRoot?.querySelectorAll("button") ?? [])];
    const button = buttons.find(({ textContent }) => label.test(textContent ?? ""));
    if (!button) throw new Error(`no ${label} in ${buttons.map(({ textContent }) => textContent)}`);
    button.click();
  };

  (await until(".primary")).click();
  (await until("#perspective-ouders")).click();
  (await until("button[type=submit]")).click();
  await until(".scale");
  scan?.shadowRoot?.querySelectorAll(".scale").forEach((scale, at) => scale.querySelectorAll("input")[at % 5]?.click());
  (await until("button[type=submit]")).click();
  await until(".answers");
  (await until("button[type=submit]")).click();
  const limits = await until(".part.limits");
  const level = scan?.shadowRoot?.querySelector(".part.glance .statement")?.textContent;
  press(/printen/);
  press(/^Antwoorden bewaren/);
  press(/^Uitkomst bewaren als verslag/);

  press(/^Bekijk de antwoorden samen/);
  const input = await until(".members input[type=file]");
  if (!(input instanceof HTMLInputElement)) throw new Error("no place for the files of colleagues");
  const transfer = new DataTransfer();
  files.forEach((text, at) => transfer.items.add(new File([text], `${at}.json`, { type: "application/json" })));
  input.files = transfer.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  await until(".members .moment li:nth-child(5)");
  const people = await until(".part.people");
  // A picture to take along, which is drawn by way of an image.
  const pictures = await until(".take-along");
  if (pictures instanceof HTMLDetailsElement) pictures.open = true;
  (await until("[aria-label^=PNG]")).click();
  while (!types.includes("image/png")) await new Promise((later) => setTimeout(later, 25));
  return {
    answers: Reflect.get(scan ?? {}, "response").answers,
    level,
    limits: limits.textContent,
    members: scan?.shadowRoot?.querySelectorAll(".members .moment li").length,
    people: people.textContent,
    printed,
    saved: await Promise.all(saving),
    requests: performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => !name.startsWith("blob:")),
    address: location.protocol,
  };
}

/** @param {any} result */
function check(result) {
  assert.deepEqual(result.answers, ONE_OF_EACH);
  assert.equal(result.level, "Het gemiddelde van de onderdelen is 42 van 100.");
  assert.match(result.limits, /geen toets/);
  // The respondent and four others are five, of whom small groups are hidden.
  assert.equal(result.members, 5);
  assert.match(result.people, /Ouders.*Gemeente/);
  assert.equal(result.printed, 1);
  assert.equal(JSON.parse(result.saved[0]).format, "samenwerkscan/response/1");
  assert.match(result.saved[1], /^<!DOCTYPE html>/i);
  assert.deepEqual(result.requests, []);
  assert.equal(result.address, "file:");
}

test("it is small, and its policy allows no request at all", async () => {
  const html = await readFile(FILE, "utf8");
  assert.ok(gzipSync(html, { level: 9 }).length <= 330_000);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(html)?.[1] ?? "";
  assert.match(
    policy,
    /^default-src 'none'; script-src 'sha256-[\w+/=]+' 'sha256-[\w+/=]+' 'wasm-unsafe-eval'; style-src 'sha256-[\w+/=]+'; img-src blob:; base-uri 'none'; form-action 'none'$/,
  );
  assert.doesNotMatch(html, /<(link|img|iframe|object|embed)\b|<script src/);
});

test("Chromium, offline", async () => {
  const browser = await startChromium();
  try {
    const context = await browser.newContext({ offline: true });
    const page = await context.newPage();
    /** @type {string[]} */
    const faults = [];
    page.on("pageerror", (error) => faults.push(String(error)));
    page.on("console", (message) => message.type() === "error" && faults.push(message.text()));
    await page.goto(address);
    check(await page.evaluate(fillIn, colleagues));
    assert.deepEqual(faults, []);
    const pdf = await page.pdf();
    assert.ok(pdf.length > 10_000);
  } finally {
    await browser.close();
  }
});

test("Firefox, with a proxy that does not exist", async () => {
  const nowhere = {
    "network.proxy.type": 1,
    "network.proxy.http": "127.0.0.1",
    "network.proxy.http_port": 9,
    "network.proxy.ssl": "127.0.0.1",
    "network.proxy.ssl_port": 9,
  };
  const { page, close } = await openFirefox(nowhere);
  try {
    await page.goto(address);
    check(await page.evaluate(fillIn, colleagues));
  } finally {
    await close();
  }
});

test("WebKitGTK", async () => {
  const browser = await WebKit.open();
  try {
    await browser.goto(address);
    check(await browser.evaluate(fillIn, colleagues));
  } finally {
    await browser.close();
  }
});
