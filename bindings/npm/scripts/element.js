// Makes the element: an entry with the start page, and the interface that it loads on start.

import { copyFile } from "node:fs/promises";

import { build } from "esbuild";

import { fromPackage } from "./package.js";

/** The oldest browsers in which the element works. */
const TARGET = ["chrome111", "firefox115", "safari16.4"];

/** The text of a style sheet with everything it imports, as small as it gets. */
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

/** The engine is a file of its own, which a page may also use without the element. */
const engineApart = {
  name: "engine apart",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: "./index.js", external: true }));
    onResolve({ filter: /^\.\/(interface|texts\.[a-z]+)\.js$/ }, ({ path }) => ({ path, external: true }));
  },
};

/** Writes `element.js` and `interface.js`. Each is one file, so that a page can check both by their hash. */
export async function element() {
  await build({
    absWorkingDir: fromPackage("."),
    entryPoints: { element: "src/element/element.ts", interface: "src/element/interface.ts" },
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: TARGET,
    minify: true,
    plugins: [styleSheets, engineApart],
  });
  await copyFile(fromPackage("src/element.d.ts"), fromPackage("dist/element.d.ts"));
}
