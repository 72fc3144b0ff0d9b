// What a page does in the test of `load`: it loads the engine from everywhere it may come from.

const ADDRESS = "/dist/samenwerkscan.wasm";

const bytes = async () => (await fetch(ADDRESS)).arrayBuffer();

/** @type {{ [name: string]: () => unknown }} */
const SOURCES = {
  beside: () => undefined,
  address: () => ADDRESS,
  relative: () => "dist/samenwerkscan.wasm",
  url: () => new URL(ADDRESS, location.href),
  "wrong type": () => "/engine.bin",
  response: () => fetch(ADDRESS),
  "response of a wrong type": () => fetch("/engine.bin"),
  buffer: bytes,
  bytes: async () => new Uint8Array(await bytes()),
  module: async () => WebAssembly.compile(await bytes()),
  missing: () => "/missing.wasm",
  "another site": () => "http://127.0.0.1:1/samenwerkscan.wasm",
  "a page": () => "/",
  rejected: () => Promise.reject(new Error("no")),
  number: () => 3,
};

/** What comes of each: the version of the engine, or the code of the error. */
export async function outcomes() {
  // The entry only names the engine, whose file has its build in its name.
  const [, engine = ""] = /"\.\/([^"]+)"/.exec(await (await fetch("/dist/index.js")).text()) ?? [];
  /** @type {{ [name: string]: string }} */
  const outcomes = {};
  for (const [name, source] of Object.entries(SOURCES)) {
    // A copy of the package that has not loaded anything yet.
    /** @type {typeof import("samenwerkscan")} */
    const { load } = await import(`../../dist/${engine}?${name}`);
    const codeOf = (/** @type {import("samenwerkscan").ScanError} */ error) => error.code;
    const wasm = /** @type {any} */ (source());
    outcomes[name] = await load({ wasm }).then(({ version }) => version, codeOf);
    // Whatever came of it, there is an engine in the end.
    await load();
  }
  return outcomes;
}

Object.assign(globalThis, { outcomes });
