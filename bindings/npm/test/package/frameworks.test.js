// The types of the element in templates of frameworks, checked by the frameworks' own tools. They are installed apart,
// so that installing the package stays small.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readdir, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { promisify } from "node:util";

import { fromPackage } from "../../scripts/package.js";
import { install } from "../support/install.js";

const FRAMEWORKS = fromPackage("test/package/frameworks");
const root = await mkdtemp(join(tmpdir(), "samenwerkscan-frameworks-"));

/** @param {string[]} parts */
const inRoot = (...parts) => join(root, ...parts);
const tool = (/** @type {string} */ name, /** @type {string[]} */ args) =>
  promisify(execFile)("node", [inRoot("node_modules", name), ...args], { cwd: root });

before(async () => {
  await install(FRAMEWORKS);
  for (const folder of ["react", "vue", "svelte", "svelte-wrong"])
    await cp(join(FRAMEWORKS, folder), inRoot(folder), { recursive: true });
  // The package itself is copied, so that it finds the types of the framework that is installed beside it.
  const ours = inRoot("node_modules/samenwerkscan");
  await mkdir(ours, { recursive: true });
  for (const file of ["package.json", "dist"]) await cp(fromPackage(file), join(ours, file), { recursive: true });
  await mkdir(inRoot("node_modules/@types"));
  for (const name of await readdir(join(FRAMEWORKS, "node_modules"))) {
    if (!name.startsWith(".") && name !== "@types")
      await symlink(join(FRAMEWORKS, "node_modules", name), inRoot("node_modules", name));
  }
});

after(() => rm(root, { recursive: true }));

for (const [version, types] of /** @type {const} */ ([
  ["18", "react-18"],
  ["19", "react"],
])) {
  test(`React ${version}`, async () => {
    const place = inRoot("node_modules/@types/react");
    await rm(place, { force: true });
    await symlink(join(FRAMEWORKS, "node_modules/@types", types), place);
    await tool("typescript/bin/tsc", ["--project", "react"]);
  });
}

test("Vue, with strict templates", async () => {
  await tool("vue-tsc/bin/vue-tsc.js", ["--project", "vue/tsconfig.json"]);
});

test("Svelte", async () => {
  await tool("svelte-check/bin/svelte-check", ["--workspace", "svelte"]);
  const wrong = await tool("svelte-check/bin/svelte-check", [
    "--workspace",
    "svelte-wrong",
    "--output",
    "machine",
  ]).catch((error) => error);
  assert.match(String(wrong.stdout), /leerkracht.*not assignable/);
});
