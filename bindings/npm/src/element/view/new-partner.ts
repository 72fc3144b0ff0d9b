/** Which partner to add. */

import type { PartnerKind, PartnerProfile } from "../engine.js";
import { h } from "../h.js";
import { FIELD } from "../journey/gaps.js";
import type { Area } from "../journey/steps.js";
import { choices } from "./choices.js";
import { problemAt, type Missing } from "./missing.js";
import { areaMeaning, areaName } from "./partners.js";
import type { Page, Scan } from "./scan.js";

/** The kinds of partner for a part of the list. The answer leads to the page about that partner. */
export function newPartnerPage(scan: Scan, missing: Missing, area: Area, chosenKind: PartnerKind | undefined): Page {
  const { say, field } = scan;
  return {
    heading: areaName(scan, area),
    lead: [h("p", { class: "lead" }, areaMeaning(scan, area))],
    body: [
      choices({
        field: FIELD.kind,
        legend: say.partners.which,
        problem: problemAt(scan, missing, FIELD.kind),
        choices: field.partners.filter((entry) => fits(entry, area)).map(({ kind, name, theme }) => ({ value: kind, label: name, help: theme })),
        chosen: chosenKind ? [chosenKind] : [],
        onchange: ([chosen]) => scan.pick(chosen as PartnerKind),
      }),
    ],
    submit: say.frame.next,
  };
}

function fits({ kind, leefwerelden }: PartnerProfile, area: Area): boolean {
  if (area === "conditions") return kind === "gemeente";
  return kind === "anders" || leefwerelden.includes(area);
}
