/** Choosing topics together: a dot on at most three. */

import { fill, h, type Child } from "../h.js";
import { tableOf, withTable } from "../journey/meeting.js";
import { MOST_TOPICS } from "../journey/table.js";
import type { Scan } from "../view/scan.js";
import { TALK } from "./messages.js";

/** The topics, each with a number to press. */
export function chooser(scan: Scan, offered: readonly (readonly [name: string, words: string])[]): readonly Child[] {
  const say = TALK[scan.lang];
  const said = h("p", { class: "hint", role: "status" });
  const chosen = (): readonly string[] => tableOf(scan.state.team).topics;
  const toggle = (name: string): void => {
    const others = chosen().filter((each) => each !== name);
    const isFull = others.length === chosen().length && others.length >= MOST_TOPICS;
    const topics = others.length < chosen().length ? others : [...others, name];
    if (!isFull) scan.dispatch({ kind: "typed", team: withTable(scan.state.team, { topics }) });
    for (const [at, [topic]] of offered.entries())
      buttons[at]?.setAttribute("aria-pressed", String(chosen().includes(topic)));
    fill(said, isFull ? say.most : say.chosen(chosen().length));
  };
  const buttons = offered.map(([name, words], at) =>
    h(
      "button",
      {
        type: "button",
        class: "topic",
        part: "button",
        "data-key": at + 1,
        "aria-pressed": String(chosen().includes(name)),
        "aria-keyshortcuts": at + 1,
        onclick: () => toggle(name),
      },
      h("span", { class: "key", "aria-hidden": "true" }, String(at + 1)),
      h("span", { class: "name" }, h("strong", {}, name), words && h("span", { class: "words" }, words)),
      h("span", { class: "dot", "aria-hidden": "true" }),
    ),
  );
  return [h("p", {}, say.chooseHelp), h("div", { class: "topics-to-choose" }, ...buttons), said];
}
