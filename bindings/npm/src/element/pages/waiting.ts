/** What is shown instead of a page that has yet to be loaded. */

import { h } from "../h.js";
import type { Page } from "../view/scan.js";

/** While it is being loaded: a sentence. */
export const comingPage: Page = {
  render: ({ say: { frame: say } }) => ({ heading: say.coming, lead: [], body: [], submit: undefined }),
};

/** If it cannot be loaded: a sentence, and another try. */
export function latePage(retry: () => void): Page {
  return {
    render: ({ say: { frame: say } }) => ({
      heading: say.late,
      lead: [],
      body: [
        h(
          "button",
          { type: "button", class: "button primary", part: "button button-primary", onclick: retry },
          say.again,
        ),
      ],
      submit: undefined,
    }),
  };
}
