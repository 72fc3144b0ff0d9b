// Pages that were made without the scan in mind: their global styles and scripts, and the places they give it.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { hold } from "./support/hold.js";
import { answerItems, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const SHORT = '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>';
const withAttribute = (/** @type {string} */ attribute) => SHORT.replace(">", ` ${attribute}>`);

/** The six questions, the check and the result; returns what became of the answers. @param {Locator} scan */
async function fillIn(scan) {
  await start(scan);
  await answerItems(scan, (item) => item % 5);
  await next(scan);
  await scan.locator(".answers").first().waitFor();
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  return Object.values(await scan.evaluate((element) => Reflect.get(element, "response").answers));
}

test("there is room for the scan where a page gives each thing the width that it asks for", async () => {
  const places = {
    "in a row": "display: flex",
    "in a centred column": "display: flex; flex-direction: column; align-items: center",
    "in a centred grid": "display: grid; justify-items: center",
    "in a column of its own": "display: grid; grid-template-columns: auto 1fr",
    "beside text": "float: left",
    "in a line": "display: inline-block",
    "in a cell": "display: table-cell",
    "between vertical lines": "writing-mode: vertical-rl",
    "in a narrow column": "width: 240px; display: flex; flex-direction: column; align-items: center",
  };
  const element = Object.entries(places)
    .map(([name, style]) => `<div style="clear: both"><div data-place="${name}" style="${style}">${SHORT}</div></div>`)
    .join("");
  const { page, close } = await open(html({ element }));
  for (const [window, least] of [
    [1100, 800],
    [360, 280],
  ]) {
    await page.setViewportSize({ width: window ?? 0, height: 800 });
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll("samenwerk-scan")].map((scan) => [
        scan.parentElement?.dataset["place"],
        scan.shadowRoot?.querySelector(".scan")?.clientWidth ?? 0,
      ]),
    );
    assert.deepEqual(
      widths.filter(([place, width]) =>
        place === "in a narrow column" ? width !== 240 : Number(width) < (least ?? 0),
      ),
      [],
      `${window} pixels`,
    );
    assert.equal(
      await page.evaluate(() => document.documentElement.scrollWidth > innerWidth),
      false,
      `${window} pixels`,
    );
  }
  await close();
});

/** Style sheets that pages have. None of an outsider's reach the elements of the scan. */
const SHEETS = {
  "a reset":
    "html { font-size: 62.5% } *, *::before, *::after { margin: 0; padding: 0; border: 0; box-sizing: border-box; font: inherit; vertical-align: baseline } body { line-height: 1 } ol, ul { list-style: none } table { border-spacing: 0 }",
  "a block theme of WordPress": `:where(.wp-site-blocks) > * { margin-block: 24px 0 } .entry-content > * { max-width: 700px; margin-left: auto !important; margin-right: auto !important }
    .entry-content { font-size: clamp(0.9rem, 1vw, 1rem); line-height: 1.8; letter-spacing: -0.01em; font-weight: 300 } fieldset { border: 4px solid; padding: 2em } legend { float: left; width: 100% }
    button, [type=submit] { text-transform: uppercase; border-radius: 99px; background: #32373c !important; color: #fff !important } input, label { width: 100%; appearance: none } svg { max-width: 20px; fill: red }
    table { display: block; overflow: auto } h1, h2, h3 { font-family: serif; font-weight: 100; text-align: center }`,
  "a sheet that speaks of everything":
    "* { text-transform: uppercase; font: italic 100 small-caps 9px/1 fantasy; color: red; text-align: right; text-indent: 3em; text-shadow: 1px 1px red; word-break: break-all; white-space: pre; hyphens: auto; cursor: wait; list-style: square; transition: all 1s; font-feature-settings: 'smcp'; -webkit-text-fill-color: red; quotes: none; tab-size: 1; border-collapse: separate; border-spacing: 9px; caption-side: bottom; user-select: none }",
  "a sheet that takes everything away": "samenwerk-scan, * { all: unset !important }",
  "a sheet that hides":
    "input, label, legend, fieldset, button, svg, table, p { display: none !important } :focus { outline: 0 !important } * { float: right; min-height: 0 !important; max-height: 9px }",
};

test("the style sheets of a page change nothing within the scan", async () => {
  const wide = (/** @type {string} */ within) =>
    `<div class="entry-content" style="display: block !important; width: 700px !important; float: none !important">${within}</div>`;
  const { page, scan, close } = await open(html({ element: wide(SHORT), head: "<style></style>" }));
  await start(scan);
  await page.mouse.move(0, 0);
  const plain = await scan.evaluate(stylesWithin);
  assert.ok(plain.length > 10_000);
  for (const [name, sheet] of Object.entries(SHEETS)) {
    await page.evaluate((text) => Object.assign(document.querySelector("style") ?? {}, { textContent: text }), sheet);
    const changed = (await scan.evaluate(stylesWithin)).filter((line, at) => !isAlike(line, plain[at] ?? ""));
    assert.deepEqual(changed.slice(0, 3), [], name);
  }
  await close();
});

/**
 * Whether two styles are the same. In Chromium the same text may come out some hundredths of a pixel wider the
 * next time it is laid out.
 * @param {string} one
 * @param {string} other
 */
function isAlike(one, other) {
  const length = /\d+(\.\d+)?(?=px)/g;
  const [own = [], others = []] = [one, other].map((style) => (style.match(length) ?? []).map(Number));
  const isNear = own.every((each, at) => Math.abs(each - (others[at] ?? Number.NaN)) <= 0.25);
  return isNear && one.replaceAll(length, "") === other.replaceAll(length, "");
}

/**
 * How each element of the scan looks, but for the space in and between lines of text, which is the reader's, and what
 * follows from it. It runs in the page, so it is self-contained.
 * @param {Element} element
 */
function stylesWithin(element) {
  const isOwn = (/** @type {string} */ name) =>
    !/^(line-height|letter-spacing|word-spacing|block-size|height|grid-template-rows|perspective-origin|transform-origin|inset|top|bottom|left|right|.*-size-adjust|font-family|-webkit-locale)/.test(
      name,
    );
  return [...(element.shadowRoot?.querySelectorAll(".scan, .scan *") ?? [])].flatMap((each) => {
    const style = getComputedStyle(each);
    return [...style]
      .filter(isOwn)
      .map((name) => `${each.localName}.${each.getAttribute("class")} ${name}: ${style.getPropertyValue(name)}`);
  });
}

test("a form of the page around the scan hears nothing and is not sent", async () => {
  const element =
    '<form action="/gone"><samenwerk-scan></samenwerk-scan><input name="own" value="x"><button>Send</button></form>';
  const { page, scan, faults, close } = await open(html({ element }));
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] });
    for (const type of ["submit", "reset", "change"])
      document.querySelector("form")?.addEventListener(type, () => Reflect.get(globalThis, "heard").push(type));
  });
  await start(scan);
  await scan.locator("#perspective-partners").check();
  await next(scan);
  await scan.locator("#from-kind-anders, [id$='kind-anders']").first().check();
  await scan.locator("input[type=text]").first().fill("Buurthuis De Brug");
  await scan.locator("input[type=text]").first().press("Enter");
  assert.equal(
    await scan
      .locator(".count")
      .innerText()
      .then((text) => text.includes("Stap 3")),
    true,
    "Enter goes on",
  );
  assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "heard")), []);
  assert.deepEqual(await page.evaluate(() => [...new FormData(document.querySelector("form") ?? undefined).keys()]), [
    "own",
  ]);
  assert.equal(new URL(page.url()).pathname, "/");
  assert.deepEqual(faults, []);
  await close();
});

test("a frame that may run scripts and nothing else shows the scan from start to result", async () => {
  const frame =
    '<!doctype html><title>Frame</title><iframe sandbox="allow-scripts" src="/inner.html" width="900" height="800"></iframe>';
  const { page, faults, close } = await open("<!doctype html>", {
    files: { "/outer.html": frame, "/inner.html": html({ element: withAttribute('storage="local"') }) },
  });
  // Such a frame has an opaque origin, so it loads modules only if a site allows any origin.
  await page.route("**/dist/**", async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "access-control-allow-origin": "*" } });
  });
  await page.goto(new URL("/outer.html", page.url()).href);
  const scan = page.frameLocator("iframe").locator("samenwerk-scan");
  assert.deepEqual(await fillIn(scan), [0, 1, 2, 3, 4, 0]);
  assert.deepEqual(faults, []);
  await close();
});

test("a frame that takes the height of what is in it comes to rest", async () => {
  const outer = `<!doctype html><title>Frame</title><iframe src="/inner.html" width="700" height="300"></iframe><script>
    const frame = document.querySelector("iframe");
    setInterval(() => frame.style.height = (frame.contentDocument?.documentElement?.scrollHeight ?? 0) + "px", 10);
  </script>`;
  const { page, close } = await open(outer, { files: { "/inner.html": html() } });
  await start(page.frameLocator("iframe").locator("samenwerk-scan"));
  const height = () => page.locator("iframe").evaluate((frame) => frame.clientHeight);
  await page.waitForTimeout(600);
  const before = await height();
  await page.waitForTimeout(200);
  assert.equal(await height(), before);
  assert.ok(before > 300, `${before}`);
  await close();
});

test("a page with old libraries, another base and a policy of nonces", async () => {
  // What MooTools and Prototype.js replace in browsers.
  const old = `Array.from = (item) => item ? [].slice.call(item) : [];
    Array.prototype.each = Array.prototype.last = Array.prototype.clone = function () { return this; };
    Object.prototype.extend = function () { return this; };
    Object.keys = (object) => { const keys = []; for (const key in object) if (object.hasOwnProperty(key)) keys.push(key); return keys; };
    Element.prototype.hide = Element.prototype.update = Element.prototype.empty = function () { throw new Error("called"); };
    window.name = "window"; var $ = () => null, engine = 1, scan = 2, page = 3;`;
  const head = `<base href="/elsewhere/deep/"><script nonce="own">${old}</script>`;
  const body = html({ element: `<a id="engine" name="journey"></a>${SHORT}`, head }).replace(
    '<script type="module"',
    '<script nonce="own" type="module"',
  );
  const policy = "default-src 'none'; script-src 'nonce-own' 'strict-dynamic'; connect-src 'self'; img-src 'self'";
  const { page, scan, faults, close } = await open(body, { headers: { "content-security-policy": policy } });
  const address = page.url();
  await start(scan);
  assert.equal(await scan.locator(".line rect").count(), 2);
  await next(scan);
  await scan.locator(".summary a").first().click();
  assert.equal(page.url(), address, "a link to a question goes nowhere else");
  await answerItems(scan, () => 3);
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  assert.deepEqual(faults, []);
  await close();
});

test("what is hidden stays hidden, and begins when it is shown", async () => {
  const element = `<div style="visibility: hidden">${SHORT}</div><div id="later" style="display: none">${withAttribute('start="visible"')}</div><details><summary>More</summary>${withAttribute('start="visible"')}</details>`;
  const { page, site, close } = await open(html({ element }));
  const [panel, later, more] = [
    page.locator("samenwerk-scan").nth(0),
    page.locator("samenwerk-scan").nth(1),
    page.locator("samenwerk-scan").nth(2),
  ];
  await page.waitForTimeout(150);
  assert.equal(await panel.locator(".primary").isVisible(), false);
  assert.equal(
    site.asked.some((path) => path.includes("interface")),
    false,
  );
  await page.evaluate(() => Reflect.set(document.querySelector("#later") ?? {}, "style", ""));
  await later.locator("form").waitFor();
  await page.locator("summary").first().click();
  await more.locator("form").waitFor();
  await close();
});

test("the title follows the scan out of the page and back", async () => {
  const { page, scan, faults, close } = await open(
    html({ element: withAttribute("update-title"), rest: "<aside></aside>" }),
  );
  const release = await hold(page, "**/interface-*.js");
  await scan.locator(".primary").click();
  await page.evaluate(() => {
    Object.assign(globalThis, { out: document.querySelector("samenwerk-scan") });
    Reflect.get(globalThis, "out").remove();
  });
  await page.waitForTimeout(50);
  release();
  await page.waitForFunction(() => Reflect.get(globalThis, "out").instrument);
  assert.equal(await page.title(), "De Regenboog");
  await page.evaluate(() => document.querySelector("main")?.append(Reflect.get(globalThis, "out")));
  assert.match(await page.title(), /^Stap 1 van 2/);
  await page.evaluate(() => document.querySelector("aside")?.append(Reflect.get(globalThis, "out")));
  assert.match(await page.title(), /^Stap 1 van 2/);
  assert.deepEqual(faults, []);
  await close();
});

test("a move that keeps the state keeps the focus; a copy begins anew", async () => {
  const { page, faults, close } = await open(html({ element: SHORT, rest: "<aside></aside>" }));
  const [scan, copy] = [page.locator("main samenwerk-scan"), page.locator("aside samenwerk-scan")];
  await start(scan);
  await scan.locator("#item-stem-1-2").check();
  await page.evaluate(() =>
    document.querySelector("aside")?.append(document.querySelector("samenwerk-scan")?.cloneNode(true) ?? ""),
  );
  await start(copy);
  assert.equal(await copy.locator("#item-stem-1-2").isChecked(), false);
  await scan.locator("#item-stem-1-2").focus();
  await page.evaluate(() => {
    const own = document.querySelector("main samenwerk-scan");
    if (own) document.body.moveBefore(own, null);
  });
  const moved = page.locator("body > samenwerk-scan");
  assert.equal(await moved.evaluate((element) => element.shadowRoot?.activeElement?.id), "item-stem-1-2");
  assert.equal(await moved.locator("#item-stem-1-2").isChecked(), true);
  assert.deepEqual(faults, []);
  await close();
});

test("whatever attributes a page changes on the way, the answers and the step stay", async () => {
  const { page, scan, faults, close } = await open(html());
  await start(scan);
  await scan.locator("#perspective-school").check();
  await next(scan);
  await scan.locator("#item-ambitie-1-3").check();
  const changes = [
    ["form", "short"],
    ["perspective", "ouders"],
    ["heading-level", "4"],
    ["storage", "local"],
    ["storage", "none"],
    ["wasm-url", "/missing"],
    ["form", "full"],
    ["perspective", "school"],
    ["share-result", ""],
    ["start", "eager"],
    ["lang", "en"],
    ["form", "nonsense"],
    ["lang", "nl"],
  ];
  for (const [name, value] of changes)
    await scan.evaluate((element, [attribute, to]) => element.setAttribute(attribute ?? "", to ?? ""), [name, value]);
  await scan.locator("h4.page-heading").waitFor();
  await page.waitForFunction(
    () =>
      document.querySelector("samenwerk-scan")?.shadowRoot?.querySelector(".page-heading")?.textContent ===
      "Gedeelde ambitie",
  );
  assert.equal(await scan.locator("#item-ambitie-1-3").isChecked(), true);
  assert.deepEqual(await scan.evaluate((element) => Reflect.get(element, "response").answers), { "ambitie-1": 3 });
  assert.deepEqual(faults, []);
  await close();
});

test("a scan that a page throws away is let go", async () => {
  const { page, scan, close } = await open(html({ element: withAttribute("update-title") }));
  await fillIn(scan);
  await page.evaluate(() => {
    const element = document.querySelector("samenwerk-scan");
    Object.assign(globalThis, { weak: new WeakRef(element ?? {}) });
    element?.remove();
  });
  const session = await page.context().newCDPSession(page);
  await assert.doesNotReject(async () => {
    for (let round = 0; round < 20; round += 1) {
      await session.send("HeapProfiler.collectGarbage");
      if (await page.evaluate(() => Reflect.get(globalThis, "weak").deref() === undefined)) return;
      await page.waitForTimeout(50);
    }
    throw new Error("something still holds it");
  });
  await close();
});
