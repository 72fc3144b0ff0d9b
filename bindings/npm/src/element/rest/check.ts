/** What is still open, before the result; and a way back to each page. */

import { h } from "../h.js";
import { allQuestions, fieldOf, questionsOn } from "../journey/gaps.js";
import { stepsOf, type Step } from "../journey/steps.js";
import { warmUp } from "../result/reports.js";
import { fullPartnerName } from "../view/names.js";
import { heading, type Page, type Scan } from "../view/scan.js";

/** The last page before the result. */
export const checkPage: Page<"check"> = {
  render(scan) {
    const { say, draft, instrument, fixed } = scan;
    const steps = stepsOf(draft, instrument, fixed);
    const open = allQuestions(steps, draft, instrument).filter(({ answer }) => answer === undefined).length;
    const partners = draft.partners.filter(({ working }) => !working).length;
    warmUp(scan);
    return {
      heading: say.check.heading,
      lead: [
        partners > 0 && h("p", { class: "note" }, say.check.openPartners(partners)),
        (open > 0 || partners === 0) &&
          h("p", { class: open > 0 ? "note" : "note good" }, open > 0 ? say.check.open(open) : say.check.allAnswered),
      ],
      body: [
        h("p", {}, say.check.intro),
        h("div", { class: "parts" }, ...steps.flatMap((step) => partsOf(scan, step))),
      ],
      submit: fixed.isInvited ? say.frame.next : say.frame.toResult,
    };
  },
};

/** A step: one part, or for the list of partners one part each. */
function partsOf(scan: Scan, step: Step): readonly HTMLElement[] {
  const { say, draft, instrument } = scan;
  switch (step.name) {
    case "who":
      return [part(scan, step, say.who.heading)];
    case "from":
      return [part(scan, step, say.from.heading)];
    case "items":
      return [part(scan, step, instrument.dimensions.find(({ id }) => id === step.dimension)?.label ?? "")];
    case "anchors":
      return [part(scan, step, say.items.anchors)];
    case "school":
      return [part(scan, step, say.items.school)];
    case "partners":
      return [
        part(scan, step, say.partners.heading, draft.partners.length === 0 ? say.check.noPartners : undefined),
        ...draft.partners.map((partner, at) =>
          part(
            scan,
            { name: "partner", partner: at },
            fullPartnerName(scan, partner),
            partner.working ? undefined : say.partners.open,
            1,
          ),
        ),
      ];
    default:
      return [];
  }
}

/** Its title, a way to it, and the questions on it that are open. */
function part(scan: Scan, step: Step, title: string, text?: string, below = 0): HTMLElement {
  const { say, go } = scan;
  const open = questionsOn(step, scan.draft, scan.instrument).filter(({ answer }) => answer === undefined);
  const act =
    step.name === "partner" && !scan.draft.partners[step.partner]?.working ? say.check.fillIn : say.check.change;
  const change = h(
    "button",
    {
      type: "button",
      class: "button quiet",
      part: "button",
      "aria-label": `${act}: ${title}`,
      onclick: () => go(step),
    },
    act,
  );
  const link = (item: { readonly id: string; readonly text: string }): HTMLElement =>
    h(
      "button",
      {
        type: "button",
        class: "link",
        part: "link",
        "aria-label": `${say.check.nothing}: ${item.text}`,
        onclick: () => go(step, fieldOf(item.id)),
      },
      item.text,
    );
  return h(
    "section",
    { class: "answers" },
    h("div", { class: "answers-head" }, heading(scan, 1 + below, {}, title), change),
    text && h("p", {}, text),
    open.length > 0 && h("ul", { class: "open" }, ...open.map(({ item }) => h("li", {}, link(item)))),
  );
}
