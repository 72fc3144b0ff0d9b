/** What the build writes. Everything that is said in one language: */
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

/** The engine for one person: */
declare module "*/person.js" {
  export function load(options: import("../index.js").LoadOptions): Promise<import("../element.js").PersonEngine>;
}
