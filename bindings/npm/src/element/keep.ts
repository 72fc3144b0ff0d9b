/** Keeping answers on this device: only after somebody said so, and gone when they say so. */

import type { ScanResponse } from "./engine.js";

/** What is kept: the response file, and the step where somebody was. */
export interface Kept {
  readonly response: ScanResponse | undefined;
  readonly step: string;
}

/** Where a page lets answers be kept. */
export type KeepKind = "session" | "local";

/** One place for answers in the storage of the browser. Blocked storage keeps nothing, and throws nothing. */
export class Keep {
  readonly kind: KeepKind;
  readonly #key: string;
  #isOn: boolean;

  constructor(kind: KeepKind, id: string) {
    this.kind = kind;
    this.#key = id ? `samenwerkscan#${id}` : "samenwerkscan";
    this.#isOn = this.#read() !== null;
  }

  /** Whether somebody said that answers may be kept here. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** What was kept before, where it can be read. */
  get kept(): Kept | undefined {
    try {
      return JSON.parse(this.#read() ?? "null") ?? undefined;
    } catch {
      return undefined;
    }
  }

  /** Somebody agrees to keep answers. False where the browser does not let them be kept. */
  allow(kept: Kept): boolean {
    this.#isOn = true;
    return this.put(kept);
  }

  /** Keeps this, if somebody agreed. */
  put(kept: Kept): boolean {
    if (!this.#isOn) return false;
    try {
      this.#storage.setItem(this.#key, JSON.stringify(kept));
      return true;
    } catch {
      this.#isOn = false;
      return false;
    }
  }

  /** Deletes what was kept, and keeps nothing from now on. */
  delete(): void {
    this.#isOn = false;
    try {
      this.#storage.removeItem(this.#key);
    } catch {
      // What cannot be reached was never kept.
    }
  }

  // Touching the property itself throws where storage is blocked, so each caller guards it.
  get #storage(): Storage {
    return this.kind === "local" ? localStorage : sessionStorage;
  }

  #read(): string | null {
    try {
      return this.#storage.getItem(this.#key);
    } catch {
      return null;
    }
  }
}
