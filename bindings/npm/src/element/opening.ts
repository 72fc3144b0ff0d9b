/** Answers that are opened: from one or more files, or from codes. */

import type { Engine, ScanResponse } from "./engine.js";
import { h } from "./h.js";
import { openFile, type FileProblem, type Opened } from "./journey/open.js";
import { isSamePerson, withOpened, type Gathered, type Member, type Moment, type Opened as OpenedFile } from "./journey/team.js";
import type { Asked } from "./view/ask.js";
import { memberName, type Scan } from "./view/scan.js";

/** The parts of a scan that opening touches. */
export interface Opener extends Scan {
  /** The answers on the page, if they would be lost when replaced. */
  readonly atRisk: ScanResponse | undefined;
  readonly withEngine: (act: (engine: Engine) => void) => void;
  /** Replaces the answers on the page with these. */
  readonly take: (response: ScanResponse) => void;
  readonly refuse: (problems: readonly FileProblem[]) => void;
  readonly ask: (asked: Asked) => void;
  readonly notify: (text: string | undefined) => void;
  /** Answers were added to this moment. */
  readonly gatheredAt: (moment: Moment, gathered: Gathered) => void;
}

/** One file holds answers to continue with; several form a team. */
export function openFiles(scan: Opener, files: readonly File[]): void {
  const [file, ...others] = files;
  if (!file) return;
  if (others.length > 0) {
    scan.go({ name: "team" });
    gather(scan, "now", files);
  } else {
    scan.withEngine((engine) => void openFile(file, engine).then((opened) => offer(scan, opened, file.name)));
  }
}

/**
 * The answers of all codes in a text: one is answers to continue with, several form a team. Damaged ones are reported.
 */
export function openText(scan: Opener, text: string): void {
  scan.withEngine((engine) => {
    const { responses, damaged } = engine.find(text);
    const [response, ...others] = responses;
    if (others.length > 0) {
      scan.go({ name: "team" });
      add(scan, "now", responses.map((each) => ({ file: "", response: each })));
    } else if (response) {
      offer(scan, { response }, "");
    }
    if (!response || damaged > 0) scan.refuse([{ fault: response ? "codes" : "code", path: "" }]);
  });
}

/** Adds the answers in these files to a moment; problems with the others are reported. */
export function gather(scan: Opener, moment: Moment, files: readonly File[]): void {
  scan.withEngine((engine) => {
    void Promise.all(files.map((file) => openFile(file, engine))).then((all) => {
      const read: OpenedFile[] = [];
      const problems: FileProblem[] = [];
      all.forEach((opened, at) => {
        const file = files[at]?.name ?? "";
        if ("response" in opened) read.push({ file, response: opened.response });
        else problems.push(...opened.problems.map((problem) => ({ ...problem, file })));
      });
      if (read.length > 0) add(scan, moment, read);
      if (problems.length > 0) scan.refuse(problems);
    });
  });
}

/** Shows opened answers; if the respondent's own would be lost, only after consent. */
export function offer(scan: Opener, opened: Opened, file: string): void {
  if ("problems" in opened) return scan.refuse(opened.problems);
  const { response } = opened;
  const { atRisk, say: { keep } } = scan;
  if (!atRisk || isSamePerson(atRisk, response)) return scan.take(response);
  const beside = (): void => {
    scan.startTeam();
    add(scan, "now", [{ file, response }]);
  };
  scan.ask({
    heading: keep.over,
    body: [h("p", {}, keep.overHelp)],
    answers: [
      { label: keep.openBeside, act: beside },
      { label: keep.openOver, act: () => scan.take(response) },
      { label: keep.sureNo, act: () => undefined },
    ],
  });
}

function add(scan: Opener, moment: Moment, opened: readonly OpenedFile[]): void {
  const gathered = withOpened(scan.team, moment, opened);
  scan.gatheredAt(moment, gathered);
  scan.notify(saidOf(scan, gathered));
}

/** Who is new, who was already there, and who changed something. */
function saidOf(scan: Scan, { added, same, changed, older }: Gathered): string {
  const { team } = scan.say;
  const of = (members: readonly Member[], say: (names: string) => string): string | false =>
    members.length > 0 && say([...new Set(members.map((member) => memberName(scan, member)))].join(", "));
  const parts = [added.length > 0 && team.opened(added.length), of(same, team.same), of(changed, team.changed), of(older, team.older)];
  return parts.filter(Boolean).join(" ");
}
