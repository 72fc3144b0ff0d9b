/** The perspective, the form, and the respondent's own estimate. */

import type { Form, Perspective } from "../engine.js";
import { fill, h } from "../h.js";
import { withEstimate, withForm, withPerspective } from "../journey/edit.js";
import { FIELD, questionsOn } from "../journey/gaps.js";
import { stepsOf } from "../journey/steps.js";
import { choices } from "../view/choices.js";
import { problemAt } from "../view/missing.js";
import type { Page, Scan } from "../view/scan.js";

const FORMS: readonly Form[] = ["full", "short"];
/** How many items a respondent answers in a minute: reading, thinking and choosing. */
export const ITEMS_A_MINUTE = 2.5;
const SKIP = "skip";

/** The first page. What depends on the first answer appears below it. */
export const whoPage: Page<"who"> = {
  render(scan) {
    const estimate = h("div", {});
    const showEstimate = (): void => fill(estimate, estimateQuestion(scan));
    const form = h("div", {});
    const showForm = (): void => {
      fill(form, formQuestion(scan, showEstimate));
      showEstimate();
    };
    showForm();
    return {
      heading: scan.say.who.heading,
      lead: [],
      body: [!scan.fixed.perspective && perspectiveQuestion(scan, showForm), form, estimate],
      submit: scan.say.frame.next,
    };
  },
};

function perspectiveQuestion(scan: Scan, show: () => void): HTMLElement {
  return choices({
    field: FIELD.perspective,
    legend: scan.say.who.perspective,
    problem: problemAt(scan, FIELD.perspective),
    choices: scan.field.perspectives.map(({ id, name, who }) => ({ value: id, label: name, help: who })),
    chosen: scan.draft.perspective ? [scan.draft.perspective] : [],
    onchange: ([chosen]) => {
      scan.edit((draft) => withPerspective(draft, chosen as Perspective, scan.fixed));
      show();
    },
  });
}

function formQuestion(scan: Scan, showEstimate: () => void): HTMLElement | undefined {
  const { draft, fixed, say, instrument } = scan;
  const side = scan.field.perspectives.find(({ id }) => id === draft.perspective);
  if (!side || fixed.form) return undefined;
  const size = (form: Form): string => {
    const steps = stepsOf({ ...draft, form }, instrument, fixed);
    const questions = steps.flatMap((step) => questionsOn(step, draft, instrument)).length;
    return say.who.size(questions, Math.ceil(questions / ITEMS_A_MINUTE));
  };
  return choices({
    field: FIELD.form,
    legend: say.who.form,
    help: side.howToFillIn,
    choices: FORMS.map((form) => ({ value: form, label: say.who[form], help: size(form) })),
    chosen: draft.form ? [draft.form] : [],
    onchange: ([chosen]) => {
      scan.edit((before) => withForm(before, chosen as Form));
      showEstimate();
    },
  });
}

/** The short form gives no level, so there is nothing to estimate. */
function estimateQuestion(scan: Scan): HTMLElement | undefined {
  const { draft, instrument, say } = scan;
  if (!draft.perspective || draft.form === "short") return undefined;
  return choices({
    field: FIELD.estimate,
    legend: instrument.ownEstimate,
    help: say.who.estimateHelp,
    choices: [
      // Level 0 exists for partners only.
      ...instrument.levels
        .slice(1)
        .map(({ name, subtitle }, at) => ({ value: String(at + 1), label: name, help: subtitle })),
      { value: SKIP, label: say.who.noEstimate, isApart: true },
    ],
    chosen: draft.selfEstimate === undefined ? [] : [String(draft.selfEstimate)],
    onchange: ([chosen]) => scan.edit((before) => withEstimate(before, chosen === SKIP ? undefined : Number(chosen))),
  });
}
