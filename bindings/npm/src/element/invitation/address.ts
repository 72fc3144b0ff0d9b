/** The address of the page with the scan, without what is behind its `#`; empty if nobody else can open it. */
export function addressOf({ ownerDocument }: Element): string {
  const { protocol, href } = ownerDocument.location;
  return protocol.startsWith("http") ? (href.split("#")[0] ?? "") : "";
}
