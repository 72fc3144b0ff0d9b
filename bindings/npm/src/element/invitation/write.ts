/** A link with an invitation. */

import { json } from "../json.js";
import { KEY, type Invitation } from "./invitation.js";

/** The invitation as a link to a page with the scan. What was behind the `#` of the page is left out. */
export function linkTo(page: string, invitation: Invitation): string {
  const bytes = new TextEncoder().encode(json(inOrder(invitation)));
  let binary = "";
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const letters = btoa(binary).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  return `${page.split("#")[0]}#${KEY}${letters}`;
}

/** The keys in the order of the format, so that equal invitations are equal links. What is not said is left out. */
function inOrder({ format, id, instrument, school, perspective, form, lang, until, returnTo, partners = [] }: Invitation): Invitation {
  const { mail, name } = returnTo ?? {};
  const isReturned = mail !== undefined || name !== undefined;
  return {
    format,
    id,
    instrument: { id: instrument.id, version: instrument.version },
    ...(school !== undefined && { school }),
    ...(perspective && { perspective }),
    ...(form && { form }),
    ...(lang !== undefined && { lang }),
    ...(until !== undefined && { until }),
    ...(isReturned && { returnTo: { ...(mail !== undefined && { mail }), ...(name !== undefined && { name }) } }),
    ...(partners.length > 0 && { partners }),
  };
}

/** The address of the page with the scan, without what is behind its `#`; empty if nobody else can open it. */
export function addressOf({ ownerDocument }: Element): string {
  const { protocol, href } = ownerDocument.location;
  return protocol.startsWith("http") ? (href.split("#")[0] ?? "") : "";
}
