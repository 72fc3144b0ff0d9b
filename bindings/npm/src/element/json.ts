/** JSON of what the scan writes. */

/**
 * Data as JSON, each entry on a line that starts with `line`. Not by `JSON.stringify`, which calls `toJSON`, and old
 * libraries on a page define that for all lists and objects.
 */
export function json(data: unknown, line = ""): string {
  if (typeof data !== "object" || data === null) return JSON.stringify(data);
  const inner = line && `${line}  `;
  const space = line && " ";
  const [open, close, entries] = Array.isArray(data)
    ? ["[", "]", data.map((each) => json(each, inner))]
    : [
        "{",
        "}",
        Object.entries(data).flatMap(([key, value]) =>
          value === undefined ? [] : [`${JSON.stringify(key)}:${space}${json(value, inner)}`],
        ),
      ];
  return entries.length > 0 ? `${open}${inner}${entries.join(`,${inner}`)}${line}${close}` : open + close;
}
