/** What a group looks at: its answers and those of before, at its meeting, with as much as may be shown. */

import type { Engine, Group, Meeting, Report, Subject, TeamAgreement } from "../engine.js";
import { meetingOf, modeOf, subjectOf } from "../journey/meeting.js";
import { reportOf } from "../result/reports.js";
import type { Reported } from "../view/printed.js";
import type { Scan } from "../view/scan.js";

/** What a group looks at. */
export interface Looked {
  readonly reported: Reported;
  readonly report: Report | undefined;
  /** Why it is less than what was asked for: the answers are those of the file, but for a few people. */
  readonly isSameRound: boolean;
}

/** What the group looks at, once there is anything. */
export function lookedAt(scan: Scan): Looked | undefined {
  const { state, whole } = scan;
  const { team } = state;
  const subject = subjectOf(team);
  if (!subject) return undefined;
  const reported = { subject, mode: modeOf(team), meeting: rightOf(meetingOf(state), whole) };
  try {
    return { reported, report: reportOf(scan, reported, team), isSameRound: false };
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== "sameRound" || !("after" in subject)) throw error;
    const alone = { ...reported, subject: subject.after };
    return { reported: alone, report: reportOf(scan, alone, team), isSameRound: true };
  }
}

/** What the answers of now say: of two moments they have a report of their own, from which a group chooses topics. */
export const reportOfNow = (scan: Scan, looked: Looked): Report | undefined =>
  "after" in looked.reported.subject ? reportOn(scan, looked, []) : looked.report;

/** What the answers of now say about these dimensions; about what the scan chooses if there are none. */
export function reportOn(scan: Scan, { reported }: Looked, topics: readonly string[]): Report | undefined {
  const { subject, mode, meeting } = reported;
  return scan.whole?.view(groupOf(subject), { lang: scan.lang, ...mode, ...meeting, topics });
}

/** The answers of now, or the file if there are none. */
export function groupOf(subject: Subject): Group {
  const group = "after" in subject ? subject.after : subject;
  return "form" in group ? [group] : group;
}

/** The meeting without what is not right yet: that stays where it is typed. */
function rightOf({ earlier = [], agreements = [], ...meeting }: Meeting, engine: Engine | undefined): Meeting {
  const isRight = (agreement: TeamAgreement): boolean => {
    try {
      engine?.agreements([agreement], { format: "csv", lang: "nl" });
      return true;
    } catch {
      return false;
    }
  };
  const noted = earlier.map((agreement) => (isRight(agreement) ? agreement : withoutNote(agreement)));
  return { ...meeting, earlier: noted, agreements: agreements.filter(isRight) };
}

function withoutNote({ note: _, ...agreement }: TeamAgreement): TeamAgreement {
  return agreement;
}
