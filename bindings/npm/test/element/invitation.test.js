// The reader of invitations in the element, which works before there is an engine. No browser.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { before, test } from "node:test";

import { load } from "samenwerkscan";
import { fromPackage } from "../../scripts/package.js";
import { module } from "./support/bundle.js";

/** @typedef {{ what: string, link: string, invitation: import("../../src/element/invitation/invitation.js").Invitation }} Vector */

const engine = await load();
const golden = async (/** @type {string} */ name) =>
  /** @type {Vector[]} */ (
    JSON.parse(await readFile(fromPackage("../../tests/golden/invitations", `${name}.json`), "utf8"))
  );
const [valid, broken] = await Promise.all([golden("valid"), golden("broken")]);

/** @type {typeof import("../../src/element/invitation/read.js").read} */
let read;
before(async () => {
  ({ read } = await module("invitation/read.ts"));
});

test("what is sent arrives, with and without an engine", () => {
  assert.ok(valid.length > 20);
  for (const { what, link, invitation } of valid) {
    assert.deepEqual(read(link), invitation, what);
    const { partners = [], ...sent } = engine.invitation(link);
    assert.deepEqual({ ...sent, ...(invitation.partners && { partners }) }, invitation, what);
    // An empty list of partners is not written.
    if (invitation.partners?.length !== 0)
      assert.equal(engine.invite(invitation, "https://regenboog.example/scan#top"), link, what);
  }
});

test("a link arrives through mail and chat programs", () => {
  for (const { link, invitation } of valid.slice(0, 9)) {
    for (const arrived of [
      link,
      `${link}.`,
      `<${link}>`,
      `(${link})`,
      `“Kijk: ${link} .”`,
      `${link}&fbclid=Iw-x`,
      `${link}\nGroeten`,
      link.slice(link.indexOf("#")),
    ]) {
      assert.deepEqual(read(arrived), invitation);
    }
  }
});

test("whatever is wrong is refused", () => {
  assert.ok(broken.length > 150, String(broken.length));
  // Which instrument it is for is another matter: the scan compares that with its own.
  for (const { what, link } of broken) {
    if (what !== "another instrument") assert.equal(read(link), undefined, what);
    assert.throws(() => engine.invitation(link), { code: "invalidInvitation" }, what);
  }
});

test("a link as long as a book is refused, and not read", () => {
  assert.equal(read(`#uitnodiging=${"e".repeat(5_000_000)}`), undefined);
});
