/** Changes to a draft. Each returns a new draft, without answers that no longer apply. */

import type { Answer, Answers, Form, Leefwereld, PartnerKind, Perspective, Working } from "../engine.js";
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

/** The respondent's partner. */
export function withFrom(draft: Draft, kind: PartnerKind, name: string): Draft {
  return { ...draft, from: withoutUndefined({ kind, name: nameOf(name) }) };
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

/** Adds a partner at the end of the list. */
export function withNewPartner(draft: Draft, kind: PartnerKind): Draft {
  return { ...draft, partners: [...draft.partners, { kind }] };
}

/** Removes all partners of a kind. */
export function withoutKind(draft: Draft, kind: PartnerKind): Draft {
  return { ...draft, partners: draft.partners.filter((partner) => partner.kind !== kind) };
}

/** Removes a partner. */
export function withoutPartner(draft: Draft, at: number): Draft {
  return { ...draft, partners: draft.partners.filter((_, position) => position !== at) };
}

/** Renames a partner; an empty name removes it. */
export function withPartnerName(draft: Draft, at: number, name: string): Draft {
  return withPartner(draft, at, (partner) => ({ ...partner, name: nameOf(name) }));
}

/**
 * A name as typed, normalised to NFC, so that an accent of one character and of two are equal; undefined if it has no
 * visible character.
 */
function nameOf(typed: string): string | undefined {
  const name = typed.normalize().trim();
  return /[^\s\p{Cc}\p{DI}\u2800\uFFF9-\uFFFB\u{1D159}]/u.test(name) ? name : undefined;
}

/** The worlds in which a partner does something for children. */
export function withLeefwerelden(draft: Draft, at: number, leefwerelden: readonly Leefwereld[]): Draft {
  return withPartner(draft, at, (partner) => ({ ...partner, leefwerelden }));
}

/** Whether school and partner work together now. */
export function withWorking(draft: Draft, at: number, working: Working): Draft {
  return withPartner(draft, at, (partner) => ({ ...partner, working }));
}

/** The level that the school wants with a partner. */
export function withWish(draft: Draft, at: number, level: number | undefined): Draft {
  return withPartner(draft, at, (partner) => ({ ...partner, desired: level }));
}

type Loose<T> = { readonly [Key in keyof T]: T[Key] | undefined };

function withPartner(
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
function withoutUndefined<T extends object>(value: T): { [Key in keyof T]: Exclude<T[Key], undefined> } {
  const known = Object.entries(value).filter(([, each]) => each !== undefined);
  return Object.fromEntries(known) as { [Key in keyof T]: Exclude<T[Key], undefined> };
}
