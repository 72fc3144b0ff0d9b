// The engine as plain JavaScript, for pages that refuse WebAssembly.

import { readFile, writeFile } from "node:fs/promises";

import { build } from "esbuild";

import { isFresh, stamp } from "./fresh.js";
import { lower } from "./optimise.js";
import { fromPackage, run } from "./package.js";

/**
 * One file: the engine, and the glue on it.
 * @param {string} compiled
 * @param {string} output
 * @param {string} glue
 */
export async function fallback(compiled, output, glue) {
  if (await isFresh(output, compiled)) return;
  const [lowered, translated] = [
    compiled.replace(/_bg\.wasm$/, ".lowered.wasm"),
    compiled.replace(/_bg\.wasm$/, ".fallback.js"),
  ];
  await lower(compiled, lowered);
  await run("wasm2js", lowered, "-Oz", "--output", translated);
  const code = await readFile(fromPackage(translated), "utf8");
  await writeFile(fromPackage(translated), detachOldMemory(textForBase64(code)));
  await build({
    stdin: {
      contents: `
        import * as exports from "./${translated}";
        import { __wbg_set_wasm } from "glue";
        export { functions } from "glue";
        __wbg_set_wasm(exports);`,
      resolveDir: fromPackage("."),
    },
    outfile: fromPackage(output),
    bundle: true,
    alias: { glue: fromPackage(glue) },
    format: "esm",
    minify: true,
    target: "es2022",
  });
  await stamp(output, compiled);
}

/**
 * Most of the initial memory is text. As base64 it compresses to half as much again.
 * @param {string} code
 */
function textForBase64(code) {
  const decoder = /function base64DecodeToExistingUint8Array\([^]*?\n {2}\}\n/;
  const textDecoder = `function writeText(memory, offset, text) {
    for (let index = 0; index < text.length; index++) memory[offset + index] = text.charCodeAt(index);
  }\n`;
  const call = /base64DecodeToExistingUint8Array\(bufferView, (\d+), "([^"]*)"\)/g;
  return replace(
    replace(code, decoder, () => textDecoder),
    call,
    (_, offset, base64) => {
      const bytes = Buffer.from(base64, "base64").toString("latin1");
      return `writeText(bufferView, ${offset}, ${JSON.stringify(bytes)})`;
    },
  );
}

/**
 * When WebAssembly memory grows, it detaches its old buffer, which tells the glue that its views are stale. Here the
 * old buffer must be detached by hand.
 * @param {string} code
 */
const detachOldMemory = (code) =>
  replace(code, /buffer = newBuffer;/, (grown) => {
    return `structuredClone(buffer, { transfer: [buffer] });\n${grown}`;
  });

/**
 * @param {string} code
 * @param {RegExp} pattern
 * @param {(...match: string[]) => string} replacement
 */
function replace(code, pattern, replacement) {
  if (code.search(pattern) === -1) throw new Error(`wasm2js writes no more ${pattern}`);
  return code.replace(pattern, replacement);
}
