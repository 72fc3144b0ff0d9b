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
  const { violations: found } = await page.evaluate((tags) => Reflect.get(globalThis, "axe").run(document, { runOnly: tags }), TAGS);
  return found.map((/** @type {{ id: string, nodes: { target: string[] }[] }} */ { id, nodes }) => `${id}: ${nodes[0]?.target}`);
}
