// Paths and tools that several scripts and tests share.

import { execFile } from "node:child_process";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const ROOT = new URL("../", import.meta.url);

/**
 * A path in the package.
 * @param {string[]} parts
 */
export const fromPackage = (...parts) => fileURLToPath(new URL(parts.join("/"), ROOT));

/**
 * A name with no dot but that of its ending: `texts.nl.js` becomes `texts-nl.js`.
 * @param {string} file
 */
export const oneDot = (file) => file.replaceAll(/(?<=\w)\.(?=\w+\.)/g, "-");

/**
 * The name of a file in `dist`; files loaded after the entry have their build in it: `interface-3f9a1c2e.js`.
 * @param {string} file
 */
export function built(file) {
  const [name = "", ending] = oneDot(file).split(/(?=\.\w+$)/);
  const isIt = new RegExp(`^${name}-[0-9a-f]{8}${ending}$`);
  return readdirSync(fromPackage("dist")).find((each) => isIt.test(each)) ?? file;
}

/** @type {{ version: string, exports: { [path: string]: unknown } }} */
export const { version, exports } = JSON.parse(await readFile(fromPackage("package.json"), "utf8"));

/**
 * Runs a tool that npm installed, and returns its output.
 * @param {string} tool
 * @param {string[]} args
 */
export async function run(tool, ...args) {
  const options = { cwd: fromPackage("."), maxBuffer: 1 << 28 };
  const { stdout } = await promisify(execFile)(`node_modules/.bin/${tool}`, args, options);
  return stdout;
}
