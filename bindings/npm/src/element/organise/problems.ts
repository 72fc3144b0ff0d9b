/** What is wrong with a plan to invite others. */

import type { Engine, Instrument, Lang } from "../engine.js";
import { invitationFor, isWhole, type Plan } from "../journey/plan.js";
import { SIDES } from "../journey/steps.js";

/** The field with a problem; `other` for one that only the whole shows. */
export type Field = "school" | "sides" | "mail" | "until" | "partners" | "page" | "other";

/**
 * A mail address that can arrive: a name, and a domain of two parts or more that ends in letters. The format of an
 * invitation allows more, such as an address within one network; whoever types one here has made a slip.
 */
const MAIL = /^[^@\s,;:<>()"\\]+(?<!\.)@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}$/u;

/** Every problem, in the order of the fields. */
export function problemsIn(
  plan: Plan,
  page: string,
  today: string,
  instrument: Instrument,
  lang: Lang,
  engine: Engine,
): readonly Field[] {
  const sides = SIDES.filter((side) => plan.lists[side]);
  const mail = plan.mail.trim();
  const wrong: Field[] = [];
  if (plan.school.trim() === "") wrong.push("school");
  if (sides.length === 0) wrong.push("sides");
  if (plan.until !== "" && plan.until < today) wrong.push("until");
  if (mail !== "" && !MAIL.test(mail)) wrong.push("mail");
  if (!plan.partners.every(isWhole)) wrong.push("partners");
  if (!/^https?:\/\/./.test(page)) wrong.push("page");
  if (wrong.length > 0) return wrong;
  try {
    for (const side of sides) engine.invite(invitationFor(plan, side, instrument, lang), page);
    return [];
  } catch {
    return ["other"];
  }
}
