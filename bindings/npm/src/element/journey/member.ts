/** The people whose answers are compared: who they are, and which answers are from one of them. */

import type { ScanResponse } from "../engine.js";
import { json } from "../json.js";
import type { Table } from "./table.js";

/** One person's answers. The respondent's own come from no file: they were filled in here. */
export interface Member {
  readonly file: string | undefined;
  readonly response: ScanResponse;
  /**
   * A number that makes a unique name within the side at this moment: the third of the parents. It stays when others
   * go.
   */
  readonly number: number;
}

/** Which of two moments. */
export type Moment = "now" | "before";

/** A side of organisations, which can agree to be shown whatever its number. */
export type Organisation = "partners" | "gemeente";

/** Both. */
export const ORGANISATIONS: readonly Organisation[] = ["partners", "gemeente"];

/** The answers of each moment, and whether small groups are hidden, save those that agreed to be seen. */
export interface Team {
  readonly now: readonly Member[];
  readonly before: readonly Member[];
  /** Answers that were typed or pasted, and are in no file yet. */
  readonly isUnsaved: boolean;
  readonly isAnonymous: boolean;
  readonly open: readonly Organisation[];
  /** What the group does with the result, once it began with that. */
  readonly table?: Table | undefined;
}

/**
 * Adds the respondent's own answers as they are now: at the start if nobody is there yet, or in place of an earlier
 * version, even if that came from a file. If they were removed, they stay out.
 */
export function withOwn(team: Team, response: ScanResponse): Team {
  const mine: Member = { file: undefined, response, number: 0 };
  if (team.now.length === 0) return { ...team, now: [mine] };
  return {
    ...team,
    now: team.now.map((member) => (isOwn(member) || isSamePerson(member.response, response) ? mine : member)),
  };
}

/** Whether these answers were filled in here. */
export function isOwn({ file }: Member): boolean {
  return file === undefined;
}

/** Whether two responses are from one person: by their tags, or, without tags, because they are equal. */
export function isSamePerson(one: ScanResponse, other: ScanResponse): boolean {
  return one.tag === undefined && other.tag === undefined ? isEqual(one, other) : one.tag === other.tag;
}

/** Whether two responses are equal, whatever the order. */
export function isEqual(one: ScanResponse, other: ScanResponse): boolean {
  return json(sorted(one)) === json(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}
