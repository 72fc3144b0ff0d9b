/** What a kind of partner adds, what each side brings, what they can do together, and where to read more. */

import type { PartnerKind, PersonEngine } from "../engine.js";
import { h, type Child } from "../h.js";
import { heading, type Scan } from "../view/scan.js";
import { PROFILE } from "./messages.js";

/** Everything that the field says about a kind of partner. */
export function aboutPartner(scan: Scan, engine: PersonEngine, kind: PartnerKind): HTMLElement {
  const say = PROFILE[scan.lang];
  const profile = engine.field(scan.lang).partners.find((each) => each.kind === kind);
  if (!profile) return h("div", {});
  const { theme, adds, schoolBrings, partnerBrings, activities, sources } = profile;
  const part = (title: string, ...content: readonly Child[]): HTMLElement =>
    h("div", {}, heading(scan, 1, { class: "inner" }, title), ...content);
  return h(
    "div",
    // The texts of the engine, whatever the language of the questions.
    { class: "profile-of", lang: scan.lang },
    h("p", { class: "lead" }, h("strong", {}, `${theme}.`), " ", adds),
    h(
      "div",
      { class: "brings" },
      part(say.school, h("p", {}, schoolBrings)),
      part(say.partner, h("p", {}, partnerBrings)),
    ),
    part(say.together, h("ul", {}, ...activities.map((activity) => h("li", {}, activity)))),
    sources.length > 0 &&
      part(
        say.read,
        h(
          "ul",
          { class: "links" },
          ...sources.map(({ title, organisation, address }) =>
            h(
              "li",
              {},
              h(
                "a",
                { href: address, part: "link", target: "_blank", rel: "noopener noreferrer" },
                title === organisation ? title : `${title} (${organisation})`,
              ),
            ),
          ),
        ),
      ),
  );
}
