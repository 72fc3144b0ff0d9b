/** Changes to the partners in a draft: those of the school, and the one that a respondent comes from. */

import type { Leefwereld, PartnerKind, Working } from "../engine.js";
import type { Draft } from "./draft.js";
import { withoutUndefined, withPartner } from "./edit.js";

/** The respondent's partner. */
export function withFrom(draft: Draft, kind: PartnerKind, name: string): Draft {
  return { ...draft, from: withoutUndefined({ kind, name: nameOf(name) }) };
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
