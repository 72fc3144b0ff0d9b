/** A group at the table: its result, and what it does with that. */

import type { Meeting, Mode, Subject, TeamAgreement } from "../engine.js";
import { today } from "../fresh.js";
import type { Team } from "./member.js";
import { planOf, type Plan } from "./plan.js";
import { agreementOf, earlierAgreements, headOf, type Table } from "./table.js";

/** Whoever sits at the table: a team, and the plan by which it was invited. */
interface Seated {
  readonly team: Team;
  readonly plan?: Plan | undefined;
}

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

/** The day of the result: without new answers it is that of the meeting before. */
export function dayOf(team: Team): string {
  const { earlier, date } = tableOf(team);
  return (team.now.length === 0 && earlier?.date) || date;
}

/** The meeting of a report. What cannot be in one yet is left out: it stays where it is typed. */
export function meetingOf(state: Seated): Meeting {
  const table = tableOf(state.team);
  const agreed = table.agreements
    .map(agreementOf)
    .filter((agreement): agreement is TeamAgreement => agreement?.what !== undefined);
  return { ...headOf(schoolOf(state), dayOf(state.team)), earlier: earlierAgreements(table), agreements: agreed };
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
