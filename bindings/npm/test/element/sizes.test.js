// The element stays small, and requests nothing before it needs it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { gzipSync } from "node:zlib";

import { built, fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { hold } from "./support/hold.js";
import { addPartner, fillInAsParent, fillInAsSchool, focused, next, start, team } from "./support/journey.js";
import { OF_A_RESPONDENT, loaded } from "./support/loaded.js";
import { page as html } from "./support/site.js";

/** In bytes, gzipped: everything that is loaded before the first question, including the entry. */
const FIRST_QUESTION = 27_000;

/** @param {readonly string[]} asked */
const ofPackage = (asked) => asked.filter((path) => path.startsWith("/dist")).sort();

for (const lang of ["nl", "en"]) {
  test(`the first question needs no engine, and is there within its budget: ${lang}`, async () => {
    const { page, scan, site, close } = await open(html({ lang }));
    await scan.locator(".primary").waitFor();
    assert.deepEqual(ofPackage(site.asked), ["/dist/element.js"], "nothing but the entry before the start");
    // Requests are counted at the moment the first question appears, not some time later.
    const asked = page.evaluate(
      () =>
        new Promise((found) => {
          const root = document.querySelector("samenwerk-scan")?.shadowRoot;
          new MutationObserver((_, observer) => {
            if (!root?.querySelector("form")) return;
            observer.disconnect();
            found(performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname));
          }).observe(root ?? document, { childList: true, subtree: true });
        }),
    );
    await start(scan);
    const before = ofPackage(/** @type {string[]} */ (await asked));
    const needed = ["/dist/element.js", ...["interface.js", `texts.${lang}.js`].map((file) => `/dist/${built(file)}`)];
    assert.deepEqual(
      before.filter((path) => !OF_A_RESPONDENT.includes(path)),
      needed,
    );
    const sizes = await Promise.all(
      before.map(async (path) => gzipSync(await readFile(fromPackage(path.slice(1))), { level: 9 }).length),
    );
    const total = sizes.reduce((sum, size) => sum + size, 0);
    console.log(`first question after ${total} bytes (gzip)`);
    assert.ok(total <= FIRST_QUESTION);
    await loaded(page, OF_A_RESPONDENT);
    assert.deepEqual(
      ofPackage(site.asked),
      [...needed, ...OF_A_RESPONDENT].sort(),
      "after that the engine, and nothing else",
    );
    await close();
  });
}

test("the first question is there also while the engine is on its way", async () => {
  const { page, scan, close } = await open(html());
  const release = await hold(page, "**/*.wasm");
  await start(scan);
  await scan.locator("#perspective-ouders").check();
  await next(scan);
  assert.equal(await focused(scan), "Zes korte vragen");
  assert.equal(await scan.evaluate((element) => Reflect.get(element, "engine")), null);
  await next(scan);
  await next(scan);
  await next(scan);
  assert.equal(await scan.locator(".loading").innerText(), "De uitkomst komt eraan…");
  release();
  await scan.locator(".part.limits").waitFor();
  assert.equal(await focused(scan), "De uitkomst", "the result does not take the focus away");
  await close();
});

test("once the engine is there, everything of a respondent works without a network", async () => {
  const { page, scan, site, faults, close } = await open(html());
  await start(scan);
  await loaded(page, OF_A_RESPONDENT);
  const asked = site.asked.length;
  await page.context().setOffline(true);
  await fillInAsSchool(scan, { isStarted: true });
  await addPartner(scan, { kind: "wijkteam", gate: "yes" });
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  await scan.locator(".more summary").click();
  await scan.locator(".code button").first().click();
  assert.match(await scan.locator("#code").inputValue(), /^s2/);
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "CSV" }).click();
  await saved;
  // Another language is not there, so the scan stays in its own.
  await scan.evaluate((element) => element.setAttribute("lang", "en"));
  await scan.evaluate(() => new Promise((later) => setTimeout(later, 50)));
  assert.equal(await scan.locator(".page-heading").innerText(), "De uitkomst");
  assert.equal(site.asked.length, asked);
  assert.deepEqual(faults, []);
  await close();
});

test("what only a coordinator opens is loaded then, and tried again if there was no network", async () => {
  const { page, scan, site, faults, close } = await open(html());
  const together = ["engine.js", "samenwerkscan.wasm", "team.js"].map((file) => `/dist/${built(file)}`);
  const isCoordinators = (/** @type {string} */ path) => together.includes(path);
  await fillInAsParent(scan);
  assert.equal(site.asked.some(isCoordinators), false);
  assert.equal(await scan.evaluate((element) => "map" in Reflect.get(element, "engine")), false);
  await page.context().setOffline(true);
  await scan.locator(".look-together button").last().click();
  await scan.getByRole("heading", { name: "We kunnen deze pagina nu niet openen" }).waitFor();
  assert.match(await focused(scan), /We kunnen deze pagina nu niet openen/);
  await page.context().setOffline(false);
  await scan.getByRole("button", { name: "Probeer het opnieuw" }).click();
  await scan.locator("#team-now").setInputFiles(team("regenboog-2026"));
  await scan.locator(".part.people").waitFor();
  assert.equal(
    await scan
      .locator(".members li")
      .first()
      .textContent()
      .then((text) => /Mijn antwoorden/.test(text ?? "")),
    true,
    "with the answers that they came from",
  );
  assert.deepEqual(site.asked.filter(isCoordinators).sort(), together.sort(), "each once");
  assert.equal(await scan.evaluate((element) => "map" in Reflect.get(element, "engine")), true);
  assert.deepEqual(faults, []);
  await close();
});

/** @param {readonly string[]} asked */
const engines = (asked) => asked.filter((path) => path.endsWith(".wasm"));

test("whoever begins with what people look at together loads one engine, the whole", async () => {
  const whole = [`/dist/${built("samenwerkscan.wasm")}`];
  const inviting = await open(html({ element: "<samenwerk-scan invite></samenwerk-scan>" }));
  await start(inviting.scan);
  await loaded(inviting.page, whole);
  await inviting.page.waitForLoadState("networkidle");
  assert.deepEqual(engines(inviting.site.asked), whole);
  await inviting.close();

  const opening = await open(html());
  await opening.scan.locator("input[type=file]").first().setInputFiles(team("regenboog-2026"));
  await opening.scan.locator(".part.people").waitFor();
  await opening.page.waitForLoadState("networkidle");
  assert.deepEqual(engines(opening.site.asked), whole);
  assert.deepEqual([...inviting.faults, ...opening.faults], []);
  await opening.close();
});
