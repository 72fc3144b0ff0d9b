/** `import { ScanDirective } from "samenwerkscan/angular"` defines the element, and types it in templates of Angular. */

import type { ɵɵDirectiveDeclaration, ɵɵFactoryDeclaration } from "@angular/core";
import type { ScanProps } from "./element.js";

export * from "./element.js";

/** Goes into the `imports` of a component. Events need none: Angular reads their types from the element. */
export declare class ScanDirective implements ScanProps {
  // Angular checks only what a class itself declares.
  lang: ScanProps["lang"];
  form: ScanProps["form"];
  perspective: ScanProps["perspective"];
  storage: ScanProps["storage"];
  headingLevel: ScanProps["headingLevel"];
  start: ScanProps["start"];
  history: ScanProps["history"];
  wasmUrl: ScanProps["wasmUrl"];
  invite: ScanProps["invite"];
  shareResult: ScanProps["shareResult"];
  updateTitle: ScanProps["updateTitle"];
  response: ScanProps["response"];
  engine: ScanProps["engine"];

  static ɵfac: ɵɵFactoryDeclaration<ScanDirective, never>;
  static ɵdir: ɵɵDirectiveDeclaration<
    ScanDirective,
    "samenwerk-scan",
    never,
    {
      lang: { alias: "lang"; required: false };
      form: { alias: "form"; required: false };
      perspective: { alias: "perspective"; required: false };
      storage: { alias: "storage"; required: false };
      headingLevel: { alias: "headingLevel"; required: false };
      start: { alias: "start"; required: false };
      history: { alias: "history"; required: false };
      wasmUrl: { alias: "wasmUrl"; required: false };
      invite: { alias: "invite"; required: false };
      shareResult: { alias: "shareResult"; required: false };
      updateTitle: { alias: "updateTitle"; required: false };
      response: { alias: "response"; required: false };
      engine: { alias: "engine"; required: false };
    },
    Record<never, never>,
    never,
    never,
    true,
    never
  >;
}
