/** Keeping answers on this device: only after somebody said so, never over what another tab put there, and gone when they say so. */

import { copy, copyOf } from "./copy.js";
import type { Engine, ScanResponse } from "./engine.js";
import { openValue, type Opened } from "./journey/open.js";
import type { Keep, KeepKind } from "./keep.js";
import { json } from "./save.js";

/** What is kept: the answers, where there are any yet, and the step where somebody was. */
export interface Kept {
  readonly response: ScanResponse | undefined;
  readonly step: string;
}

/** When something was kept, in milliseconds: of two copies the later counts. */
interface Stamped extends Kept {
  readonly at: number;
}

/** What came of an attempt to keep. `blocked`: the browser does not let it. `taken`: there is something else. */
export type Outcome = "kept" | "off" | "blocked" | "taken";

/** The keeping of one scan in its place on the device. */
export class Keeping {
  readonly #keep: Keep;
  /** What this scan last read or wrote there. Whatever else is there, another tab put there, or nobody can read. */
  #known: string | null = null;
  #isOn = false;

  constructor(keep: Keep) {
    this.#keep = keep;
  }

  get kind(): KeepKind {
    return this.#keep.kind;
  }

  get key(): string {
    return this.#keep.key;
  }

  /** Whether somebody said that the answers of this scan may be kept here. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** What is there, whoever put it there. */
  get text(): string | null {
    return this.#keep.text;
  }

  /** What another tab did in the place of this scan: what is there now, or `null` where it deleted all. Nothing where it did nothing. */
  get news(): string | null | undefined {
    const { text } = this;
    return this.#isOn && text !== this.#known ? text : undefined;
  }

  /** This scan goes on with what is there, and keeps it from now on. */
  goOnWith(text: string): void {
    this.#known = text;
    this.#isOn = true;
  }

  /** Somebody agrees to keep answers; over what is there only if they said so. */
  allow(kept: Kept, isSure: boolean): Outcome {
    const { text } = this;
    if (text !== null && !isSure) return "taken";
    this.#known = text;
    this.#isOn = true;
    return this.put(kept);
  }

  /** Keeps this, if somebody agreed and nobody else has put something there since. */
  put(kept: Kept): Outcome {
    if (!this.#isOn) return "off";
    if (this.text !== this.#known) return "taken";
    const stamped: Stamped = { ...kept, at: Date.now() };
    const text = json(stamped);
    this.#isOn = this.#keep.put(text);
    if (!this.#isOn) return "blocked";
    this.#known = text;
    if (this.kind === "local") void copy(this.key, text);
    return "kept";
  }

  /** Brings back what a crash of the browser kept from this place. True where there was such a thing. */
  async recover(): Promise<boolean> {
    if (this.kind !== "local") return false;
    const lost = await copyOf(this.key);
    return lost !== undefined && stampOf(lost) > stampOf(this.text) && this.#keep.put(lost);
  }

  /** Keeps nothing from now on. What is there stays. */
  stop(): void {
    this.#isOn = false;
  }

  /** Deletes what is there, and keeps nothing from now on. */
  delete(): void {
    this.stop();
    this.#keep.delete();
    if (this.kind === "local") void copy(this.key, undefined);
  }
}

/** When this was kept; before everything else where nobody can read that. */
function stampOf(text: string | null): number {
  if (text === null) return -1;
  try {
    return Number(JSON.parse(text).at) || 0;
  } catch {
    // What cannot be read stays.
    return Infinity;
  }
}

/** What was kept and can be read: its answers, or that there were none yet. Else everything that is wrong with it. */
export function openKept(text: string, engine: Engine): { readonly opened: Opened | undefined; readonly step: string } {
  try {
    const { response, step } = JSON.parse(text);
    if (typeof step === "string") return { opened: response === undefined ? undefined : openValue(response, engine), step };
  } catch {
    // Not what this scan writes.
  }
  return { opened: { problems: [{ fault: "notReadable", path: "" }] }, step: "" };
}
