// An engine as on a page that refuses WebAssembly.

/** @type {Promise<import("samenwerkscan").Engine> | undefined} */
let whole;

/** The whole engine, once. */
export const fallbackEngine = () => (whole ??= start("node.js"));

/**
 * The scoring engine.
 * @returns {Promise<import("samenwerkscan/score").ScoreEngine>}
 */
export const fallbackScoreEngine = () => start("score-node.js");

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
    const address = new URL(`../../dist/${file}?without-wasm`, import.meta.url).href;
    /** @type {typeof import("samenwerkscan")} */
    const { load } = await import(address);
    return await load();
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
}
