// Life on somebody else's page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { hold } from "./support/hold.js";
import { answerItems, fillInAsParent, focused, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

const SHORT = '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>';

test("two on a page do not know of each other", async () => {
  const { page, close } = await open(html({ element: SHORT + SHORT }));
  const [one, other] = [page.locator("samenwerk-scan").first(), page.locator("samenwerk-scan").last()];
  await start(one);
  await start(other);
  await one.locator("#item-stem-1-4").check();
  await other.locator("#item-stem-1-0").check();
  assert.equal(await one.locator("#item-stem-1-4").isChecked(), true);
  await next(one);
  assert.match(await one.locator(".count").innerText(), /Stap 1 van 2/, "asked about what was skipped");
  assert.equal(await other.locator(".summary").count(), 0);
  await close();
});

test("the script may be loaded twice, also from two places", async () => {
  const rest =
    '<script type="module" src="/dist/element.js"></script><script type="module" src="/dist/element.js?again"></script>';
  const { scan, faults, close } = await open(html({ element: SHORT, rest }));
  await start(scan);
  assert.deepEqual(faults, []);
  await close();
});

test("a move, a dialog and another shadow root lose nothing", async () => {
  const { page, scan, faults, close } = await open(html({ element: SHORT, rest: "<dialog></dialog><aside></aside>" }));
  await start(scan);
  await scan.locator("#item-leren-1-3").check();
  const check = async (/** @type {string} */ place) =>
    assert.equal(await scan.locator("#item-leren-1-3").isChecked(), true, place);

  await page.evaluate(() => {
    const dialog = document.querySelector("dialog");
    dialog?.append(document.querySelector("samenwerk-scan") ?? "");
    dialog?.showModal();
  });
  await check("in a dialog");
  await page.evaluate(() => {
    const root = document.querySelector("aside")?.attachShadow({ mode: "open" });
    document.querySelector("dialog")?.close();
    root?.append(document.querySelector("samenwerk-scan") ?? "");
  });
  await check("in another shadow root");
  await scan.locator("#item-stem-1-dontKnow").check();
  await page.evaluate(() => {
    const element = document.querySelector("aside")?.shadowRoot?.querySelector("samenwerk-scan");
    element?.remove();
    document.querySelector("main")?.append(element ?? "");
  });
  await check("taken out and put back");
  const { answers } = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.deepEqual(answers, { "leren-1": 3, "stem-1": "dontKnow" });
  assert.deepEqual(faults, []);
  await close();
});

test("hostile style sheets stay outside, and those of a reader come in", async () => {
  const head = `<style>
    html { font-size: 62.5% }
    body { font-size: 10px; letter-spacing: 3px; text-transform: uppercase; line-height: 1; text-align: right; word-spacing: 1em; color: #777 }
    * { margin: 0 !important; padding: 0 !important; box-sizing: content-box !important; background: pink !important }
    input, label, legend, fieldset, button, svg { display: none !important }
  </style>`;
  const { page, scan, close } = await open(html({ element: SHORT, head }));
  await start(scan);
  const style = await scan
    .locator("legend")
    .first()
    .evaluate((legend) => {
      const { display, fontSize, letterSpacing, textTransform, textAlign, lineHeight } = getComputedStyle(legend);
      return {
        display,
        fontSize: parseFloat(fontSize),
        letterSpacing,
        textTransform,
        textAlign,
        lineHeight: parseFloat(lineHeight),
      };
    });
  assert.notEqual(style.display, "none");
  assert.ok(style.fontSize >= 16 && style.lineHeight >= 20);
  assert.deepEqual([style.letterSpacing, style.textTransform, style.textAlign], ["normal", "none", "start"]);

  await page.addStyleTag({
    content: "* { letter-spacing: 0.12em !important; line-height: 2 !important; word-spacing: 0.16em !important }",
  });
  const spacing = await scan
    .locator("legend")
    .first()
    .evaluate((legend) => getComputedStyle(legend).letterSpacing);
  assert.notEqual(spacing, "normal");
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
  await close();
});

test("the language follows the page and its own attribute", async () => {
  const { page, scan, close } = await open(html({ element: SHORT, lang: "en-GB" }));
  await scan.getByRole("button", { name: "Begin the scan" }).waitFor();
  await start(scan);
  await scan.locator("#item-aanbod-1-1").check();
  await scan.evaluate((element) => element.setAttribute("lang", "nl"));
  await scan.getByRole("heading", { name: "Zes korte vragen" }).waitFor();
  assert.equal(await scan.locator("#item-aanbod-1-1").isChecked(), true);
  assert.equal(await page.title(), "De Regenboog", "the title belongs to the page");
  await close();
});

for (const when of ["before", "after"]) {
  test(`the language changes in the middle, ${when} the engine is there`, async () => {
    const { page, scan, faults, close } = await open(html({ element: SHORT }));
    const release = when === "before" ? await hold(page, /\.wasm$|fallback/) : undefined;
    await start(scan);
    await scan.locator("#item-stem-1-2").check();
    if (when === "after")
      await page.waitForFunction(() => Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "engine"));
    await scan.evaluate((element) => element.setAttribute("lang", "en"));
    await scan.getByText("Six short questions").waitFor();
    assert.equal(await scan.locator("#item-stem-1-2").isChecked(), true);
    assert.equal(
      await scan.evaluate((element) => element.shadowRoot?.activeElement?.id),
      "item-stem-1-2",
      "the focus stays",
    );
    assert.equal(
      await scan.evaluate((element) => element.shadowRoot?.querySelector(".scan")?.getAttribute("lang")),
      "en",
    );
    release?.();
    await answerItems(scan, () => 3);
    await next(scan);
    await next(scan);
    await scan.locator(".part.limits").waitFor();
    assert.equal(await focused(scan), "The result");
    assert.match(await scan.locator(".part.glance").innerText(), /What is already going well/);
    assert.deepEqual(faults, []);
    await close();
  });
}

test("the title may say where somebody is, and goes back", async () => {
  const { page, scan, close } = await open(html({ element: SHORT.replace(">", " update-title>") }));
  await start(scan);
  assert.equal(await page.title(), "Stap 1 van 2: Zes korte vragen – Samenwerkscan gelijke kansen");
  await scan.evaluate((element) => element.remove());
  assert.equal(await page.title(), "De Regenboog");
  await close();
});

test("properties count also when they are set before the element is defined", async () => {
  const element = `<script>
    const scan = document.createElement("samenwerk-scan");
    scan.response = { format: "samenwerkscan/response/1", instrument: { id: "kansengelijkheid", version: "1.0" }, form: "short",
      perspective: "ouders", answers: { "ambitie-1": 4, "stem-1": 4, "vertrouwen-1": 4, "afspraken-1": 4, "aanbod-1": 4, "leren-1": 4 } };
    document.currentScript.replaceWith(scan);
  </script>`;
  const { scan, close } = await open(html({ element }));
  await scan.locator(".part.limits").waitFor();
  assert.match(await scan.locator(".part.glance").innerText(), /100 van 100/);
  await scan.evaluate((own) => Reflect.set(own, "response", null));
  await scan.getByRole("button", { name: "Begin met de scan" }).waitFor();
  await scan.evaluate((own) => Reflect.set(own, "response", { format: "other" }));
  await scan.locator(".refused").waitFor();
  assert.match(await scan.locator(".refused").innerText(), /We kunnen dit niet openen/);
  await close();
});

test("the result leaves the element only where the page asks for it", async () => {
  const { page, scan, close } = await open(html({ element: "<samenwerk-scan share-result></samenwerk-scan>" }));
  const card = page.evaluate(
    () =>
      new Promise((told) => addEventListener("samenwerkscan-complete", (event) => told(Reflect.get(event, "detail")))),
  );
  await fillInAsParent(scan);
  const { form, total } = /** @type {{ form: string, total: number }} */ (await card);
  assert.deepEqual([form, Math.round(total)], ["short", 42]);
  await close();
});

for (const start of ["eager", "visible"]) {
  test(`start="${start}" needs no press and takes no focus`, async () => {
    const element = `<div style="height:2000px"></div><samenwerk-scan start="${start}"></samenwerk-scan>`;
    const { page, scan, site, close } = await open(html({ element }));
    await page.waitForTimeout(200);
    assert.equal(
      site.asked.some((path) => path.includes("interface")),
      start === "eager",
    );
    await scan.scrollIntoViewIfNeeded();
    await scan.locator("form").waitFor();
    assert.equal(await focused(scan), "");
    await close();
  });
}

test("without JavaScript the content of the page is there", async () => {
  const { page, close } = await open(
    html({ element: "<samenwerk-scan><p>Vraag de school om de vragen.</p></samenwerk-scan>" }),
    {
      context: { javaScriptEnabled: false },
    },
  );
  assert.equal(await page.getByText("Vraag de school om de vragen.").isVisible(), true);
  await close();
});

test("an engine that the page brings is used", async () => {
  const { scan, site, close } = await open(html({ element: SHORT }));
  await scan.evaluate(async (element) => {
    const { load } = await import(/** @type {string} */ ("/dist/index.js"));
    const engine = await load();
    Reflect.set(element, "engine", {
      ...engine,
      instrument: (/** @type {string} */ lang) => ({ ...engine.instrument(lang), title: "Onze scan" }),
    });
  });
  await start(scan);
  assert.equal(await scan.locator(".title").innerText(), "Onze scan");
  assert.equal(await scan.evaluate((element) => Reflect.get(element, "instrument").title), "Onze scan");
  await answerItems(scan, () => 2);
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  assert.equal(site.asked.filter((path) => path.endsWith(".wasm")).length, 1);
  await close();
});

for (const [place, head, body] of /** @type {const} */ ([
  ["in the head", '<script type="module" blocking="render" src="/dist/element.js"></script>', ""],
  [
    "in the body, where a CMS puts it",
    "<style>samenwerk-scan:not(:defined) { display: block; min-height: clamp(544px, 960px - 30vw, 816px); }</style>",
    '<script type="module" src="/dist/element.js"></script>',
  ],
])) {
  test(`nothing on the page jumps, with the lines ${place}`, async () => {
    for (const [width, height] of /** @type {const} */ ([
      [360, 740],
      [768, 1024],
      [1280, 800],
    ])) {
      const text = html({
        head,
        element: `${body}<samenwerk-scan lang="nl"><p>De scan werkt alleen met JavaScript.</p></samenwerk-scan>`,
        rest: "<footer>Menu van de school</footer>",
      }).replace(/\n<script type="module" blocking="render" src="\/dist\/element.js"><\/script><\/head>/, "</head>");
      const { page, scan, close } = await open("<!doctype html>", {
        files: { "/scan": text },
        context: { viewport: { width, height } },
      });
      await page.addInitScript(() => {
        Object.assign(globalThis, { shift: 0 });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            Reflect.set(globalThis, "shift", Reflect.get(globalThis, "shift") + Reflect.get(entry, "value"));
        }).observe({ type: "layout-shift", buffered: true });
      });
      const release = await hold(page, "**/element.js");
      const loaded = page.goto(new URL("/scan", page.url()).href);
      await new Promise((later) => setTimeout(later, 300));
      await release();
      await loaded;
      await scan.locator(".primary").waitFor();
      await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
      const shift = await page.evaluate(() => Reflect.get(globalThis, "shift"));
      assert.equal(shift, 0, `${width} pixels`);
      await close();
    }
  });
}
