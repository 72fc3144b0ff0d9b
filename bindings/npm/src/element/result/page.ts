/** The result: everything that the text report says, in the same order, with pictures. */

import type { ScoreCard } from "../engine.js";
import { h, type Child } from "../h.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { resultTools } from "../view/tools.js";
import { levelPart } from "./level.js";
import { partnersPart } from "./partners.js";
import { profilePart } from "./profile.js";
import { schoolPart } from "./school.js";
import { strengthPart } from "./strength.js";
import { worldsPart } from "./worlds.js";

/** What every part of a result is made from. */
export interface Result {
  readonly scan: Scan;
  readonly card: ScoreCard;
}

/** The page with the result. */
export function resultPage(scan: Scan): Page {
  const { card } = scan;
  const say = scan.say.result;
  if (!card) return { heading: say.heading, lead: [], body: [h("p", {}, say.noStrength)], submit: undefined };
  const result: Result = { scan, card };
  return {
    heading: say.heading,
    lead: [h("p", { class: "lead" }, subtitle(result, scan.draft.date))],
    body: [
      strengthPart(result),
      levelPart(result),
      profilePart(result),
      card.partners.length > 0 && worldsPart(result),
      card.partners.length > 0 && partnersPart(result),
      card.aboutSchool && schoolPart(result, card.aboutSchool),
      limitsPart(scan),
      resultTools(scan),
    ],
    submit: undefined,
  };
}

/** A part of the result under its own heading. */
export function part(scan: Scan, name: string, title: string, ...children: readonly Child[]): HTMLElement {
  return h("section", { class: `part ${name}`, part: `result-${name}` }, heading(scan, 1, {}, title), ...children);
}

/** Whose view it is, and of when. */
function subtitle({ scan, card }: Result, date: string | undefined): string {
  const side = scan.field.perspectives.find(({ id }) => id === card.perspective)?.name ?? card.perspective;
  const [year, month, day] = (date ?? "").split("-").map(Number);
  const when = year && month && day && `${day} ${scan.say.months[month - 1]} ${year}`;
  return [scan.say.result.ownView(side), card.from?.name, when].filter(Boolean).join(", ");
}

function limitsPart(scan: Scan): HTMLElement {
  const say = scan.say.result;
  return part(scan, "limits", say.limitsHeading, h("p", {}, say.oneView), h("p", {}, scan.instrument.limits));
}
