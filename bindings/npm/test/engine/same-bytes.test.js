// The same engine natively, in WebAssembly and in JavaScript: the same bytes for every response.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { scan } from "../support/native.js";
import { outcome } from "../support/outcome.js";
import { fallbackEngine } from "./fallback.js";
import { examples, random, randomResponse } from "./responses.js";

const N_RANDOM = 10_000;

const engines = [await load(), await fallbackEngine()];

/**
 * What native code says of each response, after a check that both engines say the same.
 * @param {readonly unknown[]} responses
 */
async function checked(responses) {
  const expected = await scan(responses);
  assert.equal(expected.length, responses.length);
  for (const engine of engines) {
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

test("instrument and field in WebAssembly and in JavaScript", () => {
  const [wasm, js] = engines;
  assert.notEqual(wasm, js);
  for (const lang of /** @type {const} */ (["nl", "en"])) {
    assert.deepEqual(js?.instrument(lang), wasm?.instrument(lang));
    assert.deepEqual(js?.field(lang), wasm?.field(lang));
  }
});
