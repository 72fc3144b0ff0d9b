// Engines as pages load them: on a page that refuses WebAssembly; and what the element loads first.

import { readFile } from "node:fs/promises";

import { built, fromPackage } from "../../scripts/package.js";

/** @type {Promise<import("samenwerkscan").Engine> | undefined} */
let whole;

/** The whole engine, once. */
export const fallbackEngine = () => (whole ??= start("node.js"));

/**
 * The scoring engine.
 * @returns {Promise<import("samenwerkscan/score").ScoreEngine>}
 */
export const fallbackScoreEngine = () => start("score-node.js");

/** The engine for one person, as on a page that runs WebAssembly. */
export async function personEngine() {
  const { load } = await import(address(built("person.js")));
  return load({ wasm: readFile(fromPackage("dist", built("samenwerkscan-person.wasm"))) });
}

/**
 * The same without it.
 * @returns {Promise<any>}
 */
export const fallbackPersonEngine = () => start(built("person.js"));

/**
 * The engine for tables.
 * @returns {Promise<any>}
 */
export const fallbackColumnsEngine = () => start("columns-node.js");

/** @param {string} file */
async function start(file) {
  const { instantiate } = WebAssembly;
  const refuse = () => Promise.reject(new WebAssembly.CompileError("refused"));
  Object.assign(WebAssembly, { instantiate: refuse });
  try {
    // A copy of the package that has not loaded anything yet.
    /** @type {typeof import("samenwerkscan")} */
    const { load } = await import(`${address(file)}?without-wasm`);
    return await load();
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
}

/** @param {string} file */
const address = (file) => new URL(`../../dist/${file}`, import.meta.url).href;
