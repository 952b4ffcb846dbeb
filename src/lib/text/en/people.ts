/** Who is of the school, and who may come in. */
import { plural } from '../plural.ts';

export const people = {
  title: 'People and laptops',
  below: 'Who belongs to this school, and with which laptops.',
  open: 'People and laptops',
  who: 'Who belongs',
  invite: 'Let somebody in',
  inviteHow: 'Best done side by side: it takes three minutes.',
  role: 'In which role?',
  make: 'Make the invitation',
  link: 'The invitation',
  linkHow: 'Your colleague scans it, or opens the link, on the laptop to work with.',
  picture: 'The invitation as a picture to scan',
  own: {
    how: 'With the first one beside you: it takes three minutes. You then see the same on both.',
    make: 'Let in my second laptop',
    link: 'The way in for your second laptop',
    linkHow: 'Open Holdfast there, choose to join a school, and scan this or paste the text.',
    asks: 'A laptop asks to be your second one.',
    wordsMatch: 'The words are the same. It is mine',
    inNow: 'Your second laptop belongs to the school now.',
  },
  back: {
    open: 'Let back in',
    title: (name: string) => `${name} has lost every laptop and the kit`,
    how: 'A new laptop comes in their place, and the lost ones count no more. Do this side by side, or on the phone with a voice you know.',
    howTwo:
      'Whoever coordinates comes back on the word of two coordinators. Say yes here, then a second coordinator says yes on their own laptop. Stay on this page until then.',
    nobodyElse:
      'Whoever coordinates comes back on the word of two coordinators, and there is no second one here. Either let another person coordinate first, or change this member’s role.',
    make: 'Make the way back in',
    link: 'The way back in',
    linkHow: 'They scan it, or open the link, on their new laptop.',
    asks: (name: string) => `A laptop asks to be the new one of ${name}.`,
    wordsMatch: 'The words are the same. It is their laptop',
    waits: 'Now a second coordinator has to say yes, under People and laptops. Please stay on this page.',
    inNow: (name: string) => `${name} is back. The lost laptops count no more.`,
    sheet: 'Somebody wants to come back',
    asked: (by: string, name: string) => `${by} says that a new laptop is ${name}’s.`,
    askedHow:
      'Two coordinators have to know it. Speak to the person, not by a message: the words on their screen have to be these.',
    yes: 'The words are the same. I say yes too',
    no: 'I do not say yes',
    today: (name: string) => `${name} wants to come back into the school, and a second coordinator is asked.`,
  },
  overHere: 'The ten minutes have passed, or the invitation was used. Make a new one.',
  alsoWaiting: (count: number) =>
    plural('en', count, {
      one: 'One more person has come with this invitation, and waits.',
      other: '{n} more people have come with this invitation, and wait.',
    }),
  lookAtNext: 'Look at the next one',
  letter: 'The letter of your colleague',
  letterHow: 'It comes by itself over the network. Without one, paste it here or choose the file.',
  notALetter: 'This is no letter for this invitation.',
  wants: (name: string, role: string) => `${name} wants to come in, as: ${role}.`,
  name: 'Name, as everybody will see it',
  wordsMatch: 'The words are the same. Let them in',
  welcome: 'The answer to give back',
  welcomeIfAsked: 'If their screen does not open by itself',
  welcomeHow: 'It opens on that laptop alone.',
  inNow: (name: string) => `${name} belongs to the school now.`,
  stop: 'Take the invitation back',
  another: 'Let somebody else in',
  laptops: (count: number) => plural('en', count, { one: 'one laptop', other: '{n} laptops' }),
  changeRole: 'Change the role',
  remove: 'They leave the school',
  removeAsk: (name: string) => `Does ${name} leave the school?`,
  removeWhat:
    'Nothing that was written is lost. From now on their laptops get nothing new, and what they have read cannot be taken back.',
  lost: 'This laptop is lost',
  lostAsk: 'Is this laptop lost, or not in use any more?',
  lostWhat: 'It gets nothing new from now on. Keys change; what is on it stays sealed behind its passphrase.',
  late: 'Work that came too late',
  lateHint:
    'Somebody wrote this on a laptop that had been reported lost, or after leaving. It counts for nobody until a coordinator takes it over. Nothing of it is deleted.',
  lateNone: 'Nothing lies aside.',
  lateHere:
    'This was written here and reached nobody in time. A coordinator can take it over: hand it to them as a file.',
  takeOver: 'Take it over',
  record: {
    case: 'In a case',
    student: 'On a student’s page',
    referral: 'In a referral',
    other: 'In a record of the school',
  },
  outTitle: 'This laptop is not part of the school any more.',
  outWhat:
    'A coordinator has said so. Nothing new comes here, and nothing is sent. What is here stays yours to read, and what had reached nobody is not lost: save it as a file and give it to a coordinator.',
  outFile: 'Save it as a file',
  outPurpose: 'late work, for a coordinator',
  outRecipient: 'a coordinator of this school',
  heldTitle: 'What lies there, as far as this laptop can see',
  heldCases: (count: number, names: string) =>
    plural('en', count, { one: 'One case: ', other: '{n} cases: ' }) + names,
  heldStudents: (count: number) =>
    plural('en', count, {
      one: 'Strengths, own words and trusted adults of one student',
      other: 'Strengths, own words and trusted adults of {n} students',
    }),
  heldReferrals: (count: number) => plural('en', count, { one: 'One referral', other: '{n} referrals' }),
  heldContacts: 'Addresses and phone numbers of families',
  heldRoster: 'The list of students and the names of colleagues',
  heldMet: (day: string) => `This laptop last met it: ${day}.`,
  heldNotMet: 'This laptop has never met it: ask others when they did.',
  heldSealed:
    'All of it is sealed behind a passphrase. Whoever knows that passphrase can read what came until then; nobody can call it back.',
  glass: {
    title: 'When nobody else can open a case',
    how: 'Behind every case stand two people: a coordinator and the records custodian. Neither opens it alone, and that they did stays written, for everybody who works on the case.',
    is: (name: string) => `Records custodian: ${name}.`,
    nobody: 'No custodian is named yet. A case whose lead and team are gone could not be opened by anybody.',
    left: (name: string) =>
      `${name}, who was the records custodian, has left. Nobody stands behind the cases now: a coordinator names another custodian.`,
    onePerson: (name: string) =>
      `${name} is the records custodian and the only coordinator. Nobody stands behind the cases now: name another custodian, or let a second coordinator in.`,
    onlyOne:
      'You are the only one here. Let a second adult in, and name them: until then your recovery kit is all that stands behind the cases.',
    name: 'Name the records custodian',
    who: 'Who? Somebody other than yourself',
    closed: 'Cases that you cannot open',
    closedOne: 'A case that is closed to you',
    changed: (day: string) => `last change on ${day}`,
    ask: 'Ask to open it',
    askHow: (name: string) =>
      `${name} is asked and reads your reason. The lead of the case is told afterwards, with both names.`,
    onlyCase:
      'Only the case is opened. What was told in confidence in it stays closed: whoever is on the list of such a note can let somebody in.',
    which: (name: string | undefined, mark: string) =>
      name === undefined ? `Case ${mark}` : `Case ${mark}, ${name}`,
    waits: (by: string, custodian: string) => `${by} has asked ${custodian} to open a case`,
    on: (day: string) => `asked on ${day}`,
    takeBack: 'Take it back',
    refuse: 'Say no',
    why: 'Why must it be opened now?',
    asked: (name: string) => `${name} asks you to open a case with them`,
    agree: 'Agree to open it',
    agreeHow:
      'You will not read it yourself. Agree only if you know why, and from the person, not only from this screen.',
    given: (name: string) => `${name} has agreed`,
    open: 'Open the case',
    lent: (name: string, day: string) =>
      `Opened together with ${name}. It stays open to you until ${day}; then it gets a new key`,
    over: 'I am done with it',
    opened: (by: string, custodian: string, day: string) =>
      `Opened by ${by} together with ${custodian} on ${day}`,
  },
  onlyCoordinators: 'A coordinator lets people in and changes what they do.',
  former: 'Have left',
  owed: (count: number) =>
    plural('en', count, {
      one: 'One key is still owed. A laptop that may hand it out does so when it is open.',
      other: '{n} keys are still owed. A laptop that may hand them out does so when it is open.',
    }),
  notKept: 'This could not be kept. Nothing has changed.',
};
