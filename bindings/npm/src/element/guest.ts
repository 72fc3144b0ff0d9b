/** What a guest on a page takes care of, so that neither disturbs the other. */

/** Keys that a page may have a use for, wherever they are pressed: the way on and the way out. */
const FOR_THE_PAGE = ["Escape", "Tab"];

/** Keys that press what has the focus. */
const PRESSING = ["Enter", " "];

/**
 * Listens in a shadow root. Keys that are typed in a field, or press something, are not shortcuts of the page: out there they
 * seem to come from no field at all. The second click of a double click presses nothing, because by then something else may be there.
 */
export function listenIn(root: ShadowRoot): void {
  for (const type of ["keydown", "keypress", "keyup"]) root.addEventListener(type, keepKey);
  root.addEventListener("click", ignoreDoubleClick, { capture: true });
}

function keepKey(event: Event): void {
  const { target, key } = event as KeyboardEvent;
  const at = target as Element;
  if (at.matches("input, textarea") ? !FOR_THE_PAGE.includes(key) : at.matches("button, summary, a") && PRESSING.includes(key)) event.stopPropagation();
}

function ignoreDoubleClick(event: Event): void {
  if ((event as MouseEvent).detail < 2 || !(event.target as Element).closest("button, summary, a")) return;
  event.preventDefault();
  event.stopPropagation();
}

/** Until the signal comes, a file that is dropped where nothing takes it opens nothing: that could take the place of the page. */
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

/** Asks once more before the page is left. */
export function askToStay(event: BeforeUnloadEvent): void {
  event.preventDefault();
  // What some browsers listen to.
  event.returnValue = "unsaved";
}
