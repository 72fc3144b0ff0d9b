/** A letter on paper, with a QR code and the form behind it. It is shown as it is printed. */

import type { Form } from "../engine.js";
import { loadTexts, type Texts } from "../texts.js";
import { fill, h, type Child } from "../h.js";
import { itemsOn } from "../journey/draft.js";
import { planOf } from "../journey/plan.js";
import { comingPage } from "../pages/waiting.js";
import { signsOf } from "../journey/signs.js";
import { printOnly } from "../result/paper.js";
import style from "../style/letter.css";
import { button } from "../rest/tool.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { pageOf } from "./invite.js";
import { ORGANISE, SENT, type Sent } from "./messages.js";
import { languageOfSent, sentTo } from "./sent.js";

/** The page with the letter to one side. */
export const letterPage: Page<"letter"> = {
  render(scan, step) {
    const { side } = step;
    const say = ORGANISE[scan.lang].letter;
    const lang = languageOfSent(scan);
    const form = planOf(scan).lists[side] ?? "full";
    const name = (texts: Pick<Texts, "field">): string =>
      texts.field.perspectives.find(({ id }) => id === side)?.name ?? side;
    const paper = h("div", { class: "sheets", lang, dir: "ltr" });
    const { whole } = scan;
    if (!whole) return comingPage.render(scan, step);
    const sent = sentTo(scan, whole, side);
    const show = (texts: Texts, picture: Child): void =>
      fill(
        paper,
        letter(scan, texts, { ...sent, name: name(texts), form, picture, side }),
        sheet(scan, texts, form, side, sent),
      );
    const inLang = async (): Promise<Texts> =>
      lang === scan.lang ? { lang, instrument: scan.instrument, field: scan.field, say: scan.say } : loadTexts(lang);
    void Promise.all([inLang(), import("../qr/qr.js")]).then(
      ([texts, { qrCode }]) => show(texts, qrCode(sent.link, ORGANISE[scan.lang].send.qrLabel)),
      () => scan.tell(ORGANISE[scan.lang].send.late),
    );
    return {
      heading: say.heading[side],
      lead: [
        h("p", { class: "lead" }, say.lead),
        h(
          "div",
          { class: "buttons" },
          button(say.print, () => printOnly(scan.host), "primary"),
        ),
      ],
      body: [paper],
      submit: undefined,
      sheets: () => ({ body: paper.cloneNode(true), style }),
    };
  },
};

/** What is on the letter besides what a message says. */
interface About extends Sent {
  readonly name: string;
  readonly form: Form;
  readonly picture: Child;
  readonly side: keyof typeof SENT.nl.greeting;
}

function letter(scan: Scan, texts: Texts, about: About): HTMLElement {
  const say = SENT[texts.lang];
  const plan = planOf(scan);
  const address = pageOf(scan)
    .replace(/^https?:\/\//, "")
    .replace(/\/$/, "");
  const ways = [
    h("li", { class: "by-phone" }, h("span", {}, say.byPhone), about.picture),
    h(
      "li",
      {},
      say.byComputer(address, about.name, texts.say.who[about.form].toLowerCase()),
      " ",
      say.handIn(about.reader, about.mail),
    ),
    h("li", {}, say.onPaper(about.reader)),
  ];
  return h(
    "article",
    { class: "sheet letter" },
    h("p", { class: "school-name" }, about.school),
    heading(scan, 1, {}, texts.instrument.title),
    h("p", {}, say.greeting[about.side]),
    ...say.letter(about).map((text) => h("p", {}, text)),
    h("ul", { class: "ways-in" }, ...ways),
    about.day && h("p", {}, h("strong", {}, say.until(about.day))),
    h("p", {}, say.whoSees(about.reader)),
    plan.reader.trim() !== "" && h("p", {}, say.regards, h("br"), about.reader),
  );
}

/** The form: numbered items with a box for each answer. Whoever types it in has the same numbers. */
function sheet(scan: Scan, texts: Texts, form: Form, side: About["side"], { school, reader, day }: Sent): HTMLElement {
  const say = SENT[texts.lang];
  const { instrument } = texts;
  const isPartner = side === "partners";
  const { scale, dimensions } = instrument;
  const choices = signsOf(instrument);
  let number = 0;
  const row = (text: string): HTMLElement => {
    number += 1;
    return h(
      "tr",
      {},
      h("th", { scope: "row" }, h("span", { class: "item-number" }, `${number}.`), " ", text),
      ...choices.map(([, label]) => h("td", {}, h("span", { class: "box" }), h("span", { class: "hidden" }, label))),
    );
  };
  const group = (title: string, items: readonly { readonly text: string }[]): readonly HTMLElement[] => [
    h("tr", { class: "group-row" }, h("th", { scope: "rowgroup", colspan: choices.length + 1 }, title)),
    ...items.map(({ text }) => row(text)),
  ];
  const rows =
    form === "short"
      ? dimensions.flatMap((dimension) => itemsOn(dimension, form).map(({ text }) => row(text)))
      : dimensions.flatMap((dimension) => group(dimension.label, dimension.items));
  return h(
    "article",
    { class: `sheet form ${form}`, tabindex: 0, role: "region", "aria-label": say.paper },
    heading(scan, 1, {}, say.paper),
    h(
      "p",
      {},
      h("strong", {}, `${say.forSide[side]}.`),
      ` ${school}. ${say.giveTo(reader)} ${day ? say.until(day) : ""}`,
    ),
    h("p", {}, `${scale.question} ${say.paperHelp} ${say.noName}`),
    isPartner && h("p", { class: "blank-line" }, say.organisation),
    h(
      "table",
      { class: "boxes" },
      h(
        "thead",
        {},
        h(
          "tr",
          {},
          h("td", {}),
          ...choices.map(([sign, label]) =>
            h("th", { scope: "col" }, h("span", { class: "answer" }, label), h("span", { class: "sign" }, sign)),
          ),
        ),
      ),
      h(
        "tbody",
        {},
        ...rows,
        ...(isPartner ? group(instrument.partnerScan.aboutSchool, instrument.partnerScan.core) : []),
      ),
    ),
  );
}
