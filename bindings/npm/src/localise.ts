import type { Lang } from "./types.js";

/** The same data, with each text in one language instead of every language. */
export function localise<T>(value: unknown, lang: Lang): T;
export function localise(value: unknown, lang: Lang): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => localise(each, lang));
  if ("nl" in value && "en" in value) return value[lang];
  const entries = Object.entries(value).map(([key, each]) => [key, localise(each, lang)]);
  return Object.fromEntries(entries);
}
