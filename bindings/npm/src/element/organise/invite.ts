/** The plan to invite others: for which school, who gets which list, until when, and who gets the answers. */

import type { Engine, Form, Perspective } from "../engine.js";
import { drawTag, today } from "../fresh.js";
import { fill, h, type Child } from "../h.js";
import { addressOf } from "../invitation/address.js";
import { isWhole, planOf, type Plan } from "../journey/plan.js";
import { SIDES } from "../journey/steps.js";
import { button } from "../rest/tool.js";
import { line, select } from "../view/fields.js";
import { fieldLink } from "../view/missing.js";
import { fullPartnerName } from "../view/names.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { ORGANISE } from "./messages.js";
import { problemsIn, type Field } from "./problems.js";

/** The page that asks for the plan. */
export const invitePage: Page<"invite"> = {
  render(scan) {
    const say = ORGANISE[scan.lang].invite;
    const plan = planOf(scan);
    const summary = h("div", {});
    const put = (change: Partial<Plan>): void => scan.dispatch({ kind: "plan", plan: { ...planOf(scan), ...change } });
    const text = (key: "school" | "reader" | "mail", label: string, help: string, type = "text"): HTMLElement => {
      const place = line({ field: key, label, help, value: plan[key], oninput: (typed) => put({ [key]: typed }) });
      if (type !== "text") place.querySelector("input")?.setAttribute("inputmode", type);
      return place;
    };
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, say.lead)],
      body: [
        h(
          "form",
          { class: "group", novalidate: true, onsubmit: (event) => event.preventDefault() },
          summary,
          text("school", say.school, say.schoolHelp),
          sidesQuestion(scan),
          text("reader", say.reader, say.readerHelp),
          text("mail", say.mail, say.mailHelp, "email"),
          dayQuestion(scan),
          partnersPlace(scan),
          pageQuestion(scan),
          h(
            "button",
            {
              type: "submit",
              class: "button primary",
              part: "button button-primary",
              onclick: () => void scan.loadWhole().then((engine) => make(scan, engine, summary)),
            },
            say.make,
          ),
        ),
      ],
      submit: undefined,
    };
  },
};

/** The address of the page with the scan. */
export function pageOf(scan: Scan): string {
  return planOf(scan).page.trim() || addressOf(scan.host);
}

/** Makes the invitations, or says what is wrong. */
function make(scan: Scan, engine: Engine, summary: HTMLElement): void {
  const say = ORGANISE[scan.lang].invite;
  const plan = { ...planOf(scan), id: planOf(scan).id || drawTag() };
  const problems = problemsIn(plan, pageOf(scan), today(), scan.instrument, scan.lang, engine);
  if (problems.length === 0) return scan.dispatch({ kind: "go", step: { name: "send" }, with: { plan } });
  const title = heading(scan, 1, { class: "focus", tabindex: -1 }, say.problems(problems.length));
  const fieldOf: Readonly<Record<Field, string>> = {
    school: "school",
    sides: "sides",
    mail: "mail",
    until: "until",
    partners: "partners",
    page: "page",
    other: "school",
  };
  for (const field of Object.keys(say.problem) as Field[])
    if (field !== "other") mark(summary, field, problems.includes(field) ? say.problem[field] : undefined);
  fill(
    summary,
    h(
      "div",
      { class: "summary wrong", part: "error-summary" },
      title,
      h("ul", {}, ...problems.map((field) => h("li", {}, fieldLink(fieldOf[field], say.problem[field])))),
    ),
  );
  summary.closest(".group")?.querySelector(".elsewhere")?.toggleAttribute("open", problems.includes("page"));
  title.focus();
}

/** Says at a field what is wrong with it, or takes that away. */
function mark(summary: HTMLElement, field: string, problem: string | undefined): void {
  const place = summary.parentElement?.querySelector(`#${field}`);
  const id = `${field}-problem`;
  place?.querySelector(`#${id}`)?.remove();
  place?.classList.toggle("missing", problem !== undefined);
  const input = place?.querySelector("input, select, button");
  const help = place?.querySelector(".hint")?.id;
  if (problem === undefined) {
    input?.removeAttribute("aria-invalid");
    if (help) input?.setAttribute("aria-describedby", help);
    return;
  }
  place
    ?.querySelector("legend, .legend, [part=heading]")
    ?.after(h("p", { id, class: "problem", part: "error-message" }, problem));
  if (input?.localName !== "button") input?.setAttribute("aria-invalid", "true");
  input?.setAttribute("aria-describedby", [help, id].filter(Boolean).join(" "));
}

/** Each side with the list that it gets. */
function sidesQuestion(scan: Scan): HTMLElement {
  const say = ORGANISE[scan.lang].invite;
  const row = (side: Perspective): Child => {
    const name = scan.field.perspectives.find(({ id }) => id === side)?.name ?? side;
    const put = (form: string): void => {
      const { [side]: _, ...others } = planOf(scan).lists;
      scan.dispatch({
        kind: "plan",
        plan: { ...planOf(scan), lists: form === "" ? others : { ...others, [side]: form as Form } },
      });
    };
    return select({
      id: `list-${side}`,
      label: name,
      options: [
        ["full", scan.say.who.full],
        ["short", scan.say.who.short],
        ["", say.nobody],
      ],
      value: planOf(scan).lists[side] ?? "",
      onchange: put,
    });
  };
  return h(
    "fieldset",
    { id: "sides", class: "question", part: "question", "aria-describedby": "sides-help" },
    h("legend", {}, say.sides),
    h("p", { id: "sides-help", class: "hint" }, say.sidesHelp),
    h("div", { class: "selects" }, ...SIDES.map(row)),
  );
}

/** The last day, by the control that the device has for days. */
function dayQuestion(scan: Scan): HTMLElement {
  const say = ORGANISE[scan.lang].invite;
  const input = h("input", {
    type: "date",
    id: "until-input",
    part: "text-input",
    min: today(),
    value: planOf(scan).until,
    "aria-describedby": "until-help",
    oninput: () => scan.dispatch({ kind: "plan", plan: { ...planOf(scan), until: input.value } }),
  });
  return h(
    "div",
    { id: "until", class: "question", part: "question" },
    h("label", { for: input.id, class: "legend" }, say.until),
    h("p", { id: "until-help", class: "hint" }, say.untilHelp),
    input,
  );
}

/** Partners that are ready for everybody from the school, on a page of their own. */
function partnersPlace(scan: Scan): HTMLElement {
  const say = ORGANISE[scan.lang].invite;
  const { partners } = planOf(scan);
  return h(
    "section",
    { id: "partners", class: "question" },
    heading(scan, 1, {}, say.partners),
    h("p", { id: "partners-help", class: "hint" }, say.partnersHelp),
    partners.length > 0 &&
      h(
        "ul",
        { class: "list plain-list" },
        ...partners.map((partner) =>
          h(
            "li",
            {},
            h("bdi", {}, fullPartnerName(scan, partner)),
            !isWhole(partner) && h("span", { class: "hint" }, ` ${scan.say.partners.open}`),
          ),
        ),
      ),
    button(partners.length > 0 ? scan.say.partners.change : say.add, () => scan.go({ name: "partnerList" })),
  );
}

/** Where the scan is, if not here. */
function pageQuestion(scan: Scan): HTMLElement {
  const say = ORGANISE[scan.lang].invite;
  const place = line({
    field: "page",
    label: say.page,
    help: say.pageHelp,
    value: pageOf(scan),
    oninput: (page) => scan.dispatch({ kind: "plan", plan: { ...planOf(scan), page } }),
  });
  return h("details", { class: "more elsewhere", open: pageOf(scan) === "" }, h("summary", {}, say.elsewhere), place);
}
