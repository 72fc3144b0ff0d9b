// Source of the element, or of a test page, as one module.

import { build } from "esbuild";

import { fromPackage } from "../../../scripts/package.js";

/**
 * The text of a module with everything it imports.
 * @param {string} source
 * @param {{ [name: string]: string }} define
 */
export async function bundle(source, define = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fromPackage("."), loader: "js" },
    bundle: true,
    write: false,
    format: "esm",
    platform: "browser",
    minify: true,
    define,
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * A module of the element that needs no browser, to test it alone.
 * @param {string} path in `src/element`
 */
export async function module(path) {
  const text = await bundle(`export * from "./src/element/${path}"`);
  return import(`data:text/javascript,${encodeURIComponent(text)}`);
}
