// Tables: to the bit what `score` gives for each row, with vector instructions, without, and as JavaScript.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load as loadScore } from "samenwerkscan/score";

import { fromPackage } from "../../scripts/package.js";
import { law } from "../support/native.js";
import { fallbackColumnsEngine } from "./fallback.js";
import { random } from "./responses.js";

/** @typedef {import("samenwerkscan/columns").ColumnsEngine} Engine */
/** @typedef {import("samenwerkscan/columns").TableScores} TableScores */

const FORMS = /** @type {const} */ (["full", "short"]);

/** @param {string} file @returns {Promise<Engine>} */
async function engineOf(file) {
  // A copy of the package that has not loaded anything yet.
  const { load } = await import(new URL(`../../dist/columns-node.js?${file}`, import.meta.url).href);
  return load({ wasm: readFile(fromPackage("dist", file)) });
}

const engines = {
  simd: await engineOf("columns-simd.wasm"),
  plain: await engineOf("columns.wasm"),
  javaScript: await fallbackColumnsEngine(),
};

const next = random(7);

/** @param {number} n */
function randomAnswers(n) {
  const below = (/** @type {number} */ limit) => Math.floor(next() * limit);
  return Uint8Array.from({ length: n }, () => (below(5) === 0 ? 253 + below(3) : below(5)));
}

/** @param {Uint8Array} rows @param {number} nItems */
function byColumns(rows, nItems) {
  const nRows = rows.length / nItems;
  return rows.map((_, place) => rows[(place % nRows) * nItems + Math.floor(place / nRows)] ?? 0);
}

test("every row is scored as its response is", async () => {
  const scoring = await loadScore();
  for (const form of FORMS) {
    const items = engines.simd.items[form];
    const rows = randomAnswers(5000 * items.length);
    const scores = engines.simd.score(rows, { form, overall: true, counts: true });
    const { dontKnow, notApplicable } = engines.simd.codes;
    for (let row = 0; row < 5000; row++) {
      const codes = [...rows.subarray(row * items.length, (row + 1) * items.length)];
      const answers = codes.map((code) =>
        code === dontKnow ? "dontKnow" : code === notApplicable ? "notApplicable" : code,
      );
      const card = scoring.score({
        format: "samenwerkscan/response/1",
        instrument: { id: "kansengelijkheid", version: "1.0" },
        form,
        perspective: "ouders",
        answers: Object.fromEntries(
          items.map((item, place) => [item, answers[place]]).filter(([, each]) => each !== 255),
        ),
      });
      const at = (/** @type {ArrayLike<number> | undefined} */ column) => column?.[row];
      const orNaN = (/** @type {number | null} */ points) => points ?? Number.NaN;
      const cappedBy = (card.cappedBy ?? []).map((id) => 1 << card.dimensions.findIndex((each) => each.id === id));
      assert.deepEqual(
        [at(scores.totals), at(scores.levels), at(scores.uncappedLevels), at(scores.cappedBy), at(scores.provisional)],
        [
          orNaN(card.total),
          card.level ?? 0,
          card.uncappedLevel ?? 0,
          cappedBy.reduce((bits, bit) => bits | bit, 0),
          Number(card.provisional),
        ],
      );
      for (const [place, dimension] of scores.dimensions.entries()) {
        const expected = card.dimensions[place];
        assert.ok(expected);
        const { id, level, answered, applicable, dontKnow, score } = expected;
        assert.deepEqual(
          [dimension.id, at(dimension.scores), at(dimension.levels), at(dimension.answered)],
          [id, orNaN(score), level ?? 0, answered],
        );
        assert.deepEqual([at(dimension.applicable), at(dimension.dontKnow)], [applicable, dontKnow]);
      }
    }
  }
});

test("every engine and both layouts give the same, whatever the number of rows", () => {
  for (const form of FORMS) {
    const nItems = engines.simd.items[form].length;
    for (const nRows of [0, 1, 63, 4095, 4096, 4097, 20_000]) {
      const rows = randomAnswers(nRows * nItems);
      const columns = byColumns(rows, nItems);
      for (const [overall, counts] of [
        [false, false],
        [true, true],
      ]) {
        const expected = engines.simd.score(rows, { form, overall, counts });
        assert.equal(expected.dimensions[0]?.scores.length, nRows);
        assert.equal("totals" in expected, overall);
        for (const engine of Object.values(engines)) {
          assert.deepEqual(engine.score(rows, { form, layout: "rows", overall, counts }), expected);
          assert.deepEqual(engine.score(columns, { form, layout: "columns", overall, counts }), expected);
        }
      }
    }
  }
});

test("a million rows of three instruments, inside WebAssembly", async () => {
  const equalRows = await law();
  for (const instrument of [0, 1, 5]) assert.equal(equalRows(instrument, 1_000_000), 1_000_000);
});

test("what is no table is refused, with every place", () => {
  const { simd: engine } = engines;
  const full = new Uint8Array(48);
  const code = (/** @type {() => unknown} */ run) => {
    try {
      run();
    } catch (error) {
      return /** @type {import("samenwerkscan").ScanError} */ (error);
    }
    throw new Error("it was accepted");
  };
  assert.equal(code(() => engine.score(/** @type {any} */ ([1, 2]))).code, "invalidTable");
  assert.equal(code(() => engine.score(full.subarray(1))).code, "invalidTable");
  assert.equal(code(() => engine.score(full, { form: /** @type {any} */ ("half") })).code, "unknownForm");
  assert.equal(code(() => engine.score(full, { layout: /** @type {any} */ ("heap") })).code, "unknownForm");
  full[0] = 5;
  full[24 + 5] = 252;
  const problems = (/** @type {"rows" | "columns"} */ layout) =>
    code(() => engine.score(full, { layout })).problems.map(({ path, message }) => `${path}: ${message}`);
  const because = (/** @type {number} */ byte) => `${byte} is neither a rating from 0 to 4 nor a code`;
  assert.deepEqual(problems("rows"), [`/0/ambitie-1: ${because(5)}`, `/1/stem-2: ${because(252)}`]);
  assert.deepEqual(problems("columns"), [`/0/ambitie-1: ${because(5)}`, `/1/afspraken-3: ${because(252)}`]);
  assert.equal(code(() => engine.score(new Uint8Array(24 * 5000).fill(9))).problems.length, 100);
  // And the engine goes on.
  assert.equal(engine.score(new Uint8Array(24).fill(4)).dimensions[0]?.scores[0], 100);
});
