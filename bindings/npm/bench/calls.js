// What calls cost. Runs in Node and in browsers.

const N_ROUNDS = 15;
const N_CALLS = 1_000;

/**
 * The median time of a call, in microseconds.
 * @param {() => unknown} call
 */
function median(call) {
  for (let n = 0; n < 3 * N_CALLS; n++) call();
  const times = Array.from({ length: N_ROUNDS }, () => {
    const start = performance.now();
    for (let n = 0; n < N_CALLS; n++) call();
    return (1_000 * (performance.now() - start)) / N_CALLS;
  });
  return times.sort((one, other) => one - other)[N_ROUNDS >> 1];
}

/**
 * The median time of a slow call, in milliseconds.
 * @param {() => unknown} call
 */
function slow(call) {
  call();
  const times = Array.from({ length: 7 }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[3] ?? 0;
}

/**
 * Calls slow enough to measure in milliseconds.
 * @param {import("samenwerkscan").Engine} engine
 * @param {import("samenwerkscan").ScanResponse} full
 */
export function slowTimesOf(engine, full) {
  const { partners, ...main } = full;
  const team = Array.from({ length: 10 }, () => full);
  const crowd = (/** @type {number} */ n, /** @type {import("samenwerkscan").ScanResponse} */ one) =>
    Array.from({ length: n }, () => one);
  const [thousands, tens] = [crowd(10_000, main), crowd(1_000, main)];
  const withPartners = crowd(10_000, full);
  return {
    "report of a team of ten, HTML": slow(() => engine.report(team, { format: "html", lang: "nl" })),
    "view of a response": slow(() => engine.view(full, { lang: "nl" })),
    "team of 1,000 full forms": slow(() => engine.team(tens)),
    "team of 10,000 full forms": slow(() => engine.team(thousands)),
    "the same with eight partners each": slow(() => engine.team(withPartners)),
  };
}

/**
 * @param {import("samenwerkscan").Engine} engine
 * @param {import("samenwerkscan").ScanResponse} full the full form with eight partners
 */
export function timesOf(engine, full) {
  const broken = { ...full, form: /** @type {any} */ ("half") };
  return {
    "score, full form with eight partners": median(() => engine.score(full)),
    "score of a broken response": median(() => {
      try {
        engine.score(broken);
      } catch {
        // This is what is measured.
      }
    }),
    "report as text": median(() => engine.report(full, { format: "text", lang: "nl" })),
    "instrument in one language": median(() => engine.instrument("nl")),
  };
}

/**
 * How many million respondents a second a table has scored: 5 % of the answers not given, 10 % "weet ik niet".
 * @param {import("samenwerkscan/columns").ColumnsEngine} engine
 */
export function tableTimesOf(engine) {
  const N_ROWS = 1_000_000;
  let state = 1;
  const answers = Uint8Array.from({ length: N_ROWS * engine.items.full.length }, () => {
    // xorshift32 (Marsaglia 2003)
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const byte = (state >>> 8) & 255;
    return byte < 13 ? engine.codes.notAnswered : byte < 39 ? engine.codes.dontKnow : byte % 5;
  });
  /** @param {import("samenwerkscan/columns").TableOptions} options */
  const speed = (options) => N_ROWS / 1_000 / slow(() => engine.score(answers, options));
  return {
    "six scores, by columns": speed({ layout: "columns" }),
    "six scores, by rows": speed({ layout: "rows" }),
    "with levels, totals and flags": speed({ layout: "columns", overall: true }),
  };
}
