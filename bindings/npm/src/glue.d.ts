/** The functions that wasm-bindgen makes of the Rust crates. Each takes and gives a tape. */
declare module "*/score_bg.js" {
  type Call = (numbers: number[], text: string) => Uint8Array;

  export const version: () => Uint8Array;
  export const instrument: Call;
  export const field: Call;
  export const score: Call;

  /** Sets the instance that the functions call. */
  export function __wbg_set_wasm(exports: object): void;
}

declare module "*/samenwerkscan_bg.js" {
  type Call = (numbers: number[], text: string) => Uint8Array;

  export const version: () => Uint8Array;
  export const instrument: Call;
  export const field: Call;
  export const score: Call;
  export const team: Call;
  export const progress: Call;
  export const view: Call;
  export const report: Call;
  export const table: Call;
  export const figure: Call;
  export const blank: Call;
  export const parse: Call;
  export const encode: Call;
  export const decode: Call;
  export const find: Call;

  /** Sets the instance that the functions call. */
  export function __wbg_set_wasm(exports: object): void;
}

/** The engines as JavaScript: modules that export what an instance of the engine does. */
declare module "*/fallback.js";
declare module "*/score-fallback.js";

/** The version of the package; the build fills it in. */
declare const VERSION: string;

/** The files of the engines beside the code, by the names that the build gives them. */
declare const WHOLE_WASM: string;
declare const SCORE_WASM: string;
