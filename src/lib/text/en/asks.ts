import type { SeenRow, seenTicks } from '#lib/domain/ask/ask.ts';
import { plural } from '../plural.ts';

type TickWords = { [Row in SeenRow]: Record<(typeof seenTicks)[Row][number], string> };

export const asks = {
  title: (name: string) => `How teachers see ${name}`,
  none: 'No teacher has been asked yet. A view takes a teacher two minutes, and a plan does not have to wait for it.',
  ask: 'Ask teachers',
  askHint:
    'Each gets six short rows, and reads nothing of this case. Until there is an answer, only you see whom you have asked.',
  who: 'Who teaches this student, by the roster',
  noRoster: 'The roster names no teacher of this student.',
  other: 'Another colleague here',
  otherName: 'Or somebody without an account, by name',
  otherNameHint: 'A coach, a substitute. You hand over a printed sheet and type it in when it comes back.',
  word: 'A word to them',
  wordHint: 'They read it, and nothing else of what you know. Leave out why you ask.',
  days: 'They have',
  inDays: (count: number, day: string) =>
    plural('en', count, { one: `one school day, until ${day}`, other: `{n} school days, until ${day}` }),
  send: 'Ask',

  waiting: 'Asked by you',
  onlyYou: 'Only you see this list.',
  askedOn: (day: string) => `asked ${day}`,
  onPaper: 'on paper',
  givenOn: (day: string) => `answered ${day}`,
  more: (name: string) => `More about the view of ${name}`,
  sheet: 'The sheet to hand over',
  typeIn: 'Type in what came back',
  takeBack: 'Do not wait any more',
  fresh: (count: number) =>
    plural('en', count, {
      one: 'One view is with you alone. Read it, and take it into the intake for everybody who works on this case.',
      other:
        '{n} views are with you alone. Read them, and take them into the intake for everybody who works on this case.',
    }),
  takeIn: (count: number) =>
    plural('en', count, { one: 'Take it into the intake', other: 'Take them into the intake' }),
  withYou: 'with you alone so far',

  rows: {
    strengths: 'Strengths I see',
    learning: 'Learning in class',
    relations: 'With others',
    energy: 'Energy and mood, as anybody could see them',
    works: 'What works with me',
    wish: 'A worry or a wish',
  } satisfies Record<SeenRow, string>,
  ticks: {
    strengths: {
      keepsGoing: 'keeps going when it is hard',
      helpsOthers: 'helps others',
      asks: 'asks good questions',
      makesThings: 'makes or builds things',
      leads: 'takes the lead',
      humor: 'makes others laugh kindly',
    },
    learning: {
      followsTalk: 'follows what is explained',
      remembers: 'remembers from one lesson to the next',
      startsAlone: 'starts without help',
      needsShown: 'starts once shown how',
      needsTime: 'gets there with more time',
      workMissing: 'work is missing',
    },
    relations: {
      worksWithMany: 'works with many others',
      oneOrTwo: 'has one or two close classmates',
      seeksAdults: 'looks for adults',
      mostlyAlone: 'is mostly alone',
      disputes: 'has disputes with classmates',
    },
    energy: {
      takesPart: 'awake and taking part',
      tired: 'tired, or asleep',
      quieter: 'quieter than before',
      restless: 'on the move',
      upset: 'in tears or angry at times',
      late: 'late, or leaves early',
    },
    works: {
      stepByStep: 'one step at a time',
      privateWord: 'a word in private',
      seat: 'a certain seat',
      choice: 'a choice between tasks',
      break: 'a short break',
      praise: 'being told what went well',
    },
    wish: {
      somebodyToTalk: 'somebody to talk to',
      timeToCatchUp: 'time to catch up',
      helpMaterials: 'help with materials',
      familyContact: 'a call to the family',
      nothingNow: 'nothing for now',
    },
  } satisfies TickWords,
  line: (row: string) => `In a line: ${row}`,
  nothing: 'nothing said',
  by: (name: string, day: string) => `${name}, ${day}`,

  form: {
    title: (name: string) => `How do you see ${name}?`,
    asks: (name: string, day: string) => `${name} asks you, until ${day}.`,
    hint: 'Tick what you have seen, or write a line, wherever you have something to say. One is enough. Write what you saw, not what it may mean; what you have not seen stays empty.',
    who: 'Only you and whoever asks you read this at first; then the few who work with this student do. The student and the family may ask to read it.',
    give: 'Send',
    given: (day: string) => `Sent on ${day}. Thank you. You may still change it.`,
    over: (day: string) => `Sent on ${day}. Thank you. It is closed now and can no longer be changed.`,
    change: 'Send it as it is now',
    gone: 'Nobody asks for this view any more, or it is not here yet.',
    back: 'Back to today',
  },

  answered: {
    title: 'Views you have given',
    hint: 'You may still correct them. They leave this list once nobody works with them any more.',
    by: (asker: string) => `asked by ${asker}`,
    yours: 'What you sent',
  },

  paper: {
    title: 'A teacher’s view',
    heading: (name: string) => `How do you see ${name}?`,
    to: (name: string, asker: string, day: string) =>
      `For ${name}. Please give it back to ${asker} in person, by ${day}.`,
    hint: 'Tick what you have seen, or write a line. One is enough. Facts rather than guesses; what you have not seen stays empty.',
    who: 'The few who work with this student will read it. The student and the family may ask to read it.',
    line: 'In a line',
    back: 'Back to the intake',
  },
};
