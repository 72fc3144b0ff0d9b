// What the element has before its engine arrives: everything that is said in a language, of which the questions are
// taken from the engine, and the questions on paper.

import { writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";

import { build } from "esbuild";

import { named } from "./names.js";
import { fromPackage } from "./package.js";

const LANGUAGES = /** @type {const} */ (["nl", "en"]);
const FORMS = /** @type {const} */ (["full", "short"]);

/**
 * Writes the texts in each language, and `form-full-nl.html` and the others, which keep their names because pages link
 * to them.
 */
export async function texts() {
  /** @type {typeof import("samenwerkscan")} */
  const { load } = await import(pathToFileURL(fromPackage("dist/node.js")).href);
  const engine = await load();
  for (const lang of LANGUAGES) {
    const { instrument, field } = { instrument: engine.instrument(lang), field: engine.field(lang) };
    const text = `export const instrument=${JSON.stringify(instrument)};export const field=${JSON.stringify(shortened(field))};`;
    await build({
      absWorkingDir: fromPackage("."),
      stdin: {
        contents: `${text}export { say } from "./src/element/messages/${lang}.ts"`,
        resolveDir: fromPackage("."),
      },
      outfile: `dist/${named(`texts.${lang}.js`)}`,
      bundle: true,
      format: "esm",
      charset: "utf8",
      minify: true,
    });
    for (const form of FORMS) {
      await writeFile(fromPackage(`dist/form-${form}-${lang}.html`), engine.blank({ format: "html", form, lang }));
    }
  }
}

/**
 * The field, without what the questions do not need.
 * @param {import("samenwerkscan").Field} field
 */
const shortened = ({ partners, perspectives, leefwerelden }) => ({
  partners: partners.map((partner) => ({
    ...partner,
    otherNames: [],
    schoolBrings: "",
    partnerBrings: "",
    activities: [],
    sources: [],
  })),
  perspectives: perspectives.map((perspective) => ({ ...perspective, sees: "", sources: [] })),
  leefwerelden,
});
