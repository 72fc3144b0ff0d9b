// The reader of invitations in the element, which works before there is an engine. No browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { module } from "./support/bundle.js";

/** @typedef {{ what: string, link: string, invitation: import("../../src/element/invitation/invitation.js").Invitation }} Vector */

const golden = async (/** @type {string} */ name) => /** @type {Vector[]} */ (JSON.parse(await readFile(fromPackage("../../tests/golden/invitations", `${name}.json`), "utf8")));
const [valid, broken] = await Promise.all([golden("valid"), golden("broken")]);

/** @type {typeof import("../../src/element/invitation/read.js").read} */
let read;
/** @type {typeof import("../../src/element/invitation/write.js").linkTo} */
let linkTo;
before(async () => {
  ({ read } = await module("invitation/read.ts"));
  ({ linkTo } = await module("invitation/write.ts"));
});

test("what is sent arrives", () => {
  assert.ok(valid.length > 20);
  for (const { what, link, invitation } of valid) assert.deepEqual(read(link), invitation, what);
});

test("a link is the same to the byte as that of another program, without what was behind the # of the page", () => {
  for (const { what, link, invitation } of valid) {
    // A list without partners, and a way back without any, are not said.
    if (invitation.partners?.length === 0 || (invitation.returnTo && Object.keys(invitation.returnTo).length === 0)) continue;
    assert.equal(linkTo("https://regenboog.example/scan#top", invitation), link, what);
  }
});

test("a link arrives through mail and chat programs", () => {
  for (const { link, invitation } of valid.slice(0, 9)) {
    for (const arrived of [link, `${link}.`, `<${link}>`, `(${link})`, `“Kijk: ${link} .”`, `${link}&fbclid=Iw-x`, `${link}\nGroeten`, link.slice(link.indexOf("#"))]) {
      assert.deepEqual(read(arrived), invitation);
    }
  }
});

test("whatever is wrong is refused", () => {
  assert.ok(broken.length > 150, String(broken.length));
  // Which instrument it is for is another matter: the scan compares that with its own.
  for (const { what, link } of broken.filter((each) => each.what !== "another instrument")) assert.equal(read(link), undefined, what);
});

test("a link as long as a book is refused, and not read", () => {
  assert.equal(read(`#uitnodiging=${"e".repeat(5_000_000)}`), undefined);
});
