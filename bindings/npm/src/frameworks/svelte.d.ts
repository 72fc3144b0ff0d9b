/** `import "samenwerkscan/svelte"` defines the element, and types it in templates of Svelte. */

import type { HTMLAttributes } from "svelte/elements";
import type { SamenwerkScan, ScanEvents, ScanProps } from "./element.js";

export * from "./element.js";

type Listeners = {
  readonly [Name in keyof ScanEvents as `on${Name}` | `on:${Name}`]?: (event: ScanEvents[Name]) => void;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "samenwerk-scan": Omit<HTMLAttributes<SamenwerkScan>, keyof ScanProps> & ScanProps & Listeners;
  }
}
