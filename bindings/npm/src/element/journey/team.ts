/** Answers of several people, brought together on the page. They are gone when the page is. */

import type { Mode, Perspective, ScanResponse, Subject } from "../engine.js";
import { json } from "../save.js";

/** Answers that somebody opened, from a file with this name. */
export interface Opened {
  readonly file: string;
  readonly response: ScanResponse;
}

/** One person's answers. One's own come from no file: they were filled in here. */
export interface Member {
  readonly file: string | undefined;
  readonly response: ScanResponse;
  /** With the side it makes a name that nobody else at this moment has: the third of the parents. It stays when others go. */
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
  readonly isAnonymous: boolean;
  readonly open: readonly Organisation[];
}

/** Nobody yet. */
export const NOBODY: Team = { now: [], before: [], isAnonymous: false, open: [] };

/** What became of answers that were opened. */
export interface Gathered {
  readonly team: Team;
  /** They are of somebody new. */
  readonly added: readonly Member[];
  /** They were there already. */
  readonly same: readonly Member[];
  /** They took the place of what the same person had answered before. */
  readonly changed: readonly Member[];
  /** They are what the same person had answered before. */
  readonly older: readonly Member[];
}

/**
 * With more answers of a moment. A tag says whose they are: the same tag is the same person, of whom the later date counts, and
 * on one day what was opened last. Without a tag only equal answers are the same. The name of a file says nothing: a scan gives
 * the same one to many.
 */
export function withOpened(team: Team, moment: Moment, opened: readonly Opened[]): Gathered {
  const members = [...team[moment]];
  const fates = { added: [] as Member[], same: [] as Member[], changed: [] as Member[], older: [] as Member[] };
  for (const { file, response } of opened) {
    const at = members.findIndex((member) => isSamePerson(member.response, response));
    const there = members[at];
    if (!there) {
      const member = { file, response, number: nextNumber(members, response.perspective) };
      members.push(member);
      fates.added.push(member);
    } else if (isEqual(there.response, response)) {
      fates.same.push(there);
    } else if ((response.date ?? "") < (there.response.date ?? "")) {
      fates.older.push(there);
    } else {
      const number = there.response.perspective === response.perspective ? there.number : nextNumber(members, response.perspective);
      members[at] = { file, response, number };
      fates.changed.push(members[at]);
    }
  }
  return { team: { ...team, [moment]: members }, ...fates };
}

/**
 * With one's own answers as they are now: first where nobody is there yet, and in their place where they are, also as a file.
 * Whoever took them out does not get them back.
 */
export function withOwn(team: Team, response: ScanResponse): Team {
  const own: Member = { file: undefined, response, number: 0 };
  if (team.now.length === 0) return { ...team, now: [own] };
  return { ...team, now: team.now.map((member) => (isOwn(member) || isSamePerson(member.response, response) ? own : member)) };
}

/** Whether these answers were filled in here. */
export function isOwn({ file }: Member): boolean {
  return file === undefined;
}

/** Without one person's answers. */
export function without(team: Team, moment: Moment, member: Member): Team {
  return { ...team, [moment]: team[moment].filter((each) => each !== member) };
}

/** What the report is about: the team now, or what changed; nothing before there are answers. */
export function subjectOf({ now, before }: Team): Subject | undefined {
  if (now.length === 0) return undefined;
  const responses = now.map(({ response }) => response);
  return before.length === 0 ? responses : { before: before.map(({ response }) => response), after: responses };
}

/** How much is shown of small groups. */
export function modeOf({ isAnonymous, open }: Team): Mode {
  return isAnonymous ? { mode: "anonymous", open } : { mode: "open" };
}

/** The sides of organisations from which somebody answered, at either moment. */
export function organisationsOf({ now, before }: Team): readonly Organisation[] {
  const sides = new Set([...now, ...before].map(({ response }) => response.perspective));
  return ORGANISATIONS.filter((side) => sides.has(side));
}

/** Whether two responses are of one person: by their tags, or where there are none because they are equal. */
export function isSamePerson(one: ScanResponse, other: ScanResponse): boolean {
  return one.tag === undefined && other.tag === undefined ? isEqual(one, other) : one.tag === other.tag;
}

/** Whether two responses say the same, in whatever order. */
function isEqual(one: ScanResponse, other: ScanResponse): boolean {
  return json(sorted(one)) === json(sorted(other));
}

function sorted(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(sorted);
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, each]) => [key, sorted(each)]));
}

function nextNumber(members: readonly Member[], side: Perspective): number {
  return 1 + Math.max(0, ...members.filter(({ response }) => response.perspective === side).map(({ number }) => number));
}
