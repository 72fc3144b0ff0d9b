// What has arrived of the package.

import { built } from "../../../scripts/package.js";

/** All that a respondent needs after the first question. */
export const OF_A_RESPONDENT = [
  "hand-in.js",
  "message.js",
  "person.js",
  "rest.js",
  "result.js",
  "samenwerkscan-person.wasm",
].map((file) => `/dist/${built(file)}`);

/**
 * Waits until all of this has arrived, however long that takes.
 * @param {import("playwright-core").Page} page
 * @param {readonly string[]} paths
 */
export const loaded = (page, paths) =>
  page.waitForFunction((paths) => {
    const arrived = performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
    return paths.every((path) => arrived.includes(path));
  }, paths);
