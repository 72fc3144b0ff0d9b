// What axe finds on a page.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The source of axe, to run in a page. */
export const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * What is wrong on the page, each with the first place of it.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const found = await page.evaluate((tags) => Reflect.get(globalThis, "axe").run(document, { runOnly: tags }), TAGS);
  // Text in the colour of what it stands on is a fault to us, within the scan; axe leaves it to a person.
  const unseen = found.incomplete.map((/** @type {Finding} */ { id, nodes }) => ({ id, nodes: nodes.filter(({ target, any }) => Array.isArray(target[0]) && any[0]?.data?.messageKey === "equalRatio") }));
  return [...found.violations, ...unseen].flatMap((/** @type {Finding} */ { id, nodes }) => (nodes.length > 0 ? [`${id}: ${nodes[0]?.target}`] : []));
}

/** @typedef {{ id: string, nodes: { target: (string | string[])[], any: { data?: { messageKey?: string } }[] }[] }} Finding */
