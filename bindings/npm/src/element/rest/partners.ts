/** The list of partners, by the world in which they reach a child. It also shows where there is no partner yet. */

import { h } from "../h.js";
import type { PartnerDraft } from "../journey/draft.js";
import { withoutPartner } from "../journey/edit.js";
import type { Area } from "../journey/steps.js";
import { fullPartnerName, heading, worldName, worldsOf, type Page, type Scan } from "../view/scan.js";
import { worldSign } from "../view/world.js";

/** The maximum number of partners in a file. */
const MOST_PARTNERS = 200;

/** The page with all partners. */
export const partnersPage: Page<"partners"> = {
  render(scan) {
    return {
      heading: scan.say.partners.heading,
      lead: [h("p", { class: "lead" }, scan.say.partners.intro)],
      body: [h("div", { class: "areas" }, ...areasOf(scan).map((area) => areaCard(scan, area)))],
      submit: scan.say.frame.next,
    };
  },
};

/** The parts of the list: the worlds, and then the partners that create conditions for the others. */
function areasOf(scan: Scan): readonly Area[] {
  return [...scan.field.leefwerelden.map(({ id }) => id), "conditions"];
}

/** The name of a part of the list. */
export function areaName(scan: Scan, area: Area): string {
  return area === "conditions" ? scan.say.partners.conditions : worldName(scan, area);
}

/** What a part of the list is about. */
export function areaMeaning(scan: Scan, area: Area): string {
  if (area === "conditions") return scan.say.partners.conditionsMeaning;
  return scan.field.leefwerelden.find(({ id }) => id === area)?.meaning ?? "";
}

/** Whether a partner belongs to a part of the list. */
function isIn(scan: Scan, area: Area, partner: PartnerDraft): boolean {
  if (partner.kind === "gemeente") return area === "conditions";
  return area !== "conditions" && worldsOf(scan, partner).includes(area);
}

function areaCard(scan: Scan, area: Area): HTMLElement {
  const { say, draft } = scan;
  const name = areaName(scan, area);
  const here = draft.partners.flatMap((partner, at) => (isIn(scan, area, partner) ? [partnerEntry(scan, area, partner, at)] : []));
  return h(
    "section",
    { class: `area ${area}`, "aria-label": name },
    heading(scan, 1, {}, worldSign(area), name),
    h("p", { class: "hint" }, areaMeaning(scan, area)),
    here.length > 0 ? h("ul", { class: "entries" }, ...here) : h("p", { class: "nobody" }, say.partners.nobody),
    draft.partners.length < MOST_PARTNERS
      ? h(
          "button",
          {
            type: "button",
            class: "button add",
            part: "button",
            "aria-label": say.partners.add(name),
            onclick: () => scan.go({ name: "newPartner", area }),
          },
          h("span", { class: "plus", "aria-hidden": "true" }, "+"),
          say.partners.addLabel,
        )
      : h("p", {}, say.partners.full),
  );
}

/** A partner that reaches several worlds is listed in each of them; its buttons are in the first. */
function partnerEntry(scan: Scan, area: Area, partner: PartnerDraft, at: number): HTMLElement {
  const { say } = scan;
  const name = fullPartnerName(scan, partner);
  const [first] = worldsOf(scan, partner);
  if (first && first !== area) {
    return h("li", { class: "elsewhere" }, h("strong", {}, name), h("span", { class: "hint" }, say.partners.elsewhere(worldName(scan, first))));
  }
  const button = (label: string, onclick: () => void): HTMLElement =>
    h("button", { type: "button", class: "button quiet", part: "button", "aria-label": `${label}: ${name}`, onclick }, label);
  return h(
    "li",
    {},
    h("strong", {}, name),
    h("span", { class: "hint" }, partner.working ? say.partners.working[partner.working] : say.partners.open),
    h(
      "span",
      { class: "buttons" },
      button(say.partners.change, () => scan.go({ name: "partner", partner: at })),
      button(say.partners.remove, () => {
        scan.edit((draft) => withoutPartner(draft, at));
        scan.go({ name: "partners" });
        scan.tell(say.partners.removed(name));
      }),
    ),
  );
}
