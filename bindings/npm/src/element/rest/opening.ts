/** Answers that are opened: from one or more files, from codes, or by the page. */

import type { Engine, ScanResponse } from "../engine.js";
import { draftOf, isFilledIn } from "../journey/draft.js";
import { isSamePerson, withOwn, type Member } from "../journey/member.js";
import { isTeamFile, openFile, openValue, type FileProblem, type Opened } from "../journey/open.js";
import type { Scan } from "../view/scan.js";
import { team } from "./chapters.js";

/** Answers from a file; without one, from a code. */
type OpenedFile = Pick<Member, "response"> & { readonly file: string };

/** One file holds answers to continue with; several form a team. */
export function openFiles(scan: Scan, files: readonly File[]): void {
  const [file, ...others] = files;
  if (!file) return;
  scan.withEngine(async (engine) => {
    const isTeam = others.length > 0 || isTeamFile(await file.text().catch(() => ""));
    if (!isTeam) return offer(scan, await openFile(file, engine), file.name);
    scan.go({ name: "team" });
    withTeam(({ gather }) => gather(scan, "now", files));
  });
}

/**
 * The answers of all codes in a text: one is answers to continue with, several form a team. Damaged ones are reported.
 */
export function openText(scan: Scan, text: string): void {
  scan.withEngine((engine) => {
    const { responses, damaged } = engine.find(text);
    const [response, ...others] = responses;
    if (others.length > 0) {
      scan.go({ name: "team" });
      withTeam(({ add }) => add(scan, "now", responses.map((each) => ({ file: "", response: each }))));
    } else if (response) {
      offer(scan, { response }, "");
    }
    if (!response || damaged > 0) refuse(scan, [{ fault: response ? "codes" : "code", path: "" }]);
  });
}

/** The answers of all codes in a link, for whoever collects them. */
export function collect(scan: Scan, link: string): void {
  scan.go({ name: "team" });
  withTeam(({ gatherText }) => gatherText(scan, "now", link));
}

/** Answers that the page brings. */
export function openGiven(scan: Scan, given: unknown, engine: Engine): void {
  const opened = openValue(given, engine);
  if ("problems" in opened) refuse(scan, opened.problems);
  else take(scan, opened.response);
}

/** Shows these answers instead of those on the page. */
export function take(scan: Scan, response: ScanResponse): void {
  scan.withEngine((engine) => {
    // With too few answers for a result, the list of answers shows which are missing.
    const step = { name: engine.score(response).total === null ? "check" : "result" } as const;
    scan.dispatch({ kind: "go", step, with: { draft: draftOf(response), isUnsaved: false } });
  });
}

/** Compares the answers of several people, beginning with the respondent's own. */
export function startTeam({ state: { team }, response, dispatch }: Scan): void {
  dispatch({ kind: "go", step: { name: "team" }, ...(response && { with: { team: withOwn(team, response) } }) });
}

/** Compares these answers with the respondent's own. */
export function compareWith(scan: Scan, opened: readonly OpenedFile[]): void {
  startTeam(scan);
  withTeam(({ add }) => add(scan, "now", opened));
}

/** Does something with the answers of several people. If that cannot be loaded, its page says so. */
function withTeam(act: (chapter: Awaited<ReturnType<typeof team>>) => void): void {
  team().then(act, () => undefined);
}

/** Shows opened answers; if the respondent's own would be lost, only after consent. */
function offer(scan: Scan, opened: Opened, file: string): void {
  if ("problems" in opened) return refuse(scan, opened.problems);
  const { response } = opened;
  const atRisk = scan.state.isUnsaved || scan.device?.keeping.isOn ? isFilledIn(scan.draft) && scan.response : undefined;
  if (!atRisk || isSamePerson(atRisk, response)) return take(scan, response);
  scan.dispatch({ kind: "alert", alert: { kind: "ask", question: { about: "over", response, file } } });
}

function refuse(scan: Scan, problems: readonly FileProblem[]): void {
  scan.dispatch({ kind: "alert", alert: { kind: "refused", problems } });
}
