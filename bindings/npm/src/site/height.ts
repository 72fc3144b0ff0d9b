/** Tells the page around a frame how high its content is, and where the reader should look. */

/** The message of a frame to the page around it. Lengths are in CSS pixels. */
export interface FrameMessage {
  readonly type: "samenwerkscan-frame";
  readonly height: number;
  /** The place of what has just got the focus, from the top of the frame, if the scan itself moved it. */
  readonly top?: number;
}

/** What the page around asks when it may have missed the first message. */
export const QUESTION = "samenwerkscan-frame?";

/** Starts telling, if there is a page around this one. Any page may know the height, so the message names no origin. */
export function tellHeight(): void {
  if (parent === window) return;
  const tell = (place: { top?: number } = {}): void => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    parent.postMessage({ type: "samenwerkscan-frame", height, ...place } satisfies FrameMessage, "*");
  };
  new ResizeObserver(() => tell()).observe(document.body);
  addEventListener("message", ({ data }) => data === QUESTION && tell());
  // The scan moves the focus to the heading of each page. A frame without a scroll bar cannot bring it into view.
  addEventListener("focusin", (event) => {
    const [target] = event.composedPath();
    if (target instanceof HTMLElement && target.tabIndex < 0)
      tell({ top: Math.floor(target.getBoundingClientRect().top) });
  });
}
