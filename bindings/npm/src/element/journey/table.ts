/** What a group does with its result at the table: the topics that it chooses, what it agrees, and what came of that. */

import type { Meeting, Partner, TeamAgreement, TeamFile } from "../engine.js";

/** The most agreements, as the engine has it. */
export const MOST_AGREEMENTS = 10;

/** The most topics that a group chooses. */
export const MOST_TOPICS = 3;

/** An agreement as far as it is typed. */
export interface Typed {
  readonly what: string;
  readonly why: string;
  readonly who: string;
  readonly partner: Partner | undefined;
  readonly when: string;
  readonly sign: string;
}

/** What came of an agreement, as far as it is said. */
export type Came = Pick<TeamAgreement, "done" | "note">;

/** What is on the table. */
export interface Table {
  /** The name of the school; undefined until somebody types one. */
  readonly school: string | undefined;
  /** The day of the meeting. */
  readonly date: string;
  readonly agreements: readonly Typed[];
  /** The file of the meeting before. */
  readonly earlier: TeamFile | undefined;
  /** What came of each of its agreements. */
  readonly came: readonly Came[];
  /** The last agreement that was removed, to be put back. */
  readonly removed?: { readonly at: number; readonly agreement: Typed } | undefined;
  /** The names of the chosen topics. */
  readonly topics: readonly string[];
  /** Something here is in no file yet. */
  readonly isUnsaved: boolean;
}

/** Nothing agreed yet. */
export const BLANK: Typed = { what: "", why: "", who: "", partner: undefined, when: "", sign: "" };

/** An agreement without what was left empty; undefined if everything was. */
export function agreementOf(typed: Typed): Partial<TeamAgreement> | undefined {
  const entries = Object.entries(typed).flatMap(([key, value]) => {
    const kept = typeof value === "string" ? value.normalize().trim() : value;
    return kept ? [[key, kept]] : [];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The agreements of the meeting before, with what came of each. */
export function earlierAgreements({ earlier, came }: Table): readonly TeamAgreement[] {
  return (earlier?.agreements ?? []).map((agreement, at) => {
    const { done, note } = came[at] ?? {};
    const { note: _, ...agreed } = agreement;
    const said = note?.normalize().trim();
    return { ...agreed, ...(done && { done }), ...(said && { note: said }) };
  });
}

/** School and day, as far as they are there. */
export function headOf(school: string, date: string): Pick<Meeting, "school" | "date"> {
  return { ...(school && { school }), ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }) };
}
