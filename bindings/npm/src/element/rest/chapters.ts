/** Files for one thing each, which are loaded when it is needed. */

/** Handing in. */
export const handIn = () => import("../hand-in/hand-in.js");

/** The result. */
export const result = () => import("../result/result.js");

/** The answers of several people. */
export const team = () => import("../team/team.js");

/** Typing in what was filled in on paper. */
export const paper = () => import("../team/typing.js");

/** A result on a screen in a room. */
export const talk = () => import("../talk/talk.js");

/** What a group agrees, and what came of it. */
export const agreements = () => import("../agreements/agreements.js");

/** Inviting others. */
export const organise = () => import("../organise/organise.js");

/** Keeping answers, where the page allows that. */
export const device = () => import("../device/device.js");
