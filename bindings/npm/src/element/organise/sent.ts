/** What is sent to a side: its link, and what a message and a letter say. */

import type { Engine, Lang, Perspective } from "../engine.js";
import { dayIn, plain } from "../invitation/words.js";
import { invitationFor, planOf } from "../journey/plan.js";
import { itemsOnPaper } from "../journey/signs.js";
import { ITEMS_A_MINUTE } from "../pages/who.js";
import type { Scan } from "../view/scan.js";
import { pageOf } from "./invite.js";
import { SENT, type Sent } from "./messages.js";

/** The language of the invitations. */
export function languageOfSent({ state, lang }: Scan): Lang {
  return planOf({ state }).lang ?? lang;
}

/** What a message or a letter to a side says. */
export function sentTo(scan: Scan, engine: Engine, side: Perspective): Sent {
  const plan = planOf(scan);
  const lang = languageOfSent(scan);
  const invitation = invitationFor(plan, side, scan.instrument, lang);
  const link = engine.invite(invitation, pageOf(scan));
  const form = plan.lists[side] ?? "full";
  const questions = itemsOnPaper({ perspective: side, form }, scan.instrument).length;
  return {
    school: plain(plan.school.trim()),
    reader: plan.reader.trim() ? plain(plan.reader.trim()) : SENT[lang].somebody,
    mail: plain(plan.mail.trim()) || undefined,
    day: plan.until ? dayIn(lang, plan.until) : undefined,
    link,
    message: engine.invitationText(invitation, link, { lang, mode: "anonymous" }),
    questions,
    minutes: Math.ceil(questions / ITEMS_A_MINUTE),
  };
}
