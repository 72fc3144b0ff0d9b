// Many calls, half of them with bad input: the engine survives, and its memory does not grow.
// SAMENWERKSCAN_CALLS=1000000 makes them a million.

import assert from "node:assert/strict";
import { test } from "node:test";

import { load, ScanError } from "samenwerkscan";

import { random, randomResponse } from "./responses.js";

const N_CALLS = Number(process.env["SAMENWERKSCAN_CALLS"] ?? 100_000);

/** The memory of the engine. @type {WebAssembly.Memory | undefined} */
let memory;
const { instantiate } = WebAssembly;
/** @param {WebAssembly.Module} module @param {WebAssembly.Imports} imports */
async function watched(module, imports) {
  const instance = await instantiate(module, imports);
  memory = /** @type {WebAssembly.Memory | undefined} */ (instance.exports?.["memory"]);
  return instance;
}
Object.assign(WebAssembly, { instantiate: watched });
const engine = await load();
Object.assign(WebAssembly, { instantiate });

test(`${N_CALLS} calls`, () => {
  const next = random(7);
  const responses = Array.from({ length: 200 }, (_, n) => randomResponse(next, n % 2 === 1));
  const options = /** @type {const} */ ({ format: "text", lang: "nl" });
  let [n_right, n_refused] = [0, 0];
  /** @param {number} n */
  const call = (n) => {
    const response = responses[n % responses.length];
    try {
      if (n % 10 === 0) engine.report(response, options);
      else engine.score(response);
      n_right++;
    } catch (error) {
      assert.ok(error instanceof ScanError && error.code === "invalidResponse", String(error));
      n_refused++;
    }
  };

  for (let n = 0; n < 1_000; n++) call(n);
  const before = memory?.buffer.byteLength;
  assert.ok(before && before < 2 ** 21, `${before} bytes`);
  for (let n = 0; n < N_CALLS; n++) call(n);
  assert.equal(memory?.buffer.byteLength, before);
  assert.ok(n_right > N_CALLS / 3 && n_refused > N_CALLS / 3, `${n_right} ${n_refused}`);
});
