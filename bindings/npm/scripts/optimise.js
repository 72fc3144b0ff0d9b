// The engine, as small as wasm-opt makes it.

import { isFresh, stamp } from "./fresh.js";
import { run } from "./package.js";

/** The features of every browser in which the package runs. */
const FEATURES = [
  "--enable-bulk-memory",
  "--enable-multivalue",
  "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
];

/** The lowest kilobyte of the memory is the end of the stack, which no pointer reaches. */
const SMALLEST = ["-Oz", "--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features"];

/**
 * @param {string} compiled
 * @param {string} output
 */
export async function optimise(compiled, output) {
  if (await isFresh(output, compiled)) return;
  await run("wasm-opt", compiled, ...FEATURES, ...SMALLEST, "--output", output);
  await stamp(output, compiled);
}

/**
 * The same, without anything that JavaScript lacks.
 * @param {string} compiled
 * @param {string} output
 */
export const lower = (compiled, output) =>
  run(
    "wasm-opt",
    compiled,
    ...FEATURES,
    ...SMALLEST,
    "--llvm-memory-copy-fill-lowering",
    "--llvm-nontrapping-fptoint-lowering",
    "--signext-lowering",
    "-Oz",
    "--output",
    output,
  );
