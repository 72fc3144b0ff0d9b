// Share codes in mail, chats and links, and the tag that tells people apart.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { examples } from "./responses.js";

const engine = await load();
const people = examples()
  .slice(0, 6)
  .map(({ text }, at) => ({ ...JSON.parse(text), tag: `tag${at}` }));
const NOTHING = { responses: [], damaged: 0, damagedCodes: [], replaced: 0, newer: [] };
const codes = people.map((response) => engine.encode(response));

test("a tag is in the code and the file, and in no result", () => {
  people.forEach((response, at) => {
    const code = codes[at] ?? "";
    assert.match(code, /^s2[\w-]*[A-Za-z0-9]$/);
    assert.equal(engine.decode(code).tag, response.tag);
    const { tag, ...untagged } = response;
    assert.match(engine.encode(untagged), /^s1/);
    assert.deepEqual(engine.score(response), engine.score(untagged));
    assert.ok(!engine.report(response, { format: "html", lang: "nl" }).includes(tag));
  });
  for (const tag of ["abc", "ABCD", "abcdefghijklm", "ab-cd"]) {
    assert.throws(
      () => engine.encode({ ...people[0], tag }),
      (/** @type {any} */ { problems }) => {
        assert.deepEqual([problems[0].path, problems[0].code], ["/tag", "notATag"]);
        return true;
      },
    );
  }
});

test("codes are found however they arrive", () => {
  const ways = [
    (/** @type {string} */ code) => code,
    (/** @type {string} */ code) => `https://school.example/scan/#${code}.`,
    (/** @type {string} */ code) => `<https://school.example/#${code}> groet, Jan`,
    (/** @type {string} */ code) =>
      `https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(encodeURIComponent(`https://school.example/#${code}`))}&amp;data=05%7C02`,
    (/** @type {string} */ code) => `> https://school.example/#${code.slice(0, 9)}=\r\n> ${code.slice(9)}`,
    (/** @type {string} */ code) => `S${code.slice(1, 7)}\u200b\u00ad${code.slice(7)}groet \ud83d half een emoji`,
  ];
  for (const way of ways) {
    const found = engine.find(codes.map(way).join("\n\nEn dan nog een:\n"));
    assert.deepEqual(found, { ...NOTHING, responses: codes.map((code) => engine.decode(code)) }, way("CODE"));
  }
});

test("what is damaged is counted, and who changed something counts once", () => {
  const [one, other] = codes;
  const changed = engine.encode({ ...people[0], date: "2031-01-02" });
  const { responses, damaged } = engine.find(`${one}\n> ${one}\n${other?.slice(0, 20)}…\n${changed}`);
  assert.deepEqual(
    responses.map(({ date }) => date),
    ["2031-01-02"],
  );
  assert.equal(damaged, 1);
  for (const nothing of ["", "s1 s2 ?", undefined, null, 3, {}]) {
    assert.deepEqual(engine.find(/** @type {any} */ (nothing)), NOTHING);
  }
});

test("of a damaged code the line and the sender are told, and of two codes that the newer does not count", () => {
  const [one, other] = codes;
  const [newer, older] = ["2031-01-02", "2030-01-02"].map((date) => engine.encode({ ...people[2], date }));
  const found = engine.find(
    `Van: Fatima <f@example.org>\n\n${one?.slice(0, 30)}…\n\nJan: ${other}\n${newer}\n${older}`,
  );
  assert.deepEqual(found.damagedCodes, [{ begin: one?.slice(0, 24), line: 3, after: "Van: Fatima <f@example.org>" }]);
  assert.deepEqual(
    found.newer.map(({ date }) => date),
    ["2031-01-02"],
  );
  assert.equal(found.responses.at(-1)?.date, "2030-01-02");
});

test("a thousand problems are told, and then how many more", () => {
  const answers = Object.fromEntries(Array.from({ length: 3000 }, (_, at) => [`x${at}`, 1]));
  const wrong = { ...people[0], answers };
  for (const call of [() => engine.score(wrong), () => engine.team([wrong, wrong])]) {
    assert.throws(call, (/** @type {any} */ { problems }) => {
      assert.ok(problems.length <= 1001, problems.length);
      assert.equal(problems.at(-1).code, "moreProblems");
      return true;
    });
  }
});
