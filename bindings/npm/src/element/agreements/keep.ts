/** What is kept of a meeting: the team file, a print, events for a calendar, a table. */

import type { Engine, TeamAgreement, TeamFile } from "../engine.js";
import { fill, h } from "../h.js";
import { json } from "../json.js";
import { dayOf, schoolOf, tableOf, withTable } from "../journey/meeting.js";
import { earlierAgreements, headOf } from "../journey/table.js";
import { today } from "../fresh.js";
import { printOnly } from "../result/paper.js";
import { DELIMITER, teamFileName } from "../result/reports.js";
import { keepHereTool } from "../team/keep-here.js";
import { groupOf, type Looked } from "../team/looked.js";
import { download } from "../rest/save.js";
import { button } from "../rest/tool.js";
import { fieldLink } from "../view/missing.js";
import { heading, type Scan } from "../view/scan.js";
import { markWrong } from "./field.js";
import { AGREEMENTS } from "./messages.js";
import { agreed, found, problemsOf, type Problem } from "./problems.js";

/** The ways to keep it. Each shows first what is wrong. Before anything new is agreed there is nothing for a calendar or a table. */
export function keepTools(scan: Scan, { reported: { subject, mode } }: Looked, hasNew = true): HTMLElement {
  const say = AGREEMENTS[scan.lang];
  const summary = h("div", { class: "problems" });
  const ifRight = (act: (engine: Engine, list: readonly TeamAgreement[]) => void) => (): void =>
    void scan.loadWhole().then((engine) => {
      const table = tableOf(scan.state.team);
      const problems = problemsOf(table.agreements, engine);
      tellProblems(scan, summary, problems);
      if (problems.length === 0)
        act(
          engine,
          agreed(table.agreements).map(([, agreement]) => agreement as TeamAgreement),
        );
    });
  const save = ifRight((engine, list) => {
    const table = tableOf(scan.state.team);
    const group = groupOf(subject);
    const said = earlierAgreements(table);
    // Without new answers the meeting before goes on: what it agreed stays, with what came of it.
    const isBefore = group === table.earlier;
    const [before, earlier = []] = isBefore ? [said, table.earlier?.earlier] : [[], said];
    const head = headOf(schoolOf(scan.state), dayOf(scan.state.team));
    let file: TeamFile | undefined;
    const problems = found(
      () => (file = engine.keep(group, { ...(!isBefore && mode), ...head, agreements: [...before, ...list], earlier })),
      (path) => (path === "/school" || path === "/date" ? path.slice(1) : "agreement-0-what"),
    );
    tellProblems(scan, summary, problems);
    if (!file) return;
    const name = teamFileName("team", "json");
    download(name, `${json(file, "\n")}\n`);
    scan.dispatch({ kind: "typed", team: withTable(scan.state.team, { isUnsaved: false }) });
    scan.tell(say.saved(name));
    fill(summary, h("p", { class: "note good" }, say.saved(name)));
  });
  const calendar = ifRight((engine, list) => {
    const { school } = headOf(schoolOf(scan.state), "");
    if (!list.some(({ when }) => when))
      return tellProblems(scan, summary, [
        { field: "agreement-0-when", code: list.length === 0 ? "nothing" : "noDay" },
      ]);
    deliver(
      scan,
      "ics",
      engine.agreements(list, { format: "ics", lang: scan.lang, date: today(), ...(school && { school }) }),
    );
  });
  const table = ifRight((engine, list) =>
    deliver(scan, "csv", engine.agreements(list, { format: "csv", lang: scan.lang, delimiter: DELIMITER[scan.lang] })),
  );
  return h(
    "section",
    { class: "tools next", part: "tools" },
    heading(scan, 1, {}, say.keep),
    h("p", { class: "hint" }, say.keepHelp),
    summary,
    h(
      "div",
      { class: "buttons" },
      button(say.save, save, hasNew ? "primary" : "secondary"),
      button(
        say.print,
        ifRight(() => printOnly(scan.host)),
      ),
      hasNew && button(say.calendar, calendar),
      hasNew && button(say.table, table),
    ),
    keepHereTool(scan),
  );
}

function deliver(scan: Scan, ending: "ics" | "csv", text: string): void {
  const say = AGREEMENTS[scan.lang];
  const name = teamFileName(say.fileName, ending);
  download(name, text);
  scan.tell(say.saved(name));
}

/** What is wrong, with links to the fields, and at each field. */
function tellProblems(scan: Scan, summary: HTMLElement, problems: readonly Problem[]): void {
  const say = AGREEMENTS[scan.lang];
  if (problems.length === 0) return fill(summary);
  const textOf = (code: string): string =>
    ({ ...say.problem, noDay: say.noDay, nothing: say.nothing })[code] ?? say.other;
  const page = summary.closest(".page");
  for (const { field, code } of problems) if (page) markWrong(page, field, textOf(code));
  const title = heading(scan, 1, { class: "focus", tabindex: -1 }, say.problems(problems.length));
  fill(
    summary,
    h(
      "div",
      { class: "summary wrong", part: "error-summary" },
      title,
      h("ul", {}, ...problems.map(({ field, code }) => h("li", {}, fieldLink(field, textOf(code))))),
    ),
  );
  title.focus();
}
