// No module of the package needs itself, whatever way round: types and what is loaded later count too.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";

const SOURCES = fromPackage("src");

/** What each module names, by its path. */
const imports = new Map(
  await Promise.all(
    (await readdir(SOURCES, { recursive: true }))
      .filter((path) => path.endsWith(".ts"))
      .map(async (path) => {
        const text = await readFile(join(SOURCES, path), "utf8");
        const named = [...text.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]*)\.js"/g)].flatMap(([, to = ""]) => {
          const module = join(dirname(path), to);
          return [`${module}.ts`, `${module}.d.ts`];
        });
        return /** @type {const} */ ([path, named]);
      }),
  ),
);

/** The way by which a module leads back to itself, if there is one. @param {string} start */
function circle(start) {
  const way = new Map([[start, ""]]);
  for (const at of way.keys()) {
    for (const to of imports.get(at) ?? []) {
      if (to === start) return back(way, at);
      if (imports.has(to) && !way.has(to)) way.set(to, at);
    }
  }
  return undefined;
}

/** @param {ReadonlyMap<string, string>} way @param {string} at @returns {string[]} */
function back(way, at) {
  const from = way.get(at);
  return from ? [...back(way, from), at] : [at];
}

test("no module of the package leads back to itself", () => {
  assert.ok(imports.size > 150, "the modules are found");
  const circles = [...imports.keys()].flatMap((path) => {
    const found = circle(path);
    return found ? [found.join(" > ")] : [];
  });
  assert.deepEqual(circles, []);
});
