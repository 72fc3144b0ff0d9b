/** What the element uses from the rest of the package. Only `sheets.ts` imports it, too. */

export type {
  Answer,
  Answers,
  Form,
  Lang,
  Leefwereld,
  Partner,
  PartnerEntry,
  PartnerKind,
  Perspective,
  ScanResponse,
  ScoreCard,
  Working,
} from "../types.js";
export type { Dimension, Field, Instrument, Item, LevelDescription, PartnerProfile } from "../instrument.js";
export type { Block, Highlight, Levels, Remark, Report, Section, Table } from "../report.js";
export type { Figure, FigureKind, Shape } from "../figure.js";
export type { DamagedCode, Group, Meeting, Mode, Subject } from "../index.js";
export type { Invitation, ListedPartner, TeamAgreement, TeamFile } from "../kept.js";
export type { TeamPartner } from "../team.js";

import type { ScanEngine } from "../element.js";
import type { Field, Instrument } from "../instrument.js";
import type { Lang } from "../types.js";
import type { InEveryLang } from "./language.js";
import type { Messages } from "./messages/messages.js";

export type { ScanEngine as Engine };

/** Everything that is said in one language. */
export interface Texts {
  /** The language of the results: reports speak Dutch and English. */
  readonly lang: Lang;
  /** The language itself, if it is another. */
  readonly tag?: string;
  /** Any other table of texts, in that language. */
  readonly said?: <T>(table: InEveryLang<T>) => T;
  readonly instrument: Instrument;
  readonly field: Field;
  readonly say: Messages;
}

/** Loads the package's engine, from `wasmUrl` if the page gives one. */
export async function loadEngine(wasmUrl: URL | undefined): Promise<ScanEngine> {
  const { load } = await import("../index.js");
  return load(wasmUrl ? { wasm: wasmUrl } : {});
}

/**
 * What is said in a language. The build asked the package's engine for its instrument and field, so that the first
 * question does not wait for everything that a result needs.
 */
export async function loadTexts(lang: Lang): Promise<Texts> {
  return { lang, ...(await (lang === "nl" ? import("./texts.nl.js") : import("./texts.en.js"))) };
}

const known = new WeakMap<ScanEngine, Map<Lang, Texts>>();

/** The same with the instrument and the field of an engine, asked once however many scans are on a page. */
export function textsOf(engine: ScanEngine, texts: Texts): Texts {
  const { lang } = texts;
  // Engines speak Dutch and English.
  if (texts.tag) return texts;
  const byLang = known.get(engine) ?? new Map<Lang, Texts>();
  known.set(engine, byLang);
  const own = byLang.get(lang) ?? { ...texts, instrument: engine.instrument(lang), field: engine.field(lang) };
  byLang.set(lang, own);
  return own;
}
