/** What the element uses of the rest of the package. Nothing else in this folder names it. */

export type {
  Answer,
  Answers,
  Form,
  Lang,
  Leefwereld,
  LeefwereldScore,
  Partner,
  PartnerEntry,
  PartnerKind,
  PartnerScore,
  Perspective,
  ScanResponse,
  ScoreCard,
  Working,
} from "../types.js";
export type { Dimension, Field, Instrument, Item, LevelDescription, PartnerProfile } from "../instrument.js";

import type { ScanEngine } from "../element.js";

export type { ScanEngine as Engine };

/** Loads the engine of the package, from `wasmUrl` where the page says so. */
export async function loadEngine(wasmUrl: URL | undefined): Promise<ScanEngine> {
  const { load } = await import("../index.js");
  return load(wasmUrl ? { wasm: wasmUrl } : {});
}
