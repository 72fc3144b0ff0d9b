/** Which partner to add. */

import type { PartnerKind, PartnerProfile } from "../engine.js";
import { h } from "../h.js";
import { FIELD } from "../journey/gaps.js";
import type { Area } from "../journey/steps.js";
import { choices } from "../view/choices.js";
import { problemAt } from "../view/missing.js";
import { areaMeaning, areaName } from "./partners.js";
import type { Page } from "../view/scan.js";

/** The kinds of partner for a part of the list. The answer leads to the page about that partner. */
export const newPartnerPage: Page<"newPartner"> = {
  render(scan, { area, kind: chosenKind }) {
    const { say, field } = scan;
    return {
      heading: areaName(scan, area),
      lead: [h("p", { class: "lead" }, areaMeaning(scan, area))],
      body: [
        choices({
          field: FIELD.kind,
          legend: say.partners.which,
          problem: problemAt(scan, FIELD.kind),
          choices: field.partners.filter((entry) => fits(entry, area)).map(({ kind, name, theme }) => ({ value: kind, label: name, help: theme })),
          chosen: chosenKind ? [chosenKind] : [],
          onchange: ([chosen]) => scan.dispatch({ kind: "pick", partner: chosen as PartnerKind }),
        }),
      ],
      submit: say.frame.next,
    };
  },
};

function fits({ kind, leefwerelden }: PartnerProfile, area: Area): boolean {
  if (area === "conditions") return kind === "gemeente";
  return kind === "anders" || leefwerelden.includes(area);
}
