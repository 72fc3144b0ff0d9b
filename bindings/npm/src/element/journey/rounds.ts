/** Whether answers are of one round: people answer within weeks, and look again after a year. */

import type { ScanResponse } from "../engine.js";
import { isSamePerson, type Member, type Team } from "./member.js";

/** In days: answers further apart than this are of two rounds. */
const ROUND = 183;

const DAY = 24 * 60 * 60 * 1000;

/** The days of answers, first to last; those without a day are left out. */
function daysOf(responses: readonly ScanResponse[]): readonly string[] {
  return responses.flatMap(({ date }) => date ?? []).sort();
}

function isFar(earlier: string, later: string): boolean {
  return (Date.parse(later) - Date.parse(earlier)) / DAY > ROUND;
}

/** Whether all of these answers are of long ago, so that they may be those of an earlier round. */
export function isLongAgo(responses: readonly ScanResponse[], today: string): boolean {
  const last = daysOf(responses).at(-1);
  return last !== undefined && isFar(last, today);
}

/** The first and the last day of these answers, if they are too far apart for one round. */
export function farApart(members: readonly Member[]): { readonly first: string; readonly last: string } | undefined {
  const days = daysOf(members.map(({ response }) => response));
  const [first, last] = [days[0], days.at(-1)];
  return first !== undefined && last !== undefined && isFar(first, last) ? { first, last } : undefined;
}

/** Whose answers count both now and at the earlier time. */
export function twice({ now, before }: Team): readonly Member[] {
  return now.filter(({ response }) => before.some((member) => isSamePerson(member.response, response)));
}
