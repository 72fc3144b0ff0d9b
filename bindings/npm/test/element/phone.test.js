// Where a page is narrow one question fills the screen; above that a page of questions is not long. Both take the time
// that the scan says.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { load } from "samenwerkscan";

import { module } from "./support/bundle.js";
import { open } from "./support/chromium.js";
import { addPartner, answerItems, fillInAsSchool, focused, next, reach, start } from "./support/journey.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */

const PHONE = { context: { viewport: { width: 360, height: 740 } } };
const GEMEENTE = '<samenwerk-scan perspective="gemeente" form="full"></samenwerk-scan>';

const instrument = (await load()).instrument("nl");
const FREE = { form: undefined, perspective: undefined, isInvited: false };
/** @type {typeof import("../../src/element/journey/go-on.js")} */
let journey;
/** @type {typeof import("../../src/element/journey/screens.js")} */
let screens;
/** @type {typeof import("../../src/element/machine.js")} */
let machine;

before(async () => {
  journey = await module("journey/go-on.ts");
  screens = await module("journey/screens.ts");
  machine = await module("machine.ts");
});

/** The questions that are to be seen. @param {Locator} scan */
const shown = (scan) => scan.locator(".question:visible").count();
/** The answers so far. @param {Locator} scan @returns {Promise<{ [item: string]: unknown }>} */
const answers = (scan) => scan.evaluate((element) => Reflect.get(element, "response")?.answers ?? {});
/** How far below the window the bottom of this is; 0 if it is in sight. @param {Locator} place */
const below = (place) => place.evaluate((element) => Math.max(0, element.getBoundingClientRect().bottom - innerHeight));

test("one question at a time, the answer and the way on stay in sight, and only that goes on", async () => {
  const { scan, faults, close } = await open(html({ element: GEMEENTE }), PHONE);
  await start(scan);
  await scan.locator("#estimate-2").check();
  await next(scan);
  assert.equal(await focused(scan), "Gedeelde ambitie");
  for (let item = 1; item <= 4; item += 1) {
    assert.equal(await shown(scan), 1);
    assert.match(await scan.locator(".count").innerText(), new RegExp(`^Stap 2 van 8 · vraag ${item} van 4`));
    const input = scan.locator(".now input").nth(4);
    await input.check();
    assert.equal(await input.isVisible(), true, "choosing goes nowhere");
    assert.equal(await below(scan.locator(".now .option:has(:checked)")), 0);
    if (item > 1) {
      assert.equal(await scan.locator(".now .help:visible").count(), 0, "what the answers mean is said once");
      assert.equal(await below(scan.locator("button[type=submit]")), 0, "the way on is in sight");
    }
    await next(scan);
  }
  assert.equal(await focused(scan), "Stem van kind en ouder");
  assert.equal(Object.keys(await answers(scan)).length, 4);
  assert.equal(await scan.locator(".now .help:visible").count(), 0);
  assert.deepEqual(faults, []);
  await close();
});

test("a new question is read out as such, and its page once", async () => {
  const { scan, close } = await open(html({ element: GEMEENTE }), PHONE);
  await start(scan);
  await next(scan);
  await scan.locator(".now input").first().check();
  await next(scan);
  assert.equal(await focused(scan), instrument.dimensions[0]?.items[1]?.text);
  await close();
});

test("back, in the scan and in the browser, leads from question to question and to the last of the page before", async () => {
  const { page, scan, close } = await open(html({ element: GEMEENTE }), PHONE);
  const at = (/** @type {string} */ count) => scan.locator(".count", { hasText: count }).waitFor();
  await start(scan);
  await next(scan);
  await answerItems(scan, () => 2);
  await next(scan);
  await at("Stap 3 van 8 · vraag 1 van 4");
  await scan.locator(".previous").click();
  await at("Stap 2 van 8 · vraag 4 van 4");
  assert.equal(await scan.locator(".now input").nth(2).isChecked(), true);
  await scan.locator(".previous").click();
  await at("Stap 2 van 8 · vraag 3 van 4");
  await page.goBack();
  await at("Stap 2 van 8 · vraag 4 van 4");
  await page.goBack();
  await at("Stap 3 van 8 · vraag 1 van 4");
  await page.goForward();
  await at("Stap 2 van 8 · vraag 4 van 4");
  await close();
});

test("what was skipped is asked about on its own screen, once; what is needed, every time", async () => {
  const { scan, close } = await open(html(), PHONE);
  await start(scan);
  for (let time = 0; time < 2; time += 1) {
    await next(scan);
    assert.equal(await focused(scan), "Hier is nog een antwoord nodig");
  }
  await scan.locator("#perspective-gemeente").check();
  await reach(scan.locator("fieldset:has(.scale)").first());
  await next(scan);
  assert.equal(await focused(scan), "Je hebt 1 vraag overgeslagen");
  await next(scan);
  await scan.locator(".count", { hasText: "vraag 2 van 4" }).waitFor();
  await close();
});

test("turned on its side, or made wider, the page has all its questions, and nothing is lost", async () => {
  const { page, scan, close } = await open(html({ element: GEMEENTE }), PHONE);
  await start(scan);
  await next(scan);
  await scan.locator(".now input").nth(3).check();
  await next(scan);
  await page.setViewportSize({ width: 900, height: 740 });
  assert.equal(await shown(scan), 4);
  assert.equal(await scan.locator("#item-ambitie-1-3").isChecked(), true);
  await answerItems(scan, () => 1);
  await next(scan);
  assert.equal(await focused(scan), "Stem van kind en ouder");
  await page.setViewportSize({ width: 360, height: 740 });
  assert.equal(await shown(scan), 1);
  assert.equal(Object.keys(await answers(scan)).length, 4);
  await close();
});

test("what is needed on another screen leads there", () => {
  const draft = {
    answers: {},
    aboutSchool: {},
    partners: [
      {
        kind: /** @type {const} */ ("anders"),
        leefwerelden: /** @type {const} */ (["wijk"]),
        working: /** @type {const} */ ("yes"),
      },
    ],
    tag: "abcd",
  };
  const step = { name: /** @type {const} */ ("partner"), partner: 0 };
  const count = screens.screensOf(step, draft, instrument, FREE).length;
  const state = { ...machine.START, phase: /** @type {const} */ ("asking"), draft, step: { ...step, at: count - 1 } };
  const event = journey.goOn(state, instrument, FREE, true, "2026-01-02");
  assert.deepEqual(event, { kind: "go", step, field: "name" }, "the name that this kind of partner needs");
});

test("every question of every page is on exactly one screen", () => {
  const partners = ["yes", "wanted", "notNeeded"].map((working) => ({
    kind: /** @type {const} */ ("wijkteam"),
    working: /** @type {"yes"} */ (working),
  }));
  for (const perspective of /** @type {const} */ (["school", "partners", "ouders", "gemeente"])) {
    for (const form of /** @type {const} */ (["full", "short"])) {
      const draft = { answers: {}, aboutSchool: {}, partners, perspective, form, tag: "abcd" };
      const steps = [
        ...["who", "from", "anchors", "school", "partners", "check"].map((name) => ({ name })),
        ...instrument.dimensions.map(({ id }) => ({ name: "items", dimension: id })),
        ...partners.map((_, partner) => ({ name: "partner", partner })),
      ];
      for (const step of /** @type {import("../../src/element/journey/steps.js").Step[]} */ (steps)) {
        const fields = screens.screensOf(step, draft, instrument, FREE).flat();
        assert.equal(new Set(fields).size, fields.length, step.name);
        if (step.name === "items") assert.equal(fields.length, 4);
        if (step.name === "anchors") assert.equal(fields.length, 6);
      }
    }
  }
});

for (const [width, height] of /** @type {const} */ ([
  [620, 960],
  [768, 1024],
  [1280, 800],
])) {
  test(`at ${width} pixels a page of four questions is at most two and a half screens`, async () => {
    const { scan, close } = await open(html({ element: GEMEENTE }), { context: { viewport: { width, height } } });
    await start(scan);
    await next(scan);
    for (let dimension = 0; dimension < 6; dimension += 1) {
      assert.equal(await shown(scan), 4);
      const tall = await scan.locator(".page").evaluate((page) => page.getBoundingClientRect().height / innerHeight);
      assert.ok(tall <= 2.5, `${tall.toFixed(2)} screens`);
      await answerItems(scan, () => 2);
      await next(scan);
    }
    await close();
  });
}

test("the page before the result lists what is open, and only that", async () => {
  const { scan, close } = await open(html({ element: GEMEENTE }));
  await start(scan);
  await next(scan);
  await scan.locator("#item-ambitie-1-2").check();
  for (let press = 0; press < 12; press += 1) await next(scan);
  const open23 = scan.locator(".open .link");
  assert.equal(await open23.count(), 23);
  assert.match(await scan.locator(".head .note").innerText(), /23 vragen niet beantwoord/);
  await open23.first().click();
  assert.equal(await scan.evaluate((element) => element.shadowRoot?.activeElement?.id), "item-ambitie-2-0");
  for (let dimension = 0; dimension < 6; dimension += 1) {
    await answerItems(scan, () => 1);
    await next(scan);
  }
  assert.equal(await open23.count(), 0);
  assert.match(await scan.locator(".head .note").innerText(), /alle vragen beantwoord/);
  await close();
});

/** In seconds: reading a question, thinking, and choosing an answer; and going on. */
const AN_ANSWER = 20;
const A_PRESS = 3;

for (const width of [360, 1100]) {
  test(`the time that the scan says holds at ${width} pixels`, async () => {
    const { page, scan, close } = await open(html(), { context: { viewport: { width, height: 740 } } });
    await page.evaluate(() => {
      Object.assign(globalThis, { answers: 0, presses: 0 });
      const scan = document.querySelector("samenwerk-scan")?.shadowRoot;
      const count = (/** @type {string} */ what) => Reflect.set(globalThis, what, Reflect.get(globalThis, what) + 1);
      scan?.addEventListener("change", () => count("answers"));
      scan?.addEventListener(
        "click",
        ({ target }) => target instanceof Element && target.closest("button") && count("presses"),
      );
    });
    /** The minutes since the last call. */
    const minutes = () =>
      page.evaluate(
        ([answer = 0, press = 0]) => {
          const { answers, presses } = /** @type {any} */ (globalThis);
          Object.assign(globalThis, { answers: 0, presses: 0 });
          return (answers * answer + presses * press) / 60;
        },
        [AN_ANSWER, A_PRESS],
      );
    const said =
      /(\d+) minuten\. Per partner (\d+) erbij\. Een korte lijst duurt er (\d+)/.exec(
        await scan.locator(".page").innerText(),
      ) ?? [];
    const [whole = 0, partner = 0, short = 0] = said.slice(1).map(Number);
    await fillInAsSchool(scan);
    const main = await minutes();
    assert.ok(main <= whole + 1 && main >= whole * 0.7, `${main.toFixed(1)} minutes, and the scan says ${whole}`);
    await addPartner(scan, { kind: "wijkteam", gate: "yes", name: "Zuid", wish: 3 });
    const one = await minutes();
    assert.ok(
      one <= partner + 1 && one >= partner * 0.7,
      `${one.toFixed(1)} minutes a partner, and the scan says ${partner}`,
    );
    await close();

    const { scan: parent, close: end } = await open(
      html({ element: '<samenwerk-scan form="short"></samenwerk-scan>' }),
      { context: { viewport: { width, height: 740 } } },
    );
    await parent.locator(".primary").waitFor();
    assert.equal(/(\d+) minuten/.exec(await parent.locator(".page").innerText())?.[1], String(short));
    await end();
  });
}

for (const [width, size] of /** @type {const} */ ([
  [320, "100%"],
  [390, "200%"],
  [320, "200%"],
  [1280, "200%"],
])) {
  test(`no page is wider than a window of ${width} pixels with text of ${size}`, async () => {
    const { page, scan, close } = await open(
      html({ head: `<style>html { font-size: ${size} } h1 { font-size: 1em }</style>` }),
      { context: { viewport: { width, height: 844 } } },
    );
    const check = async (/** @type {string} */ place) =>
      assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, place);
    await scan.locator(".primary").waitFor();
    await check("start");
    await start(scan);
    await check("who");
    await fillInAsSchool(scan, { isStarted: true });
    await check("partners");
    await scan.locator("#kind-wijkteam").check();
    await next(scan);
    await check("a partner");
    await scan.locator("#gate-yes").check();
    await check("questions");
    await answerItems(scan, () => 3);
    await reach(scan.locator(".kinds"), scan);
    await next(scan);
    await check("check");
    await next(scan);
    await scan.locator(".part.limits").waitFor();
    await check("result");
    await scan.evaluate((element) =>
      element.shadowRoot?.querySelectorAll("details").forEach((each) => each.setAttribute("open", "")),
    );
    await check("result with its tables");
    await close();
  });
}
