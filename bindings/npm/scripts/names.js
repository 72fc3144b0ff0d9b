// The names of files in `dist`.

import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";

import { fromPackage, oneDot } from "./package.js";

/** Everything that a build depends on. */
const SOURCES = ["generated", "scripts", "src", "package.json", "package-lock.json"];

/** Only the files in `generated` that come from Rust: the rest is made here. */
const isSource = (/** @type {string} */ file) => !file.startsWith("generated/") || /_bg\.(js|wasm)$/.test(file);

/** Eight letters that two builds share only if they are made from the same files. */
const build = await hashOf(SOURCES);

/**
 * The name of a file that is loaded after the entry: `interface.js` becomes `interface-3f9a1c2e.js`, and `texts.nl.js`
 * `texts-nl-3f9a1c2e.js`. So the files of two builds never mix, however long a site keeps them; and no name has two
 * dots, because content management systems rename such files.
 * @param {string} file
 */
export const named = (file) => oneDot(file).replace(/(\.\w+)?$/, `-${build}$1`);

/** Files that other scripts write: their imports are renamed to their names in `dist`. */
export const namedImports = {
  name: "named imports",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onResolve }) {
    onResolve(
      { filter: /^\.\/((?:person-|score-|columns-)?fallback|interface|invited|texts\.[a-z]+)\.js$/ },
      ({ path, kind }) => (kind === "entry-point" ? undefined : { path: named(path), external: true }),
    );
  },
};

/** @param {string[]} paths */
async function hashOf(paths) {
  const hash = createHash("sha256");
  for (const path of paths) {
    for (const file of (await filesIn(path)).filter(isSource).sort())
      hash.update(file).update(await readFile(fromPackage(file)));
  }
  return hash.digest("hex").slice(0, 8);
}

/** @param {string} path @returns {Promise<string[]>} */
async function filesIn(path) {
  const entries = await readdir(fromPackage(path), { recursive: true, withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(fromPackage(".").length));
}
