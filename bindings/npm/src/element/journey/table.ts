/** What a group does with its result at the table: the topics that it chooses, what it agrees, and what came of that. */

import type { Meeting, Mode, Partner, Subject, TeamAgreement, TeamFile } from "../engine.js";
import { today } from "../fresh.js";
import type { Team } from "./member.js";
import { planOf, type Plan } from "./plan.js";

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

/** Whoever sits at the table: a team, and the plan by which it was invited. */
interface Seated {
  readonly team: Team;
  readonly plan?: Plan | undefined;
}

/** Nothing agreed yet. */
export const BLANK: Typed = { what: "", why: "", who: "", partner: undefined, when: "", sign: "" };

/** What is on the table of a team. */
export function tableOf({ table }: Team): Table {
  return (
    table ?? {
      school: undefined,
      date: today(),
      agreements: [],
      earlier: undefined,
      came: [],
      topics: [],
      isUnsaved: false,
    }
  );
}

/** The same team with something else on its table, which is in no file yet. */
export function withTable(team: Team, change: Partial<Table>): Team {
  return { ...team, table: { ...tableOf(team), isUnsaved: true, ...change } };
}

/** The name of the school: as it was typed here, else as it is in the invitations or in the file of the meeting before. */
export function schoolOf(state: Seated): string {
  const { school, earlier } = tableOf(state.team);
  return (school ?? (planOf({ state }).school || earlier?.school || "")).normalize().trim();
}

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

/** The meeting of a report. What cannot be in one yet is left out: it stays where it is typed. */
export function meetingOf(state: Seated): Meeting {
  const table = tableOf(state.team);
  const agreed = table.agreements
    .map(agreementOf)
    .filter((agreement): agreement is TeamAgreement => agreement?.what !== undefined);
  return { ...headOf(schoolOf(state), table.date), earlier: earlierAgreements(table), agreements: agreed };
}

/** School and day, as far as they are there. */
export function headOf(school: string, date: string): Pick<Meeting, "school" | "date"> {
  return { ...(school && { school }), ...(/^\d{4}-\d\d-\d\d$/.test(date) && { date }) };
}

/** The subject of the report: the team now, or what changed; undefined before there is anything to look at. */
export function subjectOf({ now, before, table }: Team): Subject | undefined {
  const earlier = table?.earlier ?? (before.length > 0 ? before.map(({ response }) => response) : undefined);
  if (now.length === 0) return table?.earlier;
  const after = now.map(({ response }) => response);
  return earlier ? { before: earlier, after } : after;
}

/** How much is shown of small groups. What a file hides stays hidden. */
export function modeOf({ isAnonymous, open, table }: Team): Mode {
  const kept = table?.earlier?.mode;
  if (kept?.kind === "anonymous") return { mode: "anonymous", k: kept.k, open: kept.open ?? [] };
  return isAnonymous ? { mode: "anonymous", open } : { mode: "open" };
}
