/** Services that wait, were refused or called off, by student; told like those that came. */

const spanish = 'Spanish; an interpreter is welcome';
const asked = ['identity', 'familyContact', 'reason'];

export const stuck = {
  2: {
    consents: [
      { on: -4, to: 'housing', records: asked, way: 'awaiting', why: 'A home of their own for four' },
    ],
    services: [
      {
        to: 'housing',
        on: -4,
        reason: 'Two families share one flat since August',
        records: asked,
        moves: [[-4, 'needsConsent']],
      },
      { to: 'shelf', on: -1, reason: 'Groceries for eight at one table', records: ['identity'] },
    ],
  },
  6: {
    consents: [
      {
        on: -4,
        to: 'tutoring',
        records: ['identity', 'marks'],
        way: 'awaiting',
        why: 'English by day, mathematics by what he can do',
      },
    ],
  },
  11: {
    consents: [{ on: -21, to: 'work', records: ['identity'], why: 'Bicycles for credit' }],
    services: [
      {
        to: 'work',
        on: -21,
        reason: 'Repairs bicycles for the whole street; might do it for credit',
        records: ['identity'],
        moves: [[-20, 'sent']],
        ended: [-10, 'couldNotReach', 'Three calls to the workshop; the number is dead since it moved.'],
      },
    ],
  },
  13: {
    consents: [{ on: -44, to: 'clinic', records: ['identity', 'health'], why: 'His knee', withdrawn: -36 }],
    services: [
      {
        to: 'clinic',
        on: -44,
        reason: 'A knee that nobody has looked at since September',
        records: ['identity', 'health'],
        packet: [
          -43,
          { name: true, health: 'Right knee, since the first game. Walks stairs one at a time.' },
        ],
        moves: [[-43, 'sent']],
        ended: [-36, 'withdrawn', 'His father took the yes back; an uncle who is a nurse looks after it.'],
      },
    ],
  },
  14: {
    consents: [
      {
        on: -5,
        to: 'lantern',
        records: ['identity', 'familyContact', 'reason', 'plan'],
        withheld: ['health', 'marks'],
        because: 'tellsThemselves',
        why: 'A group for worry before tests',
      },
    ],
    services: [
      {
        to: 'lantern',
        on: -6,
        reason: 'Worry before tests; a group of her age',
        records: ['identity', 'familyContact', 'reason', 'plan'],
        packet: [
          -4,
          {
            name: true,
            strengths: ['Explains physics with kitchen things', 'Remembers everybody’s birthday'],
            reason: true,
            reach: 'After seven; her father picks up',
          },
        ],
        moves: [[-4, 'sent']],
      },
    ],
  },
  16: {
    consents: [
      { on: -36, to: 'rides', records: ['identity', 'reason'], why: 'A way to school', way: 'screen' },
    ],
    services: [
      {
        to: 'rides',
        on: -36,
        reason: 'An hour on foot each way since the route was cut',
        records: ['identity', 'reason'],
        packet: [-34, { name: true, grade: true, reason: true }],
        moves: [[-34, 'sent']],
        returns: [[-28, 'couldNot', 'slip', 'Wilbur of the Exchange', undefined, 'eligibility', 'Six miles']],
      },
    ],
  },
  19: {
    consents: [
      {
        on: -27,
        to: 'tutoring',
        records: ['identity', 'marks', 'reason'],
        why: 'A tutor who speaks Spanish',
      },
    ],
    services: [
      {
        to: 'tutoring',
        on: -27,
        reason: 'Mathematics in his first language',
        records: ['identity', 'marks', 'reason'],
        packet: [
          -26,
          { name: true, reason: true, marks: 'Two F’s in mathematics; builds furniture to the millimetre' },
        ],
        moves: [[-26, 'sent']],
        returns: [
          [-22, 'received', 'message', 'Otter Table'],
          [
            -15,
            'couldNot',
            'phone',
            'Otter Table',
            undefined,
            'capacity',
            'The Spanish tutor is full until spring',
          ],
        ],
      },
    ],
  },
  20: {
    services: [
      {
        to: 'clinic',
        on: -21,
        reason: 'Skips lunch, and it shows',
        records: ['identity', 'health'],
        ended: [-18, 'declinedByFamily', 'They would rather ask their own doctor first, and they did.'],
      },
    ],
  },
  30: {
    consents: [{ on: -28, to: 'counseling', records: asked, why: 'Evenings without shouting' }],
    services: [
      {
        to: 'counseling',
        on: -28,
        reason: 'Somebody to sit with all of them, in Spanish',
        records: asked,
        contact: ['Remedios Faro', '555-0145', 'Ask for her by name; the front desk speaks English only.'],
        packet: [-27, { name: true, reason: true, language: spanish, reach: 'Her mother, after four' }],
        moves: [[-27, 'sent']],
        returns: [[-24, 'wait', 'phone', 'Remedios Faro', 6]],
        answers: [
          [-17, 'started', 'student', 'no', 'Dicen que en un mes.'],
          [-17, 'started', 'family', 'no', 'Esperamos. Cenamos todos juntos los domingos, eso sí.'],
        ],
      },
    ],
  },
};
