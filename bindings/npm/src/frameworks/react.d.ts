/** `import "samenwerkscan/react"` defines the element, and types it in JSX: of React 18 and 19. */

import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { SamenwerkScan, ScanEvents, ScanProps } from "./element.js";

export * from "./element.js";

/** The listeners that React 19 adds; with React 18 use a `ref` and `addEventListener`. */
type Listeners = { readonly [Name in keyof ScanEvents as `on${Name}`]?: (event: ScanEvents[Name]) => void };

/** What JSX can set on the element. */
type Props = Omit<DetailedHTMLProps<HTMLAttributes<SamenwerkScan>, SamenwerkScan>, keyof ScanProps> &
  ScanProps &
  Listeners;

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "samenwerk-scan": Props;
    }
  }
}

declare global {
  namespace JSX {
    interface IntrinsicElements {
      "samenwerk-scan": Props;
    }
  }
}
