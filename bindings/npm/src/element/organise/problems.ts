/** What is wrong with a plan to invite others. */

import type { Engine, Instrument, Lang } from "../engine.js";
import { invitationFor, type Plan } from "../journey/plan.js";
import { SIDES } from "../journey/steps.js";

/** The field with a problem; `other` for one that only the whole shows. */
export type Field = "school" | "sides" | "mail" | "until" | "page" | "other";

/** Every problem, in the order of the fields. */
export function problemsIn(plan: Plan, page: string, today: string, instrument: Instrument, lang: Lang, engine: Engine): readonly Field[] {
  const sides = SIDES.filter((side) => plan.lists[side]);
  const mail = plan.mail.trim();
  const wrong: Field[] = [];
  if (plan.school.trim() === "") wrong.push("school");
  if (sides.length === 0) wrong.push("sides");
  if (plan.until !== "" && plan.until < today) wrong.push("until");
  if (mail !== "" && !/^[^@\s]+@[^@\s]+$/.test(mail)) wrong.push("mail");
  if (!/^https?:\/\/./.test(page)) wrong.push("page");
  if (wrong.length > 0) return wrong;
  try {
    for (const side of sides) engine.invite(invitationFor(plan, side, instrument, lang), page);
    return [];
  } catch {
    return ["other"];
  }
}
