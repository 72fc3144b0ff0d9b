// Builds the element: an entry with the start page; the first questions, which it loads on start; and the chapters that
// those load, each when it is needed.

import { copyFile, readdir, readFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import { build, transform } from "esbuild";
import { rollup } from "rollup";

import { named, namedImports } from "./names.js";
import { fromPackage } from "./package.js";

/** The oldest browsers in which the element works. */
export const TARGET = ["chrome111", "firefox115", "safari16.4"];

/**
 * The text of a style sheet with everything it imports, minified.
 * @param {string} path
 */
async function styleSheet(path) {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
  });
  // Values of custom properties are left as they are written, on several lines.
  return outputFiles?.[0]?.text.trim().replace(/(?<=\() | (?=\))|(?<=--\w+:) /g, "") ?? "";
}

const styleSheets = {
  name: "style sheets",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path }) => ({ contents: await styleSheet(path), loader: "text" }));
  },
};

/** TypeScript and style sheets, for Rollup. The engine is a file of its own, which a page may also use without the element. */
const sources = {
  name: "sources",
  /** @param {string} path @param {string | undefined} from */
  resolveId(path, from) {
    if (path === "lean-qr") return fileURLToPath(import.meta.resolve(path));
    const isElsewhere = /^\.\/texts\.[a-z]+\.js$|^\.\.\/(index|person|workbook)\.js$/.test(path);
    const name = isElsewhere && named(path.replace("../index", "./engine").replace("../", "./"));
    if (name) return /** @type {const} */ ({ id: name, external: "absolute" });
    return from && path.startsWith(".") ? resolve(dirname(from), path.replace(/\.js$/, ".ts")) : null;
  },
  /** @param {string} path */
  async load(path) {
    if (path.endsWith(".css")) return `export default ${JSON.stringify(await styleSheet(path))}`;
    return (await transform(await readFile(path, "utf8"), { loader: "ts", target: TARGET })).code;
  },
  /** @param {string} code */
  renderChunk: async (code) =>
    (await transform(code, { minify: true, target: TARGET, format: "esm", charset: "utf8" })).code,
};

/**
 * Writes `element.js`, which is one file so that a page can check it by its hash, and all that it loads. What several
 * files need is in the one that is there first: no chapter repeats it.
 */
export async function element() {
  await build({
    absWorkingDir: fromPackage("."),
    entryPoints: { element: "src/element/element.ts", [named("invited")]: "src/element/invited.ts" },
    outdir: "dist",
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: TARGET,
    minify: true,
    charset: "utf8",
    // Loaded by the questions.
    external: ["../index.js"],
    plugins: [styleSheets, namedImports],
  });
  const chapters = await rollup({
    input: fromPackage("src/element/interface.ts"),
    preserveEntrySignatures: "allow-extension",
    plugins: [sources],
  });
  await chapters.write({
    dir: fromPackage("dist"),
    entryFileNames: named("[name].js"),
    chunkFileNames: named("[name].js"),
    // Imports of nothing would only load earlier what is loaded anyway, and esbuild warns of them.
    hoistTransitiveImports: false,
  });
  await chapters.close();
  for (const file of await readdir(fromPackage("src/frameworks")))
    await copyFile(fromPackage("src/frameworks", file), fromPackage("dist", file));
}
