/** What every page works with: the scan at this moment, and the names in it. */

import { h, type Attributes, type Child } from "../h.js";
import type { Engine, Field, Instrument, Lang, PersonEngine, ScanResponse } from "../engine.js";
import type { Texts } from "../texts.js";
import type { Invitation } from "../invitation/invitation.js";
import type { Draft } from "../journey/draft.js";
import type { screenAt } from "../journey/screens.js";
import type { Fixed, Step } from "../journey/steps.js";
import type { KeepKind } from "../keep.js";
import type { Event, State } from "../machine.js";
import type { Messages } from "../messages/messages.js";
import type { Reported, Sheets } from "./printed.js";

/** What is kept on this device, as far as pages decide about it. */
export interface OnDevice {
  readonly keeping: { readonly isOn: boolean; readonly kind: KeepKind; readonly delete: () => void };
  /** Whether what others answered is kept too, and what is agreed. */
  readonly keepsOthers: boolean;
  /** The respondent agrees to keep their answers, or also those of others; or withdraws. Returns the message to show. */
  readonly consent: (isGiven: boolean, withOthers: boolean) => string;
  /** The respondent agrees to keep answers in place of others. Returns the message to show. */
  readonly replace: () => string;
  /** Deletes what is kept. Returns the message to show. */
  readonly delete: () => string;
}

/** The scan being filled in. Every property is read at the moment of its use. */
export interface Scan {
  /** What the scan remembers. */
  readonly state: State;
  readonly draft: Draft;
  readonly step: Step;
  readonly instrument: Instrument;
  readonly field: Field;
  readonly lang: Lang;
  readonly say: Messages;
  /** Other texts, if the page has added the language. */
  readonly said?: Texts["said"];
  /** What the page has settled. */
  readonly fixed: Fixed;
  /** The screen that is shown where one question fills it. */
  readonly screen: ReturnType<typeof screenAt>;
  /** The page before this one, or the screen before. */
  readonly previous: Step | undefined;
  /** The level of the heading of a page. */
  readonly headingLevel: number;
  /** The invitation with which the respondent came. */
  readonly invitation: Invitation | undefined;
  /** The engine, once what one person's answers need of it is loaded. */
  readonly engine: PersonEngine | undefined;
  /** All of the engine, once that is loaded: on the pages on which people look at something together. */
  readonly whole: Engine | undefined;
  /** The answers so far as a response, if there are enough to make one. */
  readonly response: ScanResponse | undefined;
  /** The answers on this device, if the page allows them to be kept. */
  readonly device: OnDevice | undefined;
  /** The element on the page. */
  readonly host: HTMLElement;
  /** Something happens. */
  readonly dispatch: (event: Event) => void;
  /** The respondent changes an answer. */
  readonly edit: (change: (draft: Draft) => Draft) => void;
  /** The respondent goes to a page, and to a field on it if one is given. */
  readonly go: (step: Step, field?: string) => void;
  /** The respondent goes on to the next page, unless something is missing. */
  readonly goOn: () => void;
  /** Begins anew, with nothing filled in. */
  readonly restart: () => void;
  /** The tools for the answers, once they are loaded. */
  readonly tools: () => Promise<readonly Child[]>;
  /** Announces something to screen readers. */
  readonly tell: (text: string) => void;
  /** Does something as soon as the engine is loaded. */
  readonly withEngine: (act: (engine: PersonEngine) => void) => void;
  /** Loads all of it. */
  readonly loadWhole: () => Promise<Engine>;
}

/** A page of the scan: what a step shows. */
export interface Page<Name extends Step["name"] = Step["name"]> {
  readonly render: (scan: Scan, step: Extract<Step, { readonly name: Name }>) => Content;
}

/** What is on a page. */
export interface Content {
  readonly heading: string;
  /** What is between the heading and the questions. */
  readonly lead: readonly Child[];
  readonly body: readonly Child[];
  /** What comes below that, added in a task of its own: nobody waits for what is out of sight. */
  readonly rest?: () => readonly Node[];
  /** The action of the primary button; the result has none. */
  readonly submit: string | undefined;
  /** What the page reports, and printing it prints. */
  readonly reported?: Reported | undefined;
  /** What is printed instead of the page. */
  readonly sheets?: (() => Sheets) | undefined;
}

type HeadingTag = "h1" | "h2" | "h3" | "h4" | "h5" | "h6";

/** A heading, relative to that of the page. */
export function heading(scan: Scan, below: number, attributes: Attributes, ...children: readonly Child[]): HTMLElement {
  const level = Math.min(6, scan.headingLevel + below);
  return h(`h${level}` as HeadingTag, { part: "heading", ...attributes }, ...children);
}
