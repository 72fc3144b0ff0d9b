/** Answers of several people, compared on the page. */

import type { DamagedCode, Perspective, ScanResponse } from "../engine.js";
import {
  isEqual,
  isSamePerson,
  ORGANISATIONS,
  type Member,
  type Moment,
  type Organisation,
  type Team,
} from "./member.js";

/** Answers that were opened from a file with this name. */
export interface Opened {
  readonly file: string;
  readonly response: ScanResponse;
}

/** A code that cannot be read, the file that it is in, and the moment to which it was added. */
export interface Damaged extends DamagedCode {
  readonly file: string;
  readonly moment: Moment;
}

/** Answers that do not count and may be later than those of the same person that do, and the moment to which they were added. */
export interface Rival extends Opened {
  readonly moment: Moment;
}

/** What was added last, and what whoever collects has to look after. It stays on their page: it may name people. */
export interface Gathering {
  readonly moment: Moment;
  /** Codes to ask for again. */
  readonly damaged?: readonly Damaged[];
  /** Answers that may have to count. */
  readonly rivals?: readonly Rival[];
}

/** The outcome of opening answers. */
export interface Gathered {
  readonly team: Team;
  /** From a new person. */
  readonly added: readonly Member[];
  /** Already present. */
  readonly same: readonly Member[];
  /** They replaced what the same person had answered before. */
  readonly changed: readonly Member[];
  /** An older version of what the same person has answered. */
  readonly older: readonly Member[];
}

/**
 * Adds answers to a moment. The same tag means the same person; then the later date counts, and on one day the answers
 * opened last. Without a tag only equal answers are the same. File names are ignored: a scan gives the same one to
 * many.
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
      const number =
        there.response.perspective === response.perspective ? there.number : nextNumber(members, response.perspective);
      members[at] = { file, response, number };
      fates.changed.push(members[at]);
    }
  }
  return { team: { ...team, [moment]: members }, ...fates };
}

/** The damaged codes of before and of now, without those of which the whole code has come. */
export function stillDamaged(
  before: readonly Damaged[],
  now: readonly Damaged[],
  codes: readonly string[],
): readonly Damaged[] {
  const isOpen = ({ begin }: Damaged): boolean =>
    !codes.some((code) => code.startsWith(begin)) && !now.some((damaged) => damaged.begin === begin);
  return [...before.filter(isOpen), ...now];
}

/** Without one person's answers. */
export function without(team: Team, moment: Moment, member: Member): Team {
  return { ...team, [moment]: team[moment].filter((each) => each !== member) };
}

/** The sides of organisations from which somebody answered, at either moment. */
export function organisationsOf({ now, before }: Team): readonly Organisation[] {
  const sides = new Set([...now, ...before].map(({ response }) => response.perspective));
  return ORGANISATIONS.filter((side) => sides.has(side));
}

function nextNumber(members: readonly Member[], side: Perspective): number {
  return (
    1 + Math.max(0, ...members.filter(({ response }) => response.perspective === side).map(({ number }) => number))
  );
}
