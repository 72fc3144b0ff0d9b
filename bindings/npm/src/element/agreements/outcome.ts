/** How the next meeting begins: what came of what was agreed. */

import type { TeamAgreement } from "../engine.js";
import { h, type Child } from "../h.js";
import { dayIn, shown } from "../invitation/words.js";
import { tableOf, withTable } from "../journey/meeting.js";
import type { Came } from "../journey/table.js";
import { button } from "../rest/tool.js";
import { lookedAt } from "../team/looked.js";
import { choices } from "../view/choices.js";
import { fullPartnerName } from "../view/names.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { field } from "./field.js";
import { keepTools } from "./keep.js";
import { AGREEMENTS } from "./messages.js";

/** The page that asks of every agreement what came of it. */
export const outcomePage: Page<"outcome"> = {
  render(scan) {
    const say = AGREEMENTS[scan.lang].outcome;
    const { earlier } = tableOf(scan.state.team);
    const agreements = earlier?.agreements ?? [];
    const hasAnswers = scan.state.team.now.length > 0;
    const looked = scan.whole && lookedAt(scan);
    const steps = [
      button(
        hasAnswers ? say.look : say.onwards,
        () => scan.go({ name: "team" }),
        hasAnswers ? "secondary" : "primary",
      ),
      button(say.invite, () => scan.go({ name: "organise" })),
      button(say.agree, () => scan.go({ name: "agreements" }), hasAnswers ? "primary" : "secondary"),
    ];
    return {
      heading: say.heading,
      lead: [
        h(
          "p",
          { class: "lead" },
          agreements.length > 0
            ? say.lead(
                earlier?.school ? shown(earlier.school) : "",
                earlier?.date ? dayIn(scan.lang, earlier.date) : "",
              )
            : say.none,
        ),
      ],
      body: [
        agreements.length > 0 &&
          h(
            "ol",
            { class: "agreements" },
            ...agreements.map((agreement, at) => h("li", { class: "agreement" }, ...outcome(scan, agreement, at))),
          ),
        h("div", { class: "buttons" }, ...(hasAnswers ? steps.reverse() : steps)),
        looked && agreements.length > 0 && keepTools(scan, looked, false),
        earlierStill(scan, earlier?.earlier),
      ],
      submit: undefined,
      get reported() {
        return scan.engine && lookedAt(scan)?.reported;
      },
    };
  },
};

function outcome(scan: Scan, agreement: TeamAgreement, at: number): readonly Child[] {
  const say = AGREEMENTS[scan.lang].outcome;
  const came = (): Came => tableOf(scan.state.team).came[at] ?? {};
  const put = (change: Came): void => {
    const { team } = scan.state;
    const others = [...tableOf(team).came];
    others[at] = { ...came(), ...change };
    scan.dispatch({ kind: "typed", team: withTable(team, { came: others }) });
  };
  const { done, note } = came();
  return [
    heading(scan, 1, {}, h("bdi", {}, agreement.what)),
    details(scan, agreement),
    choices({
      field: `done-${at}`,
      legend: say.done,
      choices: (["yes", "partly", "no"] as const).map((value) => ({ value, label: say.choices[value] })),
      chosen: done ? [done] : [],
      onchange: ([chosen]) => chosen && put({ done: chosen as NonNullable<Came["done"]> }),
    }),
    field({ id: `note-${at}`, label: say.note, value: note ?? "", oninput: (typed) => put({ note: typed }) }),
  ];
}

/** What came of what was agreed at the meeting before that. */
function earlierStill(scan: Scan, agreements: readonly TeamAgreement[] = []): Child {
  const say = AGREEMENTS[scan.lang].outcome;
  const row = ({ what, done, note }: TeamAgreement): Child =>
    h(
      "li",
      {},
      h("bdi", {}, what),
      h("span", { class: "hint" }, [done && say.choices[done], note].filter(Boolean).join(" · ")),
    );
  if (agreements.length === 0) return undefined;
  return h(
    "details",
    { class: "more" },
    h("summary", {}, say.earlierStill),
    h("ul", { class: "list plain-list" }, ...agreements.map(row)),
  );
}

/** What else was agreed, under the names of the fields. */
function details(scan: Scan, { who, partner, when, sign, why }: TeamAgreement): HTMLElement {
  const { label } = AGREEMENTS[scan.lang];
  const pairs = [
    [label.who, who],
    [label.partner, partner && fullPartnerName(scan, partner)],
    [label.when, when && dayIn(scan.lang, when)],
    [label.sign, sign],
    [label.why, why],
  ] as const;
  return h(
    "dl",
    { class: "agreed" },
    ...pairs.flatMap(([name, text]) =>
      text ? [h("div", {}, h("dt", {}, name), h("dd", {}, h("bdi", {}, text)))] : [],
    ),
  );
}
