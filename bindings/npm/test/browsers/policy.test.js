// Pages with a strict content security policy, in three engines: nothing is refused, or where
// WebAssembly is, the engine in JavaScript says the same.

import assert from "node:assert/strict";
import { after, test } from "node:test";

import { chromium } from "playwright-core";
import puppeteer from "puppeteer-core";

import { Site } from "../element/support/site.js";
import { WebKit } from "../element/support/webdriver.js";
import { examples, random, randomResponse } from "../engine/responses.js";
import { scan } from "../support/native.js";

/**
 * @typedef {{
 *   goto(url: string): Promise<unknown>,
 *   evaluate(run: () => unknown): Promise<any>,
 * }} Page
 */

const next = random(3);
const responses = examples().map(({ text }) => JSON.parse(text));
responses.push(...Array.from({ length: 300 }, (_, n) => randomResponse(next, n % 2 === 1)));
const expected = await scan(responses);

const HTML =
  '<!doctype html><title>Scan</title><link rel="icon" href="/icon">' +
  '<script type="module" src="/test/browsers/page.js"></script>';

/** @type {Site[]} */
const sites = [];
after(() => sites.forEach((site) => site.close()));

/** @param {string} policy */
async function siteWith(policy) {
  const pages = {
    "/": HTML,
    "/responses.json": JSON.stringify(responses),
    "/expected.json": JSON.stringify(expected),
  };
  const site = new Site(pages, policy ? { "content-security-policy": policy } : {});
  sites.push(site);
  return { site, address: await site.open() };
}

const REST = "default-src 'none'; connect-src 'self'; img-src 'self'; base-uri 'none'";
const POLICIES = [
  { name: "no policy", policy: "", file: "/dist/samenwerkscan.wasm" },
  {
    name: "WebAssembly and Trusted Types",
    policy: `${REST}; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`,
    file: "/dist/samenwerkscan.wasm",
  },
  { name: "scripts of the site alone", policy: `${REST}; script-src 'self'`, file: "/dist/fallback.js" },
];

/** Runs in the page, which may still be loading. */
async function resultOfPage() {
  while (!("result" in globalThis)) await new Promise((later) => setTimeout(later, 10));
  return Reflect.get(globalThis, "result");
}

/** @param {Page} page */
async function check(page) {
  for (const { name, policy, file } of POLICIES) {
    const { site, address } = await siteWith(policy);
    await page.goto(address);
    const result = await page.evaluate(resultOfPage);
    assert.equal(result.n_same, expected.length, `${name}: ${JSON.stringify(result)}`);
    const engines = site.asked.filter((path) => /wasm|fallback/.test(path));
    assert.deepEqual(engines, [file], name);
    // Asking whether WebAssembly is allowed is the one thing that a policy may refuse.
    if (file.endsWith(".wasm")) assert.deepEqual(result.violations, [], name);
    else for (const violation of result.violations) assert.match(violation, /^script-src.*: wasm-eval$/);
  }
}

test("Chromium", async () => {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  try {
    await check(await browser.newPage());
  } finally {
    await browser.close();
  }
});

test("Firefox", async () => {
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: process.env["FIREFOX"] ?? "/usr/bin/firefox-esr",
  });
  try {
    await check(await browser.newPage());
  } finally {
    await browser.close();
  }
});

test("WebKitGTK", async () => {
  const browser = await WebKit.open();
  try {
    await check(browser);
  } finally {
    await browser.close();
  }
});
