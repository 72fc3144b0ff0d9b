/** Files for one thing each. All but the first are for whoever organises the scan. */

/** Handing in. */
export const handIn = () => import("../hand-in/hand-in.js");

/** The answers of several people. */
export const team = () => import("../team/team.js");

/** Inviting others. */
export const organise = () => import("../organise/organise.js");

/** What is to be known about a kind of partner. */
export const partners = () => import("../partners/partners.js");

/** QR codes. */
export const qr = () => import("../qr/qr.js");
