/** The page before the scan: what it is, how long it takes, and what happens to the answers. */

import type { Form, Perspective } from "../engine.js";
import { h, s, type Child } from "../h.js";
import type { InEveryLang } from "../texts.js";
import type { StartMessages } from "./messages.js";

/** What the start page shows and does. */
export interface Start {
  readonly say: StartMessages;
  /** The form and the side, if the page or an invitation has settled them. */
  readonly form: Form | undefined;
  readonly perspective: Perspective | undefined;
  readonly headingLevel: number;
  /** Answers were kept on this device. */
  readonly isBack: boolean;
  /** The script is not where its other files are. */
  readonly isMoved: boolean;
  /** What whoever was invited is told. */
  readonly welcome: Child;
  readonly begin: () => void;
  /** For whoever organises the scan; not shown to those who were invited. */
  readonly organise: (() => void) | undefined;
  readonly open: (files: readonly File[]) => void;
  readonly forget: () => void;
}

/** The start page. */
export function startPage(start: Start): readonly Child[] {
  const { say, isBack, welcome, organise, form, perspective = "school" } = start;
  return [
    worlds(),
    title(start),
    welcome,
    h("p", { class: "lead" }, say.why),
    h(
      "ul",
      {},
      h("li", {}, say.duration[form ?? "full"], perspective === "school" && say.perPartner, !form && say.shorter),
      h("li", {}, say.private),
    ),
    isBack && h("p", { class: "lead" }, h("strong", {}, say.welcomeBack)),
    h(
      "div",
      { class: "buttons" },
      button(isBack ? say.goOn : say.begin, start.begin, "primary"),
      isBack ? button(say.delete, start.forget, "secondary") : fileButton(start),
      organise && button(say.organise, organise, "secondary"),
    ),
  ];
}

/** While the engine is loading. It is as high as a first page, so that nothing jumps. */
export function loadingPage(start: Start): readonly Child[] {
  return [worlds(), title(start), h("p", { class: "lead loading" }, start.say.loading)];
}

/** A failed start: a sentence, and the page's own text for people who cannot use the scan. */
export function failedPage(start: Start): readonly Child[] {
  const { say } = start;
  return [
    title(start),
    h(
      "div",
      { class: "summary wrong" },
      h("p", { class: "focus", tabindex: -1 }, say.failed),
      start.isMoved && h("p", {}, say.moved),
      button(say.again, start.begin, "primary"),
    ),
    paperLink(start),
    h("slot"),
  ];
}

/** Files next to this package, each by its full name, which is what bundlers look for. */
const PAPER: Readonly<Record<Form, InEveryLang<() => URL>>> = {
  full: {
    nl: () => new URL("./form-full-nl.html", import.meta.url),
    en: () => new URL("./form-full-en.html", import.meta.url),
  },
  short: {
    nl: () => new URL("./form-short-nl.html", import.meta.url),
    en: () => new URL("./form-short-en.html", import.meta.url),
  },
};

/** The questions on paper. */
function paperLink({ say, form = "full" }: Start): HTMLElement {
  // As text, because webpack replaces the address with a text.
  const address = String(PAPER[form][say.lang]());
  return h("a", { href: address, class: "button secondary", part: "button", target: "_blank" }, say.paper);
}

function title({ say, headingLevel }: Start): HTMLElement {
  return h(`h${headingLevel}` as "h2", { class: "page-heading", part: "heading" }, say.title);
}

function button(label: string, onclick: () => void, kind: "primary" | "secondary"): HTMLElement {
  return h(
    "button",
    { type: "button", class: `button ${kind}`, part: kind === "primary" ? "button button-primary" : "button", onclick },
    label,
  );
}

/** Native file inputs speak the language of the browser. */
function fileButton({ say, open }: Start): HTMLElement {
  const input = h("input", {
    type: "file",
    hidden: true,
    multiple: true,
    onchange: () => open([...(input.files ?? [])]),
  });
  const choose = button(say.open, () => input.click(), "secondary");
  return h("span", {}, choose, input);
}

/** School, thuis and wijk: three worlds that overlap around a child. Decoration. */
function worlds(): SVGElement {
  return s(
    "svg",
    { viewBox: "0 0 150 140", class: "motif", "aria-hidden": "true" },
    s("circle", { cx: 75, cy: 48, r: 44, class: "school" }),
    s("circle", { cx: 50, cy: 90, r: 44, class: "thuis" }),
    s("circle", { cx: 100, cy: 90, r: 44, class: "wijk" }),
    s("circle", { cx: 75, cy: 68, r: 6, class: "child" }),
    s("path", { d: "M64 87a11 11 0 0 1 22 0q0 3-3 3h-16q-3 0-3-3z", class: "child" }),
  );
}
