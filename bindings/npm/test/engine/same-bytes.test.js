// The same natively, in WebAssembly and in JavaScript, for the whole engine, the one for one person and the scoring one:
// the same bytes for every response.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "samenwerkscan";
import { load as loadScore } from "samenwerkscan/score";

import { cards, results } from "../support/native.js";
import { everything, outcome } from "../support/outcome.js";
import { fallbackEngine, fallbackPersonEngine, fallbackScoreEngine, personEngine } from "./fallback.js";
import { examples, moment, random, randomResponse } from "./responses.js";

const N_RANDOM = 10_000;

const engines = [await load(), await fallbackEngine()];
const forPerson = [await personEngine(), await fallbackPersonEngine()];
const scoring = [...engines, ...forPerson, await loadScore(), await fallbackScoreEngine()];

/**
 * The native output for each response, after checking that all engines agree.
 * @param {readonly unknown[]} responses
 */
async function checked(responses) {
  const expected = await cards(responses);
  assert.equal(expected.length, responses.length);
  for (const engine of scoring) {
    for (const [index, response] of responses.entries()) {
      assert.equal(outcome(engine, response), expected[index], JSON.stringify(response));
    }
  }
  return expected;
}

test("every example file", async () => {
  const files = examples();
  assert.ok(files.length >= 9);
  await checked(files.map(({ text }) => JSON.parse(text)));
});

test(`${N_RANDOM} random responses, half of them broken`, async () => {
  const next = random(20261123);
  const responses = Array.from({ length: N_RANDOM }, (_, n) => randomResponse(next, n % 2 === 1));
  const outcomes = await checked(responses);
  const n_refused = outcomes.filter((text) => text.startsWith('{\n  "problems"')).length;
  assert.ok(n_refused > N_RANDOM / 4 && n_refused <= N_RANDOM / 2, `${n_refused} are refused`);
});

test("an answer so long that memory must grow for it", async () => {
  const answers = Object.fromEntries(Array.from({ length: 30_000 }, (_, n) => [`stem-${n}`, 9]));
  await checked([{ ...JSON.parse(examples()[0]?.text ?? ""), answers }]);
});

/** @param {{ subject: any }} line */
const isOnePerson = ({ subject }) => "form" in subject;

/** @param {readonly { subject: unknown, k?: number }[]} subjects */
async function checkResults(subjects) {
  const expected = await results(subjects);
  assert.equal(expected.length, subjects.length);
  for (const engine of [...engines, ...forPerson]) {
    for (const [index, each] of subjects.entries()) {
      if (isOnePerson(each) || engines.includes(engine)) assert.equal(everything(engine, each), expected[index]);
    }
  }
}

test("reports, tables, pictures and codes of every example file", async () => {
  await checkResults(examples().map(({ text }) => ({ subject: JSON.parse(text) })));
});

test("teams and two moments, open and anonymous", async () => {
  const [before, after] = [moment("regenboog-2025"), moment("regenboog-2026")];
  const subjects = [after, [after[0]], { before, after }, { before: [before[0]], after: [after[0]] }];
  await checkResults(subjects.flatMap((subject) => [{ subject }, { subject, k: 4 }, { subject, k: 5 }]));
});

test("everything of random responses and teams", async () => {
  const next = random(6);
  const team = (/** @type {number} */ n) => Array.from({ length: n }, () => randomResponse(next, false));
  const solo = team(40).map((subject) => ({ subject }));
  const teams = [1, 2, 3, 5, 8, 13, 21].map((n) => ({ subject: team(n), ...(n % 2 === 1 && { k: 4 }) }));
  await checkResults([...solo, ...teams, { subject: { before: team(7), after: team(9) } }]);
});

test("the engine for one person takes nothing that people look at together, and says so", () => {
  const team = moment("regenboog-2026");
  const file = engines[0]?.keep(team);
  for (const engine of forPerson) {
    for (const subject of [team, { before: team, after: team }, file])
      assert.throws(() => engine.view(subject, { lang: "nl" }), { code: "invalidResponse" });
    assert.equal(engine.team, undefined);
    assert.deepEqual(engine.sheets(team[0], { lang: "nl" }), engines[0]?.sheets(team[0], { lang: "nl" }));
    assert.deepEqual(engine.handInText("s1abc", { lang: "en" }), engines[0]?.handInText("s1abc", { lang: "en" }));
    assert.deepEqual(engine.find(engine.encode(team[0])), engines[0]?.find(engine.encode(team[0])));
    assert.deepEqual(engine.parse(JSON.stringify(team[0])), engines[0]?.parse(JSON.stringify(team[0])));
  }
});

test("the form on paper in WebAssembly and in JavaScript", () => {
  for (const lang of /** @type {const} */ (["nl", "en"])) {
    for (const form of /** @type {const} */ (["full", "short"])) {
      for (const format of /** @type {const} */ (["text", "markdown", "html"])) {
        const [wasm, js] = engines.map((engine) => engine.blank({ form, format, lang }));
        assert.ok(wasm && wasm.length > 1000);
        assert.equal(js, wasm);
      }
    }
  }
});

test("instrument and field in WebAssembly and in JavaScript", () => {
  const [first, ...others] = scoring;
  assert.equal(new Set(scoring).size, 6);
  for (const lang of /** @type {const} */ (["nl", "en"])) {
    for (const other of others) {
      assert.deepEqual(other.instrument(lang), first?.instrument(lang));
      assert.deepEqual(other.field(lang), first?.field(lang));
    }
  }
});
