/**
 * The pages of scans in the history of the page they are on. An entry keeps what the page put in it, and beside that the step of
 * each scan, by whose answers it is about. The address stays as it is.
 */

const NAME = "samenwerkscan";

/** The steps of all scans in an entry. */
type Steps = Readonly<Record<string, string>>;

/** What a scan does at an entry; whether it moved by that. */
export type Walk = (stepOf: (scan: string) => string | undefined) => boolean;

const walks = new WeakMap<Window, Set<Walk>>();

/** Until the signal comes, the way back and forward of the browser walk this scan too. */
export function walkAlong(view: Window, walk: Walk, signal: AbortSignal): void {
  let all = walks.get(view);
  if (!all) {
    walks.set(view, (all = new Set()));
    // Before what the page does: a way between two pages of a scan is none between its own.
    view.addEventListener("popstate", (event) => {
      const steps = stepsIn(event.state);
      const moved = [...(walks.get(view) ?? [])].filter((each) => each((scan) => steps[scan]));
      if (moved.length > 0) event.stopImmediatePropagation();
    }, { capture: true });
  }
  const own = all.add(walk);
  signal.addEventListener("abort", () => own.delete(walk));
}

/** A scan goes from one step to another: the page gets an entry for that. */
export function enter({ history }: Window, scan: string, from: string, to: string): void {
  try {
    const { state } = history;
    // What is neither nothing nor plain data has no place for a step.
    if (state !== null && Object.prototype.toString.call(state) !== "[object Object]") return;
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
