// The engine loads from anywhere a page has it, once, and a failed load can be retried.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { test } from "node:test";

const wasm = new URL("../../dist/samenwerkscan.wasm", import.meta.url);
/** Types that hosts send with WebAssembly: the right one, and others, with parameters and in any case. */
const TYPES = [
  "application/wasm",
  "application/wasm; charset=utf-8",
  "application/wasm;",
  "Application/WASM",
  "application/wasm-x",
  "application/wasm, text/plain",
  "application/octet-stream",
  "text/plain",
  "",
];
let nCopies = 0;

/**
 * A copy of the package that has not loaded anything yet.
 * @returns {Promise<typeof import("samenwerkscan")>}
 */
const fresh = () => import(new URL(`../../dist/node.js?copy=${nCopies++}`, import.meta.url).href);

/** @param {(address: string) => Promise<void>} use */
async function serving(use) {
  const bytes = await readFile(wasm);
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? "/", "http://host");
    const isThere = pathname === "/engine.wasm";
    const type = searchParams.get("type");
    response.writeHead(isThere ? 200 : Number(pathname.slice(1)), type ? { "content-type": type } : {});
    response.end(isThere ? bytes : "<!doctype html>no");
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", () => resolve(undefined)));
  const address = server.address();
  try {
    await use(`http://127.0.0.1:${typeof address === "object" ? address?.port : 0}`);
  } finally {
    server.close();
  }
}

// First, because `fetch` in Node compiles its own WebAssembly on first use.
test("nothing happens on import", async () => {
  const { fetch } = globalThis;
  const { instantiate, compile } = WebAssembly;
  let nCalls = 0;
  const count = () => {
    nCalls++;
    throw new Error("too early");
  };
  Object.assign(globalThis, { fetch: count });
  Object.assign(WebAssembly, { instantiate: count, compile: count });
  try {
    await fresh();
  } finally {
    Object.assign(globalThis, { fetch });
    Object.assign(WebAssembly, { instantiate, compile });
  }
  assert.equal(nCalls, 0);
});

test("load gives one engine, however often it is called", async () => {
  const { load } = await fresh();
  const [one, other] = await Promise.all([load(), load()]);
  assert.equal(one, other);
  assert.equal(await load(), one);
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  assert.equal(one.version, version);
});

test("every source of the engine", async () => {
  const bytes = await readFile(wasm);
  const module = await WebAssembly.compile(bytes);
  const response = () => new Response(bytes, { headers: { "content-type": "application/wasm" } });
  const untyped = () => new Response(bytes, { headers: { "content-type": "text/plain" } });
  const buffer = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
  const sources = [
    wasm,
    wasm.href,
    bytes,
    buffer,
    new Uint8Array(bytes),
    module,
    response(),
    untyped(),
    Promise.resolve(response()),
    Promise.resolve(wasm),
  ];
  for (const source of sources) {
    const { load } = await fresh();
    const engine = await load({ wasm: /** @type {any} */ (source) });
    assert.equal(engine.instrument("nl").id, "kansengelijkheid");
  }
  await serving(async (host) => {
    for (const type of TYPES) {
      const { load } = await fresh();
      assert.ok(await load({ wasm: `${host}/engine.wasm?type=${encodeURIComponent(type)}` }), type);
    }
  });
});

test("a failed load says why, and can be tried again", async () => {
  const { load, ScanError } = await fresh();
  const empty = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);
  await serving(async (host) => {
    for (const [source, code] of /** @type {[unknown, string][]} */ ([
      [`${host}/404`, "loadFailed"],
      [`${host}/403`, "loadFailed"],
      [`${host}/451`, "loadFailed"],
      [`${host}/200`, "notTheEngine"],
      ["http://127.0.0.1:1/nobody.wasm", "loadFailed"],
      [new URL("file:///no/such/file.wasm"), "loadFailed"],
      [() => Promise.reject(new Error("no")), "loadFailed"],
      [new Uint8Array([1, 2, 3]), "notTheEngine"],
      [empty, "notTheEngine"],
      [new URL("../../dist/score.wasm", import.meta.url), "notTheEngine"],
      [{}, "invalidSource"],
      [3, "invalidSource"],
    ])) {
      const wasm = typeof source === "function" ? source() : source;
      const failed = load({ wasm });
      await assert.rejects(failed, (error) => {
        assert.ok(error instanceof ScanError, String(error));
        assert.equal(error.code, code, String(source));
        assert.deepEqual(error.problems, []);
        return true;
      });
    }
  });
  assert.ok(await load());
});

test("where the package's own WebAssembly cannot be had, the same engine is there as JavaScript", async () => {
  const { instantiate, compile } = WebAssembly;
  const engine = await (await fresh()).load();
  const bytes = await readFile(wasm);
  const failing = {
    "what comes is a page": { compile: () => compile(new TextEncoder().encode("<!doctype html>")) },
    "what comes is another engine": {
      compile: async () => compile(await readFile(new URL("../../dist/score.wasm", import.meta.url))),
    },
    "nothing comes": { compile: () => Promise.reject(new TypeError("Failed to fetch")) },
    "nothing is allowed": { instantiate: () => Promise.reject(new WebAssembly.CompileError("refused")) },
    "there is no WebAssembly": { instantiate: undefined, compile: undefined },
  };
  for (const [why, broken] of Object.entries(failing)) {
    const { load } = await fresh();
    Object.assign(WebAssembly, broken);
    try {
      const standIn = await load();
      assert.equal(standIn.version, engine.version, why);
      assert.deepEqual(standIn.instrument("nl"), engine.instrument("nl"), why);
    } finally {
      Object.assign(WebAssembly, { instantiate, compile });
    }
  }
  // A caller's own source is intentional; there is no fallback.
  const brought = (await fresh()).load({ wasm: bytes.subarray(0, 100) });
  await assert.rejects(brought, { code: "notTheEngine" });
});

test("a compiled module runs where no bytes may become one, as in a worker at the edge", async () => {
  const bytes = await readFile(wasm);
  const module = await WebAssembly.compile(bytes);
  const { instantiate, compile } = WebAssembly;
  const refuse = () => Promise.reject(new WebAssembly.CompileError("Wasm code generation disallowed by embedder"));
  Object.assign(WebAssembly, {
    compile: refuse,
    instantiate: (/** @type {WebAssembly.Module} */ source, /** @type {WebAssembly.Imports} */ imports) =>
      source instanceof WebAssembly.Module ? instantiate(source, imports) : refuse(),
  });
  try {
    for (const source of [module, Promise.resolve(module)]) {
      const { load } = await fresh();
      assert.equal((await load({ wasm: source })).instrument("nl").id, "kansengelijkheid");
    }
  } finally {
    Object.assign(WebAssembly, { instantiate, compile });
  }
});

test("the engine that only scores loads by itself, and from the whole one", async () => {
  for (const options of [{}, { wasm }]) {
    /** @type {typeof import("samenwerkscan/score")} */
    const { load } = await import(new URL(`../../dist/score-node.js?copy=${nCopies++}`, import.meta.url).href);
    const engine = await load(options);
    assert.deepEqual(Object.keys(engine), ["version", "instrument", "field", "score"]);
    assert.ok(Object.isFrozen(engine));
    assert.equal(engine.instrument("nl").id, "kansengelijkheid");
  }
});
