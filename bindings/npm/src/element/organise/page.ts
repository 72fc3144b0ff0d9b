/** Where whoever organises the scan begins: what there is to do, in order. */

import { h } from "../h.js";
import { stepsOf } from "../journey/steps.js";
import { startTeam } from "../rest/opening.js";
import { button } from "../rest/tool.js";
import { heading, type Page, type Scan } from "../view/scan.js";
import { ORGANISE } from "./messages.js";

/** The page with the things to do. */
export const organisePage: Page<"organise"> = {
  render(scan) {
    const say = ORGANISE[scan.lang].organise;
    return {
      heading: say.heading,
      lead: [h("p", { class: "lead" }, say.lead)],
      body: say.steps.map(({ name, title, text, act }) =>
        h(
          "section",
          { class: "look-together" },
          heading(scan, 1, {}, title),
          h("p", {}, text),
          button(act, () => begin(scan, name), name === "invite" ? "primary" : "secondary"),
        ),
      ),
      submit: undefined,
    };
  },
};

function begin(scan: Scan, name: "partnerList" | "invite" | "team" | "own"): void {
  if (name === "team") return startTeam(scan);
  const [first] = stepsOf(scan.draft, scan.instrument, scan.fixed);
  scan.go(name === "own" && first ? first : { name: name === "partnerList" ? name : "invite" });
}
