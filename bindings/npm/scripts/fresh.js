// Whether a slow step must run again, because its input has changed.

import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";

import { fromPackage } from "./package.js";

/**
 * @param {string} output
 * @param {string} input
 */
export async function isFresh(output, input) {
  try {
    await readFile(fromPackage(output));
    return (await readFile(stampOf(output), "utf8")) === (await hash(input));
  } catch {
    return false;
  }
}

/**
 * @param {string} output
 * @param {string} input
 */
export async function stamp(output, input) {
  await writeFile(stampOf(output), await hash(input));
}

/** @param {string} output */
const stampOf = (output) => fromPackage(`generated/${output.replaceAll("/", "-")}.stamp`);

/**
 * A hash of the input and of everything that decides the output.
 * @param {string} input
 */
async function hash(input) {
  const scripts = (await readdir(fromPackage("scripts"))).map((file) => `scripts/${file}`);
  const hash = createHash("sha256");
  for (const file of [input, "package-lock.json", ...scripts.sort()]) {
    hash.update(await readFile(fromPackage(file)));
  }
  return hash.digest("hex");
}
