// The manifest and the documentation list exactly what the element has.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { fromPackage } from "../../scripts/package.js";
import { open } from "./support/chromium.js";
import { page as html } from "./support/site.js";

/** @typedef {{ name: string }} Named */

const manifest = JSON.parse(await readFile(fromPackage("custom-elements.json"), "utf8"));
const documentation = await readFile(fromPackage("ELEMENT.md"), "utf8");
/** @type {{ attributes: Named[], members: Named[], events: Named[], cssParts: Named[], cssProperties: Named[], tagName: string }} */
const declared = manifest.modules[0].declarations[0];
const source = await sourceOf("src/element");
const names = (/** @type {Named[]} */ list) => list.map(({ name }) => name).sort();
const found = (/** @type {RegExp} */ pattern) =>
  [...new Set([...source.matchAll(pattern)].map(([, name = ""]) => name))].sort();

test("attributes and properties", async () => {
  const { page, close } = await open(html());
  const own = await page.evaluate(async () => {
    const { SamenwerkScan } = await import(/** @type {string} */ ("/dist/element.js"));
    const accessors = Object.entries(Object.getOwnPropertyDescriptors(SamenwerkScan.prototype)).filter(
      ([, { get }]) => get,
    );
    return {
      tag: customElements.get("samenwerk-scan") === SamenwerkScan,
      attributes: SamenwerkScan.observedAttributes,
      properties: accessors.map(([name]) => name),
    };
  });
  assert.equal(own.tag, true);
  assert.deepEqual(names(declared.attributes), own.attributes.sort());
  assert.deepEqual(names(declared.members), own.properties.sort());
  await close();
});

test("events", () => {
  assert.deepEqual(names(declared.events), found(/(?:tell|notify)\([\w.]+, "(samenwerkscan-[a-z]+)"/g));
});

test("parts", async () => {
  const parts = [...source.matchAll(/\bpart(?::| =)([^,;\n]+)/g)].flatMap(([, value = ""]) =>
    [...value.matchAll(/"([a-z -]+)"/g)].flatMap(([, text = ""]) => text.split(" ")),
  );
  // A part of the result has the name that the engine gives it. Those of the form on paper are not parts of a result, nor is the
  // room to write in, which is on paper only.
  const builders = await sourceOf("../../src/report/compose");
  const sections = [...builders.matchAll(/\bsection\(\s*"([a-z]+)"/g)].map(([, name = ""]) => name);
  const ofResult = sections
    .filter((name) => !["questions", "before", "after", "agenda"].includes(name))
    .map((name) => `result-${name}`);
  assert.deepEqual(
    names(declared.cssParts),
    [...new Set([...parts.filter((name) => name !== "primary"), ...ofResult])].sort(),
  );
});

test("custom properties", () => {
  assert.deepEqual(names(declared.cssProperties), found(/var\(\s*(--samenwerkscan-[a-z-]+)/g));
});

test("the documentation names all of it", () => {
  const all = [
    declared.attributes,
    declared.members,
    declared.events,
    declared.cssParts,
    declared.cssProperties,
  ].flatMap(names);
  for (const name of all) assert.ok(documentation.includes(`\`${name}\``), name);
});

/** All source of a folder. @param {string} folder @returns {Promise<string>} */
async function sourceOf(folder) {
  const entries = await readdir(fromPackage(folder), { withFileTypes: true });
  const texts = entries.map((entry) =>
    entry.isDirectory() ? sourceOf(`${folder}/${entry.name}`) : readFile(fromPackage(folder, entry.name), "utf8"),
  );
  return (await Promise.all(texts)).join("\n");
}
