/** Guides in our own words, for a table and for paper. */
export const guides = {
  minutes: (count: number) => `${count} min`,
  total: (count: number) => `about ${count} minutes`,
  circle: {
    title: 'Opening circle',
    lead: 'Ten minutes to arrive. Sit so that everyone sees everyone. Pick something small to hand round: who holds it speaks, the others listen.',
    steps: [
      { what: 'One breath of quiet', how: 'Feet on the floor. Nobody needs to do anything.', minutes: 1 },
      {
        what: 'Say aloud what holds here',
        how: '“What is said here stays here, unless someone is in danger. You may pass, and need no reason.”',
        minutes: 1,
      },
      {
        what: 'The question of the day goes round',
        how: 'Each person in turn, as short as they like. No answers, no advice. Passing is fine; ask once more at the end.',
        minutes: 6,
      },
      {
        what: 'One word each to close',
        how: 'Then put the piece in the middle, and thank each other.',
        minutes: 2,
      },
    ],
    noted: (day: string) => `You opened with a circle on ${day}.`,
    note: 'We had our circle',
  },
  consultancy: {
    title: 'Case consultancy',
    lead: 'Half an hour for one person’s question. No student’s name is said. One person keeps the time.',
    steps: [
      {
        what: 'The question is told',
        how: 'What happens, what was tried, and where I am stuck. Without names.',
        minutes: 4,
      },
      { what: 'Questions to understand', how: 'Short ones, with short answers.', minutes: 3 },
      {
        what: 'Questions that open',
        how: 'Questions that help the other person think. Advice waits.',
        minutes: 6,
      },
      {
        what: 'The group thinks aloud',
        how: 'The person who asked turns a little away, keeps silent and takes notes.',
        minutes: 10,
      },
      { what: 'The person answers', how: '“What I heard. One next step that I will take.”', minutes: 4 },
      { what: 'Thanks, and one word each', how: 'Then it is over, also in the corridor.', minutes: 3 },
    ],
  },
  prompt: 'Question of the day',
  another: 'Another question',
  prompts: {
    title: 'Questions for the circle',
    list: [
      'What did you bring with you today that has nothing to do with school?',
      'Who made your week lighter, and how?',
      'What is something small that went well?',
      'What do you wish people asked you more often?',
      'Where did you feel at home as a child?',
      'What can you put down for the next hour?',
      'Which student taught you something, without a name?',
      'What gives you strength when a day is long?',
      'What are you curious about right now?',
      'When did somebody wait for you?',
      'What would “enough” look like this week?',
      'What do you want to protect?',
    ],
  },
  timer: {
    label: 'Quiet timer, in minutes',
    start: 'Start a quiet timer',
    stop: 'Stop',
    over: 'The time has passed. Finish whenever you are ready.',
    hint: 'It makes no sound and ends nothing.',
  },
};
