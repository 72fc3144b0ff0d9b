/** The invitations: for each side a message to send, its link as a QR code, and a letter. */

import type { Engine, Lang, Perspective } from "../engine.js";
import { fill, h } from "../h.js";
import { canShare, copyText, mailTo, messageField } from "../hand-in/message.js";
import { plain } from "../invitation/words.js";
import { SIDES } from "../journey/steps.js";
import { planOf } from "../journey/plan.js";
import { qr } from "../rest/chapters.js";
import { startTeam } from "../rest/opening.js";
import { button } from "../rest/tool.js";
import { select } from "../view/choices.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { ORGANISE, SENT } from "./messages.js";
import { languageOfSent, sentTo } from "./sent.js";

/** The page with everything to send. */
export const sendPage: Page<"send"> = {
  render(scan) {
    const say = ORGANISE[scan.lang].send;
    const plan = planOf(scan);
    const { engine } = scan;
    if (!engine)
      return {
        heading: say.heading,
        lead: [],
        body: [h("p", { class: "lead loading" }, scan.say.frame.coming)],
        submit: undefined,
      };
    const languages = Object.entries(say.languages);
    return {
      heading: say.heading,
      lead: [
        h(
          "p",
          { class: "lead" },
          say.lead(plain(plan.reader.trim()) || SENT[scan.lang].somebody, plain(plan.mail.trim())),
        ),
      ],
      body: [
        select({
          id: "invitation-language",
          label: say.language,
          options: languages,
          value: languageOfSent(scan),
          onchange: (lang) => scan.dispatch({ kind: "set", with: { plan: { ...planOf(scan), lang: lang as Lang } } }),
        }),
        ...SIDES.filter((side) => plan.lists[side]).map((side) => invitation(scan, engine, side)),
        h(
          "section",
          { class: "look-together" },
          heading(scan, 1, {}, say.after),
          h("p", {}, say.afterLead),
          button(say.keep, () => startTeam(scan)),
        ),
      ],
      submit: undefined,
    };
  },
};

function invitation(scan: Scan, engine: Engine, side: Perspective): HTMLElement {
  const say = ORGANISE[scan.lang].send;
  const sent = sentTo(scan, engine, side);
  const form = planOf(scan).lists[side];
  const name = scan.field.perspectives.find(({ id }) => id === side)?.name ?? side;
  const { subject, text } = sent.message;
  const said = h("p", { class: "hint", role: "status" });
  const picture = h("div", {});
  const copy = async (what: string, copied: string): Promise<void> =>
    fill(said, (await copyText(what)) ? copied : say.copyByHand);
  const show = (): void =>
    void qr().then(
      ({ qrCode }) => fill(picture, qrCode(sent.link, `${say.qrLabel}: ${name}`)),
      () => fill(said, say.late),
    );
  const outside = (label: string, href: string): HTMLElement =>
    h(
      "a",
      {
        class: "button secondary",
        part: "button",
        href,
        target: "_blank",
        rel: "noopener noreferrer",
        "aria-label": `${label}: ${name}`,
      },
      label,
    );
  const act = (label: string, onclick: () => void, kind = "secondary"): HTMLElement => {
    const made = button(label, onclick, kind);
    made.setAttribute("aria-label", `${label}: ${name}`);
    return made;
  };
  const [label, area] = messageField(`message-${side}`, say.message, text);
  return h(
    "section",
    { class: "part invitation" },
    heading(scan, 1, {}, form ? `${name}: ${scan.say.who[form].toLowerCase()}` : name),
    h("div", { class: "code" }, label, area),
    h(
      "div",
      { class: "buttons" },
      act(say.copy, () => void copy(text, say.copied), "primary"),
      outside(say.mail, mailTo("", subject, text)),
      outside(say.whatsapp, `https://wa.me/?text=${encodeURIComponent(text)}`),
      canShare() && act(say.share, () => void navigator.share({ title: subject, text }).catch(() => undefined)),
      act(say.copyLink, () => void copy(sent.link, say.linkCopied)),
      act(say.qr, show),
      act(say.letter, () => scan.go({ name: "letter", side })),
    ),
    said,
    picture,
  );
}
