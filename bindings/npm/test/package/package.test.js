// The package as npm would publish it.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { fromPackage, run } from "../../scripts/package.js";

/** @param {string} path */
const text = (path) => readFile(fromPackage(path), "utf8");

test("publint finds nothing", async () => {
  assert.match(await run("publint", "--strict"), /All good!/);
});

test("the types are right wherever the package is imported", async () => {
  // Only code has types.
  const rest = ["--exclude-entrypoints", "samenwerkscan.wasm", "custom-elements.json"];
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

test("nothing in it names a place on this machine", async () => {
  for (const file of ["index.js", "node.js", "fallback.js", "samenwerkscan.wasm"]) {
    const bytes = await readFile(fromPackage("dist", file), "latin1");
    assert.doesNotMatch(bytes, /\/(home|root|tmp|rustc|registry|target)\//, file);
  }
});

test("the types say everything in words, and leave nothing open", async () => {
  for (const file of ["index.d.ts", "types.d.ts", "instrument.d.ts"]) {
    const types = await text(`src/${file}`);
    assert.doesNotMatch(types.replaceAll(/\/\*\*[^]*?\*\//g, ""), /\bany\b/, file);
    // Each exported name and each field has a comment before it.
    const undocumented = /(?<!\*\/\n)^(export (?!type \*)| {2}(readonly )?\w+[?]?:).*/gm;
    assert.deepEqual(types.match(undocumented), null, file);
  }
});
