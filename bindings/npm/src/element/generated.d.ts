/** What the build writes: everything that is said in one language. */
declare module "*/texts.nl.js" {
  export const instrument: import("../instrument.js").Instrument;
  export const field: import("../instrument.js").Field;
  export const say: import("./messages/messages.js").Messages;
}

declare module "*/texts.en.js" {
  export const instrument: import("../instrument.js").Instrument;
  export const field: import("../instrument.js").Field;
  export const say: import("./messages/messages.js").Messages;
}
