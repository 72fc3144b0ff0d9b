/** The invitations: for each side a message to send, its link as a QR code, and a letter. */

import type { Engine, Lang, Perspective } from "../engine.js";
import { fill, h, type Child } from "../h.js";
import { canShare, copyText, mailTo, messageField } from "../hand-in/message.js";
import { plain } from "../invitation/words.js";
import { SIDES } from "../journey/steps.js";
import { planOf } from "../journey/plan.js";
import { comingPage } from "../pages/waiting.js";
import { startTeam } from "../rest/opening.js";
import { button } from "../rest/tool.js";
import { select } from "../view/fields.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { ORGANISE, SENT, type Sent } from "./messages.js";
import { languageOfSent, sentTo } from "./sent.js";

/** The page with everything to send. */
export const sendPage: Page<"send"> = {
  render(scan, step) {
    const say = ORGANISE[scan.lang].send;
    const plan = planOf(scan);
    const { whole } = scan;
    if (!whole) return comingPage.render(scan, step);
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
        ...SIDES.filter((side) => plan.lists[side]).map((side) => invitation(scan, whole, side)),
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
  const place = h("div", { class: "code" });
  const preview = messageTo(scan, side, sent);
  const copy = async (what: string, copied: string, html?: string): Promise<void> => {
    const isCopied = (html && (await copyFormatted(what, html))) || (await copyText(what));
    fill(said, isCopied ? copied : say.copyByHand);
    if (!isCopied) fill(place, ...messageField(`text-${side}`, say.message, what));
  };
  const show = (): void =>
    void import("../qr/qr.js").then(
      ({ qrCode }) => fill(place, qrCode(sent.link, `${say.qrLabel}: ${name}`)),
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
  return h(
    "section",
    { class: "part invitation" },
    heading(scan, 1, {}, form ? `${name}: ${scan.say.who[form].toLowerCase()}` : name),
    preview,
    h(
      "div",
      { class: "buttons" },
      act(say.copy, () => void copy(text, say.copied, preview.innerHTML), "primary"),
      outside(say.mail, mailTo("", subject, text)),
      outside(say.whatsapp, `https://wa.me/?text=${encodeURIComponent(text)}`),
      canShare() && act(say.share, () => void navigator.share({ title: subject, text }).catch(() => undefined)),
      act(say.copyLink, () => void copy(sent.link, say.linkCopied)),
      act(say.qr, show),
      act(say.letter, () => scan.go({ name: "letter", side })),
    ),
    said,
    place,
  );
}

/** The message as it is sent, with the long link under a short name. */
function messageTo(scan: Scan, side: Perspective, { link, message }: Sent): HTMLElement {
  const lang = languageOfSent(scan);
  const label = SENT[lang].takePart;
  const line = (text: string): readonly Child[] => [
    text === link ? h("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, label) : text,
    h("br"),
  ];
  const parts = message.text.split("\n\n").map((part) => h("p", {}, ...part.split("\n").flatMap(line).slice(0, -1)));
  return h("blockquote", { id: `message-${side}`, class: "message", lang, dir: "ltr" }, ...parts);
}

/** Copies a text for programs that know links with a name, and for those that do not; false if the browser cannot. */
async function copyFormatted(text: string, html: string): Promise<boolean> {
  const kinds = { "text/plain": text, "text/html": html };
  const blobs = Object.entries(kinds).map(([type, what]) => [type, new Blob([what], { type })]);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return true;
  } catch {
    return false;
  }
}
