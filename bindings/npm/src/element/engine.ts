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

import type { PersonEngine, ScanEngine } from "../element.js";

export type { PersonEngine, ScanEngine as Engine };

/** Whether an engine does more than one person's answers need. */
export const isWhole = (engine: PersonEngine | undefined): engine is ScanEngine =>
  engine !== undefined && "map" in engine;

/** Loads the package's engine: from `wasmUrl` if the page gives one, or else as much of it as is needed. */
export async function loadEngine(wasmUrl: URL | undefined, needsWhole: boolean): Promise<PersonEngine> {
  const { load } = await (wasmUrl || needsWhole ? import("../index.js") : import("../person.js"));
  return load(wasmUrl ? { wasm: wasmUrl } : {});
}
