/** The functions that wasm-bindgen makes of the Rust crate, for every engine. */
declare module "*/engine_bg.js" {
  /** It takes copies of values and text, and answers with a value. */
  type Call = (...values: unknown[]) => unknown;

  /** What the scoring engine is asked too. */
  export const version: () => string;
  export const instrument: Call;
  export const field: Call;
  export const score: Call;

  /** What the whole engine is asked, and a part of it the one for one person. */
  export const functions: Readonly<{
    version: typeof version;
    instrument: Call;
    field: Call;
    score: Call;
    team: Call;
    progress: Call;
    view: Call;
    report: Call;
    figure: Call;
    svg: Call;
    sheets: Call;
    blank: Call;
    parse: Call;
    encode: Call;
    decode: Call;
    find: Call;
    map: Call;
    invitation: Call;
    invite: Call;
    invitationText: Call;
    handInText: Call;
    letter: Call;
    keep: Call;
    teamFile: Call;
    agreements: Call;
  }>;

  /** What an instance asks of JavaScript. */
  export const imports: WebAssembly.ModuleImports;

  /** Sets the instance that is asked. */
  export function __wbg_set_wasm(exports: object): void;
}

/** The same for the engine that scores tables. It works on one block of a table, in its memory. */
declare module "*/columns_bg.js" {
  export const functions: Readonly<{
    version: () => string;
    /** The ids of the dimensions, between spaces. */
    dimensions: () => string;
    /** Prepares for the short form or the full one, and gives the ids of the items, between spaces. */
    prepare: (isShort: boolean) => string;
    /** The number of respondents in a full block. */
    size: () => number;
    highest: () => number;
    sharedMemory: () => WebAssembly.Memory;
    /** The address of the answers. */
    input: () => number;
    /** False if a byte is no answer. */
    score: (nRows: number, byRows: boolean, overall: boolean, counts: boolean) => boolean;
    /** The address of a column of results. */
    output: (column: number, dimension: number) => number;
  }>;
  export const imports: WebAssembly.ModuleImports;
  export function __wbg_set_wasm(exports: object): void;
}

/** The engines as JavaScript: the same `functions`, on an instance of their own. */
declare module "*/fallback.js";
declare module "*/person-fallback.js";
declare module "*/score-fallback.js";
declare module "*/columns-fallback.js";

/** The version of the package; the build fills it in. */
declare const VERSION: string;

/** The files of the engines beside the code, by the names that the build gives them. */
declare const WHOLE_WASM: string;
declare const PERSON_WASM: string;
declare const SCORE_WASM: string;
declare const COLUMNS_WASM: string;
declare const COLUMNS_SIMD_WASM: string;
