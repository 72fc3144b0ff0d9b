/** Manners on a page: neither the scan nor the page disturbs the other. */

/** Keys that a page may use wherever they are pressed: Tab and Escape. */
const FOR_THE_PAGE = ["Escape", "Tab"];

/** Keys that activate the focused element. */
const PRESSING = ["Enter", " "];

/**
 * Listens in a shadow root. Keys typed in a field, or that activate something, are not shortcuts of the page: outside
 * they would seem to come from no field at all. The second click of a double click is ignored, because something else
 * may be there by then.
 */
export function listenIn(root: ShadowRoot): void {
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keepKey);
  root.addEventListener("click", ignoreDoubleClick, { capture: true });
}

function keepKey(event: Event): void {
  const { target, key } = event as KeyboardEvent;
  const at = target as Element;
  if (
    at.matches("input, select, textarea")
      ? !FOR_THE_PAGE.includes(key)
      : at.matches("button, summary, a") && PRESSING.includes(key)
  )
    event.stopPropagation();
}

function ignoreDoubleClick(event: Event): void {
  if ((event as MouseEvent).detail < 2 || !(event.target as Element).closest("button, summary, a")) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Until the signal aborts, a file dropped outside a drop zone opens nothing: it could replace the page. */
export function refuseDrops(view: Window, signal: AbortSignal): void {
  const refuse = (event: DragEvent): void => {
    const data = event.dataTransfer;
    if (event.defaultPrevented || !data?.types.includes("Files")) return;
    event.preventDefault();
    data.dropEffect = "none";
  };
  view.addEventListener("dragover", refuse, { signal });
  view.addEventListener("drop", refuse, { signal });
}

/** Until the signal aborts, printing the page prints what this puts on paper; without that, the page as it is. */
export function printWith(ontoPaper: () => (() => void) | undefined, view: Window, signal: AbortSignal): void {
  let restore: (() => void) | undefined;
  const after = (): void => {
    restore?.();
    restore = undefined;
  };
  const before = (): void => {
    after();
    restore = ontoPaper();
  };
  view.addEventListener("beforeprint", before, { signal });
  view.addEventListener("afterprint", after, { signal });
  signal.addEventListener("abort", after);
}

/** Asks for confirmation before the page is left. */
export function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // Some browsers listen to this instead.
  event.returnValue = "unsaved";
}
