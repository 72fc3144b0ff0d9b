// The element asks before its engine is there, so it has the rules of the interview itself. The golden files of the crate
// hold both to one list.

import assert from "node:assert/strict";
import { readFile, readdir } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";
import { module } from "./support/bundle.js";

const GOLDEN = new URL("../../../../tests/golden/interview/", import.meta.url);

const engine = await load();
const instrument = engine.instrument("nl");
/** @type {typeof import("../../src/element/journey/steps.js")} */
const { keyOf, stepsOf } = await module("journey/steps.ts");
/** @type {typeof import("../../src/element/journey/gaps.js")} */
const { problemsOn, questionsOn, skippedOn } = await module("journey/gaps.ts");
/** @type {typeof import("../../src/element/journey/draft.js")} */
const { responseOf } = await module("journey/draft.ts");
/** @type {typeof import("../../src/element/journey/open.js")} */
const { openFile } = await module("journey/open.ts");
/** @typedef {import("../../src/element/journey/draft.js").Draft} Draft */
/** @typedef {import("../../src/element/journey/steps.js").Step} Step */

/** @param {string} file */
const read = async (file) => JSON.parse(await readFile(new URL(file, GOLDEN), "utf8"));
const files = (await readdir(GOLDEN)).filter((file) => file !== "limits.json");

/** What the core calls a place, by what the element calls its field. @param {Step} step @param {string} field */
const placeOf = (step, field) => {
  const inside = step.name === "partner" ? `/partners/${step.partner}` : step.name === "from" ? "/from" : "";
  const key = { worlds: "leefwerelden", gate: "working" }[field] ?? field;
  return `${inside}/${key}`;
};

/** What the core calls a lack. @type {{ [problem: string]: string }} */
const LACKS = { nameTooLong: "nameTooLong", nameUnusable: "controlCharacter" };

/** The page of the element for a page of the core. @param {Draft} draft @returns {readonly Step[]} */
const pagesOf = (draft) =>
  stepsOf(draft, instrument, { form: undefined, perspective: undefined, isInvited: false }).flatMap((step) => {
    if (step.name === "check") return []; // A page that asks nothing.
    if (step.name !== "partners") return /** @type {Step[]} */ ([step]);
    return /** @type {Step[]} */ ([
      ...draft.partners.map((_, partner) => /** @type {const} */ ({ name: "partner", partner })),
      step,
    ]);
  });

/** The place of an item. @param {import("../../src/element/journey/gaps.js").Question} question */
const placeOfItem = ({ item, place }) => {
  const inside = place === "main" ? "" : place === "school" ? "/aboutSchool" : `/partners/${place}`;
  return `${inside}/answers/${item.id}`;
};

assert.ok(files.length > 15, "there are golden files");

for (const file of files) {
  test(`the element and the core ask the same: ${file}`, async () => {
    const { notes, pages, gaps, response } = await read(file);
    const steps = pagesOf(notes);
    assert.deepEqual(
      steps.map((step) => keyOf(step)),
      pages.map((/** @type {{ page: string }} */ { page }) => page),
    );
    for (const [at, step] of steps.entries()) {
      const items = questionsOn(step, notes, instrument).map(placeOfItem);
      const expected = pages[at].questions.filter((/** @type {string} */ place) => place.includes("/answers/"));
      // On the full form the element asks a dimension, of which the anchor is one item.
      assert.deepEqual(items, expected, keyOf(step));
    }

    const found = steps.flatMap((step) => {
      const skipped = skippedOn(step, notes, instrument).map(({ what }) => what);
      const open = questionsOn(step, notes, instrument).filter(({ item }) => skipped.includes(item));
      return [
        ...problemsOn(step, notes).map(({ field, what }) => [
          placeOf(step, field),
          LACKS[/** @type {keyof typeof LACKS} */ (what)] ?? "required",
        ]),
        ...open.map((question) => [placeOfItem(question), "open"]),
      ];
    });
    assert.deepEqual(Object.fromEntries(found), gaps);

    assert.deepEqual(responseOf(notes, instrument) ?? null, response);
  });
}

test("files have one largest size", async () => {
  const { largestFile } = await read("limits.json");
  const text = JSON.stringify(await read("school-full.json").then(({ response }) => response));
  const file = (/** @type {number} */ size) => /** @type {File} */ ({ size, text: async () => text });
  assert.ok("response" in (await openFile(file(largestFile), engine)));
  assert.deepEqual(await openFile(file(largestFile + 1), engine), { problems: [{ fault: "tooLarge", path: "" }] });
});
