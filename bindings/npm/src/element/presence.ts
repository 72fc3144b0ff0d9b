/** A scan in the page around it: the events it listens to, and what it leaves behind. */

import { askToStay, printWith, refuseDrops } from "./guest.js";
import { enter, walkAlong, type Steps } from "./walk.js";

/** The scan in the page. */
export interface Guest {
  /** Puts on paper what there is to print on its own, until the returned function is called. */
  readonly ontoPaper: () => (() => void) | undefined;
  /** Another tab may have changed what is on the device. */
  readonly catchUp: () => void;
  /** The browser went back or forward in the history of the page. */
  readonly walk: (steps: Steps) => void;
}

/** The presence of one scan. Nothing of it remains once the scan is removed from the page. */
export class Presence {
  readonly #guest: Guest;
  /** The window of the page, while the scan is in it. */
  #view: Window | undefined;
  #isUnsaved = false;

  constructor(guest: Guest) {
    this.#guest = guest;
  }

  /** From now on the scan listens to the page, until the returned function is called. */
  attend(view: Window): () => void {
    const { ontoPaper, catchUp, walk } = this.#guest;
    const leaving = new AbortController();
    const { signal } = leaving;
    printWith(ontoPaper, view, signal);
    refuseDrops(view, signal);
    walkAlong(view, walk, signal);
    // A page restored from the back/forward cache has missed events.
    for (const type of ["storage", "pageshow"]) view.addEventListener(type, catchUp, { signal });
    this.#view = view;
    this.#listenToItsEnd();
    return () => {
      leaving.abort();
      view.removeEventListener("beforeunload", this.#stay);
      this.#view = undefined;
    };
  }

  /** Whether leaving the page now would lose something. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  set isUnsaved(is: boolean) {
    this.#isUnsaved = is;
    this.#listenToItsEnd();
  }

  /** The scan moves from one step to another. */
  enter(scan: string, from: string, to: string): void {
    if (this.#view && from !== to) enter(this.#view, scan, from, to);
  }

  /** Only while something would be lost: browsers do not cache a page that listens for its unload. */
  #listenToItsEnd(): void {
    if (this.#isUnsaved) this.#view?.addEventListener("beforeunload", this.#stay);
    else this.#view?.removeEventListener("beforeunload", this.#stay);
  }

  readonly #stay = (event: BeforeUnloadEvent): void => askToStay(event);
}
