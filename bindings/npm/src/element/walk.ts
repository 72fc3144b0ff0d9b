/**
 * The pages of scans in the history of the page they are on. An entry keeps the page's own state and, next to it, the
 * step of each scan, keyed by its answers. The address stays the same. So at each of these entries a router of the page
 * finds that it has not moved.
 */

const NAME = "samenwerkscan";

/** The steps of all scans at an entry. */
export type Steps = Readonly<Record<string, string>>;

/** Marks of routers that refetch the page at every entry of theirs. They are left alone. */
const FETCHING = ["turbo", "htmx"];

/** Until the signal aborts, `walk` is called when the browser goes back or forward. */
export function walkAlong(view: Window, walk: (steps: Steps) => void, signal: AbortSignal): void {
  view.addEventListener("popstate", ({ state }) => walk(stepsIn(state)), { signal });
}

/** A scan moves from one step to another: adds a history entry. */
export function enter({ history }: Window, scan: string, from: string, to: string): void {
  try {
    const { state } = history;
    // A state that is neither empty nor plain data has no place for a step.
    const hasPlace = state === null || Object.prototype.toString.call(state) === "[object Object]";
    if (!hasPlace || FETCHING.some((router) => state?.[router])) return;
    if (stepsIn(state)[scan] !== from) history.replaceState(withStep(state, scan, from), "");
    history.pushState(withStep(state, scan, to), "");
  } catch {
    // Browsers refuse too many entries in a short time.
  }
}

function withStep(state: object | null, scan: string, step: string): object {
  return { ...state, [NAME]: { ...stepsIn(state), [scan]: step } };
}

function stepsIn(state: unknown): Steps {
  return (state as { readonly [NAME]?: Steps } | null)?.[NAME] ?? {};
}
