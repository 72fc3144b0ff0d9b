/** A result for a screen in a room: slides over the whole screen, with arrows, keys and swipes. */

import { h } from "../h.js";
import { button } from "../rest/tool.js";
import type { Page } from "../view/scan.js";
import { TALK } from "./messages.js";
import { lookedBy } from "./slides.js";
import { stageOf } from "./stage.js";

/** The page behind the slides, and the slides. */
export const talkPage: Page<"talk"> = {
  render(scan) {
    const say = TALK[scan.lang];
    const seen = lookedBy(scan);
    const leave = (): void => scan.go({ name: "team" });
    const waiting = scan.whole ? button(say.stop, leave) : h("p", { class: "lead loading" }, scan.say.frame.coming);
    const stage = seen && stageOf(scan, seen.engine, seen.looked, leave);
    if (stage) queueMicrotask(stage.open);
    return {
      heading: say.heading,
      lead: [],
      body: [stage?.dialog ?? waiting],
      submit: undefined,
      reported: seen?.looked.reported,
    };
  },
};
