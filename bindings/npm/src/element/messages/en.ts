/** English for the same readers: short sentences, common words. */

import type { Messages } from "./messages.js";

const count = (number: number, one: string, many: string): string => (number === 1 ? `1 ${one}` : `${number} ${many}`);

export const say: Messages = {
  frame: {
    next: "Next",
    previous: "Previous",
    toResult: "See the result",
    step: (number, of) => `Step ${number} of ${of}`,
    question: (number, of) => `question ${number} of ${of}`,
    tools: "Stop, save or delete",
    privacy: "We do not send your answers. You hand them in yourself.",
    whoSees: "Who sees what?",
    coming: "One moment…",
    late: "We cannot open this page now. Perhaps there is no internet.",
    again: "Try again",
  },

  missing: {
    problems: (n) => (n === 1 ? "An answer is needed here" : "Answers are needed here"),
    skipped: (n) => `You have skipped ${count(n, "question", "questions")}`,
    skippedHelp: (next) => `That is fine. You can still answer now, or choose “${next}” once more.`,
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
    kind: "What kind of organisation do you work for?",
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
      "Who do you work with, or want to work with? Tick them. After that there are about eight short questions for each partner. You may skip questions.",
    answer: "Answer the questions",
    another: "Add another one",
    unnamed: "Without a name",
    about: "What can you do together?",
    change: "Change",
    remove: "Remove",
    removed: (name) => `${name} is no longer on your list.`,
    working: { yes: "You work together", wanted: "You want to work together", notNeeded: "Not needed now" },
    open: "Not filled in yet",
    name: "What is the name of this partner?",
    nameHelp: "A name tells partners of the same kind apart. Do not write the name of a person.",
    worlds: "Where does this partner do something for children?",
    noWish: "We do not know yet",
    full: "Your list is full.",
  },

  check: {
    heading: "Are you done?",
    intro: "Do you want to change something? Then choose a part.",
    allAnswered: "You have answered every question.",
    open: (n) => `You have not answered ${count(n, "question", "questions")}. You can go on all the same.`,
    openPartners: (n) =>
      n === 1 ? "One partner on your list is not filled in yet." : `${n} partners on your list are not filled in yet.`,
    fillIn: "Fill in",
    change: "Change",
    nothing: "Not answered",
    noPartners: "You have not added any partners yet.",
  },

  keep: {
    save: "Save answers in a file",
    saveHelp: "Later you open the file again and go on.",
    open: "Open saved answers",
    openHelp: "Choose a file, or drag it here. With the answers of more people you look together.",
    choose: "Choose files",
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
    savedReport: (file) => `The result is in ${file}.`,
    refused: "We cannot open this",
    newer: "You went on in another tab. Here you now see your latest answers.",
    goneElsewhere: "Your kept answers were deleted in another tab. What you fill in here is not kept any more.",
    otherElsewhere: "Other answers were kept in another tab. Those stay. What you fill in here is not kept any more.",
    taken: "There are other answers on this device already",
    takenHelp: "Do you want to replace them with the answers that you see now?",
    replace: "Yes, replace them",
    leave: "No, leave them",
    unreadable: "We cannot open your kept answers",
    unreadableHelp: "They are still on this device. What do you want to do with them?",
    saveKept: "Save them in a file",
    deleteKept: "Delete them from this device",
    leaveKept: "Leave them and go on",
    over: "You have filled in answers here already",
    overHelp: "If you open other answers, yours are gone from this page.",
    openOver: "Open them, my answers may go",
    moment: "When were these answers given?",
    momentHelp:
      "They are more than half a year old. If they are of an earlier time, you compare them with new answers.",
    ofThen: "At an earlier time",
    ofNow: "Now",
    openBeside: "Look at them together with my answers",
    fault: {
      code: "There is no valid code here. Copy the whole code again.",
      codes: "Not every code in this text is valid. Ask for it or copy it again.",
      none: "There are no answers of the scan in this.",
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
    help: "A code holds all that you filled in. Whoever has the code can read it.",
    label: "Your code. Copy all of it.",
    given: "Did you get a code? Paste the code, the link or the whole message.",
    open: "Open this code",
  },

  result: {
    heading: "The result",
    coming: "The result is coming…",
    asTable: "Show as a table",
    nextHeading: "What next?",
  },

  handIn: {
    lead: "Did somebody ask you to fill in the scan? Then your answers only count once you hand them in.",
    act: "Hand in your answers",
  },

  together: {
    invitation:
      "Everybody sees the collaboration differently. Ask colleagues, parents and partners to fill in the scan too.",
    start: "Look at the answers together",
  },
};
