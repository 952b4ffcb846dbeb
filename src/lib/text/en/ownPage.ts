import type { OwnPart } from '#lib/domain/ownPage/ownPage.ts';

/** What a student reads and writes alone speaks to the student; what stands around it in the case speaks to the adult. */
export const ownPage = {
  title: (name: string) => `${name}, this page is yours`,
  intro:
    'You write here alone. Nothing goes to anybody before you press “I am done”. Leave out whatever you like: one line is enough.',
  language: 'Language of this page',
  danger: (numbers: string) =>
    `One thing an adult here cannot keep quiet about: that you or somebody else is in danger. Then help comes first, and you are told. If it is urgent, tell the adult beside you now or call one of these numbers: ${numbers}.`,

  strengths: 'What I bring',
  strengthsRead: 'Every adult of the school who helps students in this way can read this part.',
  goodAt: 'I am good at',
  caresFor: 'I care for',
  caresForHint: 'People, animals, a place, an idea.',
  likes: 'I like',
  answered: (beginning: string, text: string) => `${beginning}: ${text}`,

  words: 'In my own words',
  readers: 'Who would read it',
  readersHow: 'For each part you choose: these people, or one adult alone.',
  why: {
    lead: 'looks after this with you',
    team: 'works with you on this',
    standIn: 'stands in for somebody who is away',
    coordinator: 'coordinates help at the school',
  },
  parts: {
    goingOn: 'What is going on',
    want: 'What I would like to happen',
    health: 'My health',
    family: 'My family and home',
  } satisfies Record<OwnPart, string>,
  reads: 'Who may read this?',
  list: 'The people named above',
  one: (name: string) => `Only ${name}`,

  /** 20 U.S.C. 1232h in plain words; a school may word its own. */
  notice:
    'The next two parts ask about health and about family. Answering is your choice. You may leave out one of them or both, and nothing changes for you: not your marks, and not the help you get. A federal law, the Protection of Pupil Rights Amendment, says that families, and students themselves from 18 on, may see such questions beforehand and may say no to them. If you would rather talk with your family first, do.',
  noticeTitle: 'Before health and family questions',
  noticeHint:
    'A student who writes alone reads this first, and may leave out both parts. The words that stand here to begin with are plain language and no legal advice: have whoever advises your school look at them. Left empty, they come back.',
  noticeIn: { en: 'In English', es: 'In Spanish' },
  noticed: 'Two parts that you may leave out',
  leave: 'I leave it out',
  write: 'I want to write something',
  leftOutHere: 'Left out. That is fine.',

  done: 'I am done',
  giveBack: 'Give the laptop back',
  waits: 'What you have typed waits on this laptop, closed, until you go on.',
  thanks: 'Thank you',
  kept: (name: string) => `It is kept as you wrote it. Now give the laptop back to ${name}.`,

  handOver: (name: string) => `${name} writes alone`,
  handOverNow: 'Hand over now',
  handOverHow:
    'The screen then shows one page and no way to anything else; other windows of this school are locked. When the laptop comes back, unlock it as always.',
  handOverSay:
    'Say first that each part may be left out, who would read it, and that adults must act where somebody is in danger.',

  readOut: (name: string, names: string) => `Tell ${name} first who will read it: ${names}.`,
  agrees: (name: string) => `What does ${name} say?`,
  agreesYes: 'They may read it',
  agreesNo: 'Rather not: for some only',
  agreesNoHow: 'Then it becomes a note told in confidence, for you and for those you tick.',

  lineReadBy: (names: string) =>
    `Beside you, ${names} will read the line. Tell the student before you write down what was confided.`,

  wrote: (name: string) => `${name} wrote alone`,
  wroteOn: (part: string, day: string) => `${part} · written by the student, ${day}`,
  ownStrength: (text: string) => `“${text}”, own words`,
  notHere: (parts: string) => `Left out here, or told to one adult alone, as is everybody’s right: ${parts}.`,
  agreed: (names: string, day: string) => `Was told on ${day} who reads it, and agreed: ${names}.`,
  partInConfidence: (part: string) => `${part} · written by the student`,
};
