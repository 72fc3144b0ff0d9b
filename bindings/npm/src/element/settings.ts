/** What the attributes of the element say. */

import type { Form, Perspective } from "./engine.js";
import { Keep } from "./keep.js";
import type { Setting } from "./view/stage.js";

const PERSPECTIVES: readonly string[] = ["school", "partners", "ouders", "gemeente"] satisfies readonly Perspective[];

/** The attributes of an element, read at every use. */
export class Settings implements Setting {
  readonly #host: HTMLElement;
  #keep: Keep | undefined;

  constructor(host: HTMLElement) {
    this.#host = host;
  }

  get fixed(): Setting["fixed"] {
    const [form, perspective] = [this.#value("form"), this.#value("perspective")];
    return {
      form: form === "full" || form === "short" ? (form satisfies Form) : undefined,
      perspective: PERSPECTIVES.includes(perspective) ? (perspective as Perspective) : undefined,
    };
  }

  get headingLevel(): number {
    const level = Math.trunc(Number(this.#value("heading-level") || 2));
    return level >= 1 && level <= 6 ? level : 2;
  }

  /** The place for answers, which depends on what the page has settled. */
  get keep(): Keep | undefined {
    const kind = this.#value("storage");
    if (kind !== "session" && kind !== "local") return undefined;
    const { form = "" } = this.fixed;
    const keep = new Keep(kind, this.#host, [this.#value("perspective"), form]);
    if (keep.kind !== this.#keep?.kind || keep.key !== this.#keep.key) this.#keep = keep;
    return this.#keep;
  }

  get isWalked(): boolean {
    return this.#value("history") !== "off";
  }

  get start(): string {
    return this.#value("start");
  }

  /** Frameworks write `false` to mean that an attribute is absent. */
  has(name: "share-result" | "update-title"): boolean {
    return (this.#host.getAttribute(name) ?? "false") !== "false";
  }

  get wasmUrl(): URL | undefined {
    const url = this.#host.getAttribute("wasm-url");
    return url === null ? undefined : new URL(url, this.#host.baseURI);
  }

  #value(name: string): string {
    return this.#host.getAttribute(name) ?? "";
  }
}
