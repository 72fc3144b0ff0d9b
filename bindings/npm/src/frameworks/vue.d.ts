/** `import "samenwerkscan/vue"` defines the element, and types it in templates of Vue. */

import type { AllowedComponentProps, HTMLAttributes, VNodeProps } from "vue";
import type { ScanEvents, ScanProps } from "./element.js";

export * from "./element.js";

/** `samenwerkscan-start` as templates have it: `onSamenwerkscanStart`. */
type Camel<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Camel<Rest>}`
  : Capitalize<Name>;

type Listeners = { readonly [Name in keyof ScanEvents as `on${Camel<Name>}`]?: (event: ScanEvents[Name]) => void };

declare module "vue" {
  interface GlobalComponents {
    "samenwerk-scan": new () => {
      $props: Omit<HTMLAttributes, keyof ScanProps> & ScanProps & Listeners & VNodeProps & AllowedComponentProps;
    };
  }
}
