// Whatever is passed, there is a result or a ScanError, and the engine goes on.

import assert from "node:assert/strict";
import { test } from "node:test";

import { ScanError, describeError, load } from "samenwerkscan";

import { examples } from "./responses.js";

const engine = await load();
const good = () => JSON.parse(examples()[0]?.text ?? "");

/**
 * @param {unknown} response
 * @param {[path: string, code: string][]} expected
 */
function refuses(response, expected) {
  assert.throws(
    () => engine.score(/** @type {any} */ (response)),
    (error) => {
      assert.ok(error instanceof ScanError && error instanceof Error);
      assert.equal(error.name, "ScanError");
      assert.equal(error.code, "invalidResponse");
      assert.deepEqual(error.problems.map(({ path, code }) => [path, code]), expected);
      for (const { message } of error.problems) assert.ok(message.length > 0);
      return true;
    },
  );
}

test("values that no file can hold are refused in their place", () => {
  const missing = ["format", "instrument", "form", "perspective", "answers"];
  refuses({}, missing.map((key) => [`/${key}`, "missingKey"]));
  for (const nothing of [undefined, null]) {
    assert.throws(() => engine.score(/** @type {any} */ (nothing)), { code: "invalidResponse" });
  }
  for (const odd of [() => 1, Symbol("x"), 10n, NaN, Infinity]) {
    assert.throws(() => engine.score({ ...good(), date: odd }), { code: "invalidResponse" });
  }
  refuses({ ...good(), date: "2026-02-30" }, [["/date", "notADate"]]);
  refuses({ ...good(), selfEstimate: NaN }, [["/selfEstimate", "notAnInteger"]]);
  refuses({ ...good(), answers: { "stem-1": -0, "stem-2": 7 } }, [["/answers/stem-2", "outOfRange"]]);
  const partner = (/** @type {string} */ name) => ({ kind: "ouders", name, working: "wanted" });
  refuses({ ...good(), partners: [partner("\ud83d")] }, [["/partners/0/name", "loneSurrogate"]]);
  assert.ok(engine.score({ ...good(), partners: [partner("👩‍👧 é <b>")] }));
});

test("more than a file may hold is refused, however it goes round", () => {
  const limit = 2 ** 20;
  /** @type {any} */
  const maze = {};
  maze.left = maze.right = maze;
  const wide = { ...good(), partners: Array.from({ length: limit }, () => 1) };
  for (const value of [maze, wide, new Array(2 ** 32 - 1), "x".repeat(limit + 1), { ["x".repeat(limit + 1)]: 1 }]) {
    refuses(value, [["", "tooLarge"]]);
    assert.ok(engine.score(good()));
  }
});

test("holes and lone surrogates keep their place", () => {
  refuses({ ...good(), partners: [, { kind: "ouders", working: "wanted" }] }, [["/partners/0", "wrongType"]]);
  refuses({ ...good(), "date\ud83d": 1 }, [["/\ufffd", "unknownKey"]]);
  refuses({ ...good(), "\ude00": { "\ud83d": 1 } }, [["/\ufffd", "unknownKey"]]);
});

test("what is undefined is left out, as JSON does", () => {
  assert.deepEqual(engine.score({ ...good(), date: undefined }), engine.score(good()));
});

test("values that throw, turn round or go deep do no harm", () => {
  /** @type {any} */
  const round = good();
  round.partners = [round];
  const deep = JSON.parse(`${"[".repeat(5_000)}${"]".repeat(5_000)}`);
  const throwing = Object.defineProperty(good(), "date", {
    enumerable: true,
    get() {
      throw new Error("no");
    },
  });
  const proxy = new Proxy(good(), {
    ownKeys() {
      throw new Error("no");
    },
  });
  for (const value of [round, deep, { ...good(), answers: deep }, throwing, proxy]) {
    assert.throws(() => engine.score(value), ScanError);
    assert.ok(engine.score(good()));
  }
});

test("options that do not exist", () => {
  const anything = /** @type {any} */ (engine);
  for (const lang of ["de", "NL", "", undefined, 3]) {
    assert.throws(() => anything.instrument(lang), { code: "unknownLanguage" });
    assert.throws(() => anything.field(lang), { code: "unknownLanguage" });
    assert.throws(() => anything.report(good(), { format: "text", lang }), { code: "unknownLanguage" });
  }
  assert.throws(() => anything.report(good(), { format: "pdf", lang: "nl" }), { code: "unknownFormat" });
  assert.throws(() => anything.report(good()), ScanError);
});

test("people read errors in their own language", () => {
  let error;
  try {
    engine.score(/** @type {any} */ ({}));
  } catch (thrown) {
    error = /** @type {ScanError} */ (thrown);
  }
  assert.ok(error);
  const [nl, en] = [describeError(error, "nl"), describeError(error, "en")];
  assert.ok(nl.length > 10 && en.length > 10 && nl !== en, `${nl} ${en}`);
});
