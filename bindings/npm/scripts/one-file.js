// `samenwerkscan.html`: everything in one file, which loads nothing and may load nothing.

import { mkdir, readFile, writeFile } from "node:fs/promises";

import lzma from "lzma/src/lzma-c-min.js";

import { FEATURES, optimiseAgain } from "./optimise.js";
import { built, fromPackage, run } from "./package.js";
import { dist, filled, integrity, script, source, styleSheet } from "./pages.js";

/**
 * The package is taken from `dist`, without what its engine knows too.
 * @type {import("esbuild").Plugin}
 */
const everythingInside = {
  name: "everything inside",
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\.\/index\.js$/ }, () => ({ path: fromPackage("dist/index.js") }));
    onResolve({ filter: /^\.\.\/element\/element\.js$/ }, () => ({ path: fromPackage("dist/element.js") }));
    // The engine is there before the element, so its stand-in is never asked for; and it offers no workbooks.
    onResolve({ filter: /^\.\/(fallback|person|workbook)-\w+\.js$/ }, ({ path }) => ({ path, namespace: "absent" }));
    onLoad({ filter: /./, namespace: "absent" }, ({ path }) => ({
      contents: `throw new Error("${path} is not in this file");\nexport {};`,
    }));
    onResolve({ filter: /^\.\/texts-\w+-\w+\.js$/ }, ({ path }) => ({ path, namespace: "texts" }));
    onLoad({ filter: /./, namespace: "texts" }, ({ path }) => ({
      contents: textsOfEngine(path.slice("./texts-".length).split("-", 1)[0] ?? ""),
      resolveDir: fromPackage("src/element"),
    }));
  },
};

/**
 * What is said in a language, the questions from the engine that is there.
 * @param {string} lang
 */
const textsOfEngine = (lang) => `
  export { say } from "./messages/${lang}.ts";
  const { engine } = document.querySelector("samenwerk-scan");
  export const instrument = engine.instrument("${lang}");
  export const field = engine.field("${lang}");`;

/**
 * The script that unpacks these bytes.
 * @param {Uint8Array} packed
 */
const unpacking = (packed) =>
  script("unpack", {
    plugins: [
      {
        name: "packed",
        setup({ onResolve, onLoad }) {
          onResolve({ filter: /^packed$/ }, ({ path }) => ({ path, namespace: "packed" }));
          onLoad({ filter: /./, namespace: "packed" }, () => ({ contents: packed, loader: "binary" }));
        },
      },
    ],
  });

/** What the package can do and no page of the file asks for: scores without a view, workbooks, what pages read themselves. */
const NOT_ASKED = ["decode", "invitation", "letter", "progress", "sheets", "team"];

/** The engine, without what only those functions need. */
async function engineOfPages() {
  const whole = await WebAssembly.compile(await dist(built("samenwerkscan.wasm")));
  const asked = WebAssembly.Module.exports(whole).filter(({ name }) => !NOT_ASKED.includes(name));
  const graph = [
    { name: "pages", root: true, reaches: asked.map(({ name }) => `export ${name}`) },
    ...asked.map(({ name }) => ({ name: `export ${name}`, export: name })),
    ...WebAssembly.Module.imports(whole).map(({ module, name }) => ({
      name: `import ${name}`,
      import: [module, name],
    })),
  ];
  const [input, reached, part, output] = [
    `dist/${built("samenwerkscan.wasm")}`,
    "generated/pages.json",
    "generated/part.wasm",
    "generated/pages.wasm",
  ];
  await writeFile(fromPackage(reached), JSON.stringify(graph));
  await run("wasm-metadce", input, ...FEATURES, "--graph-file", reached, "--output", part);
  await optimiseAgain(part, output);
  return readFile(fromPackage(output));
}

export async function oneFile() {
  const scan = await script("one-file", { plugins: [everythingInside], charset: "utf8" });
  // The texts of the engine come last in it, and the script, which has more of them, after that: so they pack best.
  const both = [...(await engineOfPages()), 0xff, ...Buffer.from(scan)];
  // Packed harder it is larger.
  const [code, style] = [await unpacking(Uint8Array.from(lzma.LZMA.compress(both, 5))), await styleSheet("one-file")];
  const policy = {
    "default-src": "'none'",
    // The script in the page, and the one that it unpacks.
    "script-src": `'${integrity(code, "sha256")}' '${integrity(scan, "sha256")}' 'wasm-unsafe-eval'`,
    "style-src": `'${integrity(style, "sha256")}'`,
    // A picture becomes a PNG by way of an image.
    "img-src": "blob:",
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
  const page = filled((await source("one-file.html")).replace(/\n\s+/g, "\n"), values);
  await mkdir(fromPackage("site"), { recursive: true });
  await writeFile(fromPackage("site/samenwerkscan.html"), page);
  // The folder has it too, for frames in which nothing can be loaded.
  await writeFile(fromPackage("site/web/samenwerkscan/samenwerkscan.html"), page);
}
