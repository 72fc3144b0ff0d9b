/**
 * The pages of scans in the history of the page they are on. An entry keeps what the page put in it, and beside that the step of
 * each scan, by whose answers it is about. The address stays as it is. So a router of the page finds at each of these entries
 * that it is where it was.
 */

const NAME = "samenwerkscan";

/** The steps of all scans at an entry. */
export type Steps = Readonly<Record<string, string>>;

/** Routers that fetch the page anew at every entry with their mark, wherever they were. They are left alone. */
const FETCHING = ["turbo", "htmx"];

/** Until the signal comes, `walk` hears where the way back and forward of the browser leads. */
export function walkAlong(view: Window, walk: (steps: Steps) => void, signal: AbortSignal): void {
  view.addEventListener("popstate", ({ state }) => walk(stepsIn(state)), { signal });
}

/** A scan goes from one step to another: the page gets an entry for that. */
export function enter({ history }: Window, scan: string, from: string, to: string): void {
  try {
    const { state } = history;
    // What is neither nothing nor plain data has no place for a step.
    const hasPlace = state === null || Object.prototype.toString.call(state) === "[object Object]";
    if (!hasPlace || FETCHING.some((router) => state?.[router])) return;
    if (stepsIn(state)[scan] !== from) history.replaceState(withStep(state, scan, from), "");
    history.pushState(withStep(state, scan, to), "");
  } catch {
    // Browsers that see many entries in a short time refuse more.
  }
}

function withStep(state: object | null, scan: string, step: string): object {
  return { ...state, [NAME]: { ...stepsIn(state), [scan]: step } };
}

function stepsIn(state: unknown): Steps {
  return (state as { readonly [NAME]?: Steps } | null)?.[NAME] ?? {};
}
