/** What the build asked the engine: the instrument and the field in one language. */
declare module "*/texts.nl.js" {
  export const instrument: import("../instrument.js").Instrument;
  export const field: import("../instrument.js").Field;
}

declare module "*/texts.en.js" {
  export const instrument: import("../instrument.js").Instrument;
  export const field: import("../instrument.js").Field;
}
