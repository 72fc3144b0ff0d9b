/** Answers that are opened: from one or more files, from codes, or by the page. */

import type { PersonEngine, ScanResponse } from "../engine.js";
import { today } from "../fresh.js";
import { draftOf, isFilledIn } from "../journey/draft.js";
import { firstOpen } from "../journey/first-open.js";
import { isSamePerson, withOwn, type Member, type Moment } from "../journey/member.js";
import { isTeamFile, openFile, openValue, type FileProblem, type Opened } from "../journey/open.js";
import { isLongAgo } from "../journey/rounds.js";
import type { Scan } from "../view/scan.js";

/** Answers from a file; without one, from a code. */
type OpenedFile = Pick<Member, "response"> & { readonly file: string };

/** What opening files leads to; or what is wrong with them. Until it is begun, the scan is as it was. */
export type Opening = { readonly begin: () => void } | { readonly problems: readonly FileProblem[] };

/** What these files lead to, once there is an engine: one person's answers go on, those of several people and of a meeting are looked at together. */
export async function openingOf(scan: Scan, files: readonly File[]): Promise<Opening | undefined> {
  const [file, ...others] = files;
  const { engine } = scan;
  if (!file || !engine) return undefined;
  const together = (): void => gatherIn(scan, "now", files);
  if (others.length > 0) return { begin: together };
  const text = await file.text().catch(() => "");
  if (isTeamFile(text)) return { begin: together };
  const { responses, damaged } = engine.find(text);
  const [response, second] = responses;
  if (second && isLongAgo(responses, today())) return { begin: () => askMoment(scan, files) };
  if (second || (response && damaged > 0)) return { begin: together };
  if (damaged > 0) return { problems: [{ fault: "codes", path: "" }] };
  const opened = response ? { response } : await openFile(file, engine);
  return "problems" in opened ? opened : { begin: () => offer(scan, opened, file.name) };
}

/** Opens files; if something is wrong with them, the page stays as it is. */
export function openFiles(scan: Scan, files: readonly File[]): void {
  scan.withEngine(async () => {
    const opening = await openingOf(scan, files);
    if (!opening) return;
    if ("begin" in opening) opening.begin();
    else refuse(scan, opening.problems);
  });
}

/** Looks at the answers in these files together, as those of a moment. */
export function gatherIn(scan: Scan, moment: Moment, files: readonly File[]): void {
  scan.go({ name: "team" });
  withTeam(scan, ({ gather }) => gather(scan, moment, files));
}

/** Answers of long ago may be those to compare with. */
function askMoment(scan: Scan, files: readonly File[]): void {
  scan.go({ name: "team" });
  scan.dispatch({ kind: "alert", alert: { kind: "ask", question: { about: "moment", files } } });
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
      withTeam(scan, ({ add }) =>
        add(
          scan,
          "now",
          responses.map((each) => ({ file: "", response: each })),
        ),
      );
    } else if (response) {
      offer(scan, { response }, "");
    }
    if (!response || damaged > 0) refuse(scan, [{ fault: response ? "codes" : "code", path: "" }]);
  });
}

/** The answers of all codes in a link, for whoever collects them. */
export function collect(scan: Scan, link: string): void {
  scan.go({ name: "team" });
  withTeam(scan, ({ gatherText }) => gatherText(scan, "now", link));
}

/** Answers that the page brings: their result, or what is still open. */
export function openGiven(scan: Scan, given: unknown, engine: PersonEngine): void {
  const opened = openValue(given, engine);
  if ("problems" in opened) return refuse(scan, opened.problems);
  const { response } = opened;
  const step = { name: engine.score(response).total === null ? "check" : "result" } as const;
  scan.dispatch({ kind: "go", step, with: { draft: draftOf(response), isUnsaved: false } });
}

/** Goes on with these answers instead of those on the page: at the first open question, if there are too few for a result. */
export function take(scan: Scan, response: ScanResponse): void {
  scan.withEngine((engine) => {
    const draft = draftOf(response);
    const open = engine.score(response).total === null ? firstOpen(draft, scan.instrument, scan.fixed) : undefined;
    scan.dispatch({ kind: "go", ...(open ?? { step: { name: "result" } }), with: { draft, isUnsaved: false } });
  });
}

/** Compares the answers of several people, beginning with the respondent's own. */
export function startTeam({ state: { team }, response, dispatch }: Scan): void {
  dispatch({ kind: "go", step: { name: "team" }, ...(response && { with: { team: withOwn(team, response) } }) });
}

/** Compares these answers with the respondent's own. */
export function compareWith(scan: Scan, opened: readonly OpenedFile[]): void {
  startTeam(scan);
  withTeam(scan, ({ add }) => add(scan, "now", opened));
}

/** Does something with the answers of several people. If that cannot be loaded, its page says so. */
function withTeam(scan: Scan, act: (chapter: typeof import("../team/team.js")) => void): void {
  Promise.all([import("../team/team.js"), scan.loadWhole()]).then(
    ([chapter]) => act(chapter),
    () => undefined,
  );
}

/** Shows opened answers; if the respondent's own would be lost, only after consent. */
function offer(scan: Scan, opened: Opened, file: string): void {
  if ("problems" in opened) return refuse(scan, opened.problems);
  const { response } = opened;
  const atRisk =
    scan.state.isUnsaved || scan.device?.keeping.isOn ? isFilledIn(scan.draft) && scan.response : undefined;
  if (!atRisk || isSamePerson(atRisk, response)) return take(scan, response);
  scan.dispatch({ kind: "alert", alert: { kind: "ask", question: { about: "over", response, file } } });
}

function refuse(scan: Scan, problems: readonly FileProblem[]): void {
  scan.dispatch({ kind: "alert", alert: { kind: "refused", problems } });
}
