/** What to call partners and worlds. */

import type { Field, Leefwereld, PartnerKind } from "../engine.js";
import type { Scan } from "./scan.js";

/** The kind and the name of a partner: `Wijkteam: Buurtteam Zuid`. A name that has its kind in it is enough. */
export function fullPartnerName(
  scan: Scan,
  partner: { readonly kind: PartnerKind; readonly name?: string | null },
): string {
  const kind = kindName(scan, partner.kind);
  const { name } = partner;
  return !name ? kind : name.toLowerCase().includes(kind.toLowerCase()) ? name : `${kind}: ${name}`;
}

/** The name of a kind of partner. */
export function kindName(scan: Scan, kind: PartnerKind): string {
  return partnerProfile(scan, kind)?.name ?? kind;
}

/** What the field says about a kind of partner. */
export function partnerProfile(scan: Scan, kind: PartnerKind): Field["partners"][number] | undefined {
  return scan.field.partners.find((entry) => entry.kind === kind);
}

/** The name of a world. */
export function worldName(scan: Scan, world: Leefwereld): string {
  return scan.field.leefwerelden.find(({ id }) => id === world)?.name ?? world;
}
