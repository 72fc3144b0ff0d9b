// Writes `generated.ts`: what the engine really gives, for the compiler to hold against the types.

import { writeFile } from "node:fs/promises";

import { load, ScanError } from "samenwerkscan";

import { examples, random, randomResponse } from "../engine/responses.js";
import { codes } from "../support/native.js";

/** Enough that everything that can be `null` is `null` somewhere. */
const N_RANDOM = 40;

const engine = await load();
const next = random(1);
const responses = examples().map(({ text }) => JSON.parse(text));
responses.push(...Array.from({ length: N_RANDOM }, () => randomResponse(next, false)));
const fromPartner = responses.find((response) => response.aboutSchool);
responses.push({ ...fromPartner, aboutSchool: { answers: {} } });

/** @param {unknown} value */
const text = (value) => JSON.stringify(value, null, 1);

await writeFile(
  new URL("generated.ts", import.meta.url),
  `import type * as types from "samenwerkscan";

export const responses = ${text(responses)} satisfies types.ScanResponse[];

export const cards = ${text(responses.map(engine.score))} satisfies types.ScoreCard[];

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
