/** A paper form typed in fast: one field, a sign for each numbered item, Enter for the next form. */

import type { Form, PartnerKind, Perspective } from "../engine.js";
import { drawTag, today } from "../fresh.js";
import { fill, h } from "../h.js";
import { withFrom } from "../journey/partners.js";
import { EMPTY } from "../journey/draft.js";
import { itemsOnPaper, shownSign, signsOf, type Sheet } from "../journey/signs.js";
import { SIDES } from "../journey/steps.js";
import { withOpened } from "../journey/team.js";
import { answerOf, differences, responseTyped, signsIn } from "../journey/typed.js";
import { answerLabel } from "../pages/items.js";
import { isOrganisation } from "../rest/from.js";
import { button } from "../rest/tool.js";
import { line, select } from "../view/fields.js";
import type { Page, Scan } from "../view/scan.js";
import { memberName } from "./gather.js";
import { PAPER } from "./paper-messages.js";

/** What stays from one form to the next. */
interface Pile {
  perspective: Perspective;
  form: Form;
  kind: PartnerKind | "";
  name: string;
  /** Every form is typed twice. */
  isTwice: boolean;
  /** What is typed of the next form, and what the first pass of it was. Both stay if somebody leaves the page. */
  typed: string;
  first: readonly string[] | undefined;
}

const piles = new WeakMap<HTMLElement, Pile>();

function pileOf({ host }: Scan): Pile {
  const pile = piles.get(host) ?? {
    perspective: "ouders",
    form: "short",
    kind: "",
    name: "",
    isTwice: false,
    typed: "",
    first: undefined,
  };
  piles.set(host, pile);
  return pile;
}

/** The page for typing in paper forms. */
export const paperPage: Page<"paper"> = {
  render(scan) {
    const say = PAPER[scan.lang];
    const pile = pileOf(scan);
    const typing = h("div", { class: "group" });
    const about = h("div", { class: "group" });
    const leave = (): void => {
      pile.typed = "";
      pile.first = undefined;
      scan.go({ name: "team" });
    };
    let place = typingPlace(scan, leave);
    const show = (): void => {
      // On another form a first pass is the beginning of the only one.
      if (pile.first && !pile.typed) pile.typed = pile.first.join("");
      pile.first = undefined;
      place = typingPlace(scan, leave);
      fill(about, ...aboutForm(scan, show));
      fill(typing, place.form);
    };
    fill(about, ...aboutForm(scan, show));
    fill(typing, place.form);
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, say.lead), h("p", { class: "hint" }, say.signs(signsOf(scan.instrument)))],
      body: [
        about,
        typing,
        h(
          "div",
          { class: "buttons" },
          button(say.ready, () => place.finish() && leave()),
        ),
      ],
      submit: undefined,
    };
  },
};

/** Whose forms these are. */
function aboutForm(scan: Scan, show: () => void): readonly (HTMLElement | false)[] {
  const say = PAPER[scan.lang];
  const pile = pileOf(scan);
  const twice = h("input", {
    type: "checkbox",
    id: "twice",
    checked: pile.isTwice,
    onchange: () => {
      pile.isTwice = twice.checked;
      show();
    },
  });
  return [
    h(
      "div",
      { class: "selects" },
      select({
        id: "paper-side",
        label: say.side,
        options: SIDES.map((side) => [side, scan.field.perspectives.find(({ id }) => id === side)?.name ?? side]),
        value: pile.perspective,
        onchange: (side) => {
          pile.perspective = side as Perspective;
          show();
        },
      }),
      select({
        id: "paper-form",
        label: say.form,
        options: [
          ["full", scan.say.who.full],
          ["short", scan.say.who.short],
        ],
        value: pile.form,
        onchange: (form) => {
          pile.form = form as Form;
          show();
        },
      }),
    ),
    pile.perspective === "partners" &&
      h(
        "div",
        { class: "group" },
        select({
          id: "paper-kind",
          label: scan.say.from.kind,
          options: [
            ["", say.noKind],
            ...scan.field.partners
              .filter(({ kind }) => isOrganisation(kind))
              .map(({ kind, name }) => [kind, name] as const),
          ],
          value: pile.kind,
          onchange: (kind) => {
            pile.kind = kind as PartnerKind;
          },
        }),
        line({
          field: "paper-name",
          label: scan.say.from.name,
          help: scan.say.from.optional,
          value: pile.name,
          oninput: (name) => {
            pile.name = name;
          },
        }),
      ),
    h(
      "label",
      { class: "option", for: "twice" },
      twice,
      h(
        "span",
        { class: "text" },
        h("span", { class: "label" }, say.twice),
        h("span", { class: "help" }, say.twiceHelp),
      ),
    ),
  ];
}

function sheetOf(pile: Pile): Sheet {
  const from = pile.perspective === "partners" && pile.kind ? withFrom(EMPTY, pile.kind, pile.name).from : undefined;
  return { perspective: pile.perspective, form: pile.form, from };
}

/** The field, and what every sign in it means. `finish` adds what is typed; false, and a warning, if it is not a whole form. */
function typingPlace(scan: Scan, leave: () => void): { readonly form: HTMLElement; readonly finish: () => boolean } {
  const say = PAPER[scan.lang];
  const pile = pileOf(scan);
  const items = itemsOnPaper(sheetOf(pile), scan.instrument);
  const said = h("div", { role: "status", class: "typed-said" });
  const list = h("ol", { class: "typed" });
  let isCompared = false;
  const label = h("label", { for: "typed", class: "legend" }, pile.first ? say.again : say.typed(items.length));
  const input = h("input", {
    type: "text",
    id: "typed",
    part: "text-input",
    class: "typing",
    value: pile.typed,
    autocomplete: "off",
    autocapitalize: "off",
    autocorrect: "off",
    spellcheck: "false",
    "aria-describedby": "typed-count",
    oninput: () => showSigns(),
  });
  const count = h("p", { class: "hint", id: "typed-count" });
  const showSigns = (): void => {
    pile.typed = input.value;
    const signs = signsIn(input.value);
    fill(count, say.count(signs.length, items.length));
    fill(list, ...items.map(({ text }, at) => h("li", {}, h("span", {}, text), " ", meaning(scan, signs[at]))));
  };
  const tell = (...parts: readonly (string | HTMLElement)[]): void => fill(said, h("div", { class: "note" }, ...parts));
  const clear = (text: string): void => {
    input.value = "";
    showSigns();
    tell(text);
    input.focus();
  };
  /** Why this is not a form to add yet; undefined if it is. */
  const lack = (signs: readonly string[]): readonly (string | HTMLElement)[] | undefined => {
    const wrong = signs.flatMap((sign, at) => (answerOf(sign, scan.instrument) === undefined ? [at + 1] : []));
    if (wrong.length > 0) return [say.wrong(wrong)];
    if (signs.length !== items.length) return [say.length(signs.length, items.length)];
    const { first } = pile;
    const different = first && !isCompared ? differences(first, signs) : [];
    if (!first || different.length === 0) return undefined;
    isCompared = true;
    return [
      say.different,
      h(
        "ul",
        {},
        ...different.map((number) =>
          h("li", {}, say.difference(number, first[number - 1] ?? "", signs[number - 1] ?? "")),
        ),
      ),
    ];
  };
  const put = (signs: readonly string[]): void => {
    const name = add(scan, signs);
    pile.first = undefined;
    isCompared = false;
    fill(label, say.typed(items.length));
    clear(name === undefined ? scan.say.keep.fault.other : say.added(name));
  };
  const done = (event: Event): void => {
    event.preventDefault();
    const signs = signsIn(input.value);
    const lacking = lack(signs);
    if (lacking) return tell(...lacking);
    if (!pile.isTwice || pile.first) return put(signs);
    pile.first = signs;
    fill(label, say.again);
    clear(say.againHelp);
  };
  const finish = (): boolean => {
    const signs = signsIn(input.value);
    if (signs.length === 0 && !pile.first) return true;
    const lacking = pile.isTwice && !pile.first ? [say.againHelp] : signs.length === 0 ? [say.againHelp] : lack(signs);
    if (!lacking) put(signs);
    else {
      tell(h("p", {}, say.half), h("p", {}, ...lacking), h("div", { class: "buttons" }, button(say.leave, leave)));
      input.focus();
    }
    return !lacking;
  };
  showSigns();
  const form = h(
    "form",
    { class: "group", novalidate: true, onsubmit: done },
    h("div", { class: "question" }, label, input, count),
    h("button", { type: "submit", class: "button primary", part: "button button-primary", onclick: done }, say.add),
    said,
    list,
  );
  return { form, finish };
}

function meaning(scan: Scan, sign: string | undefined): HTMLElement {
  const say = PAPER[scan.lang];
  const answer = sign === undefined ? undefined : answerOf(sign, scan.instrument);
  if (sign === undefined) return h("strong", { class: "nothing" });
  if (answer === undefined) return h("strong", { class: "problem" }, say.unknown(sign));
  // With its sign, which is on paper too.
  return h(
    "strong",
    {},
    `${shownSign(sign)} = ${answer === null ? scan.say.check.nothing : answerLabel(scan, answer)}`,
  );
}

/** Adds the form to those of now; returns what it is called there. The page stays as it is, ready for the next. */
function add(scan: Scan, signs: readonly string[]): string | undefined {
  const response = responseTyped(sheetOf(pileOf(scan)), signs, scan.instrument, { date: today(), tag: drawTag() });
  if (!response) return undefined;
  const { team, added } = withOpened(scan.state.team, "now", [{ file: "", response }]);
  scan.dispatch({ kind: "typed", team: { ...team, isUnsaved: true } });
  const [member] = added;
  return member && memberName(scan, member);
}
