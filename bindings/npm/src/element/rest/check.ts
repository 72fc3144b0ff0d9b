/** All answers on one page, each with a way back, before the result. */

import { h, type Child } from "../h.js";
import { allQuestions, fieldOf, questionsOn } from "../journey/gaps.js";
import { stepsOf, type Step } from "../journey/steps.js";
import { answerLabel } from "../pages/items.js";
import { fullPartnerName, heading, numberedLevel, type Page, type Scan } from "../view/scan.js";

/** The last page before the result. */
export const checkPage: Page<"check"> = {
  render(scan) {
    const { say, draft, instrument, fixed } = scan;
    const steps = stepsOf(draft, instrument, fixed);
    const open = allQuestions(steps, draft, instrument).filter(({ answer }) => answer === undefined).length;
    return {
      heading: say.check.heading,
      lead: [
        h("p", { class: "lead" }, say.check.intro),
        h("p", { class: open > 0 ? "note" : "note good" }, open > 0 ? say.check.open(open) : say.check.allAnswered),
      ],
      body: steps.flatMap((step) => partsOf(scan, step)),
      submit: fixed.isInvited ? say.frame.next : say.frame.toResult,
    };
  },
};

/** The questions of a step: one part, or for the list of partners one part each. */
function partsOf(scan: Scan, step: Step): readonly HTMLElement[] {
  const { say, draft, instrument } = scan;
  switch (step.name) {
    case "who":
      return [part(scan, step, say.who.heading, whoRows(scan))];
    case "from": {
      const from = draft.from ? fullPartnerName(scan, draft.from) : undefined;
      return [part(scan, step, say.from.heading, [row(scan, say.check.organisation, from)])];
    }
    case "items":
      return [part(scan, step, instrument.dimensions.find(({ id }) => id === step.dimension)?.label ?? "", itemRows(scan, step))];
    case "anchors":
      return [part(scan, step, say.items.anchors, itemRows(scan, step))];
    case "school":
      return [part(scan, step, say.items.school, itemRows(scan, step))];
    case "partners":
      return [
        part(scan, step, say.partners.heading, [], draft.partners.length === 0 && h("p", {}, say.check.noPartners)),
        ...draft.partners.map((partner, at) => partnerPart(scan, at, fullPartnerName(scan, partner))),
      ];
    default:
      return [];
  }
}

function whoRows(scan: Scan): readonly Child[] {
  const { say, draft, fixed, instrument, field } = scan;
  const side = field.perspectives.find(({ id }) => id === draft.perspective)?.name;
  const { selfEstimate } = draft;
  return [
    ...(fixed.perspective ? [] : row(scan, say.check.perspective, side)),
    ...(fixed.form || !draft.form ? [] : row(scan, say.check.form, say.who[draft.form])),
    ...(draft.form === "short" ? [] : row(scan, instrument.ownEstimate, selfEstimate === undefined ? undefined : numberedLevel(scan, selfEstimate))),
  ];
}

function partnerPart(scan: Scan, at: number, name: string): HTMLElement {
  const { instrument, draft } = scan;
  const { gate, wish } = instrument.partnerScan;
  const partner = draft.partners[at];
  const step: Step = { name: "partner", partner: at };
  if (!partner) return h("div");
  return part(
    scan,
    step,
    name,
    [
      ...row(scan, gate.question, partner.working && gate[partner.working]),
      ...itemRows(scan, step),
      ...(partner.desired === undefined ? [] : row(scan, wish, numberedLevel(scan, partner.desired))),
    ],
    false,
    1,
  );
}

function itemRows(scan: Scan, step: Step): readonly Child[] {
  return questionsOn(step, scan.draft, scan.instrument).flatMap(({ item, answer }) =>
    row(scan, item.text, answer === undefined ? undefined : answerLabel(scan, answer), () => scan.go(step, fieldOf(item.id))),
  );
}

/** A question and its answer; without an answer, a link to the question. */
function row({ say }: Scan, question: string, answer: string | undefined, ask?: () => void): readonly [HTMLElement, HTMLElement] {
  const nothing = ask
    ? h("button", { type: "button", class: "link", part: "link", "aria-label": `${say.check.nothing}: ${question}`, onclick: ask }, say.check.nothing)
    : h("span", { class: "nothing" }, say.check.nothing);
  return [h("dt", {}, question), h("dd", {}, answer ?? nothing)];
}

function part(scan: Scan, step: Step, title: string, rows: readonly (Child | readonly Child[])[], text: Child = false, below = 0): HTMLElement {
  const { say } = scan;
  const change = h(
    "button",
    { type: "button", class: "button quiet", part: "button", "aria-label": `${say.check.change}: ${title}`, onclick: () => scan.go(step) },
    say.check.change,
  );
  return h(
    "section",
    { class: "answers" },
    h("div", { class: "answers-head" }, heading(scan, 1 + below, {}, title), change),
    text,
    rows.length > 0 && h("dl", {}, ...rows.flat()),
  );
}
