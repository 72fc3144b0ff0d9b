/** The place on this device for the answers of one scan. If storage is blocked it holds nothing, and throws nothing. */

import type { SamenwerkScan } from "../element.js";

/** Where a page allows answers to be kept. */
export type KeepKind = "session" | "local";

/** Tracking parameters that say nothing about the page. */
const FROM_ELSEWHERE = /(?<=[?&])(utm_\w+|\w*clid)=[^&]*&?/g;

/** The place for the answers of an element, if its page allows one. */
export function keepOf(host: SamenwerkScan): Keep | undefined {
  return host.storage === "none" ? undefined : new Keep(host.storage, host);
}

/**
 * One place per scan on a page. Its key names the owner: the page, the perspective and form that the page sets, and the
 * id of the element. So no page shows what was answered on another.
 */
export class Keep {
  readonly kind: KeepKind;
  readonly key: string;

  constructor(kind: KeepKind, { id, perspective, form }: SamenwerkScan) {
    this.kind = kind;
    const page = location.pathname + location.search.replace(FROM_ELSEWHERE, "").replace(/[?&]$/, "");
    this.key = ["samenwerkscan", page, `#${id}`, perspective, form].join(" ");
  }

  /** The text in this place, if any. */
  get text(): string | null {
    try {
      return this.#storage.getItem(this.key);
    } catch {
      return null;
    }
  }

  /** Writes this text. False if the browser refuses, and then the old text stays. */
  put(text: string): boolean {
    try {
      this.#storage.setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }

  /** Deletes the text. */
  delete(): void {
    try {
      this.#storage.removeItem(this.key);
    } catch {
      // If it cannot be reached, it was never kept.
    }
  }

  // Accessing the property throws if storage is blocked, so each caller guards it.
  get #storage(): Storage {
    return this.kind === "local" ? localStorage : sessionStorage;
  }
}
