import type { Blank } from '#lib/domain/message/blanks.ts';
import type { MessageKind } from '#lib/domain/message/message.ts';

export const messages = {
  title: 'A message to the family',
  write: 'Write to the family',
  back: 'Back to the family',
  which: 'Which message?',
  to: 'To whom?',
  toAll: 'The family',
  toHint: 'Whoever is not to be contacted is not on this list.',
  day: 'Day',
  time: 'Time',
  place: 'Place',
  placeHint: 'In the office, by video, at home.',
  language: 'Language it goes in',
  languages: { en: 'English', es: 'Spanish', both: 'Both' },
  languageHint: 'The family’s own first.',
  inLanguage: { en: 'In English', es: 'In Spanish' },
  subject: 'Subject',
  subjectHint: 'It says nothing about the student.',
  text: 'Text',
  asTemplate: 'As the template has it',
  keepText: 'Keep the words in the log, not only that it was sent',
  copy: 'Copy and log it',
  mail: 'Open in my mail program and log it',
  print: 'Print and log it',
  logged: 'Each of these also notes the message in the family log. Undo takes the note back.',
  long: 'This is long: some mail programs cut it off. Copying is safer.',
  noEmail: 'No e-mail address is known: your mail program will ask.',
  notCopied: 'The browser kept the clipboard to itself. The text is marked: press Ctrl and C.',
  sent: (name: string) => `sent: ${name}`,
  familyOf: (name: string) => `family of ${name}`,
  purpose: (name: string) => `message to the family: ${name}`,

  settings: 'Messages to families',
  settingsHint:
    'Texts that staff choose from, each in both languages. Word them as your school speaks; the words in braces are filled in.',
  blanksAre: 'These are filled in:',
  blanks: {
    family: 'whom it goes to',
    name: 'the name that the student uses with the family',
    day: 'the day',
    time: 'the time',
    place: 'the place',
    school: 'the school',
    me: 'whoever sends it',
    words: 'what the sender writes in this place',
  } satisfies Record<Blank, string>,
  add: 'Add a message',
  change: (name: string) => `Change “${name}”`,
  name: 'What is it called?',
  own: 'the school’s own',
  reworded: 'worded by the school',
  shippedBack: (name: string) => `Take back the standard words of “${name}”`,
  remove: (name: string) => `Take out “${name}”`,
  subjectIn: { en: 'Subject in English', es: 'Subject in Spanish' },
  textIn: { en: 'Text in English', es: 'Text in Spanish' },
  names: {
    goodNews: 'Good news',
    invitation: 'Invitation to a meeting',
    appointment: 'Appointment',
    checkIn: 'Asking how it goes',
    missedYou: 'We missed you',
    planReady: 'The plan is ready',
    consentReminder: 'A form waits for a signature',
  } satisfies Record<MessageKind, string>,
  shipped: {
    goodNews: {
      subject: 'Good news from {school}',
      text: `Dear {family},

I would like to share good news about {name}: {words}

We see the effort, and we are glad. Thank you for all that you do at home.

{me}
{school}`,
    },
    invitation: {
      subject: 'An invitation from {school}',
      text: `Dear {family},

We would like to meet with you and talk about how {name} is doing and what would help at school. You know {name} best, and we want to hear what you think.

Day: {day}
Time: {time}
Place: {place}

If another time is better, or if an interpreter, a ride or child care would help, please tell us.

{me}
{school}`,
    },
    appointment: {
      subject: 'A time with {school}: {day}',
      text: `Dear {family},

This is to remind you of our time together about {name}.

Day: {day}
Time: {time}
Place: {place}

If you cannot come, a short message is enough. We will find another time.

{me}
{school}`,
    },
    checkIn: {
      subject: 'A question from {school}',
      text: `Dear {family},

How are things going for {name} at home? I would be glad to hear what goes well, and whether there is something that we at school could do differently.

A short answer is enough. I can also call you: please tell me when.

{me}
{school}`,
    },
    missedYou: {
      subject: 'A note from {school}',
      text: `Dear {family},

We missed you on {day}. That is all right: things come up. We would still like to talk with you about {name}.

Which day and time would be good for you?

{me}
{school}`,
    },
    planReady: {
      subject: 'A note from {school}',
      text: `Dear {family},

The plan that we made together for {name} is ready. It says what goes well, what we want to reach and who does what.

You can pick it up or have it sent home. Please read it with {name} and tell us what should be different.

{me}
{school}`,
    },
    consentReminder: {
      subject: 'A form from {school}',
      text: `Dear {family},

There is a form that waits for your signature. It is about who may be told what, so that others can help {name}. You may say no, say yes to a part, and change your mind later.

If you have questions, please call me. We can also read it together.

{me}
{school}`,
    },
  } satisfies Record<MessageKind, { subject: string; text: string }>,
};
