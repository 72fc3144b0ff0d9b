/** The ways to hand in: by mail, by whatever the device can share with, by copying, or from screen to screen. */

import { fill, h, type Child } from "../h.js";
import { shown } from "../invitation/words.js";
import { addressOf } from "../invitation/address.js";
import { button } from "../rest/tool.js";
import { saidIn } from "../texts.js";
import type { Scan } from "../view/scan.js";
import { canShare, copyText, mailTo, messageField } from "./message.js";
import { HAND_IN } from "./messages.js";

/** Who gets the answers, as in a sentence. */
export function readerOf(scan: Scan): string {
  const name = scan.invitation?.returnTo?.name;
  return name ? shown(name) : saidIn(scan, HAND_IN).somebody;
}

/** The buttons, the first of which is the largest; nothing before there is an engine to make a code. */
export function ways(scan: Scan): readonly Child[] {
  const { engine, response, invitation } = scan;
  if (!engine || !response) return [h("p", { class: "lead loading" }, scan.say.result.coming)];
  const say = saidIn(scan, HAND_IN);
  const reader = readerOf(scan);
  const mail = invitation?.returnTo?.mail;
  const code = engine.encode(response);
  const { subject, text } = engine.handInText(code, { lang: scan.lang, ...(invitation && { invitation }) });
  const said = h("div", { class: "said", role: "status" });
  const place = h("div", { class: "code" });

  const taken = (what: string): void => {
    fill(
      said,
      h("p", { class: "note" }, what),
      button(say.given, () => give(scan), "secondary"),
    );
  };
  const share = (): void =>
    void navigator.share({ title: subject, text }).then(
      () => give(scan),
      () => undefined,
    );
  const copy = async (): Promise<void> => {
    const area = messageField("message", say.message, text);
    fill(place, ...area);
    taken((await copyText(text)) ? say.copied(reader) : say.copyByHand(reader));
  };
  const show = (): void =>
    void import("../qr/qr.js").then(
      ({ qrCode }) => {
        fill(place, qrCode(`${addressOf(scan.host)}#${code}`, say.qrLabel));
        taken(say.qrHelp(reader));
      },
      () => fill(said, h("p", { class: "note" }, say.late)),
    );

  const all: HTMLElement[] = [];
  if (mail) {
    all.push(
      h(
        "a",
        {
          class: "button primary large",
          part: "button button-primary",
          href: mailTo(mail, subject, text),
          onclick: () => taken(say.mailOpened(mail)),
        },
        say.mail(reader),
      ),
    );
  }
  if (canShare()) all.push(button(say.share(reader), share, all.length > 0 ? "secondary" : "primary large"));
  all.push(button(say.copy, () => void copy(), all.length > 0 ? "secondary" : "primary large"));
  // A letter on paper has the address, which nothing else knows here.
  if (!mail)
    all.push(
      h(
        "a",
        {
          class: "button secondary",
          part: "button",
          href: mailTo("", subject, text),
          onclick: () => taken(say.blankOpened),
        },
        say.blank,
      ),
    );
  all.push(button(say.qr, show));
  return [h("div", { class: "ways" }, ...all), h("p", { class: "hint" }, say.mailSeen(reader)), said, place];
}

/** The respondent says that the answers are given. */
function give(scan: Scan): void {
  scan.dispatch({ kind: "go", step: { name: "handIn" }, with: { isHandedIn: true, isUnsaved: false } });
}
