/** The scan at this moment: what pages read of it. */

import type { SamenwerkScan, ScanProgress } from "../element.js";
import {
  isWhole,
  type Engine,
  type Field,
  type Instrument,
  type Lang,
  type PersonEngine,
  type ScanResponse,
} from "./engine.js";
import { textsOf, type Texts } from "./texts.js";
import { drawTag } from "./fresh.js";
import type { Invitation } from "./invitation/invitation.js";
import { EMPTY, responseOf, type Draft } from "./journey/draft.js";
import { withFixed } from "./journey/edit.js";
import { progressOf } from "./journey/gaps.js";
import { onScreen, screenAt, screensOf } from "./journey/screens.js";
import { before, stepsOf, type Fixed, type Step } from "./journey/steps.js";
import type { State } from "./machine.js";
import type { Messages } from "./messages/messages.js";
import { isSingle } from "./view/show.js";
import type { Stage } from "./view/stage.js";

/** Everything that follows from the state, the settings of the page and the texts. */
export class Reading {
  protected readonly stage: Stage;
  #texts: Texts;

  constructor(stage: Stage, texts: Texts) {
    this.stage = stage;
    this.#texts = texts;
    this.texts = texts;
  }

  /** What is said; an engine that the page brought has its own questions. */
  protected set texts(texts: Texts) {
    const { engine } = this.stage;
    this.#texts = engine ? textsOf(engine, texts) : texts;
  }

  get state(): State {
    return this.stage.state;
  }

  get draft(): Draft {
    return this.state.draft;
  }

  get step(): Step {
    return this.state.step;
  }

  get instrument(): Instrument {
    return this.#texts.instrument;
  }

  get field(): Field {
    return this.#texts.field;
  }

  get lang(): Lang {
    return this.#texts.lang;
  }

  get said(): Texts["said"] {
    return this.#texts.said;
  }

  /** Whether the questions are in a language that the page has added. */
  protected get isTranslated(): boolean {
    return this.#texts.tag !== undefined;
  }

  get say(): Messages {
    return this.#texts.say;
  }

  get fixed(): Fixed {
    const { form, perspective } = this.host;
    const { invitation } = this;
    return {
      form: form ?? invitation?.form,
      perspective: perspective ?? invitation?.perspective,
      isInvited: invitation !== undefined,
    };
  }

  /** The invitation with which somebody came. One to another instrument is not for this scan. */
  get invitation(): Invitation | undefined {
    const invitation = this.stage.guest?.invitation;
    const { id, version } = this.instrument;
    return invitation?.instrument.id === id && invitation.instrument.version === version ? invitation : undefined;
  }

  get headingLevel(): number {
    return this.host.headingLevel;
  }

  get engine(): PersonEngine | undefined {
    return this.stage.engine;
  }

  get whole(): Engine | undefined {
    const { engine } = this;
    return isWhole(engine) ? engine : undefined;
  }

  get host(): SamenwerkScan {
    return this.stage.host;
  }

  get response(): ScanResponse | undefined {
    return responseOf(this.draft, this.instrument);
  }

  /** Whether the page shows what the engine says, and does not come with it. */
  get needsEngine(): boolean {
    return ["handIn", "result", "partners"].includes(this.step.name);
  }

  /** The respondent's progress. */
  get progress(): ScanProgress {
    return progressOf(this.step, stepsOf(this.draft, this.instrument, this.fixed), this.draft, this.instrument);
  }

  /** Whether one question fills the screen. */
  get isSingle(): boolean {
    return isSingle(this.stage.page);
  }

  /** The screen that is shown, if one question fills it, and how many its page has. */
  get screen(): ReturnType<typeof screenAt> {
    return screenAt(this.step, this.draft, this.instrument, this.fixed);
  }

  /** The page before this one, or the screen before. */
  get previous(): Step | undefined {
    const { step, draft, instrument, fixed, screen } = this;
    // Asked last, because the browser lays out the page to answer it.
    if (screen.at > 0 && this.isSingle) return onScreen(step, screen.at - 1);
    const page = before(step, stepsOf(draft, instrument, fixed), draft, fixed);
    return page && this.isSingle ? onScreen(page, screensOf(page, draft, instrument, fixed).length - 1) : page;
  }

  /** A fresh start with nothing filled in. */
  protected get nothing(): Draft {
    const { invitation } = this;
    const partners = (invitation?.perspective === "school" && invitation.partners) || [];
    return withFixed({ ...EMPTY, tag: drawTag(), partners }, this.fixed);
  }

  /** Where it starts. */
  protected firstStep(draft: Draft): Step {
    return stepsOf(draft, this.instrument, this.fixed)[0] ?? { name: "check" };
  }

  /** Whoever organises the scan begins elsewhere: on a page for that, with inviting others. */
  protected elsewhere(at: "organise" | undefined): { readonly step: Step } | undefined {
    if (at) return { step: { name: at } };
    return this.host.invite && !this.invitation ? { step: { name: "invite" } } : undefined;
  }
}
