// Paper forms typed in: a sign for each numbered item, fast, and the same answers as on the screen.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import { load } from "samenwerkscan";
import { module } from "./support/bundle.js";
import { open } from "./support/chromium.js";
import { fillInAsParent, focused } from "./support/journey.js";
import { collect } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("playwright-core").Locator} Locator */
/** @typedef {import("../../src/element/journey/signs.js").Sheet} Sheet */

const engine = await load();
const instrument = engine.instrument("nl");
/** @type {typeof import("../../src/element/journey/typed.js")} */
let typed;
/** @type {typeof import("../../src/element/journey/signs.js")} */
let paper;
before(async () => {
  typed = await module("journey/typed.ts");
  paper = await module("journey/signs.ts");
});

const MADE = { date: "2026-11-26", tag: "abcd1234" };
const SIGNS = "01234?-.";

/** From the start page to typing. @param {Locator} scan @param {{ side?: string, form?: string }} sheet */
async function toPaper(scan, { side = "ouders", form = "short" } = {}) {
  await collect(scan);
  await scan.getByRole("button", { name: "Typ een papieren lijst over" }).click();
  await scan.locator("#typed").waitFor();
  await scan.locator("#paper-side").selectOption(side);
  await scan.locator("#paper-form").selectOption(form);
}

/** @param {Locator} scan @param {string} signs */
async function type(scan, signs) {
  await scan.locator("#typed").pressSequentially(signs);
  await scan.locator("#typed").press("Enter");
  return scan.locator(".typed-said").innerText();
}

test("every sign at every place of every form is the answer to the item with that number", () => {
  for (const perspective of /** @type {const} */ (["school", "partners", "ouders", "gemeente"])) {
    for (const form of /** @type {const} */ (["full", "short"])) {
      /** @type {Sheet} */
      const sheet = { perspective, form };
      const items = paper.itemsOnPaper(sheet, instrument);
      assert.equal(items.length, (form === "full" ? 24 : 6) + (perspective === "partners" ? 4 : 0));
      for (const [at, { id }] of items.entries()) {
        for (const sign of SIGNS) {
          const signs = [..."2".repeat(items.length)];
          signs[at] = sign;
          const response = typed.responseTyped(sheet, signs, instrument, MADE);
          assert.ok(response);
          engine.score(response);
          const answers = { ...response.answers, ...response.aboutSchool?.answers };
          const expected =
            sign === "?" ? "dontKnow" : sign === "-" ? "notApplicable" : sign === "." ? undefined : Number(sign);
          assert.equal(answers[id], expected, `${form} of ${perspective}: ${sign} at ${at + 1}`);
          assert.equal(
            Object.values(answers).filter((answer) => answer === 2).length,
            items.length - (sign === "2" ? 0 : 1),
          );
        }
      }
    }
  }
});

test("spaces are for the eyes, a long dash is a dash, and nothing else is a sign", () => {
  assert.deepEqual(typed.signsIn(" 01 2–\t?. "), ["0", "1", "2", "-", "?", "."]);
  for (let code = 32; code < 0x250; code += 1) {
    const sign = String.fromCharCode(code);
    assert.equal(typed.answerOf(sign, instrument) === undefined, !SIGNS.includes(sign), sign);
  }
});

test("differences between two passes are named by their numbers", () => {
  assert.deepEqual(typed.differences([..."012"], [..."022"]), [2]);
  assert.deepEqual(typed.differences([..."012"], [..."012"]), []);
  assert.deepEqual(typed.differences([..."0123"], [..."01"]), [3, 4]);
});

test("a pile of forms is typed with the keyboard alone, and everybody is there", async () => {
  const { page, scan, faults, close } = await open(html());
  await toPaper(scan);
  assert.equal(await type(scan, "01234?"), "Ouder 1 staat erbij. Typ de volgende lijst.");
  assert.equal(
    await scan.evaluate((element) => element.shadowRoot?.activeElement?.id),
    "typed",
    "the next form at once",
  );
  assert.equal(await scan.locator("#typed").inputValue(), "");
  assert.equal(await type(scan, "44-?00"), "Ouder 2 staat erbij. Typ de volgende lijst.");
  assert.equal(
    await type(scan, "44-?00"),
    "Ouder 3 staat erbij. Typ de volgende lijst.",
    "equal answers are of somebody else",
  );
  await scan.locator("#paper-side").selectOption("school");
  await scan.locator("#paper-form").selectOption("full");
  assert.equal(await type(scan, "012340123401234012340123"), "School 1 staat erbij. Typ de volgende lijst.");
  assert.equal(
    await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))),
    true,
    "what is only here is not lost without a warning",
  );
  await scan.getByRole("button", { name: "Klaar, kijk samen" }).click();
  assert.equal(await focused(scan), "Samen kijken");
  assert.equal(await scan.locator(".members > [part=heading]").innerText(), "4 ingevulde scans");
  assert.match(await scan.locator(".overview").innerText(), /School\s+1\s+–/);
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  const file = await saved;
  const stream = await file.createReadStream();
  let text = "";
  for await (const part of stream) text += part;
  const { responses } = engine.find(text);
  assert.deepEqual(
    responses.map(({ answers }) => Object.values(answers).length),
    [6, 6, 6, 24],
  );
  const anchors = instrument.dimensions.map(({ items, anchor }) => items[anchor]?.id ?? "");
  assert.deepEqual(
    anchors.map((id) => responses[0]?.answers[id]),
    [0, 1, 2, 3, 4, "dontKnow"],
  );
  assert.equal(
    await page.evaluate(() => !dispatchEvent(new Event("beforeunload", { cancelable: true }))),
    false,
    "now it is in a file",
  );
  assert.deepEqual(faults, []);
  await close();
});

test("a form typed in gives the card of the same answers on a screen", async () => {
  const { page, scan, close } = await open(html());
  await fillInAsParent(scan);
  const onScreen = await scan.evaluate((element) => Reflect.get(element, "response"));
  await page.reload();
  await toPaper(scan);
  await type(scan, "012340");
  await scan.getByRole("button", { name: "Klaar, kijk samen" }).click();
  const saved = page.waitForEvent("download");
  await scan.getByRole("button", { name: "Bewaar wat ieder invulde" }).click();
  const { responses } = engine.find(await readFile(await (await saved).path(), "utf8"));
  const [onPaper] = responses;
  assert.ok(onPaper);
  assert.deepEqual(engine.score(onPaper), engine.score(onScreen));
  assert.notEqual(onPaper.tag, onScreen.tag, "of somebody else");
  await close();
});

test("what is typed is shown as answers to the numbered items, and a wrong sign at its number", async () => {
  const { scan, close } = await open(html());
  await toPaper(scan);
  await scan.locator("#typed").pressSequentially("04x?");
  const shown = await scan.locator(".typed li").allInnerTexts();
  assert.equal(shown.length, 6);
  assert.match(shown[0] ?? "", /Nog niet$/);
  assert.match(shown[1] ?? "", /Helemaal$/);
  assert.match(shown[2] ?? "", /x kennen we niet$/);
  assert.match(shown[3] ?? "", /Weet ik niet$/);
  await scan.locator("#typed").press("Enter");
  assert.equal(await scan.locator(".typed-said").innerText(), "Dit teken kennen we niet, bij vraag 3.");
  await scan.locator("#typed").fill("012");
  assert.match(await type(scan, ""), /Dit zijn 3 tekens\. Het moeten er 6 zijn/);
  assert.match(await type(scan, "..."), /Ouder 1 staat erbij/);
  await close();
});

test("a second pass shows what differs, and takes what was corrected", async () => {
  const { scan, close } = await open(html());
  await toPaper(scan);
  await scan.locator("#twice").check();
  assert.equal(await type(scan, "012340"), "Typ dezelfde lijst nu nog een keer.");
  const said = await type(scan, "010340");
  assert.match(said, /Vraag 3: eerst 2, nu 0/);
  assert.doesNotMatch(said, /Vraag 4/);
  await scan.locator("#typed").fill("012340");
  assert.match(await type(scan, ""), /Ouder 1 staat erbij/);
  assert.equal(await type(scan, "111111"), "Typ dezelfde lijst nu nog een keer.");
  assert.match(await type(scan, "111111"), /Ouder 2 staat erbij/);
  await close();
});

test("a partner's form has its organisation, and what it says about the school", async () => {
  const { scan, close } = await open(html());
  await toPaper(scan, { side: "partners", form: "short" });
  const kinds = await scan
    .locator("#paper-kind option")
    .evaluateAll((all) => all.map((each) => Reflect.get(each, "value")));
  assert.ok(!kinds.includes("ouders") && !kinds.includes("gemeente"), "they have lists of their own");
  await scan.locator("#paper-kind").selectOption("wijkteam");
  await scan.locator("#paper-name-input").fill("Buurtteam Zuid");
  assert.match(await type(scan, "0123401234"), /Partner 1 staat erbij/);
  await scan.getByRole("button", { name: "Klaar, kijk samen" }).click();
  await scan.locator(".one-by-one summary").first().click();
  assert.match(await scan.locator(".moment li").first().innerText(), /Partner 1\s*Buurtteam Zuid/);
  await close();
});

test("signs are typed where a page has shortcuts of its own", async () => {
  const { page, scan, close } = await open(
    html({ rest: "<script>addEventListener('keydown', () => { globalThis.heard = true })</script>" }),
  );
  await toPaper(scan);
  await type(scan, "?-0123");
  assert.equal(await page.evaluate(() => Reflect.get(globalThis, "heard")), undefined);
  await close();
});
