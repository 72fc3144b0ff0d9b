// The package in the engines of Chrome, Firefox and Safari, the whole engine and the one that only scores: from
// every source, and on pages with a strict content security policy. There nothing is refused, or where WebAssembly
// is, the engine in JavaScript says the same.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, test } from "node:test";

import { built, fromPackage, version } from "../../scripts/package.js";
import { Site } from "../element/support/site.js";
import { examples, random, randomResponse } from "../engine/responses.js";
import { inFirefoxAndWebKit } from "../support/engines.js";
import { cards } from "../support/native.js";
import { startChromium } from "../support/chromium.js";

/**
 * @typedef {{
 *   goto(url: string): Promise<unknown>,
 *   evaluate(run: () => unknown): Promise<any>,
 * }} Page
 */

const next = random(3);
const responses = examples().map(({ text }) => JSON.parse(text));
responses.push(...Array.from({ length: 300 }, (_, n) => randomResponse(next, n % 2 === 1)));
const expected = await cards(responses);

/** @param {string} script */
const page = (script) =>
  '<!doctype html><title>Scan</title><link rel="icon" href="/icon">' +
  `<script type="module" src="/test/browsers/${script}"></script>`;

const PAGES = {
  "/": page("page.js"),
  "/sources": page("sources.js"),
  "/responses.json": JSON.stringify(responses),
  "/expected.json": JSON.stringify(expected),
  "/engine.bin": await readFile(fromPackage("dist/samenwerkscan.wasm")),
};

/** @type {Site[]} */
const sites = [];
after(() => sites.forEach((site) => site.close()));

/** @param {string} policy */
async function siteWith(policy) {
  const site = new Site(PAGES, policy ? { "content-security-policy": policy } : {});
  sites.push(site);
  return { site, address: await site.open() };
}

const REST = "default-src 'none'; connect-src 'self'; img-src 'self'; base-uri 'none'";
const POLICIES = [
  { name: "no policy", policy: "", files: ["samenwerkscan.wasm", "score.wasm"] },
  {
    name: "WebAssembly and Trusted Types",
    policy: `${REST}; script-src 'self' 'wasm-unsafe-eval'; require-trusted-types-for 'script'; trusted-types 'none'`,
    files: ["samenwerkscan.wasm", "score.wasm"],
  },
  {
    name: "scripts of the site alone",
    policy: `${REST}; script-src 'self'`,
    files: ["fallback.js", "score-fallback.js"],
  },
];

/** @param {Page} page */
async function check(page) {
  await checkPolicies(page);
  await checkSources(page);
}

/** @param {Page} page */
async function checkPolicies(page) {
  for (const { name, policy, files } of POLICIES) {
    const { site, address } = await siteWith(policy);
    await page.goto(address);
    const result = await page.evaluate(async () => {
      while (!("result" in globalThis)) await new Promise((later) => setTimeout(later, 10));
      return Reflect.get(globalThis, "result");
    });
    assert.equal(result.n_same, expected.length, `${name}: ${JSON.stringify(result)}`);
    const engines = site.asked.filter((path) => /wasm|fallback/.test(path));
    assert.deepEqual(
      engines,
      files.map((file) => `/dist/${built(file)}`),
      name,
    );
    // Asking whether WebAssembly is allowed is the one thing that a policy may refuse.
    if (engines.every((path) => path.endsWith(".wasm"))) assert.deepEqual(result.violations, [], name);
    else for (const violation of result.violations) assert.match(violation, /^script-src.*: wasm-eval$/);
  }
}

/** @param {Page} page */
async function checkSources(page) {
  const { address } = await siteWith("");
  await page.goto(`${address}/sources`);
  const outcomes = await page.evaluate(async () => {
    while (!("outcomes" in globalThis)) await new Promise((later) => setTimeout(later, 10));
    return Reflect.get(globalThis, "outcomes")();
  });
  assert.deepEqual(outcomes, {
    beside: version,
    address: version,
    relative: version,
    url: version,
    "wrong type": version,
    response: version,
    "response of a wrong type": version,
    buffer: version,
    bytes: version,
    module: version,
    missing: "loadFailed",
    "another site": "loadFailed",
    "a page": "notTheEngine",
    rejected: "loadFailed",
    number: "invalidSource",
  });
}

test("Chromium", async () => {
  const browser = await startChromium();
  try {
    await check(await browser.newPage());
  } finally {
    await browser.close();
  }
});

inFirefoxAndWebKit(check);
