/** What the engine finds wrong with agreements, at the fields where it was typed. */

import type { Engine, TeamAgreement } from "../engine.js";
import { agreementOf, type Typed } from "../journey/table.js";

/** One thing that is wrong: with which field, and a code of the engine. */
export interface Problem {
  readonly field: string;
  readonly code: string;
}

/** The agreements that are not empty, each with its number on the page. */
export function agreed(typed: readonly Typed[]): readonly (readonly [at: number, agreement: Partial<TeamAgreement>])[] {
  return typed.flatMap((each, at) => {
    const agreement = agreementOf(each);
    return agreement ? [[at, agreement] as const] : [];
  });
}

/** The id of a field. */
export const fieldOf = (at: number, key: string): string => `agreement-${at}-${key}`;

/** Every problem of the agreements, in the order of the page. */
export function problemsOf(typed: readonly Typed[], engine: Engine): readonly Problem[] {
  const list = agreed(typed);
  return found(
    () =>
      engine.agreements(
        list.map(([, agreement]) => agreement as TeamAgreement),
        { format: "csv", lang: "nl" },
      ),
    (path) => {
      const [, idx = "", key = ""] = path.split("/");
      return fieldOf(list[Number(idx)]?.[0] ?? 0, key || "what");
    },
  );
}

/** The problems for which the engine refuses something; each at the field to which `at` leads from its place. */
export function found(run: () => unknown, at: (path: string) => string): readonly Problem[] {
  try {
    run();
    return [];
  } catch (error) {
    const { problems } = error as { readonly problems?: readonly { readonly path: string; readonly code: string }[] };
    if (!problems?.length) throw error;
    return problems.map(({ path, code }) => ({ field: at(path), code }));
  }
}
