/** What only a coordinator opens: one file for each thing that they do. */

/** The answers of several people. */
export const team = () => import("../team/team.js");
