// Writes `generated.ts`: what the engine really gives, for the compiler to check against the types.

import { writeFile } from "node:fs/promises";

import { load, ScanError } from "samenwerkscan";

import { examples, moment, random, randomResponse } from "../engine/responses.js";
import { codes } from "../support/native.js";

/** Enough that everything that can be `null` is `null` somewhere. */
const N_RANDOM = 40;

const engine = await load();
const next = random(1);
const responses = examples().map(({ text }) => JSON.parse(text));
responses.push(...Array.from({ length: N_RANDOM }, () => randomResponse(next, false)));
const fromPartner = responses.find((response) => response.aboutSchool);
responses.push({ ...fromPartner, aboutSchool: { answers: {} } });

const [before, after] = [moment("regenboog-2025"), moment("regenboog-2026")];
const lonely = after.slice(0, 1);
const nothing = [{ ...lonely[0], form: "short", answers: {}, partners: [] }];
/** @type {import("samenwerkscan").Mode[]} */
const modes = [{ mode: "open" }, { mode: "anonymous", k: 4 }];
const teams = modes.flatMap((mode) =>
  [after, before, lonely, nothing, responses].map((team) => engine.team(team, mode)),
);
const changes = modes.flatMap((mode) => [
  engine.progress(before, after, mode),
  engine.progress(lonely, lonely, mode),
  engine.progress(nothing, after, mode),
]);
// A partner that everybody was asked about and nobody named.
changes.push(engine.progress(before, after, { mode: "anonymous", partners: [{ kind: "vervolgonderwijs" }] }));
/** @type {import("samenwerkscan").Subject[]} */
const subjects = [...responses.slice(0, 12), responses.at(-1), after, { before, after }];
const reports = subjects.map((subject) => engine.view(subject, { lang: "nl" }));
const figures = [
  .../** @type {const} */ (["profile", "radar", "worlds"]).map((kind) =>
    engine.figure(responses[0], { lang: "nl", kind }),
  ),
  .../** @type {const} */ (["perspectives", "distribution"]).map((kind) => engine.figure(after, { lang: "nl", kind })),
  engine.figure({ before, after }, { lang: "nl", kind: "progress" }),
];

/** @param {unknown} value */
const text = (value) => JSON.stringify(value, null, 1);

await writeFile(
  new URL("generated.ts", import.meta.url),
  `import type * as types from "samenwerkscan";

export const responses = ${text(responses)} satisfies types.ScanResponse[];

export const cards = ${text(responses.map(engine.score))} satisfies types.ScoreCard[];

export const teams = ${text(teams)} satisfies types.TeamResult[];

export const changes = ${text(changes)} satisfies types.Progress[];

export const reports = ${text(reports)} satisfies types.Report[];

export const figures = ${text(figures)} satisfies types.Figure[];

export const decoded = ${text(responses.map((response) => engine.decode(engine.encode(response))))} satisfies types.ScanResponse[];

export const instrument = ${text(engine.instrument("nl"))} satisfies types.Instrument;

export const field = ${text(engine.field("nl"))} satisfies types.Field;

export const problems = ${text(problemsOf({ answers: [] }))} satisfies types.Problem[];

export const codes = ${text(await codes())} as const;
`,
);

/** @param {any} response */
function problemsOf(response) {
  try {
    engine.score(response);
  } catch (error) {
    if (error instanceof ScanError) return error.problems;
  }
  throw new Error("the response is right");
}
