/** The page on which the answers are handed in. */

import { h } from "../h.js";
import { button } from "../rest/tool.js";
import { consentTool, deleteTool, saveTool } from "../rest/keep-tools.js";
import { whoSees } from "../view/frame.js";
import { saidIn } from "../texts.js";
import type { Page } from "../view/scan.js";
import { HAND_IN } from "./messages.js";
import { readerOf, ways } from "./ways.js";

/** The page for handing in. */
export const handInPage: Page<"handIn"> = {
  render(scan) {
    const say = saidIn(scan, HAND_IN);
    const reader = readerOf(scan);
    const isDone = scan.state.isHandedIn;
    return {
      heading: isDone ? say.done : say.heading,
      lead: [h("p", { class: isDone ? "note good" : "lead" }, isDone ? say.doneLead(reader) : say.lead(reader))],
      body: [
        ...(isDone ? [] : [h("div", { class: "group hand-in" }, ...ways(scan))]),
        whoSees(scan),
        h(
          "div",
          { class: "buttons" },
          button(say.toResult, () => scan.go({ name: "result" }), isDone ? "primary" : "secondary"),
        ),
        isDone &&
          h(
            "div",
            { class: "group" },
            h("p", {}, say.againHelp),
            button(say.again, () =>
              scan.dispatch({ kind: "go", step: { name: "handIn" }, with: { isHandedIn: false } }),
            ),
          ),
        h(
          "details",
          { class: "more" },
          h("summary", {}, scan.say.frame.tools),
          saveTool(scan),
          consentTool(scan),
          h("div", { class: "buttons" }, deleteTool(scan)),
        ),
      ],
      submit: undefined,
    };
  },
};
