/** What to call a partner. */

import type { PartnerKind } from "../engine.js";
import { kindName, type Scan } from "./scan.js";

/** The kind and the name of a partner: `Wijkteam: Buurtteam Zuid`. A name that has its kind in it is enough. */
export function fullPartnerName(
  scan: Scan,
  partner: { readonly kind: PartnerKind; readonly name?: string | null },
): string {
  const kind = kindName(scan, partner.kind);
  const { name } = partner;
  return !name ? kind : name.toLowerCase().includes(kind.toLowerCase()) ? name : `${kind}: ${name}`;
}
