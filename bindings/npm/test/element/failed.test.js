// The engine cannot be loaded: a sentence, the questions on paper, and another try that loses nothing.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { hold } from "./support/hold.js";
import { answerItems, focused, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

test("there is a sentence, the page's own content, the form on paper, and another try", async () => {
  const element = '<samenwerk-scan wasm-url="/missing.wasm"><a href="/print">Vraag de school</a></samenwerk-scan>';
  const { page, scan, faults, close } = await open(html({ element }));
  assert.equal(await page.getByRole("link", { name: "Vraag de school" }).isVisible(), false);
  await scan.locator(".primary").click();
  await scan.locator(".summary").waitFor();
  assert.match(await focused(scan), /De scan kan nu niet starten/);
  assert.equal(await page.getByRole("link", { name: "Vraag de school" }).isVisible(), true);

  const opened = page.context().waitForEvent("page");
  await scan.getByRole("link", { name: "Print de vragenlijst" }).click();
  const paper = await opened;
  await paper.waitForLoadState();
  assert.match(await paper.locator("body").innerText(), /Samenwerkscan gelijke kansen/);
  assert.match(await paper.locator("body").innerText(), /School, ouders en partners willen hetzelfde voor kinderen/);
  await paper.close();

  await scan.evaluate((own) => own.setAttribute("wasm-url", "/dist/samenwerkscan.wasm"));
  await scan.locator(".primary").click();
  await scan.locator("form").waitFor();
  await page.waitForFunction(() => Reflect.get(document.querySelector("samenwerk-scan") ?? {}, "engine"));
  assert.deepEqual(faults, []);
  await close();
});

test("an engine that fails late is heard of at once, and another try keeps answers, step and language", async () => {
  const { page, scan, faults, close } = await open(
    html({ element: '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>' }),
  );
  const release = await hold(page, /\.wasm$|fallback/);
  await start(scan);
  await answerItems(scan, (item) => item % 5);
  await next(scan);
  assert.equal(await focused(scan), "Ben je klaar?");
  release((route) => route.fulfill({ status: 404 }));
  await scan.locator(".summary").waitFor();
  assert.match(await focused(scan), /De scan kan nu niet starten/);
  await scan.evaluate((element) => element.setAttribute("lang", "en"));
  await scan.getByRole("link", { name: "Print the form" }).waitFor();

  await page.unroute(/\.wasm$|fallback/);
  await scan.getByRole("button", { name: "Try again" }).click();
  await scan.locator("form").waitFor();
  assert.equal(await focused(scan), "Are you done?");
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  const { answers } = await scan.evaluate((element) => Reflect.get(element, "response"));
  assert.deepEqual(Object.values(answers), [0, 1, 2, 3, 4, 0]);
  assert.deepEqual(faults, []);
  await close();
});

test("the form on paper is the one that the page asks for", async () => {
  const { page, scan, close } = await open(
    html({ element: '<samenwerk-scan form="short" lang="en" wasm-url="/missing.wasm"></samenwerk-scan>' }),
  );
  await scan.locator(".primary").click();
  const link = scan.getByRole("link", { name: "Print the form" });
  assert.match((await link.getAttribute("href")) ?? "", /\/dist\/form-short-en\.html$/);
  const answer = await page.request.get((await link.getAttribute("href")) ?? "");
  assert.equal(answer.status(), 200);
  await close();
});

for (const [how, script] of /** @type {const} */ ([
  ["put in the page", (/** @type {string} */ code) => `<script type="module">${code}</script>`],
  ["joined with others", () => '<script type="module" src="/cache/all.js"></script>'],
])) {
  test(`a script that an optimiser has ${how} says so, on the page and in the console`, async () => {
    const code = await readFile(fromPackage("dist/element.js"), "utf8");
    const files = { "/cache/all.js": new TextEncoder().encode(`${code};console.log("joined")`) };
    const { page, scan, close } = await open("<!doctype html>", {
      files: { ...files, "/scan": html().replace(/<script.*<\/script>/, () => script(code)) },
    });
    /** @type {string[]} */
    const told = [];
    page.on("console", (message) => message.type() === "error" && told.push(message.text()));
    await page.goto(new URL("/scan", page.url()).href);
    await scan.locator(".primary").click();
    await scan.locator(".summary").getByText("Voeg element.js niet samen met andere scripts.").waitFor();
    assert.ok(
      told.some((text) =>
        text.startsWith("Beheer je deze site? Voeg element.js niet samen met andere scripts. TypeError"),
      ),
      told.join("\n"),
    );
    await close();
  });
}

test("a script that stands where it should says nothing of the kind", async () => {
  const { page, scan, close } = await open(html());
  await page.route(/interface-/, (route) => route.abort());
  await scan.locator(".primary").click();
  await scan.locator(".summary").waitFor();
  assert.equal(await scan.getByText("element.js").count(), 0);
  await close();
});
