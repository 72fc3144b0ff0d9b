/** What a result says, in English. */

import type { ResultMessages } from "./messages.js";

export const result: ResultMessages = {
  heading: "The result",
  ownView: (perspective) => `Own view: ${perspective}`,

  strengthHeading: "What is already going well?",
  strength: (dimension, points) => `This is going best now: ${dimension}. The score is ${points} out of 100.`,
  noStrength: "There are too few answers yet to name a strength.",

  levelHeading: "How far are you?",
  level: (number, name) => `Level ${number}: ${name}`,
  total: (points) => `The mean of the parts is ${points} out of 100.`,
  capped: (uncapped, weakest) =>
    `That belongs to level ${uncapped}. Your level is lower because of this part: ${weakest}. The level is at most one above the lowest part.`,
  provisional: (missing) => `This result is provisional. There are too few answers yet for: ${missing}.`,
  noTotal: (needed, dimensions, missing) =>
    `There is no result for the whole yet. It needs a score for ${needed} of the ${dimensions} parts. There are too few answers yet for: ${missing}.`,
  shortForm: "This is the short scan, with one question for each part. That is why it gives no level.",
  estimate: (level) => `Your own estimate: level ${level}.`,
  asEstimated: "That is what you thought yourselves.",
  otherThanEstimated: "This is not what you thought yourselves. Talk about it.",
  here: "The result",
  yourEstimate: "Your estimate",

  profileHeading: "The parts",
  profileSummary: (highest, lowest) => `The highest score is for ${highest}. The lowest is for ${lowest}.`,
  dimension: "Part",
  score: "Score out of 100",
  inWords: "In words",
  answersNeeded: (count) => (count === 1 ? "needs 1 more answer" : `needs ${count} more answers`),
  tooFewApply: "too few questions apply to you",
  dontKnow: (count) => `${count}x don't know`,

  worldsHeading: "School, home and neighbourhood",
  worldsPicture: "The three worlds of a child, with your partners",
  world: "World of the child",
  highestLevel: "Highest level",
  active: "Active partners",
  whiteSpot: "White spot",
  whiteSpotMeaning: "A white spot is a world of the child where no partner is in step with you yet.",
  noPartner: "No partner",
  activePartners: (world, count) => (count === 1 ? `${world}: 1 active partner.` : `${world}: ${count} active partners.`),
  activeCount: (count) => `${count} active`,
  hasWhiteSpot: (world) => `${world}: white spot.`,
  notActive: (world) => `${world}: not known yet.`,
  legend: "The numbers in the picture",
  legendActive: "Active: level 2 or higher",
  legendInactive: "Level 1, or not known yet",
  legendWanted: "No contact yet, but wanted",

  partnersHeading: "Partners now and later",
  partner: "Partner",
  now: "Now",
  wish: "Wish",
  notNeeded: "Not needed now",
  tooFewAnswers: "Too few answers",
  noWish: "Not filled in",

  schoolHeading: "How you see the school",
  school: (points, level) => `For the contact with the school you give ${points} out of 100. That belongs to level ${level}.`,

  limitsHeading: "What does this not say?",
  oneView: "This is the view of one person. Somebody else may see it differently. Talk about it together.",

  nextHeading: "What now?",
};
