// What axe finds on a page.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The text of axe, as a script. */
export const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What a page is held to. */
export const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/**
 * Each rule that is broken, with the first place. The page may forbid scripts.
 * @param {import("playwright-core").Page} page
 * @returns {Promise<string[]>}
 */
export async function findings(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe);
  const { violations, incomplete } = await page.evaluate(
    (tags) => Reflect.get(globalThis, "axe").run(document, { runOnly: tags }),
    TAGS,
  );
  // Text in the colour of its background is a fault within the scan; axe leaves it for manual review.
  const unseen = incomplete.map((/** @type {Finding} */ { id, nodes }) => ({
    id,
    nodes: nodes.filter(isUnseenInScan),
  }));
  const found = [...violations, ...unseen].filter(({ nodes }) => nodes.length > 0);
  return found.map((/** @type {Finding} */ { id, nodes }) => `${id}: ${nodes[0]?.target}`);
}

/** @param {Node} node */
const isUnseenInScan = ({ target, any }) => Array.isArray(target[0]) && any[0]?.data?.messageKey === "equalRatio";

/** @typedef {{ target: (string | string[])[], any: { data?: { messageKey?: string } }[] }} Node */
/** @typedef {{ id: string, nodes: Node[] }} Finding */
