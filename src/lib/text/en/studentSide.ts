import type { Readable, ReplyWay } from '#lib/domain/studentSide/reply.ts';

/** Read together by student and adult, so it speaks to the student. */
export const studentSide = {
  open: 'Read it together',
  back: 'Back to the case',
  title: 'What is written about you',
  heading: (name: string) => `What is written about you, ${name}`,
  intro:
    'This is what the adults who help you have written down. Something is wrong, or you see it another way? Say so: your answer stands beside the sentence, with the day. Nothing of yours is written over.',
  notHere:
    'Not on this page: what was told in confidence, talks with your family and with other adults, and whatever is about other people. You may ask about it. Your family, and you yourself from 18 on, have a right by law to see your school records.',
  othersHidden: 'Names of other students stand as initials.',
  nothing: 'Nothing is written yet.',
  parts: {
    strengths: 'What you bring',
    words: 'What you said',
    ownPageWords: 'What you wrote alone',
    origins: 'How it began',
    needs: 'What would help',
    ratings: 'How it goes',
    goals: 'Goals',
    steps: 'Next steps',
    checkIns: 'How it went along the way',
    contacts: 'Talks with you',
    serviceReferrals: 'Others who may help',
  } satisfies Record<Readable, string>,
  noted: (name: string, day: string) => `${name}, ${day}`,
  rated: (domain: string, anchor: string) => `${domain}: ${anchor}`,

  reply: 'Answer',
  replyTo: (said: string) => `Answer to “${said}”`,
  how: 'What do you want to do?',
  hows: { corrects: 'Say that it is not right', answers: 'Add how I see it' } satisfies Record<
    ReplyWay,
    string
  >,
  text: 'In your words',
  keep: 'Keep my answer',
  replied: {
    corrects: (day: string) => `The student says that this is not right, ${day}`,
    answers: (day: string) => `How the student sees it, ${day}`,
  } satisfies Record<ReplyWay, (day: string) => string>,
  about: (said: string) => `about “${said}”`,
  replies: 'The student’s answers',

  asked: 'The student asked to see it',
  read: 'We read it together today',
  readings: {
    asked: (day: string) => `Asked to see it on ${day}.`,
    read: (day: string, name: string) => `Read on ${day} together with ${name}.`,
  },
  readingsTitle: 'Asked for and read',
};
