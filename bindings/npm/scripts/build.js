// Makes the package in `dist` from what `cargo xtask wasm` leaves in `generated`.

import { copyFile, mkdir } from "node:fs/promises";

import { build } from "esbuild";

import { element } from "./element.js";
import { fallback } from "./fallback.js";
import { optimise } from "./optimise.js";
import { fromPackage, version } from "./package.js";
import { texts } from "./texts.js";

await mkdir(fromPackage("dist"), { recursive: true });
for (const [engine, inJavaScript] of [["samenwerkscan", "fallback"], ["score", "score-fallback"]]) {
  await optimise(`generated/${engine}_bg.wasm`, `dist/${engine}.wasm`);
  await fallback(`generated/${engine}_bg.wasm`, `dist/${inJavaScript}.js`);
}

await build({
  absWorkingDir: fromPackage("."),
  entryPoints: {
    index: "src/browser.ts",
    node: "src/node.ts",
    score: "src/score/browser.ts",
    "score-node": "src/score/node.ts",
  },
  outdir: "dist",
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minify: true,
  define: { VERSION: JSON.stringify(version) },
  external: ["node:*", "./fallback.js", "./score-fallback.js"],
});

await texts();
await element();

for (const types of ["index.d.ts", "score.d.ts", "types.d.ts", "instrument.d.ts", "team.d.ts", "report.d.ts", "figure.d.ts"]) {
  await copyFile(fromPackage("src", types), fromPackage("dist", types));
}
for (const licence of ["LICENSE-APACHE", "LICENSE-MIT"]) {
  await copyFile(fromPackage("../..", licence), fromPackage(licence));
}
