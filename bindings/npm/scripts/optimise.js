// The engine, as small as wasm-opt makes it.

import { isFresh, stamp } from "./fresh.js";
import { run } from "./package.js";

/** The features of every browser in which the package runs. */
export const FEATURES = [
  "--enable-bulk-memory",
  "--enable-multivalue",
  "--enable-mutable-globals",
  "--enable-nontrapping-float-to-int",
  "--enable-sign-ext",
];

/** The lowest kilobyte of the memory is the end of the stack, which no pointer reaches. */
const STRIPPED = ["--low-memory-unused", "--strip-debug", "--strip-producers", "--strip-target-features"];
/** Made flat and put together anew, again and again until it gets no smaller; nothing is copied to where it is called. */
const SMALLEST = ["--flatten", "--rereloop", "-Oz", "-Oz", "-ocimfs=0", "--converge", ...STRIPPED];

/** Of an engine that is as small as that, what is left to gain once functions are out of it: arguments that nobody gives. */
const SMALLER = ["--dae-optimizing", "-Oz", "-Oz", "-ocimfs=8", ...STRIPPED];

/** The engines that score tables: what counts is the loop. */
const isForTables = (/** @type {string} */ file) => file.includes("columns");

/**
 * @param {string} compiled
 * @param {string} output
 */
export async function optimise(compiled, output) {
  if (await isFresh(output, compiled)) return;
  const passes = isForTables(compiled) ? ["-O3", "--enable-simd", ...STRIPPED] : SMALLEST;
  await run("wasm-opt", compiled, ...FEATURES, ...passes, "--output", output);
  await stamp(output, compiled);
}

/**
 * An optimised engine of which a part was taken out.
 * @param {string} part
 * @param {string} output
 */
export const optimiseAgain = (part, output) => run("wasm-opt", part, ...FEATURES, ...SMALLER, "--output", output);

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
