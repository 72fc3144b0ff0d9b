/** The place on this device for the answers of one scan. Blocked storage holds nothing, and throws nothing. */

/** Where a page lets answers be kept. */
export type KeepKind = "session" | "local";

/** What links from elsewhere add to an address says nothing of the page. */
const FROM_ELSEWHERE = /(?<=[?&])(utm_\w+|\w*clid)=[^&]*&?/g;

/**
 * One place, for one scan on one page. Its name says whose it is: of the page, of the side and the form that the page decides,
 * and of the element by its id. So no page shows what was answered on another.
 */
export class Keep {
  readonly kind: KeepKind;
  readonly key: string;

  constructor(kind: KeepKind, { id }: Element, decided: readonly (string | undefined)[]) {
    this.kind = kind;
    const page = location.pathname + location.search.replace(FROM_ELSEWHERE, "").replace(/[?&]$/, "");
    this.key = ["samenwerkscan", page, `#${id}`, ...decided].join(" ");
  }

  /** What is there, as text; nothing where nothing is. */
  get text(): string | null {
    try {
      return this.#storage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** Puts this in the place of what is there. False where the browser does not let it, and then that stays. */
  put(text: string): boolean {
    try {
      this.#storage.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Deletes what is there. */
  delete(): void {
    try {
      this.#storage.removeItem(this.key);
    } catch {
      // What cannot be reached was never kept.
    }
  }

  // Touching the property itself throws where storage is blocked, so each caller guards it.
  get #storage(): Storage {
    return this.kind === "local" ? localStorage : sessionStorage;
  }
}
