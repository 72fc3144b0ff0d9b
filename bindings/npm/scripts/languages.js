// Writes `languages/element.json`: every text with which the element asks, for translators. A sentence has its gaps.

import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { fromPackage } from "./package.js";

const FILE = fromPackage("../../languages/element.json");

/** In place of the values of a sentence. */
const GAPS = ["{0}", "{1}", "{2}"];

/** @typedef {{ readonly path: string, readonly nl: string, readonly en: string, readonly isCounted: boolean }} Text */

/** What the element says, from its sources. */
async function messages() {
  const contents = `
    import { START } from "./src/element/start/messages.ts";
    import { WHO_SEES } from "./src/element/who-sees.ts";
    import { HAND_IN } from "./src/element/hand-in/messages.ts";
    import { INVITATION } from "./src/element/invitation/messages.ts";
    import { say as nl } from "./src/element/messages/nl.ts";
    import { say as en } from "./src/element/messages/en.ts";
    const all = (lang, say) => ({ start: START[lang], ...say, guest: { whoSees: WHO_SEES[lang], handIn: HAND_IN[lang], invitation: INVITATION[lang] } });
    export default { nl: all("nl", nl), en: all("en", en) };
  `;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: fromPackage(".") },
    bundle: true,
    write: false,
    format: "esm",
  });
  return (await import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? "")}`)).default;
}

/**
 * The texts in a table, each with its path.
 * @param {any} nl @param {any} en @param {string} path @returns {readonly Text[]}
 */
function textsIn(nl, en, path) {
  if (typeof nl === "string") return [{ path, nl, en, isCounted: false }];
  if (typeof nl === "function") {
    const isCounted = [nl, en].some((say) => say(1, "{1}", "{2}").replace("1", "{0}") !== say(...GAPS));
    return [{ path, nl: nl(...GAPS), en: en(...GAPS), isCounted }];
  }
  return Object.keys(nl).flatMap((key) => textsIn(nl[key], en[key], path ? `${path}.${key}` : key));
}

/** The list as it is now. */
export async function list() {
  const { nl, en } = await messages();
  // The tag of the language itself is no text.
  const texts = textsIn(nl, en, "").filter(({ path }) => path !== "start.lang");
  return `${JSON.stringify(texts, null, 2)}\n`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await writeFile(FILE, await list());
