/** What a result says, in Dutch. */

import type { ResultMessages } from "./messages.js";

export const result: ResultMessages = {
  heading: "De uitkomst",
  ownView: (perspective) => `Eigen beeld: ${perspective}`,

  strengthHeading: "Wat gaat al goed?",
  strength: (dimension, points) => `Dit gaat nu het best: ${dimension}. De score is ${points} van 100.`,
  noStrength: "Er zijn nog te weinig antwoorden om een sterk punt te noemen.",

  levelHeading: "Hoe ver zijn jullie?",
  level: (number, name) => `Niveau ${number}: ${name}`,
  total: (points) => `Het gemiddelde van de onderdelen is ${points} van 100.`,
  capped: (uncapped, weakest) =>
    `Dat hoort bij niveau ${uncapped}. Jullie niveau is lager door dit onderdeel: ${weakest}. Het niveau is hoogstens één hoger dan het laagste onderdeel.`,
  provisional: (missing) => `Deze uitkomst is voorlopig. Hier zijn nog te weinig antwoorden: ${missing}.`,
  noTotal: (needed, dimensions, missing) =>
    `Er is nog geen uitkomst voor het geheel. Daarvoor is een score nodig bij ${needed} van de ${dimensions} onderdelen. Hier zijn nog te weinig antwoorden: ${missing}.`,
  shortForm: "Dit is de korte scan, met één vraag per onderdeel. Daarom staat er geen niveau bij.",
  estimate: (level) => `Jullie eigen schatting: niveau ${level}.`,
  asEstimated: "Dat is wat jullie zelf ook dachten.",
  otherThanEstimated: "Dit is anders dan jullie zelf dachten. Praat erover.",
  here: "De uitkomst",
  yourEstimate: "Eigen schatting",

  profileHeading: "De onderdelen",
  profileSummary: (highest, lowest) => `Het hoogst scoort ${highest}. Het laagst scoort ${lowest}.`,
  dimension: "Onderdeel",
  score: "Score van 100",
  inWords: "In woorden",
  answersNeeded: (count) => (count === 1 ? "nog 1 antwoord nodig" : `nog ${count} antwoorden nodig`),
  tooFewApply: "te weinig vragen passen bij jullie",
  dontKnow: (count) => `${count}x weet ik niet`,

  worldsHeading: "School, thuis en wijk",
  worldsPicture: "De drie leefwerelden van een kind, met jullie partners",
  world: "Leefwereld",
  highestLevel: "Hoogste niveau",
  active: "Actieve partners",
  whiteSpot: "Witte plek",
  whiteSpotMeaning: "Een witte plek is een leefwereld waar nog geen partner met jullie afstemt.",
  noPartner: "Geen partner",
  activePartners: (world, count) => (count === 1 ? `${world}: 1 actieve partner.` : `${world}: ${count} actieve partners.`),
  activeCount: (count) => `${count} actief`,
  hasWhiteSpot: (world) => `${world}: witte plek.`,
  notActive: (world) => `${world}: nog niet bekend.`,
  legend: "De nummers in het plaatje",
  legendActive: "Actief: niveau 2 of hoger",
  legendInactive: "Niveau 1, of nog niet bekend",
  legendWanted: "Nog geen contact, wel een wens",

  partnersHeading: "Partners nu en straks",
  partner: "Partner",
  now: "Nu",
  wish: "Wens",
  notNeeded: "Nu niet nodig",
  tooFewAnswers: "Te weinig antwoorden",
  noWish: "Niet ingevuld",

  schoolHeading: "Zo zien jullie de school",
  school: (points, level) => `Over het contact met de school geven jullie ${points} van 100. Dat hoort bij niveau ${level}.`,

  limitsHeading: "Wat zegt dit niet?",
  oneView: "Dit is het beeld van één persoon. Een ander kan het anders zien. Praat daar samen over.",

  nextHeading: "En nu?",
};
