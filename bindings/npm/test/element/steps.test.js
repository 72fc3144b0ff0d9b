// Which pages there are, in which order, and what is on them: data, so no browser is needed.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { load } from "samenwerkscan";
import { module } from "./support/bundle.js";

const engine = await load();
const instrument = engine.instrument("nl");
/** @type {import("../../src/element/journey/steps.js").Fixed} */
const nothing = { form: undefined, perspective: undefined, isInvited: false };
/** @type {typeof import("../../src/element/journey/steps.js")} */
let steps;
/** @type {typeof import("../../src/element/journey/edit.js")} */
let edit;
/** @type {typeof import("../../src/element/journey/partners.js")} */
let partners;
/** @type {typeof import("../../src/element/journey/draft.js")} */
let drafts;

before(async () => {
  steps = await module("journey/steps.ts");
  edit = await module("journey/edit.ts");
  partners = await module("journey/partners.ts");
  drafts = await module("journey/draft.ts");
});

/** @param {import("../../src/element/journey/draft.js").Draft} draft */
const names = (draft, fixed = nothing) => steps.stepsOf(draft, instrument, fixed).map(({ name }) => name);

test("each side has its own pages", () => {
  const items = Array(6).fill("items");
  assert.deepEqual(names(drafts.EMPTY), ["who", ...items, "partners", "check"]);
  assert.deepEqual(names(edit.withPerspective(drafts.EMPTY, "school", nothing)), [
    "who",
    ...items,
    "partners",
    "check",
  ]);
  assert.deepEqual(names(edit.withPerspective(drafts.EMPTY, "gemeente", nothing)), ["who", ...items, "check"]);
  assert.deepEqual(names(edit.withPerspective(drafts.EMPTY, "ouders", nothing)), ["who", "anchors", "check"]);
  assert.deepEqual(names(edit.withPerspective(drafts.EMPTY, "partners", nothing)), [
    "who",
    "from",
    ...items,
    "school",
    "check",
  ]);
});

test("what the page decides is not asked", () => {
  const fixed = {
    form: /** @type {const} */ ("short"),
    perspective: /** @type {const} */ ("ouders"),
    isInvited: false,
  };
  assert.deepEqual(names(edit.withFixed(drafts.EMPTY, fixed), fixed), ["anchors", "check"]);
});

test("forward and back are each other's opposite", () => {
  const draft = edit.withPerspective(drafts.EMPTY, "partners", nothing);
  const list = steps.stepsOf(draft, instrument, nothing);
  for (const step of list)
    assert.deepEqual(steps.before(steps.after(step, list, draft, nothing), list, draft, nothing), step);
  assert.deepEqual(steps.before({ name: "partner", partner: 3 }, list, draft, nothing), { name: "partners" });
});

test("a draft makes a response that the engine takes", () => {
  let draft = edit.withPerspective(drafts.EMPTY, "school", nothing);
  assert.ok(drafts.responseOf(draft, instrument));
  draft = edit.withEstimate(edit.withEstimate(draft, 3), undefined);
  draft = partners.withLeefwerelden(partners.withNewPartner(draft, "anders"), 0, ["wijk"]);
  draft = partners.withWorking(draft, 0, "yes");
  const unnamed = drafts.responseOf(draft, instrument);
  assert.equal(unnamed?.partners, undefined, "a partner without its name is not in the file yet");
  draft = partners.withPartnerName(draft, 0, " Politie ");
  draft = edit.withAnswer(draft, 0, "kern-1", 4);
  draft = partners.withWish(draft, 0, 2);
  draft = edit.withAnswer(draft, "main", "stem-3", "dontKnow");
  const response = drafts.responseOf(draft, instrument);
  assert.deepEqual(response?.partners, [
    { kind: "anders", name: "Politie", leefwerelden: ["wijk"], working: "yes", answers: { "kern-1": 4 }, desired: 2 },
  ]);
  assert.equal("selfEstimate" in (response ?? {}), false);
  assert.ok(response && engine.score(response));
  assert.deepEqual(drafts.responseOf(drafts.draftOf(response), instrument), response);

  const short = drafts.responseOf(edit.withForm(draft, "short"), instrument);
  assert.deepEqual(short?.answers, {}, "items that are not on the form stay out of the file");
  const gone = drafts.responseOf(partners.withWorking(draft, 0, "notNeeded"), instrument);
  assert.deepEqual(gone?.partners, [{ kind: "anders", name: "Politie", leefwerelden: ["wijk"], working: "notNeeded" }]);
});

test("who brings answers together comes from their own result, or from nowhere", () => {
  assert.deepEqual(steps.before({ name: "team" }, [], drafts.EMPTY, nothing), { name: "organise" });
  assert.deepEqual(steps.before({ name: "team" }, [], { ...drafts.EMPTY, perspective: "school" }, nothing), {
    name: "result",
  });
});
