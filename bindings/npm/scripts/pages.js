// What the pages for site owners share: files of `dist`, scripts and style sheets of `src/site`, and filling in a page.

import { createHash } from "node:crypto";
import { readdirSync } from "node:fs";
import { readFile } from "node:fs/promises";

import { build } from "esbuild";

import { TARGET } from "./element.js";
import { built, fromPackage, version } from "./package.js";

/** The eight letters of the build that `dist` is of. */
export const BUILD = /-([0-9a-f]{8})\./.exec(built("engine.js"))?.[1] ?? "";

/**
 * The name of a file that is loaded after a page, with the build in it.
 * @param {string} file
 */
export const named = (file) => file.replace(/(\.\w+)$/, `-${BUILD}$1`);

/** What the element loads, and what it links to. Everything else in `dist` is for programs. */
export const LOADED = readdirSync(fromPackage("dist")).filter(
  (file) => file.includes(`-${BUILD}.`) && !/^(score|columns)/.test(file),
);
export const ON_PAPER = ["form-full-nl.html", "form-full-en.html", "form-short-nl.html", "form-short-en.html"];

/** @param {string} file */
export const dist = (file) => readFile(fromPackage("dist", file));

/** @param {string} file */
export const source = (file) => readFile(fromPackage("src/site/pages", file), "utf8");

/**
 * A script of `src/site`, for a classic script tag.
 * @param {string} name
 * @param {Pick<import("esbuild").BuildOptions, "charset" | "plugins">} options only ASCII without `charset`, so that a page may have any
 */
export async function script(name, options = {}) {
  const { outputFiles } = await build({
    absWorkingDir: fromPackage("."),
    entryPoints: [`src/site/${name}.ts`],
    bundle: true,
    write: false,
    format: "iife",
    platform: "neutral",
    target: TARGET,
    minify: true,
    ...options,
    // Nothing in these scripts is sought next to them.
    define: { "import.meta.url": "location.href" },
  });
  return (outputFiles[0]?.text ?? "").trim();
}

/** @param {string} name */
export async function styleSheet(name) {
  const options = {
    entryPoints: [fromPackage(`src/site/pages/${name}.css`)],
    bundle: true,
    minify: true,
    write: false,
    target: TARGET,
  };
  const { outputFiles } = await build(options);
  return (outputFiles?.[0]?.text ?? "").trim();
}

/**
 * A page with its `{{names}}` filled in. A name without a value is a mistake.
 * @param {string} page
 * @param {{ [name: string]: string }} values
 */
export function filled(page, values) {
  /** @type {{ [name: string]: string }} */
  const known = { version, ...values };
  return page.replaceAll(/\{\{([\w.-]+)\}\}/g, (_, /** @type {string} */ name) => {
    const value = known[name];
    if (value === undefined) throw new Error(`there is no ${name}`);
    return value;
  });
}

/** The script that puts the element on the page keeps its name; behind its address is the build. */
export const entryApart = {
  name: "entry apart",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onResolve }) {
    onResolve({ filter: /^\.\.\/element\/element\.js$/ }, () => ({ path: `./element.js?${BUILD}`, external: true }));
  },
};

/**
 * The hash of a file, as policies and `integrity` write it.
 * @param {string | Uint8Array} content
 * @param {"sha256" | "sha384"} algorithm
 */
export const integrity = (content, algorithm = "sha384") =>
  `${algorithm}-${createHash(algorithm).update(content).digest("base64")}`;
