// Filled-in scans for tests: the examples of the project, and random ones from a seed.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export const repository = (/** @type {string} */ path) =>
  fileURLToPath(new URL(`../../../../${path}`, import.meta.url));

/** @returns {{ name: string, text: string }[]} */
export function examples() {
  const names = readdirSync(repository("examples/data"), { recursive: true, encoding: "utf8" });
  const files = names.filter((name) => name.endsWith(".json")).sort();
  return files.map((name) => ({
    name,
    text: readFileSync(repository(`examples/data/${name}`), "utf8"),
  }));
}

/**
 * The filled-in scans of a team at one moment.
 * @param {string} folder in `examples/data`
 * @returns {any[]}
 */
export function moment(folder) {
  const path = repository(`examples/data/${folder}`);
  const names = readdirSync(path).sort();
  return names.map((name) => JSON.parse(readFileSync(join(path, name), "utf8")));
}

/** The full form with eight partners. @type {import("samenwerkscan").ScanResponse} */
export const full = JSON.parse(readFileSync(repository("examples/data/de-regenboog-school.json"), "utf8"));

/**
 * Numbers from 0 up to 1, the same for the same seed (mulberry32).
 * @param {number} seed
 */
export function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const DIMENSIONS = ["ambitie", "stem", "vertrouwen", "afspraken", "aanbod", "leren"];
const PREFIXES = {
  kinderopvang: "kinderopvang",
  vervolgonderwijs: "vervolg",
  wijkteam: "wijkteam",
  jongerenwerk: "jongerenwerk",
  vrijetijd: "vrijetijd",
  organisatie: "organisatie",
  ouders: "ouders",
  gemeente: "gemeente",
  anders: "",
};
const ODD = [null, -1, 5, 2.5, "3", "x", true, [], {}, "dontKnow", 1e300];

/**
 * A random response; broken in one place where asked for.
 * @param {() => number} next
 * @param {boolean} isBroken
 * @returns {any}
 */
export function randomResponse(next, isBroken) {
  const pick = (/** @type {readonly any[]} */ list) => list[Math.floor(next() * list.length)];
  const answer = () => pick([0, 1, 2, 3, 4, 0, 1, 2, 3, 4, "dontKnow", "notApplicable", undefined]);
  const answers = (/** @type {string[]} */ ids) =>
    Object.fromEntries(ids.map((id) => [id, answer()]).filter(([, value]) => value !== undefined));
  const core = [1, 2, 3, 4].map((number) => `kern-${number}`);

  const form = pick(["full", "short"]);
  const perspective = pick(["school", "partners", "ouders", "gemeente"]);
  const numbers = form === "full" ? [1, 2, 3, 4] : [1];
  /** @type {Record<string, any>} */
  const response = {
    format: "samenwerkscan/response/1",
    instrument: { id: "kansengelijkheid", version: "1.0" },
    form,
    perspective,
    answers: answers(DIMENSIONS.flatMap((id) => numbers.map((number) => `${id}-${number}`))),
  };
  if (next() < 0.5) response.selfEstimate = pick([1, 2, 3, 4]);
  if (next() < 0.7) {
    response.partners = Array.from({ length: Math.floor(next() * 9) }, () => {
      const kind = pick(Object.keys(PREFIXES));
      const working = pick(["yes", "yes", "yes", "wanted", "notNeeded"]);
      const prefix = PREFIXES[/** @type {keyof typeof PREFIXES} */ (kind)];
      return {
        kind,
        ...((kind === "anders" || next() < 0.4) && { name: pick(["Zuid", "é ✓ 👩‍👧", "<b>", "=1"]) }),
        ...((kind === "anders" || next() < 0.3) && {
          leefwerelden: pick([["wijk"], ["thuis", "school"], ["school", "thuis", "wijk"]]),
        }),
        working,
        ...(working === "yes" && {
          answers: answers([...core, ...(prefix ? [`${prefix}-1`, `${prefix}-2`] : [])]),
        }),
        ...(next() < 0.5 && { desired: pick([0, 1, 2, 3, 4]) }),
      };
    });
  }
  if (perspective === "partners" && next() < 0.6) {
    response.from = { kind: "wijkteam" };
    response.aboutSchool = { answers: answers(core) };
  }
  if (isBroken) damage(response, next);
  return response;
}

/**
 * Puts something odd somewhere.
 * @param {any} value
 * @param {() => number} next
 */
function damage(value, next) {
  const keys = Object.keys(value);
  const key = keys[Math.floor(next() * keys.length)];
  const inner = key === undefined ? undefined : value[key];
  if (inner && typeof inner === "object" && Object.keys(inner).length > 0 && next() < 0.7) {
    damage(inner, next);
  } else {
    value[key ?? "extra"] = ODD[Math.floor(next() * ODD.length)];
    if (next() < 0.2 && !Array.isArray(value)) value["a/b~c"] = 1;
  }
}
