/** The title of the document, which may show the progress. */

import type { Stage } from "./view/stage.js";

/** The title of one scan. */
export class Title {
  readonly #stage: Stage;
  #text = "";
  /** As the page wrote it, while the scan shows another. */
  #before: string | undefined;

  constructor(stage: Stage) {
    this.#stage = stage;
  }

  /** Shows the title of a page, or the last one again, if the page allows it. */
  show(text = this.#text): void {
    const { host } = this.#stage;
    this.#text = text;
    if (!host.isConnected || !host.updateTitle) return;
    this.#before ??= host.ownerDocument.title;
    host.ownerDocument.title = text;
  }

  /** Leaves the title as it was. */
  restore(): void {
    if (this.#before !== undefined) this.#stage.host.ownerDocument.title = this.#before;
    this.#before = undefined;
  }
}
