/** Services that came, or are on their way: a yes, a packet, an answer, a start. A consent is signed on its day unless it waits. */

const spanish = 'Spanish; an interpreter is welcome';
const asked = ['identity', 'familyContact', 'reason'];

export const came = {
  9: {
    consents: [
      { on: -33, to: 'clinic', records: asked, why: 'Sleep: is there more to it than work?' },
      {
        on: -5,
        to: 'work',
        giver: 'studentOf18',
        records: ['identity', 'reason'],
        way: 'screen',
        why: 'A job that ends at nine',
      },
    ],
    services: [
      {
        to: 'clinic',
        on: -34,
        reason: 'Sleeps five hours on work nights',
        records: asked,
        packet: [-32, { name: true, reason: true, reach: 'Evenings before six, on her mother’s phone' }],
        moves: [
          [-32, 'sent'],
          [-28, 'scheduled'],
        ],
        returns: [[-24, 'started', 'phone', 'Dr. Almeida-Quill', -24]],
        answers: [
          [-20, 'started', 'student', 'yes'],
          [-20, 'started', 'family', 'yes', 'Nice lady, says her mother.'],
          [-12, 'helped', 'student', 'no', 'She told me to sleep more. I know that. I need fewer nights.'],
          [-12, 'helped', 'family', 'partly'],
        ],
        ended: [-12, 'didNotHelp', 'It is the work, not the sleep. Harbor Work and Learn instead.'],
      },
      {
        to: 'work',
        on: -5,
        reason: 'A job that ends at nine and counts for credit',
        records: ['identity', 'reason'],
        packet: [-5, { name: true, reason: true }],
        moves: [[-5, 'sent']],
        returns: [[-3, 'received', 'message', 'Odessa Pine-Marlow']],
      },
    ],
  },
  10: {
    consents: [
      {
        on: -9,
        to: 'clinic',
        records: ['identity', 'familyContact'],
        way: 'screen',
        why: 'An eye test, in Spanish',
      },
    ],
    services: [
      {
        to: 'clinic',
        on: -9,
        reason: 'Holds the page very near; an eye test before more reading',
        records: ['identity', 'familyContact'],
        packet: [-8, { name: true, language: spanish, reach: 'Her father, evenings' }],
        moves: [
          [-8, 'sent'],
          [-3, 'scheduled'],
        ],
      },
    ],
  },
  12: {
    consents: [
      { on: -26, to: 'kitchen', records: asked, way: 'screen', why: 'Supper while her mother is ill' },
      {
        on: -4,
        to: 'counseling',
        records: asked,
        withheld: ['health'],
        because: 'tellsThemselves',
        why: 'Somebody for the whole family to talk to',
      },
    ],
    services: [
      {
        to: 'kitchen',
        on: -26,
        reason: 'She cooks for five after school while her mother is ill',
        records: asked,
        packet: [
          -25,
          {
            name: true,
            reason: true,
            language: spanish,
            reach: 'Aunt Beatriz, after five; not the house phone',
          },
        ],
        moves: [
          [-25, 'sent'],
          [-21, 'started', 6],
        ],
        returns: [
          [-23, 'received', 'phone', 'Odalys of the kitchen'],
          [-21, 'started', 'family', undefined, -21],
        ],
        answers: [
          [-15, 'started', 'student', 'yes', 'Los martes no cocino. Los martes leo.'],
          [-15, 'started', 'family', 'yes', 'Muy rica la sopa, dice la tía.'],
        ],
      },
      {
        to: 'counseling',
        on: -4,
        reason: 'Evenings when everybody is afraid and nobody says so',
        records: asked,
        packet: [-3, { name: true, reason: true, language: spanish }],
        moves: [[-3, 'sent']],
      },
    ],
  },
  18: {
    consents: [
      {
        on: -32,
        to: 'lantern',
        records: ['identity', 'familyContact', 'reason', 'plan'],
        why: 'A group where her father may be mentioned',
      },
      {
        on: -19,
        to: 'lantern',
        purpose: 'followUp',
        records: ['plan'],
        way: 'screen',
        why: 'Whether the group helps',
      },
    ],
    services: [
      {
        to: 'lantern',
        on: -32,
        reason: 'Lost her father in the spring',
        records: ['identity', 'familyContact', 'reason', 'plan'],
        contact: ['Ottoline Fairwater', '555-0143'],
        packet: [
          -31,
          {
            name: true,
            strengths: ['Rides and cares for two horses', 'Writes to her father in a notebook'],
            reason: true,
            reach: 'Text her mother first',
          },
        ],
        moves: [
          [-31, 'sent'],
          [-21, 'scheduled'],
          [-15, 'started', 4],
        ],
        returns: [
          [-27, 'received', 'slip', 'Ottoline Fairwater'],
          [-15, 'started', 'slip', 'Ottoline Fairwater', -15],
        ],
        answers: [
          [-9, 'started', 'student', 'yes', 'They laughed. I did not know that was allowed.'],
          [-9, 'started', 'family', 'yes', 'She hummed in the car, her mother says.'],
        ],
      },
    ],
  },
  22: {
    consents: [
      { on: -52, to: 'work', records: ['identity', 'reason'], way: 'screen', why: 'Earn and finish' },
    ],
    services: [
      {
        to: 'work',
        on: -52,
        reason: 'Wants to earn, and to finish',
        records: ['identity', 'reason'],
        packet: [-51, { name: true, grade: true, reason: true }],
        moves: [[-51, 'sent']],
        returns: [[-48, 'started', 'message', 'Odessa Pine-Marlow', -48]],
        answers: [
          [-41, 'started', 'student', 'yes', 'Empecé el lunes.'],
          [-41, 'started', 'family', 'yes', 'Su abuela la oye cantar por las mañanas.'],
          [-16, 'helped', 'student', 'yes', 'Gano, y también termino.'],
          [-16, 'helped', 'family', 'yes', 'Nos dijeron que era imposible. No era.'],
        ],
        ended: [-14, 'helped', 'Ten credits, and a reference.'],
      },
    ],
  },
  27: {
    consents: [
      {
        on: -43,
        to: 'clinic',
        giver: 'minorService',
        records: ['identity', 'health'],
        way: 'screen',
        why: 'Appointments that do not cost her classes',
      },
      { on: -12, to: 'childCare', records: asked, why: 'A place for the child while she sits her exams' },
    ],
    services: [
      {
        to: 'clinic',
        on: -43,
        reason: 'Appointments after seventh period',
        records: ['identity', 'health'],
        packet: [-42, { name: true, health: 'Due in spring. After seventh period, please.' }],
        moves: [[-42, 'sent']],
        returns: [[-38, 'started', 'phone', 'Dr. Almeida-Quill', -38]],
        answers: [
          [-31, 'started', 'student', 'yes'],
          [-7, 'helped', 'student', 'yes', 'No he faltado a ninguna clase.'],
        ],
        ended: [-6, 'helped', 'Every appointment after seventh period.'],
      },
      {
        to: 'childCare',
        on: -12,
        reason: 'A place from May on, so that she can sit her exams',
        records: asked,
        packet: [-11, { name: true, reason: true, language: spanish, reach: 'Her mother, mornings' }],
        moves: [[-11, 'sent']],
        returns: [[-8, 'wait', 'phone', 'Little Tern', 18]],
        answers: [
          [-1, 'started', 'student', 'no', 'Somos las número once.'],
          [-1, 'started', 'family', 'no'],
        ],
      },
    ],
  },
  29: {
    consents: [{ on: -17, to: 'housing', records: asked, why: 'A room with a door' }],
    services: [
      {
        to: 'housing',
        on: -17,
        reason: 'Four to a room; a quiet place to sleep',
        records: asked,
        packet: [
          -5,
          { name: true, reason: true, language: 'Vietnamese; needs an interpreter', interpreter: true },
        ],
        moves: [
          [-17, 'needsConsent'],
          [-5, 'sent'],
        ],
        returns: [[-2, 'received', 'phone', 'Four Keys']],
      },
    ],
  },
};
