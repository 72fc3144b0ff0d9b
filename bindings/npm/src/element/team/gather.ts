/** Answers of several people: from files or codes, added to a moment. */

import { isOwn, type Member, type Moment } from "../journey/member.js";
import { openFile, type FileProblem } from "../journey/open.js";
import { withOpened, type Gathered, type Opened } from "../journey/team.js";
import type { Scan } from "../view/scan.js";
import { TEAM } from "./messages.js";

/** Adds the answers in these files to a moment; problems with the others are reported. */
export function gather(scan: Scan, moment: Moment, files: readonly File[]): void {
  scan.withEngine(async (engine) => {
    const read: Opened[] = [];
    const problems: FileProblem[] = [];
    for (const [at, opened] of (await Promise.all(files.map((file) => openFile(file, engine)))).entries()) {
      const file = files[at]?.name ?? "";
      if ("response" in opened) read.push({ file, response: opened.response });
      else problems.push(...opened.problems.map((problem) => ({ ...problem, file })));
    }
    if (read.length > 0) add(scan, moment, read);
    if (problems.length > 0) scan.dispatch({ kind: "alert", alert: { kind: "refused", problems } });
  });
}

/** Adds opened answers to a moment. */
export function add(scan: Scan, moment: Moment, opened: readonly Opened[]): void {
  const gathered = withOpened(scan.state.team, moment, opened);
  scan.dispatch({ kind: "set", with: { team: gathered.team, gathered: moment, notice: saidOf(scan, gathered) } });
}

/** `School 2`, or the label of the respondent's own answers. */
export function memberName({ lang }: Scan, member: Member): string {
  const say = TEAM[lang];
  return isOwn(member) ? say.own : `${say.member[member.response.perspective]} ${member.number}`;
}

/** Who is new, who was already there, and who changed something. */
function saidOf(scan: Scan, { added, same, changed, older }: Gathered): string {
  const team = TEAM[scan.lang];
  const of = (members: readonly Member[], say: (names: string) => string): string | false =>
    members.length > 0 && say([...new Set(members.map((member) => memberName(scan, member)))].join(", "));
  const parts = [added.length > 0 && team.opened(added.length), of(same, team.same), of(changed, team.changed), of(older, team.older)];
  return parts.filter(Boolean).join(" ");
}
