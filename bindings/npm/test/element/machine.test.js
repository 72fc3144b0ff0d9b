// The scan as one state: which events lead from which phase to which, and what each of them changes. No browser.

import assert from "node:assert/strict";
import { before, test } from "node:test";

import { load } from "samenwerkscan";
import { module } from "./support/bundle.js";

/** @typedef {import("../../src/element/machine.js").State} State */
/** @typedef {import("../../src/element/machine.js").Event} Event */

const instrument = (await load()).instrument("nl");
const FREE = { form: undefined, perspective: undefined, isInvited: false };
/** @type {typeof import("../../src/element/machine.js")} */
let machine;
/** @type {typeof import("../../src/element/journey/go-on.js")} */
let journey;
/** @type {typeof import("../../src/element/journey/edit.js")} */
let edit;

before(async () => {
  machine = await module("machine.ts");
  journey = await module("journey/go-on.ts");
  edit = await module("journey/edit.ts");
});

const draft = { answers: {}, partners: [], aboutSchool: {}, tag: "abcd" };
const who = /** @type {const} */ ({ name: "who" });
const check = /** @type {const} */ ({ name: "check" });
/** One event of each kind. @type {readonly Event[]} */
const EVENTS = [
  { kind: "begin" },
  { kind: "fail" },
  { kind: "forget", isAsked: true },
  { kind: "ready", draft, step: who, isAsked: true },
  { kind: "edit", change: (before) => ({ ...before, form: "short" }) },
  { kind: "plan", plan: /** @type {any} */ ({ school: "De Regenboog" }) },
  { kind: "typed", team: { now: [], before: [], isUnsaved: true, isAnonymous: true, open: [] } },
  { kind: "saved", isUnsaved: false },
  { kind: "go", step: check },
  { kind: "set", with: { notice: "x" } },
  { kind: "alert" },
];
/** The state after these events. @param {readonly Event[]} events @param {State} state */
const after = (events, state = machine.START) => events.reduce(machine.next, state);
const asking = () => after([{ kind: "begin" }, { kind: "ready", draft, step: who, isAsked: true }]);

test("every event in every phase leads to the phase that the table names, and to no other", () => {
  const begun = after([{ kind: "begin" }]);
  const states = { start: machine.START, loading: begun, failed: after([{ kind: "fail" }], begun), asking: asking() };
  /** @type {{ [phase: string]: { [kind: string]: string } }} */
  const table = {
    start: { begin: "loading" },
    loading: { ready: "asking", fail: "failed", forget: "start" },
    failed: { begin: "loading", forget: "start" },
    asking: { fail: "failed", forget: "start" },
  };
  for (const [phase, state] of Object.entries(states)) {
    assert.equal(state.phase, phase);
    for (const event of EVENTS) {
      const expected = table[phase]?.[event.kind] ?? phase;
      assert.equal(machine.next(state, event).phase, expected, `${event.kind} while ${phase}`);
      assert.equal(
        machine.inPhase(state, event).phase,
        expected,
        `${event.kind} while ${phase}, before the questions are there`,
      );
    }
  }
});

test("before the start nothing can change, and after everything is forgotten nothing is left", () => {
  for (const event of EVENTS.filter(({ kind }) => kind !== "begin"))
    assert.equal(machine.next(machine.START, event), machine.START, event.kind);
  const filled = after(EVENTS.slice(4), asking());
  assert.equal(machine.next(filled, { kind: "forget", isAsked: true }), machine.START);
});

test("no state is changed: each event makes a new one", () => {
  const state = asking();
  const copy = structuredClone(state);
  for (const event of EVENTS) machine.next(state, event);
  assert.deepEqual(state, copy);
});

test("a failure loses nothing, and a late answer to it neither", () => {
  const filled = after(
    [
      { kind: "edit", change: (before) => ({ ...before, answers: { "stem-1": 2 } }) },
      { kind: "go", step: check },
    ],
    asking(),
  );
  const failed = after([{ kind: "fail" }], filled);
  const again = after(
    [{ kind: "begin" }, { kind: "ready", draft: failed.draft, step: failed.step, isAsked: true }],
    failed,
  );
  assert.deepEqual([again.draft, again.step, again.isUnsaved], [filled.draft, check, true]);
  assert.equal(
    machine.next(again, { kind: "ready", draft, step: who, isAsked: true }),
    again,
    "somebody among the questions is not sent back",
  );
});

test("going somewhere takes away what stood above the page, and moves the focus", () => {
  const alerted = after(
    [
      { kind: "set", with: { notice: "kept" } },
      { kind: "alert", alert: { kind: "ask", question: { about: "taken" } } },
    ],
    asking(),
  );
  const gone = after([{ kind: "go", step: check, field: "x" }], alerted);
  assert.deepEqual([gone.alert, gone.notice, gone.focus, gone.step], [undefined, undefined, { field: "x" }, check]);
  for (const event of EVENTS) {
    const moves = ["go", "alert", "forget"].includes(event.kind);
    assert.equal(machine.next(alerted, event).focus !== alerted.focus, moves, event.kind);
  }
});

test("a refused file is no longer shown once something else changes; a question stays until it is answered", () => {
  const refused = after([{ kind: "alert", alert: { kind: "refused", problems: [] } }], asking());
  assert.equal(after([{ kind: "set", with: {} }], refused).alert, undefined);
  const asked = after([{ kind: "alert", alert: { kind: "ask", question: { about: "taken" } } }], asking());
  assert.equal(after([{ kind: "set", with: {} }], asked).alert?.kind, "ask");
  assert.equal(after([{ kind: "alert" }], asked).alert, undefined);
});

test("answers are unsaved from the first edit until they are saved", () => {
  const edited = after([{ kind: "edit", change: (before) => before }], asking());
  assert.deepEqual([asking().isUnsaved, edited.isUnsaved], [false, true]);
  assert.equal(after([{ kind: "saved", isUnsaved: false }], edited).isUnsaved, false);
});

test("answers are handed in until one of them changes", () => {
  const handedIn = after(
    [{ kind: "go", step: { name: "handIn" }, with: { isHandedIn: true, isUnsaved: false } }],
    asking(),
  );
  assert.equal(after([{ kind: "go", step: { name: "result" } }], handedIn).isHandedIn, true);
  assert.deepEqual(
    [after([{ kind: "edit", change: (before) => before }], handedIn)].map(({ isHandedIn, isUnsaved }) => [
      isHandedIn,
      isUnsaved,
    ]),
    [[false, true]],
  );
});

test("whoever was invited finishes on handing in, everybody else on the result", () => {
  const at = after(
    [
      { kind: "edit", change: (before) => edit.withPerspective(before, "ouders", FREE) },
      { kind: "go", step: check },
    ],
    asking(),
  );
  for (const [isInvited, name] of /** @type {const} */ ([
    [true, "handIn"],
    [false, "result"],
  ])) {
    const end = journey.goOn(at, instrument, { ...FREE, isInvited }, false, "2026-01-02");
    assert.deepEqual(
      [end.kind === "go" && end.step.name, end.kind === "go" && end.isFinished, after([end], at).draft.date],
      [name, true, "2026-01-02"],
    );
  }
});

test("a partner that was ticked stays on the list, also without any answer", () => {
  const partners = /** @type {const} */ ([
    { kind: "ouders", working: "yes" },
    { kind: "wijkteam" },
    { kind: "gemeente" },
  ]);
  const step = { name: /** @type {const} */ ("partner"), partner: 1 };
  const at = after([{ kind: "go", step, with: { draft: /** @type {any} */ ({ ...draft, partners }) } }], asking());
  assert.deepEqual(after([{ kind: "go", step: { name: "partners" } }], at).draft.partners, partners);
  assert.deepEqual(after([{ kind: "go", step }], at).draft.partners, partners, "the same page");
});

test("going on stops at what is required every time, and at what was skipped once", () => {
  const goOn = (/** @type {State} */ state, isSingle = false) =>
    journey.goOn(state, instrument, FREE, isSingle, "2026-01-02");
  const first = after([goOn(asking())], asking());
  assert.deepEqual(first.alert?.kind === "missing" && first.alert.problems.map(({ what }) => what), [
    "choosePerspective",
  ]);
  assert.equal(goOn(first).kind, "alert");

  const school = after([{ kind: "edit", change: (before) => edit.withPerspective(before, "ouders", FREE) }], asking());
  const anchors = after([goOn(school)], school);
  assert.equal(anchors.step.name, "anchors");
  const skipped = after([goOn(anchors)], anchors);
  assert.equal(skipped.alert?.kind === "missing" && skipped.alert.skipped.length, 6);
  const on = after([goOn(skipped)], skipped);
  assert.deepEqual([on.step, on.alert], [check, undefined]);
  const finish = goOn(on);
  assert.deepEqual(
    [finish.kind, finish.kind === "go" && finish.isFinished, after([finish], on).draft.date],
    ["go", true, "2026-01-02"],
  );
});
