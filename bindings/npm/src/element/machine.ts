/**
 * The scan as one state, and everything that can happen to it. A pure function leads from a state and an event to the
 * next state; what is on the page, the focus, the history of the browser and the device follow from both.
 *
 *              begin     ready     fail      forget
 *   start      loading
 *   loading              asking    failed    start
 *   failed     loading                       start
 *   asking                         failed    start
 *
 * All other events happen within a phase. An event that a phase does not know changes nothing.
 */

import { EMPTY, type Draft } from "./journey/draft.js";
import type { Plan } from "./journey/plan.js";
import { placeOf, type Step } from "./journey/steps.js";
import type { Team } from "./journey/member.js";
import type { Gathering } from "./journey/team.js";
import type { Alert } from "./view/alert.js";

/** The phase of the element: the start page, on its way to the questions, unable to go on, or among them. */
export type Phase = "start" | "loading" | "failed" | "asking";

/** Where the focus moved: to a field, or else to the heading of the page. A new object moves it again. */
export interface Focus {
  readonly field?: string | undefined;
}

/** Everything that the scan remembers. */
export interface State {
  readonly phase: Phase;
  /** The page of the scan; after a failure the scan goes on there. */
  readonly step: Step;
  readonly draft: Draft;
  /** Answers that are neither in a file nor on the device, nor handed in. */
  readonly isUnsaved: boolean;
  /** The respondent says that the answers, as they are now, were given to whoever collects them. */
  readonly isHandedIn?: boolean;
  /** The answers of several people, compared on the page. */
  readonly team: Team;
  /** What is filled in to invite others, once somebody began with that. */
  readonly plan?: Plan | undefined;
  /** What was added last to the answers of several people. */
  readonly gathered?: Gathering | undefined;
  /** What comes first, above the page: missing answers, a refused file, a question. */
  readonly alert?: Alert | undefined;
  /** A message about the answers. */
  readonly notice?: string | undefined;
  /** The screens on which the respondent was told once what they skipped. */
  readonly told: readonly string[];
  readonly focus: Focus;
}

/** What can happen. */
export type Event =
  | { readonly kind: "begin" | "fail" }
  /** All answers go. `isAsked`: the respondent said so. */
  | { readonly kind: "forget"; readonly isAsked: boolean }
  /** The questions are there. `isAsked`: the respondent started them. */
  | {
      readonly kind: "ready";
      readonly draft: Draft;
      readonly step: Step;
      readonly with?: Changes;
      readonly isAsked: boolean;
    }
  /** The respondent fills something in. The page stays as it is. */
  | { readonly kind: "edit"; readonly change: (draft: Draft) => Draft }
  | { readonly kind: "plan"; readonly plan: Plan }
  | { readonly kind: "saved"; readonly isUnsaved: boolean }
  /** A paper form, or an agreement, is typed in; the page stays as it is. */
  | { readonly kind: "typed"; readonly team: Team }
  /** The scan goes to a page. `isWalked`: by the history of the browser. `isFinished`: with everything answered. */
  | {
      readonly kind: "go";
      readonly step: Step;
      readonly field?: string;
      readonly with?: Changes;
      readonly isWalked?: boolean;
      readonly isFinished?: boolean;
    }
  /** Something changes on the page as it is. `isKept`: on the device it has changed already. */
  | { readonly kind: "set"; readonly with: Changes; readonly isKept?: boolean }
  /** Something comes first; or, without one, is settled. */
  | { readonly kind: "alert"; readonly alert?: Alert };

/** The parts of a state that an event replaces. */
export type Changes = Partial<
  Pick<State, "step" | "draft" | "isUnsaved" | "isHandedIn" | "team" | "plan" | "gathered" | "notice" | "told">
>;

/** Nobody yet. */
export const NOBODY: Team = { now: [], before: [], isUnsaved: false, isAnonymous: true, open: [] };

/** Before anything happened. */
export const START: State = {
  phase: "start",
  step: { name: "who" },
  draft: EMPTY,
  isUnsaved: false,
  team: NOBODY,
  told: [],
  focus: {},
};

const PHASES: Readonly<Record<Phase, Partial<Record<Event["kind"], Phase>>>> = {
  start: { begin: "loading" },
  loading: { ready: "asking", fail: "failed", forget: "start" },
  failed: { begin: "loading", forget: "start" },
  asking: { fail: "failed", forget: "start" },
};

/** The state after an event, as far as its phase goes. Before the questions are there, nothing else can change. */
export function inPhase(state: State, event: Event): State {
  const phase = PHASES[state.phase][event.kind] ?? state.phase;
  if (phase === "start") return START;
  return phase === state.phase ? state : { ...state, phase };
}

/** The state after an event. */
export function next(state: State, event: Event): State {
  const after = inPhase(state, event);
  return after.phase === "start" || (event.kind === "ready" && after === state) ? after : changed(after, event);
}

function changed(state: State, event: Event): State {
  switch (event.kind) {
    case "ready":
      return { ...state, ...event.with, draft: event.draft, step: event.step, focus: event.isAsked ? {} : state.focus };
    case "edit":
      return { ...state, draft: event.change(state.draft), isUnsaved: true, isHandedIn: false };
    case "plan":
      return { ...state, plan: event.plan };
    case "typed":
      return { ...state, team: event.team, gathered: { ...state.gathered, moment: "now" }, notice: undefined };
    case "saved":
      return { ...state, isUnsaved: event.isUnsaved };
    case "go":
      return {
        ...state,
        ...event.with,
        step: event.step,
        alert: undefined,
        notice: undefined,
        focus: { field: event.field },
      };
    case "set":
      return { ...state, ...event.with, alert: state.alert?.kind === "refused" ? undefined : state.alert };
    case "alert":
      return { ...state, alert: event.alert, told: toldAfter(state, event.alert), focus: {} };
    default:
      return state;
  }
}

/** Skipped questions are reported once a screen; whatever is required, every time. */
function toldAfter({ told, step }: State, alert: Alert | undefined): readonly string[] {
  return alert?.kind === "missing" && alert.problems.length === 0 ? [...told, placeOf(step)] : told;
}
