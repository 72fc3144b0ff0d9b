// What a page does in the tests of policies: it scores, compares, and says how that went.

import { load } from "../../dist/index.js";
import { load as loadScore } from "../../dist/score.js";
import { outcome } from "../support/outcome.js";

/** @type {string[]} */
const violations = [];
addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
  violations.push(`${violatedDirective}: ${blockedURI}`);
});

/** @param {string} path */
const json = async (path) => (await fetch(path)).json();

async function run() {
  const engines = [await load(), await loadScore()];
  const [responses, expected] = await Promise.all([json("/responses.json"), json("/expected.json")]);
  const same = expected.filter((/** @type {string} */ text, /** @type {number} */ index) =>
    engines.every((engine) => outcome(engine, responses[index]) === text),
  );
  // A report of a violation comes as an event of its own.
  await new Promise((later) => setTimeout(later, 50));
  return { n_same: same.length, violations };
}

/** What came of it: the result, or the error as text. */
export const result = run().catch(String);
Object.assign(globalThis, { result });
