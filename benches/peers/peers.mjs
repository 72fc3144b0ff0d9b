// What this crate in WebAssembly takes for the same scores, and a plain loop in JavaScript. Prints part, name, seconds and bytes, between tabs; stops if a
// number differs.

import { readFileSync } from "node:fs";

import { load } from "../../bindings/npm/dist/columns-node.js";

const [N_ITEMS, N_DIMENSIONS, NOT_APPLICABLE] = [24, 6, 254];
const folder = process.argv[2];
const rows = new Uint8Array(readFileSync(`${folder}/rows.u8`));
const columns = new Uint8Array(readFileSync(`${folder}/columns.u8`));
const nRows = rows.length / N_ITEMS;
const expected = new Float64Array(readFileSync(`${folder}/scores.f64`).buffer.slice(0));
const scores = new Float64Array(nRows * N_DIMENSIONS);

function score() {
  for (let row = 0; row < nRows; row++) {
    for (let dimension = 0; dimension < N_DIMENSIONS; dimension++) {
      let [sum, answered, applicable] = [0, 0, 4];
      const start = row * N_ITEMS + 4 * dimension;
      for (let place = start; place < start + 4; place++) {
        const code = rows[place];
        if (code <= 4) {
          sum += code;
          answered++;
        } else if (code === NOT_APPLICABLE) {
          applicable--;
        }
      }
      const needed = Math.max(2, Math.ceil(0.75 * applicable));
      scores[dimension * nRows + row] = answered >= needed ? (25 * sum) / answered : NaN;
    }
  }
}

/** How long work takes, in milliseconds: what else runs on the machine only adds. */
function best(work) {
  let shortest = Infinity;
  const started = performance.now();
  for (let time = 0; time < 200 && performance.now() - started < 5000; time++) {
    const start = performance.now();
    work();
    shortest = Math.min(shortest, performance.now() - start);
  }
  return shortest;
}

function check(name, points, right) {
  if (points.every((value, place) => Object.is(value, right[place]))) return;
  console.error(`${name} gives other scores`);
  process.exit(1);
}

function report(name, work) {
  console.log(["scores", name, best(work) / 1000, rows.length + 8 * scores.length].join("\t"));
}

const engine = await load();
for (const [layout, answers] of [
  ["columns", columns],
  ["rows", rows],
]) {
  const name = `this crate in WebAssembly (Node), by ${layout}, as floats`;
  const { dimensions } = engine.score(answers, { layout });
  dimensions.forEach(({ scores }, place) => check(name, scores, expected.subarray(place * nRows)));
  report(name, () => engine.score(answers, { layout }));
}
score();
check("a plain loop", scores, expected);
report("JavaScript, a plain loop", score);
