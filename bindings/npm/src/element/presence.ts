/** A scan in the page around it: what it hears there, and what it leaves there. */

import { askToStay, refuseDrops } from "./guest.js";
import { printAlone } from "./print.js";
import { enter, walkAlong, type Steps } from "./walk.js";

/** Who is in the page. */
export interface Guest {
  readonly host: HTMLElement;
  /** Whether there is something to print alone. */
  readonly isResult: () => boolean;
  /** Another tab may have changed what is on the device. */
  readonly catchUp: () => void;
  /** Somebody went back or forward in the history of the page. */
  readonly walk: (steps: Steps) => void;
}

/** The presence of one scan. Nothing of it is left when the scan is taken out of the page. */
export class Presence {
  readonly #guest: Guest;
  /** The window of the page, while the scan is in it. */
  #view: Window | undefined;
  #isUnsaved = false;

  constructor(guest: Guest) {
    this.#guest = guest;
  }

  /** From now on the scan hears what happens to the page, until what is returned is called. */
  attend(view: Window): () => void {
    const { host, isResult, catchUp, walk } = this.#guest;
    const leaving = new AbortController();
    const { signal } = leaving;
    printAlone(host, isResult, view, signal);
    refuseDrops(view, signal);
    walkAlong(view, walk, signal);
    // A page that comes back from where browsers keep pages for a while has heard nothing meanwhile.
    for (const type of ["storage", "pageshow"]) view.addEventListener(type, catchUp, { signal });
    this.#view = view;
    this.#listenToItsEnd();
    return () => {
      leaving.abort();
      view.removeEventListener("beforeunload", this.#stay);
      this.#view = undefined;
    };
  }

  /** Whether something would be lost if somebody left the page now. */
  get isUnsaved(): boolean {
    return this.#isUnsaved;
  }

  set isUnsaved(is: boolean) {
    this.#isUnsaved = is;
    this.#listenToItsEnd();
  }

  /** The scan goes from one step to another. */
  enter(scan: string, from: string, to: string): void {
    if (this.#view && from !== to) enter(this.#view, scan, from, to);
  }

  /** Only while something would be lost: browsers keep a page for the way back only where nobody listens to its end. */
  #listenToItsEnd(): void {
    if (this.#isUnsaved) this.#view?.addEventListener("beforeunload", this.#stay);
    else this.#view?.removeEventListener("beforeunload", this.#stay);
  }

  readonly #stay = (event: BeforeUnloadEvent): void => askToStay(event);
}
