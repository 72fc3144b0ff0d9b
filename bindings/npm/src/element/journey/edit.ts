/** Changes to a draft. Each returns a new draft, without answers that no longer apply. */

import type { Answer, Answers, Form, PartnerKind, Perspective } from "../engine.js";
import type { Draft, PartnerDraft } from "./draft.js";
import type { Fixed } from "./steps.js";

/** Where an answer belongs: in the main scan, in what a partner says about the school, or to a partner. */
export type Place = "main" | "school" | number;

/** Sets the perspective. Parents get the short form, unless they choose. */
export function withPerspective(draft: Draft, perspective: Perspective, fixed: Fixed): Draft {
  const fitting: Form = perspective === "ouders" ? "short" : "full";
  return { ...draft, perspective, form: fixed.form ?? fitting };
}

/** Sets the form. */
export function withForm(draft: Draft, form: Form): Draft {
  return { ...draft, form };
}

/** The page's settings override what was chosen before. */
export function withFixed(draft: Draft, fixed: Fixed): Draft {
  const decided = fixed.perspective
    ? withPerspective(draft, fixed.perspective, { ...fixed, form: fixed.form ?? draft.form })
    : draft;
  return fixed.form ? withForm(decided, fixed.form) : decided;
}

/** The respondent's own estimate of the level; undefined to leave it out. */
export function withEstimate(draft: Draft, level: number | undefined): Draft {
  return withoutUndefined({ ...draft, selfEstimate: level });
}

/** An answer to an item. */
export function withAnswer(draft: Draft, place: Place, item: string, answer: Answer): Draft {
  const add = (answers: Answers | undefined): Answers => ({ ...answers, [item]: answer });
  if (place === "main") return { ...draft, answers: add(draft.answers) };
  if (place === "school") return { ...draft, aboutSchool: add(draft.aboutSchool) };
  return withPartner(draft, place, (partner) => ({ ...partner, answers: add(partner.answers) }));
}

/** The answers in a place. */
export function answersIn(draft: Draft, place: Place): Answers {
  if (place === "main") return draft.answers;
  if (place === "school") return draft.aboutSchool;
  return draft.partners[place]?.answers ?? {};
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

/** Changes one partner. */
export function withPartner(
  draft: Draft,
  at: number,
  change: (partner: PartnerDraft) => Loose<PartnerDraft> & { readonly kind: PartnerKind },
): Draft {
  const partners = draft.partners.map((partner, position) =>
    position === at ? withoutUndefined(change(partner)) : partner,
  );
  return { ...draft, partners };
}

/** A file leaves out unknown values; `undefined` would be a key. */
export function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const known = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
