/** English, for the same reader: short sentences, common words. */

import type { Messages } from "./messages.js";

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const en: Messages = {
  frame: {
    next: "Next",
    previous: "Previous",
    toResult: "See the result",
    step: (number, of) => `Step ${number} of ${of}`,
    tools: "Stop, save or delete",
    privacy: "Your answers stay on this page. Nothing is sent.",
  },

  missing: {
    problems: (n) => (n === 1 ? "An answer is needed here" : "Answers are needed here"),
    skipped: (n) => `You have skipped ${count(n, "question", "questions")}`,
    skippedHelp: (next) => `That is fine. Choose a question to answer it now. Or choose “${next}” once more.`,
    noAnswer: "No answer yet",
    problem: {
      choosePerspective: "Choose who you are.",
      chooseKind: "Choose a kind of partner.",
      chooseWorlds: "Choose where this partner does something for children.",
      chooseGate: "Choose whether you work together now.",
      nameNeeded: "Write down what this partner is called.",
      nameTooLong: "This name is too long. Choose a shorter one.",
      nameUnusable: "This name has a character that cannot be used.",
    },
  },

  who: {
    heading: "About you",
    perspective: "Who are you?",
    form: "Which form do you want to fill in?",
    full: "Full form",
    short: "Short form",
    size: (questions, minutes) => `${questions} questions, about ${minutes} minutes`,
    estimateHelp: "Choose what you think now. Later you see whether the result fits.",
    noEstimate: "I do not know yet",
  },

  from: {
    heading: "Your organisation",
    kind: "Which partner do you belong to?",
    name: "What is the name of your organisation?",
    optional: "You may leave this empty.",
    noPerson: "Do not write the name of a person.",
  },

  items: {
    anchors: "Six short questions",
    anchorsHelp: "There is one question about each part of working together.",
    school: "You and the school",
  },

  partners: {
    heading: "Your partners",
    intro:
      "Who do you work with, or want to work with? A child grows up in three worlds: school, home and neighbourhood. Add your partners in each of these worlds. There are about six questions for each partner.",
    conditions: "Conditions",
    conditionsMeaning: "The municipality makes it possible for others to do their work.",
    nobody: "Nobody yet",
    add: (area) => `Add a partner: ${area}`,
    addLabel: "Add a partner",
    change: "Change",
    remove: "Remove",
    removed: (name) => `${name} is no longer on your list.`,
    working: { yes: "You work together", wanted: "You want to work together", notNeeded: "Not needed now" },
    open: "Not filled in yet",
    which: "Which partner do you want to add?",
    name: "What is the name of this partner?",
    nameHelp: "A name tells partners of the same kind apart. Do not write the name of a person.",
    worlds: "Where does this partner do something for children?",
    elsewhere: (world) => `Is also under ${world}`,
    noWish: "We do not know yet",
    full: "Your list is full.",
  },

  check: {
    heading: "Are your answers right?",
    intro: "Look through your answers. You can still change everything.",
    allAnswered: "You have answered every question.",
    open: (n) => `You have not answered ${count(n, "question", "questions")}. You can go on all the same.`,
    change: "Change",
    perspective: "Who you are",
    form: "Form",
    organisation: "Organisation",
    nothing: "Not answered",
    noPartners: "You have not added any partners yet.",
  },

  keep: {
    save: "Save answers in a file",
    saveHelp: "Later you open the file again and go on.",
    open: "Open saved answers",
    openHelp: "Choose a file, or drag it here. With more files you look together.",
    answers: "Save or share my answers",
    print: "Print the result",
    saveReport: "Save the result as a report",
    saveTable: "Save as a table (CSV)",
    again: "Start again",
    delete: "Delete everything",
    sure: "Are you sure? Your answers will be gone.",
    sureYes: "Yes, delete my answers",
    sureNo: "No, go back",
    consent: "Keep my answers on this device",
    consentSession: "They stay here until you close this tab. Do not do this on a shared computer.",
    consentLocal: "They stay here until you delete them. Do not do this on a shared computer.",
    kept: "Your answers are on this device.",
    blocked: "Keeping answers does not work in this browser. Save your answers in a file.",
    gone: "Your answers have been deleted.",
    saved: (file) => `Your answers are in ${file}.`,
    refused: "We cannot open this",
    fault: {
      code: "This code is not right. Copy it again, all of it.",
      tooLarge: "The file is too large.",
      notReadable: "This is not a file of this scan.",
      otherFormat: "This is not a file of this scan, or it comes from a newer version.",
      otherInstrument: "This file belongs to another questionnaire.",
      missing: "Something is missing here.",
      unknown: "We do not know this.",
      outOfRange: "This answer does not exist.",
      name: "This name cannot be used.",
      other: "This is not right.",
    },
    at: "Place in the file:",
  },

  code: {
    make: "Make a code of my answers",
    help: "A code holds all your answers and the names of partners. Who has the code can read them.",
    label: "Your code. Copy all of it.",
    given: "Did somebody give you a code?",
    open: "Open this code",
  },

  result: {
    heading: "The result",
    coming: "The result is coming…",
    nextHeading: "What next?",
  },

  team: {
    heading: "Looking together",
    intro: "Open the files with the answers of your colleagues, parents and partners. Then you see where you agree and where you do not.",
    invitation: "Everybody sees the collaboration differently. Ask colleagues, parents and partners to fill in the scan too.",
    start: "Look at the answers together",
    own: "My answers",
    members: (n) => (n === 0 ? "No answers yet" : count(n, "filled-in scan", "filled-in scans")),
    add: "Add answers",
    addHelp: "Choose one or more files, or drag them here.",
    opened: (n) => `${count(n, "file", "files")} added.`,
    removed: (name) => `${name} does not count any more.`,
    hide: "Hide small groups",
    hideHelp: (k) => `Then you see nothing of groups of fewer than ${k} people. Do this if people answered without a name.`,
    compare: "Compare with an earlier time",
    compareHelp: "Open the files of that time too. Then you see what has changed.",
    privacy: "The files stay on this page. Nothing is sent. When you close the page, they are gone here.",
  },
};
