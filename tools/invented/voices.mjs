/** What students, families and teachers said themselves, by student. */

/** Written by the student, alone, on this laptop. Each strength has the first words that the page gives. */
export const ownPages = {
  4: [
    {
      on: -5,
      strengths: ['I am good at: drawing how things fit together', 'I like: being asked'],
      goingOn: 'Everybody counts my credits. Nobody asked what I drew.',
      want: 'To build something that stands up.',
      mayKnow: [
        ['family', '', 'only', 'That I met with you'],
        ['school', 'June Parkhurst', 'yes'],
        ['everyoneElse', '', 'no'],
      ],
    },
  ],
  12: [
    {
      on: -28,
      strengths: ['Soy buena para: cocinar para cinco', 'Me gusta: leer cuando todos duermen'],
      goingOn: 'Mi mamá está enferma y yo hago lo que ella hacía.',
      want: 'Una tarde a la semana que sea mía.',
      family: ['one', 'No quiero que mis hermanos sepan todo todavía.'],
      mayKnow: [
        ['family', 'Tía Beatriz', 'yes'],
        ['school', 'June Parkhurst', 'only', 'Que necesito más tiempo'],
        ['everyoneElse', '', 'no'],
      ],
    },
  ],
  17: [
    {
      on: -23,
      strengths: ['I am good at: rules of games, all of them'],
      want: 'A table where somebody else is already sitting.',
    },
  ],
  18: [
    {
      on: -31,
      strengths: ['I am good at: horses', 'I like: walking in circles while talking'],
      goingOn: 'People stop laughing when I come in.',
      health: ['one', 'I do not sleep in my own room.'],
      mayKnow: [
        ['school', '', 'only', 'That my father died. Not to be careful.'],
        ['family', '', 'yes'],
      ],
    },
  ],
};

/** Who may know what, as an adult noted it in a talk. */
export const mayKnow = {
  9: [[-32, 'school', 'Tomasz Wilk', 'only', 'That I work late']],
  30: [
    [-30, 'family', 'mamá', 'yes'],
    [-30, 'other', 'papá', 'no'],
  ],
};

/** In the student's words, with a yes to everyone who reads them. */
export const told = { 18: [[-9, 'They laughed in the group. I did not know that was allowed.']] };

/** The student asked to see what is written, and read it together with somebody. */
export const readings = {
  12: [
    [-13, 'asked'],
    [-12, 'read'],
  ],
  9: [[-9, 'read']],
};

/** Six rows from a teacher: asked, answered on paper, and taken into the case. A missing day has not come yet. */
export const views = {
  9: [
    {
      who: 'algebra',
      asked: -34,
      given: -31,
      read: -31,
      seen: {
        strengths: [['keepsGoing', 'humor'], 'Finishes the proof with her eyes closed'],
        energy: [['tired', 'late']],
        works: [['privateWord', 'seat'], 'By the window, first row'],
        wish: [['timeToCatchUp']],
      },
    },
  ],
  12: [
    {
      who: 'biology',
      asked: -29,
      given: -26,
      read: -26,
      word: 'What you see in class is enough; please do not ask her.',
      seen: {
        strengths: [['helpsOthers', 'keepsGoing'], 'Explains the cell to the row behind her'],
        learning: [['followsTalk', 'workMissing']],
        relations: [['oneOrTwo']],
        energy: [['tired', 'quieter']],
        works: [['privateWord', 'choice']],
        wish: [['timeToCatchUp', 'somebodyToTalk'], 'Ask her about the book under the desk'],
      },
    },
    {
      who: 'algebra',
      asked: -29,
      given: -25,
      read: -25,
      seen: {
        strengths: [['asks'], 'Asks the question that everybody has'],
        learning: [['needsTime', 'workMissing']],
        energy: [['late']],
        works: [['stepByStep']],
      },
    },
    { who: 'dean', asked: -2 },
  ],
  8: [
    {
      who: 'biology',
      asked: -5,
      given: -1,
      seen: {
        strengths: [['helpsOthers'], 'Feeds the fish before he sits down'],
        relations: [['seeksAdults', 'disputes']],
        energy: [['upset'], 'Third period; never first'],
        works: [['break', 'privateWord']],
      },
    },
  ],
  17: [{ who: 'algebra', asked: -3 }],
};

/** What helps in class, for one adult and for a time: never why. */
export const sheets = {
  9: [
    { to: 'algebra', on: -31, works: ['privateWord', 'seat'], lines: 'First row by the window', until: 12 },
  ],
  11: [
    {
      to: 'biology',
      on: -26,
      strengths: ['Comes back when he says he will'],
      works: ['break', 'signal'],
      lines: 'A card on the desk means five minutes outside; he brings it back',
      until: 8,
    },
  ],
  12: [
    {
      to: 'biology',
      on: -25,
      strengths: ['Thinks before she speaks'],
      works: ['moreTime', 'privateWord', 'choice'],
      lines: 'Two of three tasks are enough this month',
      until: 10,
    },
    { to: 'algebra', on: -24, works: ['stepByStep', 'moreTime'], until: 10 },
  ],
  14: [
    {
      to: 'biology',
      on: -20,
      works: ['seat', 'signal'],
      lines: 'The small room is free in fourth period',
      until: 14,
    },
  ],
};

/** What they say to the plan: who, how, and in which way. */
export const agreements = {
  9: [
    { on: -33, who: 'student', answer: 'agrees', way: 'screen', words: 'If I may choose the nights.' },
    { on: -33, who: 'family', answer: 'agrees', way: 'phone' },
  ],
  10: [
    { on: -25, who: 'student', answer: 'agrees', way: 'inPerson' },
    { on: -24, who: 'family', answer: 'agrees', way: 'paper' },
  ],
  12: [
    {
      on: -26,
      who: 'student',
      answer: 'different',
      way: 'inPerson',
      words: 'Sí, pero no cuando mi mamá está en el hospital.',
    },
    { on: -11, who: 'student', answer: 'agrees', way: 'screen', words: 'Así sí.' },
    { on: -11, who: 'family', answer: 'agrees', way: 'phone', name: 'Beatriz Beltrán' },
  ],
  18: [
    { on: -31, who: 'student', answer: 'agrees', way: 'screen' },
    { on: -30, who: 'family', answer: 'agrees', way: 'inPerson' },
  ],
  20: [
    { on: -19, who: 'student', answer: 'agrees', way: 'inPerson' },
    { on: -19, who: 'family', answer: 'different', way: 'video', words: 'Lunch every day, not three days.' },
  ],
  30: [
    { on: -28, who: 'student', answer: 'agrees', way: 'paper', words: 'Con mi poema como primera hoja.' },
    { on: -27, who: 'family', answer: 'agrees', way: 'inPerson' },
  ],
};

/** How it goes now, beside how it went. */
export const ratedAgain = {
  9: [
    [-9, 'academics', '3', 'Awake four mornings in five'],
    [-9, 'health', '2', 'Four nights of work, not six'],
  ],
  10: [[-6, 'academics', '3', 'Asks for the next book']],
  12: [
    [-15, 'family', '2', 'Supper comes to the door on Tuesdays'],
    [-4, 'family', '1', 'Her mother is in hospital'],
    [-15, 'academics', '2'],
  ],
  18: [[-6, 'socialEmotional', '3', 'Laughed in the group']],
  27: [[-6, 'health', '4', 'Every appointment kept']],
  30: [
    [-14, 'family', '2', 'Three calm evenings'],
    [-4, 'family', '3', 'Five'],
  ],
};

/** Who holds the rights, where it is not a parent. The student of 18 follows from the birth date alone. */
export const rights = {
  27: [
    {
      on: -43,
      holder: 'minorService',
      name: 'Bay Street Youth Clinic',
      ground: 'Care during pregnancy: the state lets the student decide alone',
    },
  ],
};

/** The student who is 18 says that the family may have its sheet of the plan. */
export const familySheets = { 9: [-5, 'inPerson'] };

/** What becomes of the case when the year ends. */
export const yearEnds = {
  10: [-2, 'september', 'The same room and the same hour, in her first week.'],
  15: [-3, 'september', 'Ask how many birds. Somebody has to know that he counts.'],
  17: [-2, 'carryOn'],
  21: [-1, 'september', 'Ask about the first bus before the first letter home.'],
};
