/** For the page around a frame with the scan: gives the frame the height of its content. */

import { QUESTION, type FrameMessage } from "./height.js";

/** Room above a heading that is brought into view. */
const ROOM = 24;

/** Whether the frame still shows the site in its `src`; in a sandbox it has no origin. */
const isFrom = ({ src, sandbox }: HTMLIFrameElement, origin: string): boolean =>
  origin === "null" ? sandbox.length > 0 && !sandbox.contains("allow-same-origin") : src.startsWith(`${origin}/`);

addEventListener("message", ({ source, origin, data }: MessageEvent<Partial<FrameMessage> | null>) => {
  if (data?.type !== "samenwerkscan-frame") return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow !== source || !isFrom(frame, origin)) continue;
    const { height, top } = data;
    if (typeof height === "number" && height > 0 && height < 1e5) frame.style.height = `${height}px`;
    if (typeof top !== "number") continue;
    const place = frame.getBoundingClientRect().top + top;
    if (!(place >= 0 && place < innerHeight / 2)) scrollBy(0, place - ROOM);
  }
});

// A frame that was there before this script is asked again; others do not know the question.
for (const frame of document.querySelectorAll("iframe")) frame.contentWindow?.postMessage(QUESTION, "*");
