// The package as npm would publish it.

import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { fromPackage, run } from "../../scripts/package.js";

const WASM = ["samenwerkscan.wasm", "score.wasm", "columns.wasm", "columns-simd.wasm"];

/** @param {string} path */
const text = (path) => readFile(fromPackage(path), "utf8");

test("publint finds nothing", async () => {
  assert.match(await run("publint", "--strict"), /All good!/);
});

test("the types are right wherever the package is imported", async () => {
  // Only code has types.
  const rest = ["--exclude-entrypoints", ...WASM, "custom-elements.json"];
  await run("attw", "--pack", ".", "--profile", "esm-only", ...rest);
});

test("one version everywhere", async () => {
  const { version } = JSON.parse(await text("package.json"));
  const lock = JSON.parse(await text("package-lock.json"));
  const workspace = await text("../../Cargo.toml");
  assert.equal((await load()).version, version);
  assert.equal(lock.version, version);
  assert.match(workspace, new RegExp(`^\\[workspace\\.package\\]\nversion = "${version}"$`, "m"));
});

test("the lock file names no address to download from", async () => {
  assert.doesNotMatch(await text("package-lock.json"), /"resolved"/);
});

test("whatever is loaded later has the build in its name, so that the files of two builds never mix", async () => {
  const files = await readdir(fromPackage("dist"));
  const builds = new Set();
  for (const file of files.filter((each) => each.endsWith(".js"))) {
    const code = await text(`dist/${file}`);
    for (const [, name = ""] of code.matchAll(/["'`]\.\/([\w.-]+\.(?:js|wasm))["'`]/g)) {
      // Both go with the element that is there: pages add languages to it, and bundlers give it to Angular.
      if (["language.js", "angular.js"].includes(file) && name === "element.js") continue;
      assert.match(name, /-[0-9a-f]{8}\.(js|wasm)$/, `${file} names ${name}`);
      assert.ok(files.includes(name), `${file} names ${name}`);
      builds.add(/-([0-9a-f]{8})\./.exec(name)?.[1]);
    }
  }
  assert.equal(builds.size, 1, "all of one build");
  const [build] = builds;
  const later = files.filter((file) => file.includes(build));
  assert.deepEqual(later.map((file) => file.replace(`-${build}`, "")).sort(), [
    "agreements.js",
    "columns-fallback.js",
    "columns-simd.wasm",
    "columns.wasm",
    "device.js",
    "engine.js",
    "fallback.js",
    "gather.js",
    "hand-in.js",
    "interface.js",
    "invited.js",
    "keep-here.js",
    "looked.js",
    "meeting.js",
    "message.js",
    "organise.js",
    "partners.js",
    "person-fallback.js",
    "person.js",
    "plan.js",
    "qr.js",
    "rest.js",
    "result.js",
    "samenwerkscan-person.wasm",
    "samenwerkscan.wasm",
    "score-fallback.js",
    "score.wasm",
    "signs.js",
    "take.js",
    "talk.js",
    "team.js",
    "texts-en.js",
    "texts-nl.js",
    "typing.js",
    "workbook.js",
  ]);
  // Pages and bundlers ask for these names, so they stay.
  for (const name of ["element.js", "index.js", "score.js", "columns.js", ...WASM])
    assert.ok(files.includes(name), name);
});

test("an uncaught error in Node prints a line of code, and not the whole package", () => {
  const code = `import { load } from "samenwerkscan"; (await load()).score({});`;
  const { stderr } = spawnSync("node", ["--input-type=module", "--eval", code], {
    cwd: fromPackage("."),
    encoding: "utf8",
  });
  assert.match(stderr, /ScanError/);
  assert.ok(
    stderr.split("\n").every((line) => line.length < 300),
    stderr.slice(0, 1000),
  );
});

test("nothing in it names a place on this machine", async () => {
  const code = (await readdir(fromPackage("dist"))).filter((file) => /\.(js|wasm|html)$/.test(file));
  assert.ok(code.length > 10);
  for (const file of code) {
    const bytes = await readFile(fromPackage("dist", file), "latin1");
    assert.doesNotMatch(bytes, /\/(home|root|tmp|rustc|registry|target)\//, file);
  }
});

test("the types say everything in words, and leave nothing open", async () => {
  const files = (await readdir(fromPackage("dist"))).filter((file) => file.endsWith(".d.ts"));
  assert.ok(files.length > 5);
  for (const file of files) {
    const types = await text(`dist/${file}`);
    assert.doesNotMatch(types.replaceAll(/\/\*\*[^]*?\*\//g, ""), /\bany\b/, file);
  }
  // Shapes and blocks have fields such as `text`, of which the interface says enough.
  for (const file of files.filter((file) => !["figure.d.ts", "report.d.ts"].includes(file))) {
    // Each exported name and each field has a comment before it, or is what another type says of it.
    const undocumented = /(?<!\*\/\n)^(export (?!(type )?[*{])| {2}(readonly )?\w+[?]?:(?! ScanProps\["\w+"\];)).*/gm;
    assert.deepEqual((await text(`dist/${file}`)).match(undocumented), null, file);
  }
});

test("the types import nothing that is not there", async () => {
  const files = await readdir(fromPackage("dist"));
  for (const file of files.filter((each) => each.endsWith(".d.ts"))) {
    for (const [, name = ""] of (await text(`dist/${file}`)).matchAll(/from "\.\/([\w-]+)\.js"/g))
      assert.ok(files.includes(`${name}.d.ts`), `${file} imports ${name}`);
  }
});
