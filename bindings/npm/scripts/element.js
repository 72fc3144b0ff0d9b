// Builds the element: an entry with the start page, the interface that it loads on start, and the results that come
// with the engine.

import { copyFile } from "node:fs/promises";

import { build } from "esbuild";

import { named, namedImports } from "./names.js";
import { fromPackage } from "./package.js";

/** The oldest browsers in which the element works. */
const TARGET = ["chrome111", "firefox115", "safari16.4"];

/** The text of a style sheet with everything it imports, minified. */
const styleSheets = {
  name: "style sheets",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const options = { entryPoints: [path], bundle: true, minify: true, write: false, target: TARGET };
      const { outputFiles } = await build(options);
      return { contents: outputFiles?.[0]?.text.trim() ?? "", loader: "text" };
    });
  },
};

/** The engine is a separate file, which a page may also use without the element. */
const engineApart = {
  name: "engine apart",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: named("./engine.js"), external: true }));
  },
};

/** Writes `element.js`, the interface and the results. Each is one file, so that a page can check both by their hash. */
export async function element() {
  await build({
    absWorkingDir: fromPackage("."),
    entryPoints: { element: "src/element/element.ts", [named("interface")]: "src/element/interface.ts", [named("results")]: "src/element/result/results.ts" },
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: TARGET,
    minify: true,
    plugins: [styleSheets, engineApart, namedImports],
  });
  await copyFile(fromPackage("src/element.d.ts"), fromPackage("dist/element.d.ts"));
}
