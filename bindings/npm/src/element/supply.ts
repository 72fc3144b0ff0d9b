/** The engine of a scan: the page's, or else the package's, which is loaded once. After a failure it is tried again. */

import { loadEngine, type Engine } from "./engine.js";
import type { Stage } from "./view/stage.js";

/** Supplies the engine. */
export class Supply {
  readonly #stage: Stage;
  readonly #onarrival: () => void;
  #coming: Promise<Engine> | undefined;

  constructor(stage: Stage, onarrival: () => void) {
    this.#stage = stage;
    this.#onarrival = onarrival;
  }

  /** The engine, as soon as it is loaded. */
  async load(): Promise<Engine> {
    const stage = this.#stage;
    if (stage.engine) return stage.engine;
    try {
      const { wasmUrl, baseURI } = stage.host;
      stage.engine = await (this.#coming ??= loadEngine(wasmUrl === null ? undefined : new URL(wasmUrl, baseURI)));
    } finally {
      this.#coming = undefined;
    }
    this.#onarrival();
    return stage.engine;
  }

  /** Does something with the engine: at once if it is loaded, otherwise when it arrives. */
  readonly with = (act: (engine: Engine) => void): void => {
    const { engine, fail } = this.#stage;
    if (engine) act(engine);
    else this.load().then(act, fail);
  };
}
