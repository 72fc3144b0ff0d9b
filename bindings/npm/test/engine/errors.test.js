// Whatever is passed, there is a result or a ScanError, and the engine keeps working.

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
      assert.deepEqual(
        error.problems.map(({ path, code }) => [path, code]),
        expected,
      );
      for (const { message } of error.problems) assert.ok(message.length > 0);
      return true;
    },
  );
}

test("values that no file can hold are refused in their place", () => {
  const missing = ["format", "instrument", "form", "perspective", "answers"];
  refuses(
    {},
    missing.map((key) => [`/${key}`, "missingKey"]),
  );
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
  // biome-ignore lint/suspicious/noSparseArray: the hole is what is tested
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

test("lists, moments and options that throw are refused", () => {
  const anything = /** @type {any} */ (engine);
  const no = () => {
    throw new Error("no");
  };
  const getters = (/** @type {object} */ value, /** @type {string} */ key) =>
    Object.defineProperty(value, key, { enumerable: true, get: no });
  const { proxy, revoke } = Proxy.revocable([], {});
  revoke();
  const options = /** @type {const} */ ({ lang: "nl" });
  const lists = [getters([good()], "0"), new Proxy([], { get: no }), proxy, new Array(2 ** 32 - 1)];
  const moments = [
    getters({ after: [good()] }, "before"),
    { before: undefined, after: [good()] },
    { before: [good()] },
    new Proxy({}, { has: no }),
  ];
  for (const list of lists) {
    assert.throws(() => anything.team(list), ScanError);
    assert.throws(() => anything.view({ before: list, after: [good()] }, options), ScanError);
  }
  for (const subject of [...lists, ...moments]) assert.throws(() => anything.view(subject, options), ScanError);
  assert.throws(() => anything.view(good(), getters({}, "lang")), { code: "unknownLanguage" });
  assert.throws(() => anything.instrument(proxy), { code: "unknownLanguage" });
  assert.ok(engine.score(good()));
});

test("any key of an object is told", () => {
  const odd = JSON.parse('{ "__proto__": 1, "constructor": 2, "mark": 3, "keys": 3, "10": 4, "": 4 }');
  const keys = ["10", "__proto__", "constructor", "mark", "keys", ""];
  refuses(
    { ...good(), answers: { ...odd } },
    keys.map((key) => [`/answers/${key}`, "unknownItem"]),
  );
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

test("what makes no team is refused", () => {
  const anything = /** @type {any} */ (engine);
  const code = (/** @type {string} */ code) => ({ name: "ScanError", code });
  for (const odd of [undefined, null, {}, 3, "x"]) assert.throws(() => anything.team(odd), code("notAList"));
  assert.throws(() => engine.team([]), code("emptyTeam"));
  assert.throws(() => engine.progress([], [good()]), code("emptyTeam"));
  assert.throws(() => anything.progress([good()]), code("notAList"));
  assert.throws(() => anything.team([good()], { mode: "secret" }), code("unknownMode"));
  for (const k of [2, 21, 4.5, "5", -1, NaN, Infinity]) {
    assert.throws(() => anything.team([good()], { mode: "anonymous", k }), code("groupSize"), String(k));
  }
  assert.equal(engine.team([good()]).mode.kind, "open");
  assert.deepEqual(engine.team([good()], { mode: "anonymous" }).mode, { kind: "anonymous", k: 5 });
});

test("every problem of every response of a team is told, with its place", () => {
  const broken = { ...good(), answers: { "stem-1": 9, nonsense: 1 } };
  assert.throws(
    () => engine.team([good(), broken, /** @type {any} */ (null)]),
    (error) => {
      assert.ok(error instanceof ScanError);
      assert.deepEqual(
        error.problems.map(({ path }) => path),
        ["/1/answers/stem-1", "/1/answers/nonsense", "/2"],
      );
      return true;
    },
  );
  assert.throws(
    () => engine.view({ before: [good()], after: [broken] }, { lang: "nl" }),
    (error) => error instanceof ScanError && error.problems[0]?.path === "/after/0/answers/stem-1",
  );
});

test("pictures, tables and codes that do not exist", () => {
  const anything = /** @type {any} */ (engine);
  assert.throws(() => engine.figure(good(), { kind: "progress", lang: "nl" }), { code: "unknownFigure" });
  assert.throws(() => engine.figure([good()], { kind: "progress", lang: "nl" }), { code: "unknownFigure" });
  assert.throws(() => anything.report(good(), { format: "csv", table: "people", lang: "nl" }), {
    code: "unknownTable",
  });
  assert.throws(() => anything.report(good(), { format: "csv", delimiter: "|", lang: "nl" }), {
    code: "unknownDelimiter",
  });
  assert.throws(() => anything.blank({ form: "long", format: "html", lang: "nl" }), { code: "unknownForm" });
  const people = /** @type {const} */ ({ format: "csv", table: "respondents", lang: "nl", mode: "anonymous" });
  assert.throws(() => engine.report([good()], people), { code: "anonymousMode" });
});

test("the text of a file is read by the engine, with what a reader of JSON drops", () => {
  const text = JSON.stringify(good());
  assert.deepEqual(engine.score(engine.parse(`\uFEFF${text}\n`)), engine.score(good()));
  const wrong = /** @type {[string, string, string][]} */ ([
    [text.replace('"form"', '"form":"short","form"'), "duplicateKey", "/form"],
    ["", "notReadable", ""],
    [text.slice(0, -1), "notReadable", ""],
    ["[".repeat(100_000), "notReadable", ""],
    [text.replace('"answers"', '"answers": {}, "answers"'), "duplicateKey", "/answers"],
    [text.replace('"form"', `"x": ${"[".repeat(200)}${"]".repeat(200)}, "form"`), "unknownKey", "/x"],
    [text.replace(/(?<="date":)"[^"]*"/, `${"[".repeat(200)}${"]".repeat(200)}`), "wrongType", "/date"],
    [text.replace(/(?<="date":)"[^"]*"/, '"\\ud83d"'), "loneSurrogate", "/date"],
    [text.replace('"form"', "'form'"), "notReadable", ""],
    [`${text},`, "notReadable", ""],
    [`${text}${" ".repeat(1 << 20)}`, "tooLarge", ""],
  ]);
  for (const [odd, code, path] of wrong) {
    assert.throws(
      () => engine.parse(odd),
      (error) => {
        assert.ok(error instanceof ScanError);
        assert.equal(error.code, "invalidResponse");
        assert.deepEqual([error.problems[0]?.code, error.problems[0]?.path], [code, path]);
        return true;
      },
    );
  }
  for (const odd of [undefined, null, 3, {}])
    assert.throws(() => engine.parse(/** @type {any} */ (odd)), { code: "invalidResponse" });
});

test("share codes", () => {
  const code = engine.encode(good());
  assert.deepEqual(engine.score(engine.decode(` ${code}\n`)), engine.score(good()));
  for (const [odd, expected] of [
    ["", "notACode"],
    ["hello", "notACode"],
    [`${code}A`, "damagedCode"],
    [code.replace("s1", "s2"), "damagedCode"],
    [code.replace("s1", "s3"), "unknownCodeVersion"],
  ]) {
    assert.throws(() => engine.decode(odd ?? ""), { code: expected }, odd);
  }
  for (const odd of [undefined, null, 3, {}])
    assert.throws(() => engine.decode(/** @type {any} */ (odd)), { code: "notACode" });
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
