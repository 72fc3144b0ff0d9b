// `samenwerkscan.html`: everything in one file, which loads nothing and may load nothing.

import { mkdir, writeFile } from "node:fs/promises";

import lzma from "lzma/src/lzma-c-min.js";

import { built, fromPackage } from "./package.js";
import { dist, filled, integrity, script, source, styleSheet } from "./pages.js";

/** The package is taken from `dist`, and its engine as compressed bytes. */
const everythingInside = {
  name: "everything inside",
  /** @param {import("esbuild").PluginBuild} hooks */
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: fromPackage("dist/index.js") }));
    onResolve({ filter: /^\.\.\/element\/element\.js$/ }, () => ({ path: fromPackage("dist/element.js") }));
    onResolve({ filter: /^compressed-engine$/ }, ({ path }) => ({ path, namespace: "bytes" }));
    onLoad({ filter: /./, namespace: "bytes" }, async () => ({
      contents: Uint8Array.from(lzma.LZMA.compress([...(await dist(built("samenwerkscan.wasm")))], 9)),
      loader: "binary",
    }));
    // The engine is there before the element, so its stand-in is never asked for.
    onResolve({ filter: /^\.\/fallback-\w+\.js$/ }, ({ path }) => ({ path, namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, ({ path }) => ({
      contents: `throw new Error("${path} is not in this file");\nexport {};`,
    }));
  },
};

export async function oneFile() {
  const [code, style] = [await script("one-file", [everythingInside]), await styleSheet("one-file")];
  const policy = {
    "default-src": "'none'",
    "script-src": `'${integrity(code, "sha256")}' 'wasm-unsafe-eval'`,
    "style-src": `'${integrity(style, "sha256")}'`,
    "base-uri": "'none'",
    "form-action": "'none'",
  };
  const values = {
    policy: Object.entries(policy)
      .map((directive) => directive.join(" "))
      .join("; "),
    style,
    script: code,
  };
  const page = filled(await source("one-file.html"), values);
  await mkdir(fromPackage("site"), { recursive: true });
  await writeFile(fromPackage("site/samenwerkscan.html"), page);
  // The folder has it too, for frames in which nothing can be loaded.
  await writeFile(fromPackage("site/web/samenwerkscan/samenwerkscan.html"), page);
}
