// Makes the package in `dist` from what `cargo xtask wasm` leaves in `generated`.

import { copyFile, mkdir, readdir, rm, writeFile } from "node:fs/promises";

import { build } from "esbuild";

import { element, TARGET } from "./element.js";
import { fallback } from "./fallback.js";
import { named, namedImports } from "./names.js";
import { optimise } from "./optimise.js";
import { exports, fromPackage, version } from "./package.js";
import { texts } from "./texts.js";

const inDist = (/** @type {string} */ file) => fromPackage("dist", file);

await rm(fromPackage("dist"), { recursive: true, force: true });
await mkdir(fromPackage("dist"));
for (const [engine, glue, inJavaScript] of [
  ["samenwerkscan", "engine", "fallback"],
  ["samenwerkscan-person", "engine", "person-fallback"],
  ["score", "engine", "score-fallback"],
  ["columns", "columns", "columns-fallback"],
  ["columns-simd", "columns", undefined],
]) {
  await optimise(`generated/${engine}_bg.wasm`, `generated/${engine}.wasm`);
  await copyFile(fromPackage("generated", `${engine}.wasm`), inDist(named(`${engine}.wasm`)));
  // The same under the name in package.json, for callers that bring their own engine.
  if (`./${engine}.wasm` in exports)
    await copyFile(fromPackage("generated", `${engine}.wasm`), inDist(`${engine}.wasm`));
  if (!inJavaScript) continue;
  await fallback(`generated/${engine}_bg.wasm`, `generated/${inJavaScript}.js`, `generated/${glue}_bg.js`);
  await copyFile(fromPackage("generated", `${inJavaScript}.js`), inDist(named(`${inJavaScript}.js`)));
}

/** @type {import("esbuild").BuildOptions} */
const options = {
  absWorkingDir: fromPackage("."),
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  define: {
    VERSION: JSON.stringify(version),
    WHOLE_WASM: JSON.stringify(`./${named("samenwerkscan.wasm")}`),
    PERSON_WASM: JSON.stringify(`./${named("samenwerkscan-person.wasm")}`),
    SCORE_WASM: JSON.stringify(`./${named("score.wasm")}`),
    COLUMNS_WASM: JSON.stringify(`./${named("columns.wasm")}`),
    COLUMNS_SIMD_WASM: JSON.stringify(`./${named("columns-simd.wasm")}`),
  },
  external: ["node:*"],
  plugins: [namedImports],
};
await build({
  ...options,
  entryPoints: {
    [named("engine")]: "src/browser.ts",
    [named("person")]: "src/person/browser.ts",
    score: "src/score/browser.ts",
    columns: "src/columns/browser.ts",
    [named("workbook")]: "src/workbook.ts",
  },
  minify: true,
});
// Nobody waits for these to arrive, and Node prints the line of an uncaught error, so they keep their lines.
await build({
  ...options,
  entryPoints: { node: "src/node.ts", "score-node": "src/score/node.ts", "columns-node": "src/columns/node.ts" },
});

// More languages for the element, of which it reads the texts.
const theElement = {
  name: "the element",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup: ({ onResolve }) =>
    onResolve({ filter: /^\.\/element\/element\.js$/ }, () => ({ path: "./element.js", external: true })),
};
await build({
  ...options,
  target: TARGET,
  entryPoints: { language: "src/add-language.ts" },
  minify: true,
  plugins: [theElement, namedImports],
});

// Pages and bundlers ask for the engine by this name, so it stays.
await writeFile(inDist("index.js"), `export * from "./${named("engine.js")}";\n`);
await writeFile(inDist("workbook.js"), `export * from "./${named("workbook.js")}";\n`);

await texts();
await element();

// All types but those of what is in no file of the package.
for (const types of (await readdir(fromPackage("src"))).filter(
  (file) => file.endsWith(".d.ts") && file !== "glue.d.ts",
)) {
  await copyFile(fromPackage("src", types), inDist(types));
}
await mkdir(inDist("schemas"));
for (const format of ["response-1", "summary-1", "histograms-1"]) {
  const file = `${format}.schema.json`;
  await copyFile(fromPackage("../../docs/schemas", file), fromPackage("dist/schemas", file));
}
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  await copyFile(fromPackage("../..", licence), fromPackage(licence));
}
