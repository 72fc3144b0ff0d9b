// The engine as a page gets it that refuses WebAssembly.

/** @type {Promise<import("samenwerkscan").Engine> | undefined} */
let engine;

export function fallbackEngine() {
  return (engine ??= start());
}

async function start() {
  const { instantiate } = WebAssembly;
  const refuse = () => Promise.reject(new WebAssembly.CompileError("refused"));
  Object.assign(WebAssembly, { instantiate: refuse });
  try {
    // A copy of the package that has not loaded anything yet.
    const address = new URL("../../dist/node.js?without-wasm", import.meta.url).href;
    /** @type {typeof import("samenwerkscan")} */
    const { load } = await import(address);
    return await load();
  } finally {
    Object.assign(WebAssembly, { instantiate });
  }
}
