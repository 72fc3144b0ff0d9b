/** One partner: its name, whether there is collaboration, the items about it, and the wish. */

import type { Leefwereld, Working } from "../engine.js";
import { fill, h } from "../h.js";
import { withLeefwerelden, withPartnerName, withWish, withWorking } from "../journey/partners.js";
import type { PartnerDraft } from "../journey/draft.js";
import { FIELD } from "../journey/gaps.js";
import { choices } from "../view/choices.js";
import { line } from "../view/fields.js";
import { itemQuestions } from "../pages/items.js";
import { problemAt } from "../view/missing.js";
import { fullPartnerName, partnerProfile } from "../view/names.js";
import type { Page, Scan } from "../view/scan.js";

const NO_WISH = "none";

/** The page about one partner. What depends on the gate appears below it. */
export const partnerPage: Page<"partner"> = {
  render(scan, { partner: at }) {
    const partner = scan.draft.partners[at];
    if (!partner) return { heading: scan.say.partners.heading, lead: [], body: [], submit: scan.say.frame.next };
    const rest = h("div", { class: "group" });
    const show = (): void => fill(rest, ...itemQuestions(scan), wishQuestion(scan, at));
    show();
    // If the kind is "other", only the respondent knows what the partner adds.
    const adds = partner.kind !== "anders" && partnerProfile(scan, partner.kind)?.adds;
    return {
      heading: fullPartnerName(scan, partner),
      lead: [adds && h("p", { class: "lead" }, adds)],
      body: [
        nameLine(scan, at, partner),
        partner.kind === "anders" && worldsQuestion(scan, at, partner),
        gateQuestion(scan, at, partner, show),
        rest,
      ],
      submit: scan.say.frame.next,
    };
  },
};

function nameLine(scan: Scan, at: number, partner: PartnerDraft): HTMLElement {
  const { say } = scan;
  return line({
    field: FIELD.name,
    label: say.partners.name,
    help: partner.kind === "anders" ? say.from.noPerson : `${say.from.optional} ${say.partners.nameHelp}`,
    value: partner.name ?? "",
    problem: problemAt(scan, FIELD.name),
    oninput: (name) => scan.edit((draft) => withPartnerName(draft, at, name)),
  });
}

function worldsQuestion(scan: Scan, at: number, partner: PartnerDraft): HTMLElement {
  return choices({
    field: FIELD.worlds,
    legend: scan.say.partners.worlds,
    problem: problemAt(scan, FIELD.worlds),
    choices: scan.field.leefwerelden.map(({ id, name, meaning }) => ({ value: id, label: name, help: meaning })),
    chosen: partner.leefwerelden ?? [],
    isMultiple: true,
    onchange: (chosen) => scan.edit((draft) => withLeefwerelden(draft, at, chosen as Leefwereld[])),
  });
}

function gateQuestion(scan: Scan, at: number, partner: PartnerDraft, show: () => void): HTMLElement {
  const { gate } = scan.instrument.partnerScan;
  const answers: readonly Working[] = ["yes", "wanted", "notNeeded"];
  return choices({
    field: FIELD.gate,
    legend: gate.question,
    problem: problemAt(scan, FIELD.gate),
    choices: answers.map((value) => ({ value, label: gate[value] })),
    chosen: partner.working ? [partner.working] : [],
    onchange: ([chosen]) => {
      scan.edit((draft) => withWorking(draft, at, chosen as Working));
      show();
    },
  });
}

/** A level that is wanted says nothing about a partner that is not needed. */
function wishQuestion(scan: Scan, at: number): HTMLElement | undefined {
  const partner = scan.draft.partners[at];
  if (!partner?.working || partner.working === "notNeeded") return undefined;
  const { instrument, say } = scan;
  return choices({
    field: FIELD.wish,
    legend: instrument.partnerScan.wish,
    choices: [
      ...instrument.levels.map(({ name, subtitle }, level) => ({ value: String(level), label: name, help: subtitle })),
      { value: NO_WISH, label: say.partners.noWish, isApart: true },
    ],
    chosen: partner.desired === undefined ? [] : [String(partner.desired)],
    onchange: ([chosen]) => scan.edit((draft) => withWish(draft, at, chosen === NO_WISH ? undefined : Number(chosen))),
  });
}
