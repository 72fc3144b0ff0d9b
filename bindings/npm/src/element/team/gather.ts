/** Answers of several people: from files, codes and whole messages, added to a moment. */

import type { Engine, PersonEngine, TeamFile } from "../engine.js";
import { isOwn, type Member, type Moment } from "../journey/member.js";
import { isTeamFile, openFile, problemsIn, type FileProblem } from "../journey/open.js";
import { planAfter } from "../journey/plan.js";
import { tableOf, withTable } from "../journey/meeting.js";
import { stillDamaged, withOpened, type Damaged, type Gathered, type Opened, type Rival } from "../journey/team.js";
import { halfTyped } from "../rest/half-typed.js";
import type { Scan } from "../view/scan.js";
import { TEAM } from "./messages.js";

/** What was in a text or a file. */
interface Harvest {
  readonly read: readonly Opened[];
  /** Codes that are not whole. */
  readonly damaged: readonly Damaged[];
  /** Answers in place of which others of the same person count, and those of them that may be later all the same. */
  readonly replaced: number;
  readonly rivals: readonly Rival[];
  readonly problems: readonly FileProblem[];
  /** The file of a meeting. */
  readonly meeting?: TeamFile;
}

/** What is told besides the answers themselves. */
type Rest = Pick<Harvest, "damaged" | "replaced" | "rivals">;

const NOTHING: Harvest = { read: [], damaged: [], replaced: 0, rivals: [], problems: [] };

/** A mailbox can be large; a text this long cannot be looked through on a phone. */
const LONGEST_TEXT = 32 * 1024 * 1024;

/** Adds the answers in these files to a moment; problems with the others are reported. */
export function gather(scan: Scan, moment: Moment, files: readonly File[]): void {
  void scan
    .loadWhole()
    .then(async (engine) =>
      take(scan, moment, await Promise.all(files.map((file) => harvestFile(engine, moment, file)))),
    );
}

/** Adds the answers of all codes in a text to a moment: whole mails, chats and lists. */
export function gatherText(scan: Scan, moment: Moment, text: string): void {
  scan.withEngine((engine) => {
    const harvest = harvestText(engine, moment, text, "");
    // A text without answers stays in its box.
    if (harvest.problems.length === 0) halfTyped(scan).delete(pasteField(moment));
    take(scan, moment, [harvest]);
  });
}

/** The field in which somebody pastes texts for a moment. */
export function pasteField(moment: Moment): string {
  return `paste-${moment}`;
}

/** First adds what is still in a box: nobody who was pasted is left out. Damaged answers are told, and then it waits. */
export function withPasted(scan: Scan, act: () => void): void {
  for (const moment of ["now", "before"] as const) {
    const text = halfTyped(scan).get(pasteField(moment)) ?? "";
    const { responses = [], damaged = 0 } = scan.engine?.find(text) ?? {};
    if (responses.length > 0 || damaged > 0) gatherText(scan, moment, text);
    if (damaged > 0) return;
  }
  act();
}

/** Adds opened answers to a moment. */
export function add(scan: Scan, moment: Moment, opened: readonly Opened[], rest: Rest = NOTHING): void {
  const { state, engine, dispatch } = scan;
  const gathered = withOpened(state.team, moment, opened);
  const { team, added, changed } = gathered;
  // What was pasted is in no file yet.
  const isPasted = moment === "now" && [...added, ...changed].some(({ file }) => file === "");
  const codes = opened.flatMap(({ response }) => engine?.encode(response) ?? []);
  const damaged = stillDamaged(state.gathered?.damaged ?? [], rest.damaged, codes);
  dispatch({
    kind: "set",
    with: {
      team: { ...team, isUnsaved: team.isUnsaved || isPasted },
      gathered: { moment, damaged, rivals: [...(state.gathered?.rivals ?? []), ...rest.rivals] },
      notice: saidOf(scan, moment, gathered, rest),
    },
  });
}

/** `School 2`, or the label of the respondent's own answers. */
export function memberName({ lang }: Scan, member: Member): string {
  const say = TEAM[lang];
  return isOwn(member) ? say.own : `${say.member[member.response.perspective]} ${member.number}`;
}

function take(scan: Scan, moment: Moment, harvests: readonly Harvest[]): void {
  const read = harvests.flatMap((harvest) => harvest.read);
  const damaged = harvests.flatMap((harvest) => harvest.damaged);
  const rivals = harvests.flatMap((harvest) => harvest.rivals);
  const replaced = harvests.reduce((total, harvest) => total + harvest.replaced, 0);
  const problems = harvests.flatMap((harvest) => harvest.problems);
  if (read.length > 0 || damaged.length > 0) add(scan, moment, read, { damaged, replaced, rivals });
  else if (problems.length > 0) scan.dispatch({ kind: "set", with: { notice: undefined } });
  const meetings = harvests.flatMap(({ meeting }) => meeting ?? []);
  if (meetings.length > 0) openMeeting(scan, meetings);
  if (problems.length > 0) scan.dispatch({ kind: "alert", alert: { kind: "refused", problems } });
}

/**
 * Goes on where a meeting stopped: first with what came of its agreements. What a file hides stays hidden. Of several
 * files only one is opened, so that nothing that was said of another is lost.
 */
function openMeeting(scan: Scan, [meeting, ...others]: readonly TeamFile[]): void {
  const { team, plan } = scan.state;
  const isOther = tableOf(team).earlier !== undefined || others.length > 0;
  if (!meeting || isOther)
    return scan.dispatch({
      kind: "set",
      with: { gathered: { ...scan.state.gathered, moment: "now" }, notice: TEAM[scan.lang].oneMeeting },
    });
  const came = meeting.agreements.map(({ done, note }) => ({ ...(done && { done }), ...(note && { note }) }));
  const { isUnsaved } = tableOf(team);
  scan.dispatch({
    kind: "go",
    step: { name: "outcome" },
    with: {
      team: withTable(team, { earlier: meeting, came, isUnsaved }),
      plan: plan ?? planAfter(meeting, scan.whole?.map(meeting).partners ?? []),
    },
  });
}

/** A file holds one person's answers, or what a meeting kept, as data; anything else is a text with codes. */
async function harvestFile(engine: Engine, moment: Moment, file: File): Promise<Harvest> {
  const { name } = file;
  const failed = (problems: readonly FileProblem[]): Harvest => ({
    ...NOTHING,
    problems: problems.map((problem) => ({ ...problem, file: name })),
  });
  if (file.size > LONGEST_TEXT) return failed([{ fault: "tooLarge", path: "" }]);
  const text = await file.text().catch(() => undefined);
  if (text === undefined) return failed([{ fault: "notReadable", path: "" }]);
  if (isTeamFile(text)) {
    try {
      return { ...NOTHING, meeting: engine.teamFile(text) };
    } catch (error) {
      const problems = problemsIn(error);
      if (!problems) throw error;
      return failed(problems);
    }
  }
  if (!/^\uFEFF?\s*\{/.test(text) || engine.find(text).responses.length > 0)
    return harvestText(engine, moment, text, name);
  const opened = await openFile(file, engine);
  return "response" in opened
    ? { ...NOTHING, read: [{ file: name, response: opened.response }] }
    : failed(opened.problems);
}

function harvestText(engine: PersonEngine, moment: Moment, text: string, file: string): Harvest {
  const { responses, damaged, damagedCodes, replaced, newer } = engine.find(text);
  const isEmpty = responses.length === 0 && damaged === 0;
  return {
    read: responses.map((response) => ({ file, response })),
    damaged: damagedCodes.map((code) => ({ ...code, file, moment })),
    replaced,
    rivals: newer.map((response) => ({ file, response, moment })),
    problems: isEmpty ? [{ fault: "none", path: "", ...(file && { file }) }] : [],
  };
}

/** How many are new, damaged, and there already; and who changed something. */
function saidOf(
  scan: Scan,
  moment: Moment,
  { added, same, changed, older }: Gathered,
  { damaged, replaced }: Rest,
): string {
  const team = TEAM[scan.lang];
  const names = (members: readonly Member[]): string =>
    [...new Set(members.map((member) => memberName(scan, member)))].join(", ");
  const isNothingElse = changed.length === 0 && older.length === 0;
  const counted = [
    (added.length > 0 || isNothingElse) && team.found(added.length, moment === "before"),
    damaged.length > 0 && team.damaged(damaged.length),
    same.length > 0 && team.same(same.length),
    replaced > 0 && team.replaced(replaced),
  ];
  const sentence = counted.filter(Boolean).join(", ");
  const parts = [
    sentence && `${sentence}.`,
    changed.length > 0 && team.changed(names(changed)),
    older.length > 0 && team.older(names(older)),
  ];
  return parts.filter(Boolean).join(" ");
}
