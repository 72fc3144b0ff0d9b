/** The attributes of the element, and a property beside each of them. */

/** The values that attributes allow. The first counts without one; an empty one means that nothing is settled. */
const VALUES: Readonly<Record<string, readonly string[]>> = {
  form: ["", "full", "short"],
  perspective: ["", "school", "partners", "ouders", "gemeente"],
  storage: ["none", "session", "local"],
  "heading-level": ["2", "1", "3", "4", "5", "6"],
  start: ["click", "visible", "eager"],
  history: ["on", "off"],
};

/** Attributes that are there or not. */
const FLAGS = ["invite", "share-result", "update-title"];

/** The attributes that have a property. */
export const ATTRIBUTES: readonly string[] = [...Object.keys(VALUES), "wasm-url", ...FLAGS];

/** The name of the property beside an attribute. */
export function propertyOf(attribute: string): string {
  return attribute.replace(/-./, (hyphen) => hyphen.slice(1).toUpperCase());
}

/** A property that reads and writes an attribute. Nothing, or `false`, takes the attribute away. */
export function reflecting(attribute: string): PropertyDescriptor & ThisType<HTMLElement> {
  const values = VALUES[attribute];
  return {
    get() {
      const written = this.getAttribute(attribute) ?? "";
      // Frameworks write `false` to mean that an attribute is absent.
      if (FLAGS.includes(attribute)) return this.hasAttribute(attribute) && written !== "false";
      const value = !values || values.includes(written) ? written : values[0];
      return attribute === "heading-level" ? Number(value) : value || null;
    },
    set(value: unknown) {
      if (value === true) this.setAttribute(attribute, "");
      else if (value) this.setAttribute(attribute, String(value));
      else this.removeAttribute(attribute);
    },
    configurable: true,
  };
}

const told = new Set<string>();

/** Tells the author of the page once about a value that means nothing. */
export function check(attribute: string, value: string | null): void {
  const values = VALUES[attribute];
  const text = `<samenwerk-scan ${attribute}="${value}">`;
  if (!value || !values || values.includes(value) || told.has(text)) return;
  told.add(text);
  console.warn(`${text}: use ${values.filter(Boolean).sort().join(", ")}`);
}
