// Every page that the engine makes to keep or print: reports of all examples, of odd names, and the forms on paper.

import { load } from "samenwerkscan";

import { examples, full, moment } from "../engine/responses.js";

const engine = await load();
const [before, after] = [moment("regenboog-2025"), moment("regenboog-2026")];

/** Names that try to be something else than a name. */
export const ODD_NAMES = [
  '</title></style><script>alert("1")</script>',
  "\" onload='alert(1)' x=\"",
  "<!-- & &amp; &lt;b&gt; ]]> -->",
  "\u200f\u202eمركز الحي\u202c\u200f",
  "👩‍👧‍👦 Ouders & co 🏫🏳️‍🌈",
  "Samenwerkingsverband".repeat(10),
  "Stichting ".repeat(20).trim(),
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is hostile
  "x\u0301\u0301\u0301 {{7*7}} ${alert(1)}",
];

/** The same answers, with other names of partners. @param {any} response */
const oddlyNamed = (response) => ({
  ...response,
  partners: response.partners?.map((/** @type {object} */ partner, /** @type {number} */ n) => ({
    ...partner,
    name: ODD_NAMES[n % ODD_NAMES.length],
  })),
  ...(response.from && { from: { ...response.from, name: ODD_NAMES[0] } }),
});

const anonymous = /** @type {const} */ ({ mode: "anonymous", k: 5 });

/** @type {{ [name: string]: [subject: any, mode?: import("samenwerkscan").Mode] }} */
const SUBJECTS = {
  ...Object.fromEntries(examples().map(({ name, text }) => [name, [JSON.parse(text)]])),
  team: [after],
  "team, a year before": [before],
  "team, small groups hidden": [after, anonymous],
  "two moments": [{ before, after }],
  "two moments, small groups hidden": [{ before, after }, anonymous],
  "odd names": [oddlyNamed(full)],
  "team, odd names": [after.map(oddlyNamed)],
  "two moments, odd names": [{ before: before.map(oddlyNamed), after: after.map(oddlyNamed) }],
};

/** By name and language, a whole HTML document each. @type {ReadonlyMap<string, string>} */
export const documents = new Map(
  /** @type {const} */ (["nl", "en"]).flatMap((lang) => [
    ...Object.entries(SUBJECTS).map(
      ([name, [subject, mode]]) =>
        /** @type {const} */ ([`${name} (${lang})`, engine.report(subject, { format: "html", lang, ...mode })]),
    ),
    .../** @type {const} */ (["full", "short"]).map(
      (form) =>
        /** @type {const} */ ([`form on paper, ${form} (${lang})`, engine.blank({ format: "html", form, lang })]),
    ),
  ]),
);

/** Those to look at: the answers of a team one by one differ from the other reports in words only. */
export const shown = [...documents].filter(([name]) => !name.startsWith("regenboog-"));
