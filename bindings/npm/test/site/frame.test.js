// The scan in a frame, on a page of another site: settings in the address, the height, sandboxes, and who may tell it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { fromPackage } from "../../scripts/package.js";
import { fillInAsParent } from "../element/support/journey.js";
import { Site } from "../element/support/site.js";
import { WebKit } from "../element/support/webdriver.js";
import { openFirefox } from "../support/firefox.js";
import { chromiumWithSites } from "../support/chromium.js";
import { PATIENCE } from "../support/patience.js";

const WEB = fromPackage("site/web");
const SCAN = /** @type {const} */ ("samenwerk-scan");

/** The site with the folder, and the site of the school, which is another origin. */
const scans = new Site({}, {}, WEB);
const { browser, serve } = await chromiumWithSites();
const address = `${(await serve(scans)).replace("127.0.0.1", "localhost")}/samenwerkscan`;

/** The address of a page of the school. @param {string} html */
function served(html) {
  return serve(new Site({ "/": html }));
}

/**
 * A page of the school with a frame.
 * @param {{ query?: string, attributes?: string, rest?: string, src?: string }} options
 */
async function open({ query = "", attributes = "", rest = "", src = `${address}/frame.html${query}` } = {}) {
  const html = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title><h1>School</h1><p style="height:1200px">Tekst</p>
<iframe src="${src}" title="Samenwerkscan" width="100%" height="900" style="border: 0" ${attributes}></iframe>
<script src="${address}/frame-height.js"></script>${rest}`;
  const context = await browser.newContext({ viewport: { width: 1000, height: 800 } });
  // The runner has a limit; how busy the machine is decides nothing here.
  context.setDefaultTimeout(PATIENCE);
  context.setDefaultNavigationTimeout(PATIENCE);
  const page = await context.newPage();
  /** @type {string[]} */
  const told = [];
  page.on("console", (message) => message.type() === "warning" && told.push(message.text()));
  await page.goto(await served(html));
  const frame = page.frameLocator("iframe").first();
  return { page, frame, scan: frame.locator(SCAN), told, close: () => context.close() };
}

/** @param {import("playwright-core").Page} page */
const height = (page) => page.evaluate(() => document.querySelector("iframe")?.offsetHeight ?? 0);

/** @param {() => Promise<boolean>} isTrue */
async function until(isTrue) {
  while (!(await isTrue())) await new Promise((later) => setTimeout(later, 25));
}

test("an address can say what an attribute can, and nothing else", async () => {
  const manifest = JSON.parse(await readFile(fromPackage("custom-elements.json"), "utf8"));
  const { attributes } = manifest.modules[0].declarations[0];
  const { scan, told, close } = await open({
    query:
      "?lang=en&form=short&perspective=ouders&storage=session&heading-level=3&start=eager&history=off&invite=true&update-title=true&share-result=true&wasm-url=x.wasm",
  });
  await scan.locator("[part~=heading]").first().waitFor();
  const given = await scan.evaluate((element) =>
    Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
  );
  assert.deepEqual(given, {
    lang: "en",
    form: "short",
    perspective: "ouders",
    storage: "session",
    "heading-level": "3",
    start: "eager",
    history: "off",
    invite: "true",
    "update-title": "true",
  });
  // Whatever is added to the element is added to the address, or refused with a reason.
  const refused = ["wasm-url", "share-result"];
  assert.deepEqual(
    attributes.map((/** @type {{ name: string }} */ { name }) => name).sort(),
    [...Object.keys(given), ...refused].sort(),
  );
  assert.deepEqual(told, []);
  await close();
});

test("wrong values are told and change nothing; unknown names are left alone", async () => {
  const { scan, told, close } = await open({ query: "?lang=%3Cb%3E&form=kort&perspective=leerkracht&utm_source=mail" });
  await scan.locator(".primary").waitFor();
  const { lang, form } = await scan.evaluate((element) => ({
    lang: element.getAttribute("lang"),
    form: Reflect.get(element, "form"),
  }));
  assert.deepEqual({ lang, form }, { lang: "nl", form: null });
  assert.deepEqual(told, [
    '<samenwerk-scan form="kort">: use full, short',
    '<samenwerk-scan perspective="leerkracht">: use gemeente, ouders, partners, school',
  ]);
  await close();
});

/** What a frame may do, and whether its content then has an origin. */
const FRAMES = {
  "without a sandbox": "",
  "that may run scripts and keeps its origin": 'sandbox="allow-scripts allow-same-origin"',
  "that may run scripts only": 'sandbox="allow-scripts"',
};
for (const [name, attributes] of Object.entries(FRAMES)) {
  test(`from another origin, in a frame ${name}: the whole journey, as high as its content`, async () => {
    const { page, frame, scan, close } = await open({ query: "?lang=nl", attributes });
    await scan.locator(".primary").waitFor();
    await fillInAsParent(scan);
    assert.match(await scan.locator(".part.limits").innerText(), /geen toets/);
    const body = await frame.locator("body").evaluate((element) => Math.ceil(element.getBoundingClientRect().height));
    await until(async () => (await height(page)) === body);
    assert.ok(body > 1500, "a result is longer than a frame of one screen");
    assert.equal(
      await frame.locator("html").evaluate((root) => root.scrollHeight > innerHeight),
      false,
      "no second scroll bar",
    );
    await close();
  });
}

/**
 * How high two frames are, one in the strictest sandbox, before both become as high as a page of the scan. It runs in
 * the page.
 * @param {string} address
 */
async function heights(address) {
  const frames = [...document.querySelectorAll("iframe")];
  const given = frames.map(({ offsetHeight }) => offsetHeight);
  frames.forEach((frame) => (frame.src = `${address}/frame.html?start=eager&perspective=ouders&form=full`));
  while (!frames.every(({ style }) => Number.parseFloat(style.height) > 900))
    await new Promise((later) => setTimeout(later, 25));
  return given;
}
const TWO = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>School</title>
<iframe title="Een" height="700" style="border: 0"></iframe><iframe title="Twee" height="700" style="border: 0" sandbox="allow-scripts"></iframe>
<script src="${address}/frame-height.js"></script>`;

test("Firefox gives frames the height of their content, in a sandbox too", async () => {
  const { page, close } = await openFirefox();
  try {
    await page.goto(await served(TWO));
    assert.deepEqual(await page.evaluate(heights, address), [700, 700]);
  } finally {
    await close();
  }
});

test("WebKitGTK does so too", async () => {
  const webkit = await WebKit.open();
  try {
    await webkit.goto(await served(TWO));
    assert.deepEqual(await webkit.evaluate(heights, address), [700, 700]);
  } finally {
    await webkit.close();
  }
});

test("the heading of each page comes into view, because a frame as high as its content cannot scroll", async () => {
  const { page, scan, close } = await open({ query: "?start=eager&form=short" });
  await scan.locator("form").waitFor();
  await scan.locator("#perspective-ouders").check();
  await scan.locator("button[type=submit]").click();
  await scan.locator(".scale").first().waitFor();
  await page.evaluate(() => scrollTo(0, 0));
  const heading = () =>
    scan.evaluate((element) => element.shadowRoot?.activeElement?.getBoundingClientRect().top ?? NaN);
  for (const item of await scan.locator("fieldset:has(.scale)").all()) await item.locator("input").first().check();
  await scan.locator("button[type=submit]").click();
  await scan.locator(".answers").first().waitFor();
  await until(async () => {
    const top = await page.evaluate(() => document.querySelector("iframe")?.getBoundingClientRect().top ?? NaN);
    const place = top + (await heading());
    return place >= 0 && place < 400;
  });
  await close();
});

test("only the frame itself, still on its own site, is believed", async () => {
  const { page, scan, close } = await open({
    rest: '<iframe id="other" srcdoc="<p>advertentie" title="Advertentie"></iframe>',
  });
  await scan.locator(".primary").waitFor();
  const honest = await height(page);
  const claim = { type: "samenwerkscan-frame", height: 7 };
  // From the page, and from another frame: neither is a window of a frame on the origin that its address names.
  await page.evaluate((message) => postMessage(message, "*"), claim);
  await page
    .frames()
    .find((frame) => frame.url() === "about:srcdoc")
    ?.evaluate((message) => parent.postMessage(message, "*"), claim);
  // A frame that has left its site speaks for itself only.
  await page.evaluate(
    () =>
      new Promise((loaded) => {
        const frame = document.querySelector("iframe");
        frame?.addEventListener("load", loaded);
        frame?.contentWindow?.location.replace("/icon");
      }),
  );
  await page.frames()[1]?.evaluate((message) => parent.postMessage(message, "*"), claim);
  for (const height of [-1, 1e9, "9", NaN])
    await page.frames()[1]?.evaluate((message) => parent.postMessage(message, "*"), { ...claim, height });
  await page.evaluate(
    () =>
      new Promise((told) => {
        addEventListener("message", told, { once: true });
        postMessage(null, "*");
      }),
  );
  assert.equal(await height(page), honest);
  assert.equal(await page.evaluate(() => document.querySelector("#other")?.getAttribute("style")), null);
  await close();
});

test("without the script the frame works, and scrolls within", async () => {
  const { frame, scan, close } = await open({ src: `${address}/frame.html?start=eager` });
  await scan.locator("form").waitFor();
  assert.equal(await frame.locator("html").evaluate((root) => getComputedStyle(root).overflowY), "visible");
  await close();
});

test("what the page around needs is at most 1 KB", async () => {
  const script = await readFile(fromPackage("site/web/samenwerkscan/frame-height.js"));
  assert.ok(script.length <= 1024, String(script.length));
  assert.ok(gzipSync(script).length < script.length);
});
