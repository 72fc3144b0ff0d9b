/** Keeping answers on this device: only after consent, never over another tab's answers, and deleted on request. */

import { copy, copyOf } from "./copy.js";
import type { Instrument, PersonEngine, ScanResponse } from "../engine.js";
import { draftOf, EMPTY, type Draft } from "../journey/draft.js";
import { openValue, type FileProblem } from "../journey/open.js";
import type { Keep, KeepKind } from "../keep.js";
import { json } from "../json.js";
import { openBegun, type Begun } from "./begun.js";
import { openTogether, type Together } from "./together.js";

/** What is kept: the answers, if there are any yet, what a response cannot hold, and the current step. */
export interface Kept {
  readonly response: ScanResponse | undefined;
  readonly begun: Begun;
  readonly step: string;
  /** What a group gathered and agreed, if the respondent agreed to that too. */
  readonly together: Together | undefined;
}

/** What was kept, once it is read. */
export interface Reopened extends Partial<Together> {
  readonly draft: Draft;
  readonly step: string;
  readonly isTogether: boolean;
}

/** The time of keeping, in milliseconds, at the end of what is kept: the later of two copies counts. */
const STAMP = /,"at":\d+}$/;

/** The result of an attempt to keep. `blocked`: the browser refuses. `taken`: something else is there. */
export type Outcome = "kept" | "off" | "blocked" | "taken";

/** The keeping of one scan in its place on the device. */
export class Keeping {
  readonly #keep: Keep;
  /** What this scan last read or wrote there. Anything else was put there by another tab, or is unreadable. */
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

  /** Whether the respondent agreed to keep the answers of this scan here. */
  get isOn(): boolean {
    return this.#isOn;
  }

  /** What is there, whoever put it there. */
  get text(): string | null {
    return this.#keep.text;
  }

  /**
   * What another tab did in the place of this scan: what is there now, or `null` if it deleted everything. Undefined if
   * it did nothing.
   */
  get news(): string | null | undefined {
    const { text } = this;
    return this.#isOn && text !== this.#known ? text : undefined;
  }

  /** This scan continues with what is there, and keeps it from now on. */
  goOnWith(text: string): void {
    this.#known = text;
    this.#isOn = true;
  }

  /** The respondent agrees to keep answers; existing ones are replaced only on request. */
  allow(kept: Kept, isSure: boolean): Outcome {
    const { text } = this;
    if (text !== null && !isSure) return "taken";
    this.#known = text;
    this.#isOn = true;
    return this.put(kept);
  }

  /** Keeps this, if the respondent agreed and no other tab has put something there since. */
  put(kept: Kept): Outcome {
    if (!this.#isOn) return "off";
    if (this.text !== this.#known) return "taken";
    const content = json(kept);
    if (content === this.#known?.replace(STAMP, "}")) return "kept";
    const text = `${content.slice(0, -1)},"at":${Date.now()}}`;
    this.#isOn = this.#keep.put(text);
    if (!this.#isOn) return "blocked";
    this.#known = text;
    if (this.kind === "local") void copy(this.key, text);
    return "kept";
  }

  /** Restores what a crash of the browser kept from this place. True if there was something. */
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

/** When this was kept; before everything else if that is unreadable. */
function stampOf(text: string | null): number {
  if (text === null) return -1;
  try {
    return Number(JSON.parse(text).at) || 0;
  } catch {
    // Unreadable answers stay.
    return Infinity;
  }
}

/** What was kept, or else everything that is wrong with it. */
export function openKept(
  text: string,
  engine: PersonEngine,
  instrument: Instrument,
): Reopened | { readonly problems: readonly FileProblem[] } {
  try {
    const { response, begun = {}, step, together }: Partial<Kept> = JSON.parse(text);
    if (typeof step === "string") {
      const opened = response === undefined ? undefined : openValue(response, engine);
      if (opened && "problems" in opened) return opened;
      const more = openBegun(begun, engine, instrument);
      if ("problems" in more) return more;
      const group = together && openTogether(together, engine, instrument);
      if (group && "problems" in group) return group;
      const draft = { ...(opened ? draftOf(opened.response) : EMPTY), ...begun };
      return { draft, step, ...group, isTogether: group !== undefined };
    }
  } catch {
    // Not what this scan writes.
  }
  return { problems: [{ fault: "notReadable", path: "" }] };
}
