// The result says everything that the engine says of the answers, in both languages: of one respondent, of a team, of two
// moments. No sentence is lost on the way to the page.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import { load } from "samenwerkscan";

import { open } from "./support/chromium.js";
import { team } from "./support/journey.js";
import { showAll } from "./support/organise.js";
import { page as html } from "./support/site.js";

/** @typedef {import("samenwerkscan").ScanResponse} ScanResponse */
/** @typedef {import("samenwerkscan").Lang} Lang */

const DATA = new URL("../../../../examples/data/", import.meta.url);
const files = (await readdir(DATA)).filter((file) => file.endsWith(".json"));
const engine = await load();
const read = async (/** @type {string | URL} */ file) =>
  /** @type {ScanResponse} */ (JSON.parse(await readFile(file, "utf8")));
const [now, before] = await Promise.all(
  ["regenboog-2026", "regenboog-2025"].map((folder) => Promise.all(team(folder).map(read))),
);

for (const lang of /** @type {Lang[]} */ (["nl", "en"])) {
  test(`every sentence of the engine is in the result: ${lang}`, async () => {
    const { scan, close } = await open(html({ lang }));
    for (const file of files) {
      const response = await read(new URL(file, DATA));
      await scan.evaluate((element, answers) => Reflect.set(element, "response", answers), response);
      await scan.locator(`[data-step=${engine.score(response).total === null ? "check" : "result"}]`).waitFor();
      if (engine.score(response).total === null) continue;
      await holds(scan, engine.view(response, { lang }), file);
    }
    await close();
  });

  test(`every sentence about a team, and about two moments: ${lang}`, async () => {
    const { scan, close } = await open(html({ lang }));
    await scan.locator("input[type=file]").setInputFiles(team("regenboog-2026"));
    await scan.locator(".part.people").waitFor();
    await holds(scan, engine.view(now ?? [], { lang, mode: "anonymous" }), "team, small groups hidden");
    await showAll(scan);
    await holds(scan, engine.view(now ?? [], { lang }), "team");
    await scan.locator(".more summary").click();
    await scan.locator("#team-before").setInputFiles(team("regenboog-2025"));
    await scan.locator(".part.changes").waitFor();
    await holds(scan, engine.view({ before: before ?? [], after: now ?? [] }, { lang }), "two moments");
    await close();
  });
}

/**
 * Everything that a report says is on the page, once more after the place before it: the order counts too.
 * @param {import("playwright-core").Locator} scan
 * @param {import("samenwerkscan").Report} report
 * @param {string} about
 */
async function holds(scan, report, about) {
  const shown = words(await scan.evaluate((element) => element.shadowRoot?.querySelector(".page")?.textContent ?? ""));
  assert.ok(shown.includes(words(report.subtitle)), `${about}: ${report.subtitle}`);
  let from = 0;
  // Room to write in is on paper only.
  for (const { heading, blocks } of report.sections.filter(({ name }) => name !== "agenda")) {
    for (const text of [heading, ...blocks.flatMap(textsOf)]) {
      const at = shown.indexOf(words(text), from);
      assert.ok(at >= 0, `${about}, ${heading}: ${text}`);
      from = at + words(text).length;
    }
  }
}

/**
 * What a piece says, in the order in which it is read.
 * @param {import("samenwerkscan").Block} block
 * @returns {string[]}
 */
function textsOf(block) {
  switch (block.kind) {
    case "list":
      return block.items.flatMap(({ label, text, why }) => [label, text, why]).filter((text) => text !== null);
    case "highlights":
      return block.items.flatMap(({ label, text, why }) => [label, text, why]).filter((text) => text !== null);
    case "links":
      return block.links.map(({ text }) => text);
    case "levels":
      return block.names;
    case "figure":
      return [
        block.figure.title,
        ...block.figure.shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : [])),
      ];
    case "table":
      return [...block.header, ...block.rows.flat()];
    case "question":
    case "line":
      throw new Error("a result asks nothing");
    default:
      return [block.text];
  }
}

/** Without spaces, which a page lays out in its own way. @param {string} text */
const words = (text) => text.replace(/\s+/g, "");
