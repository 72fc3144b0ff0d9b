// The scan is a good guest: it does not disturb the page, and the page does not disturb the scan.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { answerItems, fillInAsParent, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const SHORT = '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>';
const withAttribute = (/** @type {string} */ attribute) => SHORT.replace(">", ` ${attribute}>`);
/** The step that is shown. @param {Locator} scan */
const step = (scan) =>
  scan.evaluate((element) => element.shadowRoot?.querySelector(".page")?.getAttribute("data-step"));

test("keys that are typed in the scan are no shortcuts of the page; the ways on and out are", async () => {
  const head = `<script>
    globalThis.heard = [];
    for (const type of ["keydown", "keypress", "keyup"]) for (const place of [document, window]) place.addEventListener(type, (event) => {
      if (/^(INPUT|TEXTAREA|SELECT|BUTTON)$/.test(event.target.tagName)) return;
      if (type === "keydown") heard.push(event.key);
      if (!["Tab", "Escape"].includes(event.key)) event.preventDefault();
    });
  </script>`;
  const { page, scan, close } = await open(
    html({ element: '<samenwerk-scan perspective="partners"></samenwerk-scan>', head }),
  );
  const heard = () => page.evaluate(() => Reflect.get(globalThis, "heard").splice(0));
  await scan.locator(".primary").focus();
  await page.keyboard.press("Enter");
  await scan.locator("form").waitFor();
  assert.deepEqual(await heard(), [], "the start page");
  await next(scan);
  await scan.locator("#kind-anders").check();
  await scan.locator("#name-input").click();
  await page.keyboard.type("sportclub kans/noord 1?");
  assert.equal(await scan.locator("#name-input").inputValue(), "sportclub kans/noord 1?");
  await scan.locator("#kind-anders").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("j");
  await scan.locator(".tools summary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Space");
  await scan.locator("button[type=submit]").focus();
  assert.deepEqual(await heard(), []);
  await page.keyboard.press("Tab");
  await scan.locator("#name-input").focus();
  await page.keyboard.press("Escape");
  assert.deepEqual(await heard(), ["Tab", "Tab", "Escape", "Escape"], "a dialog around the scan needs these");
  await close();
});

test("moved into another document and back the scan looks the same, and works", async () => {
  const { page, scan, faults, close } = await open(
    html({ element: SHORT, rest: '<iframe style="width: 1084px; height: 900px"></iframe>' }),
  );
  await start(scan);
  await answerItems(scan, () => 2);
  const look = () =>
    page.evaluate(() => {
      const frame = document.querySelector("iframe")?.contentDocument;
      const root = (document.querySelector("samenwerk-scan") ?? frame?.querySelector("samenwerk-scan"))?.shadowRoot;
      const styles = [...(root?.querySelectorAll(".page, h2, .option, .hidden, .primary, .count") ?? [])].map(
        (each) => {
          const { display, position, color, borderRadius, fontWeight } = getComputedStyle(each);
          return [each.className, display, position, color, borderRadius, fontWeight];
        },
      );
      return { sheets: root?.adoptedStyleSheets.length, styles };
    });
  const before = await look();
  assert.ok(before.styles.length > 40 && before.sheets === 5, `${before.sheets}`);
  const move = (/** @type {string} */ to) =>
    page.evaluate((where) => {
      const frame = document.querySelector("iframe")?.contentDocument;
      const element = document.querySelector("samenwerk-scan") ?? frame?.querySelector("samenwerk-scan");
      if (element) (where === "frame" ? frame : document)?.body.append(element);
    }, to);
  await move("frame");
  const inFrame = page.frameLocator("iframe").locator("samenwerk-scan");
  assert.deepEqual(await look(), before);
  await next(inFrame);
  await next(inFrame);
  await inFrame.locator(".part.limits").waitFor();
  // Printing the frame prints the report alone there, too: the style of the report, and that of all else.
  const hidden = await page
    .frameLocator("iframe")
    .locator("body")
    .evaluate((body) => {
      body.prepend(Object.assign(body.ownerDocument.createElement("p"), { id: "other" }));
      const view = body.ownerDocument.defaultView;
      view?.dispatchEvent(new Event("beforeprint"));
      const sheets = body.ownerDocument.adoptedStyleSheets.length;
      const marked = body.querySelector("samenwerk-scan")?.hasAttribute("data-samenwerkscan-print");
      view?.dispatchEvent(new Event("afterprint"));
      return [sheets, marked, body.ownerDocument.adoptedStyleSheets.length];
    });
  assert.deepEqual(hidden, [2, true, 0]);
  await move("page");
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.adoptedStyleSheets.length), 5);
  await scan.locator(".previous").click();
  assert.equal(await step(scan), "check");
  assert.deepEqual(faults, []);
  await close();
});

test("a file that is dropped beside the place for files opens nothing, and a place of the page still gets its own", async () => {
  const rest = `<div id="own">Own</div><script>
    globalThis.got = 0;
    const own = document.querySelector("#own");
    own.addEventListener("dragover", (event) => { event.preventDefault(); event.dataTransfer.dropEffect = "copy"; });
    own.addEventListener("drop", (event) => { event.preventDefault(); got += 1; });
  </script>`;
  const { page, scan, close } = await open(html({ element: SHORT, rest }));
  /**
   * What a page does with something that is dragged over it and dropped. @param {string} selector @param {"file" |
   * "text"} kind
   */
  const drag = (selector, kind) =>
    page.evaluate(
      ([where, what]) => {
        const place =
          document.querySelector(where ?? "") ??
          document.querySelector("samenwerk-scan")?.shadowRoot?.querySelector(where ?? "");
        const dataTransfer = new DataTransfer();
        if (what === "file") dataTransfer.items.add(new File(["x"], "a.json"));
        else dataTransfer.setData("text/plain", "x");
        return ["dragover", "drop"].map((type) => {
          const event = new DragEvent(type, { bubbles: true, composed: true, cancelable: true, dataTransfer });
          place?.dispatchEvent(event);
          return event.defaultPrevented;
        });
      },
      [selector, kind],
    );
  assert.deepEqual(await drag("h1", "file"), [false, false], "before somebody starts the page is as it was");
  await start(scan);
  assert.deepEqual(await drag("h1", "file"), [true, true]);
  assert.deepEqual(await drag(".page-heading", "file"), [true, true]);
  assert.deepEqual(await drag("h1", "text"), [false, false], "text may be dropped where it could be");
  assert.deepEqual(await drag("#own", "file"), [true, true]);
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "got")), 1);
  await scan.evaluate((element) => element.remove());
  assert.deepEqual(await drag("h1", "file"), [false, false]);
  await close();
});

test("a double click goes one step, wherever the next button is by then", async () => {
  for (const height of [700, 800, 900, 1000]) {
    const { scan, close } = await open(html({ element: SHORT }), { context: { viewport: { width: 1100, height } } });
    await scan.locator(".primary").dblclick();
    await scan.locator("form").waitFor();
    assert.equal(await step(scan), "anchors");
    await answerItems(scan, () => 3);
    await scan.locator("button[type=submit]").dblclick();
    await scan.locator(".answers").first().waitFor();
    assert.equal(await step(scan), "check", `${height} pixels`);
    await scan.locator("button[type=submit]").click({ clickCount: 3 });
    await scan.locator(".part.limits").waitFor();
    await scan.locator(".previous").dblclick();
    assert.equal(await step(scan), "check", `back, ${height} pixels`);
    await close();
  }
});

test("a theme that marks whatever has the focus makes no frame around the scan", async () => {
  const head = `<style>
    :focus { outline: 5px dotted red; box-shadow: 0 0 9px red; filter: brightness(0.5) }
    body *:focus-within { outline: 4px solid blue !important }
    :where(.wp-site-blocks *:focus) { outline-width: 2px; outline-style: solid }
  </style>`;
  const { scan, close } = await open(html({ element: `<div class="wp-site-blocks">${SHORT}</div>`, head }));
  await start(scan);
  await scan.locator("#item-stem-1-2").focus();
  const { outline, shadow, filter } = await scan.evaluate((element) => {
    const { outlineStyle, boxShadow, filter } = getComputedStyle(element);
    return { outline: outlineStyle, shadow: boxShadow, filter };
  });
  assert.deepEqual({ outline, shadow, filter }, { outline: "none", shadow: "none", filter: "none" });
  await close();
});

test("on a page from right to left the scan reads from left to right, as its language does", async () => {
  const { scan, close } = await open(html().replace("<html", '<html dir="rtl"'));
  assert.equal(await scan.locator(".lead").evaluate((lead) => getComputedStyle(lead).direction), "ltr");
  await start(scan);
  const option = scan.locator(".option").first();
  const [input, text] = [await option.locator("input").boundingBox(), await option.locator(".label").boundingBox()];
  assert.ok((input?.x ?? 0) < (text?.x ?? 0));
  assert.equal(await scan.locator(".count").evaluate((count) => getComputedStyle(count).direction), "ltr");
  await close();
});

test("`false`, as frameworks write it, means that an attribute is not there", async () => {
  for (const [value, isShared] of /** @type {const} */ ([
    ["false", false],
    ["", true],
    ["true", true],
  ])) {
    const { page, scan, close } = await open(
      html({ element: `<samenwerk-scan share-result="${value}" update-title="${value}"></samenwerk-scan>` }),
    );
    const detail = scan.evaluate(
      (element) =>
        new Promise((heard) =>
          element.addEventListener("samenwerkscan-complete", (event) => heard(Reflect.get(event, "detail"))),
        ),
    );
    await fillInAsParent(scan);
    assert.equal((await detail) !== null, isShared, value);
    assert.equal((await page.title()) !== "De Regenboog", isShared, value);
    await close();
  }
});

test("the nearest language counts, and the scan's own attribute before it", async () => {
  for (const [page, own, title] of [
    ["en-US", "", "Collaboration scan"],
    ["en-US", 'lang="nl"', "Samenwerkscan"],
    ["nl-NL", "", "Samenwerkscan"],
    ["nl", 'lang="en-GB"', "Collaboration scan"],
  ]) {
    const { scan, close } = await open(html({ lang: page ?? "", element: withAttribute(own ?? "") }));
    assert.match(await scan.locator(".page-heading").innerText(), new RegExp(`^${title}`), `${page} ${own}`);
    await close();
  }
});

test("a page hears that the scan cannot start", async () => {
  const { page, scan, close } = await open(html({ element: withAttribute('wasm-url="/missing.wasm"') }));
  const heard = page.evaluate(
    () =>
      new Promise((found) =>
        document.addEventListener("samenwerkscan-error", (event) => found(Reflect.get(event, "detail"))),
      ),
  );
  await scan.locator(".primary").click();
  assert.deepEqual(await heard, { code: "loadFailed" });
  await close();
});

test("a property beside each attribute reads and writes it, also one that was set before the element was defined", async () => {
  const head = `<script>addEventListener("DOMContentLoaded", () => { document.querySelector("samenwerk-scan").perspective = "ouders"; }, { once: true })</script>`;
  const { page, scan, close } = await open(
    html({ head })
      .replace('<script type="module" blocking="render"', '<script type="module"')
      .replace("</main>", '</main><script>document.querySelector("samenwerk-scan").form = "short"</script>'),
  );
  await scan.locator(".primary").waitFor();
  assert.deepEqual(await scan.evaluate((element) => [element.getAttribute("form"), Object.hasOwn(element, "form")]), [
    "short",
    false,
  ]);
  assert.equal(await scan.evaluate((element) => element.getAttribute("perspective")), "ouders");
  const given = {
    form: "short",
    perspective: "gemeente",
    storage: "local",
    headingLevel: 3,
    start: "eager",
    history: "off",
    wasmUrl: "/x.wasm",
    invite: true,
    shareResult: true,
    updateTitle: true,
  };
  const seen = await page.evaluate((given) => {
    const element = /** @type {any} */ (document.createElement("samenwerk-scan"));
    const properties = Object.keys(given);
    const read = () => Object.fromEntries(properties.map((name) => [name, element[name]]));
    const absent = read();
    Object.assign(element, given);
    const [present, written] = [read(), [...element.attributes].map(({ name, value }) => `${name}=${value}`)];
    for (const name of properties) element[name] = [null, undefined, false][properties.indexOf(name) % 3];
    const gone = [...element.attributes].length;
    for (const [name, value] of Object.entries({
      form: "kort",
      storage: "ja",
      "heading-level": "9",
      "share-result": "false",
    }))
      element.setAttribute(name, value);
    return { absent, present, written, gone, wrong: read() };
  }, given);
  const nothing = {
    form: null,
    perspective: null,
    storage: "none",
    headingLevel: 2,
    start: "click",
    history: "on",
    wasmUrl: null,
    invite: false,
    shareResult: false,
    updateTitle: false,
  };
  assert.deepEqual(seen.absent, nothing);
  assert.deepEqual(seen.present, given);
  assert.deepEqual(seen.written, [
    "form=short",
    "perspective=gemeente",
    "storage=local",
    "heading-level=3",
    "start=eager",
    "history=off",
    "wasm-url=/x.wasm",
    "invite=",
    "share-result=",
    "update-title=",
  ]);
  assert.equal(seen.gone, 0);
  assert.deepEqual(seen.wrong, nothing);
  await close();
});

test("a wrong value is told to the author of the page once, with the values that are allowed", async () => {
  const wrong =
    '<samenwerk-scan perspective="leerkracht" form="kort" storage="ja" start="nu" history="nee" heading-level="0" lang="de" share-result="yes"></samenwerk-scan>';
  const { page, scan, close } = await open("<!doctype html>", {
    files: {
      "/scan": html({ element: wrong + wrong }),
      "/right": html({ element: '<samenwerk-scan form="" storage="none" heading-level="4"></samenwerk-scan>' }),
    },
  });
  /** @type {string[]} */
  const warned = [];
  page.on("console", (message) => message.type() === "warning" && warned.push(message.text()));
  await page.goto(new URL("/scan", page.url()).href);
  await start(scan.first());
  assert.deepEqual(warned.sort(), [
    '<samenwerk-scan form="kort">: use full, short',
    '<samenwerk-scan heading-level="0">: use 1, 2, 3, 4, 5, 6',
    '<samenwerk-scan history="nee">: use off, on',
    '<samenwerk-scan perspective="leerkracht">: use gemeente, ouders, partners, school',
    '<samenwerk-scan start="nu">: use click, eager, visible',
    '<samenwerk-scan storage="ja">: use local, none, session',
  ]);
  warned.length = 0;
  await page.goto(new URL("/right", page.url()).href);
  await scan.locator(".primary").waitFor();
  assert.deepEqual(warned, []);
  await close();
});

test("a page hears that something was saved, and that all was deleted, and not what it was", async () => {
  const { page, scan, close } = await open(html());
  await page.evaluate(() => {
    Object.assign(globalThis, { heard: [] });
    for (const name of /** @type {const} */ (["samenwerkscan-save", "samenwerkscan-delete"])) {
      document.addEventListener(name, ({ type, detail, composed }) =>
        Reflect.get(globalThis, "heard").push([type, detail, composed]),
      );
    }
  });
  await fillInAsParent(scan);
  await scan.locator(".more summary").click();
  for (const name of ["Antwoorden bewaren in een bestand", "Uitkomst bewaren als verslag", "Bewaren als tabel (CSV)"]) {
    const saved = page.waitForEvent("download");
    await scan.getByRole("button", { name }).click();
    await saved;
  }
  await scan.getByRole("button", { name: "Alles wissen" }).click();
  await scan.getByRole("button", { name: "Ja, wis mijn antwoorden" }).click();
  assert.deepEqual(await page.evaluate(() => Reflect.get(globalThis, "heard")), [
    ["samenwerkscan-save", { format: "json" }, true],
    ["samenwerkscan-save", { format: "html" }, true],
    ["samenwerkscan-save", { format: "csv" }, true],
    ["samenwerkscan-delete", null, true],
  ]);
  await close();
});
