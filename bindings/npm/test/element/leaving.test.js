// Back and forward in the browser, and leaving the page.

import assert from "node:assert/strict";
import { test } from "node:test";

import { open } from "./support/chromium.js";
import { addPartner, answerItems, fillInAsSchool, focused, next, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const SHORT = '<samenwerk-scan perspective="ouders" form="short"></samenwerk-scan>';
const before = '<!doctype html><link rel="icon" href="/icon"><a href="/scan">scan</a>';

/** Waits until the page of this step is shown. @param {Locator} scan @param {string} heading */
const at = (scan, heading) => scan.locator(".page-heading", { hasText: heading }).waitFor();
/** How many answers the scan has. @param {Locator} scan */
const count = (scan) => scan.evaluate((element) => Object.keys(Reflect.get(element, "response")?.answers ?? {}).length);

test("back and forward walk the pages of the scan, the address stays, and no answer goes", async () => {
  const { page, scan, faults, close } = await open(before, { files: { "/scan": html() } });
  await page.locator("a").click();
  const address = page.url();
  await start(scan);
  await scan.locator("#perspective-school").check();
  await next(scan);
  await answerItems(scan, () => 2);
  await next(scan);
  await answerItems(scan, () => 3);
  await next(scan);
  await page.goBack();
  await at(scan, "Stem van kind en ouder");
  assert.equal(await focused(scan), "Stem van kind en ouder");
  await page.goBack();
  await page.goBack();
  await at(scan, "Over jou");
  assert.equal(await scan.locator("#perspective-school").isChecked(), true);
  await page.goForward();
  await at(scan, "Gedeelde ambitie");
  assert.equal(await count(scan), 8);
  await scan.evaluate(() => history.go(2));
  await at(scan, "Vertrouwen");
  assert.equal(page.url(), address);
  assert.deepEqual(faults, []);
  await close();
});

test("from the result back, and through the pages about partners", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsSchool(scan);
  await addPartner(scan, { kind: "jongerenwerk", gate: "wanted" });
  await page.goBack();
  await at(scan, "Jongerenwerk");
  await page.goBack();
  await at(scan, "Jullie partners");
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  const heard = await scan.evaluate((element) => {
    const events = /** @type {string[]} */ ([]);
    element.addEventListener("samenwerkscan-complete", () => events.push("complete"));
    return (Reflect.set(globalThis, "completed", events), events.length);
  });
  await page.goBack();
  await at(scan, "Ben je klaar?");
  await page.goForward();
  await scan.locator(".part.limits").waitFor();
  assert.equal(heard, 0);
  assert.deepEqual(
    await page.evaluate(() => Reflect.get(globalThis, "completed")),
    [],
    "who comes back to a result has not finished once more",
  );
  // An entry that no longer exists leads nowhere.
  await page.goBack();
  await page.goBack();
  await at(scan, "Jullie partners");
  await scan
    .getByRole("button", { name: /^Weghalen/ })
    .first()
    .click();
  await page.goBack();
  await scan.evaluate(() => new Promise((later) => setTimeout(later, 50)));
  assert.equal(await scan.locator(".page-heading").count(), 1);
  await close();
});

test("a router of the page finds at every page of the scan that it is where it was", async () => {
  const head = `<script>
    history.replaceState({ router: { index: 7 } }, "");
    globalThis.heard = [];
    addEventListener("popstate", ({ state }) => heard.push(state && state.router && state.router.index));
  </script>`;
  const { page, scan, close } = await open(html({ element: SHORT, head }));
  const state = () => page.evaluate(() => history.state);
  const heard = () => page.evaluate(() => Reflect.get(globalThis, "heard"));
  await start(scan);
  assert.deepEqual(await state(), { router: { index: 7 } }, "nothing before there is a way");
  await answerItems(scan, () => 2);
  await next(scan);
  await at(scan, "Ben je klaar?");
  assert.deepEqual((await state()).router, { index: 7 });
  const text = JSON.stringify(await state());
  assert.ok(text.length < 100 && !/answers|-1/.test(text), text);
  await page.goBack();
  await at(scan, "Zes korte vragen");
  await page.goForward();
  await at(scan, "Ben je klaar?");
  // A page of the router on top of the scan, and back: the router handles it.
  await page.evaluate(() => history.pushState({ router: { index: 8 } }, "", "#menu"));
  await page.goBack();
  await page.waitForFunction(() => Reflect.get(globalThis, "heard").length === 3);
  assert.deepEqual(await heard(), [7, 7, 7]);
  await at(scan, "Ben je klaar?");
  await close();
});

test("a router that fetches the page anew at each of its entries is left alone", async () => {
  for (const router of ["turbo", "htmx"]) {
    const { page, scan, close } = await open(
      html({ element: SHORT, head: `<script>history.replaceState({ ${router}: true }, "")</script>` }),
    );
    const length = await page.evaluate(() => history.length);
    await start(scan);
    await answerItems(scan, () => 2);
    await next(scan);
    await at(scan, "Ben je klaar?");
    assert.deepEqual(await page.evaluate(() => [history.length, history.state]), [length, { [router]: true }]);
    await close();
  }
});

test("two scans on a page are walked each by itself", async () => {
  const { page, close } = await open(html({ element: SHORT + SHORT }));
  const [one, two] = [page.locator("samenwerk-scan").nth(0), page.locator("samenwerk-scan").nth(1)];
  for (const scan of [one, two]) {
    await start(scan);
    await answerItems(scan, () => 2);
    await next(scan);
    await at(scan, "Ben je klaar?");
  }
  await page.goBack();
  await at(two, "Zes korte vragen");
  await at(one, "Ben je klaar?");
  await page.goBack();
  await at(one, "Zes korte vragen");
  await page.evaluate(() => history.go(2));
  await at(one, "Ben je klaar?");
  await at(two, "Ben je klaar?");
  await close();
});

test("where a page says so the history is left alone", async () => {
  const { page, scan, close } = await open(html({ element: SHORT.replace(">", ' history="off">') }));
  const length = await page.evaluate(() => history.length);
  await start(scan);
  await answerItems(scan, () => 2);
  await next(scan);
  await next(scan);
  await scan.locator(".part.limits").waitFor();
  assert.deepEqual(await page.evaluate(() => [history.length, history.state]), [length, null]);
  await close();
});

test("the ways of an earlier visit lead nowhere, and those of answers that were kept lead on", async () => {
  for (const storage of ["none", "session"]) {
    const { page, scan, faults, close } = await open(html({ element: SHORT.replace(">", ` storage="${storage}">`) }));
    await start(scan);
    await answerItems(scan, () => 2);
    if (storage === "session") {
      await scan.locator(".tools summary").click();
      await scan.locator("#consent").check();
    }
    await next(scan);
    await at(scan, "Ben je klaar?");
    await page.reload();
    await start(scan);
    await at(scan, storage === "session" ? "Ben je klaar?" : "Zes korte vragen");
    await page.goBack();
    await at(scan, "Zes korte vragen");
    assert.equal(await count(scan), storage === "session" ? 6 : 0);
    assert.deepEqual(faults, []);
    await close();
  }
});

test("leaving is asked about while there is something to lose, and not otherwise", async () => {
  const { page, scan, close } = await open(before, {
    files: { "/scan": html({ element: SHORT.replace(">", ' storage="local">') }) },
  });
  /** @type {string[]} */
  const asked = [];
  page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.dismiss();
  });
  const leave = async () => {
    asked.length = 0;
    await page.evaluate(() => void setTimeout(() => location.reload()));
    const isGone = page.waitForEvent("framenavigated").then(() => "gone");
    const result = await Promise.race([isGone, page.waitForEvent("dialog").then(() => "asked")]);
    if (result === "gone") await scan.locator(".primary").waitFor();
    return [result, ...asked];
  };
  await page.locator("a").click();
  assert.deepEqual(await leave(), ["gone"], "the start page");
  await start(scan);
  assert.deepEqual(await leave(), ["gone"], "nothing filled in");
  await start(scan);
  await answerItems(scan, () => 2);
  assert.deepEqual(await leave(), ["asked", "beforeunload"], "answers");
  assert.equal(await count(scan), 6);
  const saved = page.waitForEvent("download");
  await scan.locator(".tools summary").click();
  await scan.getByRole("button", { name: "Antwoorden bewaren in een bestand" }).click();
  await saved;
  assert.deepEqual(await leave(), ["gone"], "saved in a file");
  await start(scan);
  await scan.locator("#item-stem-1-2").check();
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").check();
  await scan.locator("#item-leren-1-2").check();
  assert.deepEqual(await leave(), ["gone"], "kept on the device");
  await start(scan);
  assert.equal(await count(scan), 2);
  await scan.locator(".tools summary").click();
  await scan.locator("#consent").uncheck();
  assert.deepEqual(await leave(), ["asked", "beforeunload"], "taken back");
  await scan.evaluate((element) => element.remove());
  assert.deepEqual(
    await page.evaluate(() => dispatchEvent(new Event("beforeunload", { cancelable: true }))),
    true,
    "taken out of the page",
  );
  await close();
});
