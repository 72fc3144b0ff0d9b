/** Answers of several people, brought together on the page. They are gone when the page is. */

import type { Mode, ScanResponse, Subject } from "../engine.js";

/** Answers that somebody opened, by the name of their file. One's own have none: they were filled in here. */
export interface Opened {
  readonly name: string;
  readonly response: ScanResponse;
}

/** Which of two moments. */
export type Moment = "now" | "before";

/** The answers of each moment, and whether small groups are hidden. */
export interface Team {
  readonly now: readonly Opened[];
  readonly before: readonly Opened[];
  readonly isAnonymous: boolean;
}

/** The name of one's own answers. No file has it. */
export const OWN = "";

/** Nobody yet. */
export const NOBODY: Team = { now: [], before: [], isAnonymous: false };

/** With more answers of a moment. A file that is opened again takes the place of the one with its name. */
export function withOpened(team: Team, moment: Moment, opened: readonly Opened[]): Team {
  const names = new Set(opened.map(({ name }) => name));
  return { ...team, [moment]: [...team[moment].filter(({ name }) => !names.has(name)), ...opened] };
}

/**
 * With one's own answers as they are now: first where nobody is there yet, and in their place where they are.
 * Whoever took them out does not get them back.
 */
export function withOwn(team: Team, response: ScanResponse): Team {
  const own = { name: OWN, response };
  if (team.now.length === 0) return { ...team, now: [own] };
  return { ...team, now: team.now.map((each) => (each.name === OWN ? own : each)) };
}

/** Without one of the answers. */
export function without(team: Team, moment: Moment, name: string): Team {
  return { ...team, [moment]: team[moment].filter((each) => each.name !== name) };
}

/** What the report is about: the team now, or what changed; nothing before there are answers. */
export function subjectOf({ now, before }: Team): Subject | undefined {
  if (now.length === 0) return undefined;
  const responses = now.map(({ response }) => response);
  return before.length === 0 ? responses : { before: before.map(({ response }) => response), after: responses };
}

/** How much is shown of small groups. */
export function modeOf({ isAnonymous }: Team): Mode {
  return { mode: isAnonymous ? "anonymous" : "open" };
}
