/** What comes first, above a page: a file that is refused, or a question before answers would be lost. */

import { h, type Child } from "../h.js";
import type { FileProblem } from "../journey/open.js";
import type { Alert, Question } from "../view/alert.js";
import { heading, type Scan } from "../view/scan.js";
import { fieldLink } from "../view/missing.js";
import { compareWith, gatherIn, take } from "./opening.js";
import { download, keptName } from "./save.js";
import { CODE_FIELD } from "./open-tools.js";
import { button } from "./tool.js";

/** A long list helps nobody. */
const MOST_SHOWN = 8;

/** What to show; its heading takes the focus. */
export function summary(scan: Scan, alert: Alert): HTMLElement | undefined {
  if (alert.kind === "missing") return undefined;
  const { title, body, answers } = alert.kind === "ask" ? asked(scan, alert.question) : refused(scan, alert.problems);
  const settle = (act: () => void): void => {
    scan.dispatch({ kind: "alert" });
    act();
  };
  return h(
    "div",
    { class: alert.kind === "ask" ? "summary ask" : "summary wrong refused", part: "error-summary" },
    heading(scan, 0, { class: "focus", tabindex: -1 }, title),
    ...body,
    answers.length > 0 &&
      h("div", { class: "buttons" }, ...answers.map(({ label, act }) => button(label, () => settle(act)))),
  );
}

/** Its parts. Each reply settles it. */
interface Parts {
  readonly title: string;
  readonly body: readonly Child[];
  readonly answers: readonly { readonly label: string; readonly act: () => void }[];
}

function refused(scan: Scan, problems: readonly FileProblem[]): Parts {
  return { title: scan.say.keep.refused, body: [problemList(scan, problems)], answers: [] };
}

function asked(scan: Scan, question: Question): Parts {
  const { keep } = scan.say;
  const notify = (notice: string | undefined): void => scan.dispatch({ kind: "set", with: { notice } });
  const nothing = (): void => undefined;
  switch (question.about) {
    case "over":
      return {
        title: keep.over,
        body: [h("p", {}, keep.overHelp)],
        answers: [
          { label: keep.openBeside, act: () => compareWith(scan, [question]) },
          { label: keep.openOver, act: () => take(scan, question.response) },
          { label: keep.sureNo, act: nothing },
        ],
      };
    case "moment":
      return {
        title: keep.moment,
        body: [h("p", {}, keep.momentHelp)],
        answers: [
          { label: keep.ofThen, act: () => gatherIn(scan, "before", question.files) },
          { label: keep.ofNow, act: () => gatherIn(scan, "now", question.files) },
        ],
      };
    case "taken":
      return {
        title: keep.taken,
        body: [h("p", {}, keep.takenHelp)],
        answers: [
          { label: keep.replace, act: () => notify(scan.device?.replace()) },
          { label: keep.leave, act: nothing },
        ],
      };
    case "unreadable":
      return {
        title: keep.unreadable,
        body: [problemList(scan, question.problems), h("p", {}, keep.unreadableHelp)],
        answers: [
          { label: keep.saveKept, act: () => saveKept(scan, question) },
          { label: keep.deleteKept, act: () => notify(scan.device?.delete()) },
          { label: keep.leaveKept, act: nothing },
        ],
      };
  }
}

/** Saves kept answers that cannot be read, and asks again. */
function saveKept(scan: Scan, question: Question & { readonly about: "unreadable" }): void {
  const name = keptName();
  download(name, question.text);
  scan.dispatch({ kind: "alert", alert: { kind: "ask", question } });
  scan.tell(scan.say.keep.saved(name));
}

/** What is wrong, and where. */
function problemList(scan: Scan, problems: readonly FileProblem[]): HTMLElement {
  return h("ul", {}, ...problems.slice(0, MOST_SHOWN).map((problem) => h("li", {}, ...lineOf(scan, problem))));
}

/** A code is on the page, so there is a link to it; a file is somewhere else. */
function lineOf({ say }: Scan, { fault, path, file }: FileProblem): readonly Child[] {
  const text = say.keep.fault[fault];
  return [
    file && h("bdi", {}, `${file}: `),
    fault === "code" ? fieldLink(CODE_FIELD, text) : text,
    path && " ",
    path && h("span", { class: "place" }, `${say.keep.at} ${path}`),
  ];
}
