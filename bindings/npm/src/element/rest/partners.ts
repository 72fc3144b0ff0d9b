/** The list of partners: every kind, to tick. Each that is ticked has its own questions. */

import { fill, h, type Child } from "../h.js";
import type { PartnerDraft } from "../journey/draft.js";
import { withNewPartner, withoutKind, withoutPartner } from "../journey/partners.js";
import { fullPartnerName } from "../view/names.js";
import type { Page, Scan } from "../view/scan.js";
import { partnerKinds } from "./partner-kinds.js";

/** The maximum number of partners in a file. */
const MOST_PARTNERS = 200;

/** The page with all partners. */
export const partnersPage: Page<"partners"> = {
  render(scan) {
    const { say } = scan;
    return {
      heading: say.partners.heading,
      lead: [h("p", { class: "lead" }, say.partners.intro)],
      body: [
        partnerKinds(scan, {
          partners: () => scan.draft.partners,
          most: MOST_PARTNERS,
          add: (kind) => scan.edit((draft) => withNewPartner(draft, kind)),
          drop: (kind) => scan.edit((draft) => withoutKind(draft, kind)),
          entry: (partner, at, show) => partnerEntry(scan, partner, at, show),
        }),
      ],
      submit: say.frame.next,
    };
  },
};

/** A partner on the list, with a way to its questions. */
function partnerEntry(scan: Scan, partner: PartnerDraft, at: number, show: () => void): readonly Child[] {
  const { say } = scan;
  const name = fullPartnerName(scan, partner);
  const button = (label: string, onclick: () => void): HTMLElement =>
    h(
      "button",
      { type: "button", class: "button quiet", part: "button", "aria-label": `${label}: ${name}`, onclick },
      label,
    );
  const place = h("span", { class: "buttons" });
  fill(
    place,
    button(partner.working ? say.partners.change : say.partners.answer, () =>
      scan.go({ name: "partner", partner: at }),
    ),
    button(say.partners.remove, () => {
      scan.edit((draft) => withoutPartner(draft, at));
      scan.tell(say.partners.removed(name));
      show();
    }),
  );
  return [
    h(
      "span",
      {},
      h("bdi", {}, partner.name ?? say.partners.unnamed),
      " ",
      h("span", { class: "hint" }, partner.working ? say.partners.working[partner.working] : say.partners.open),
    ),
    place,
  ];
}
