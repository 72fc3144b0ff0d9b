// How long the main thread of a page works, by the clock of the processor: what else the machine does does not count.

/** @typedef {import("playwright-core").Page} Page */
/** @typedef {{ name: string, ph: string, ts: number, tid: number, pid: number, tdur?: number, args?: { name?: string, data?: { type?: string } } }} TraceEvent */

const TASK = "ThreadControllerImpl::RunTask";

/**
 * The tasks of the main thread during an action and the paint after it, in milliseconds: all of them, and those
 * up to the first paint after a press on a button.
 * @param {Page} page
 * @param {() => Promise<unknown>} action
 */
export async function tasksDuring(page, action) {
  const session = await page.context().newCDPSession(page);
  /** @type {TraceEvent[]} */
  const events = [];
  session.on("Tracing.dataCollected", ({ value }) =>
    events.push(.../** @type {TraceEvent[]} */ (/** @type {unknown} */ (value))),
  );
  await session.send("Tracing.start", {
    transferMode: "ReportEvents",
    traceConfig: { includedCategories: ["toplevel", "devtools.timeline"] },
  });
  await action();
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
  const complete = new Promise((done) => session.once("Tracing.tracingComplete", done));
  await session.send("Tracing.end");
  await complete;
  await session.detach();
  const main = new Set(
    events.filter(({ args }) => args?.name === "CrRendererMain").map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const own = events.filter(({ pid, tid }) => main.has(`${pid}:${tid}`)).sort((one, other) => one.ts - other.ts);
  const pressed =
    own.find(({ name, args }) => name === "EventDispatch" && args?.data?.type === "click")?.ts ?? Infinity;
  const painted = own.find(({ name, ts }) => name === "Paint" && ts > pressed)?.ts ?? Infinity;
  const tasks = own.filter(({ name, ph }) => name === TASK && ph === "X");
  const inMilliseconds = ({ tdur = 0 }) => tdur / 1000;
  return { all: tasks.map(inMilliseconds), untilPaint: tasks.filter(({ ts }) => ts < painted).map(inMilliseconds) };
}

/** All of it together. @param {readonly number[]} tasks */
export const sum = (tasks) => tasks.reduce((total, task) => total + task, 0);
