/** Families, by student: how they are reached, what to read before calling, who is who, and what was spoken and written. */

/** Whom the roster names, with what somebody marked on them; the surname is the student's unless it is said. */
export const homes = {
  2: [
    ['Araceli', 'Rivas', 'mother'],
    ['Evaristo', 'Luna', 'uncle, of the other family'],
  ],
  4: [['Michiko', 'Nakamura', 'mother']],
  6: [['Hortensia', 'Fuentes', 'grandmother']],
  8: [['Charlene', 'Whitlow', 'mother']],
  9: [['Marie-Ange', 'Baptiste', 'mother']],
  10: [['Anselmo', 'Marroquín', 'father']],
  11: [['Claudette', 'Prosper', 'mother']],
  12: [
    ['Soledad', 'Beltrán', 'mother'],
    ['Beatriz', 'Beltrán', 'aunt'],
  ],
  13: [['Tevita', 'Fifita', 'father']],
  14: [
    ['Murugan', 'Raman', 'father'],
    ['Kavitha', 'Raman', 'mother'],
  ],
  16: [['Eulalia', 'Cháirez', 'mother']],
  17: [['Emine', 'Demir', 'mother']],
  18: [['Joanna', 'Tallwood', 'mother']],
  19: [['Fermín', 'Salcedo', 'grandfather']],
  20: [
    ['Akiko', 'Kobayashi', 'mother'],
    ['Kenji', 'Kobayashi', 'father'],
  ],
  22: [['Saturnina', 'Quispe', 'grandmother']],
  27: [['Leonor', 'Arriaga', 'mother']],
  29: [['Thuy', 'Pham', 'mother']],
  30: [['Ofelia', 'Vega', 'mother']],
};

export const families = {
  2: {
    about: {
      interpreter: true,
      bestTime: 'After seven in the evening',
      beforeCalling: 'Two families share this number: ask for Araceli by name, and leave no message.',
    },
    log: [
      [-4, 'phone', 12, 'Would like to sign at school on Friday. Mateo sleeps at the neighbour’s now.', true],
    ],
    messages: [
      [
        -3,
        'print',
        'Una hoja espera su firma',
        'Estimada Sra. Rivas: Hay una hoja que espera su firma. Dice quién puede saber qué, para que otras personas ayuden a Mateo. Usted puede decir que no, que sí en parte, y cambiar de opinión después.',
      ],
    ],
  },
  4: { about: { interpreter: false, bestTime: 'Email; she answers at lunch' } },
  6: {
    about: { interpreter: true, bestTime: 'Sundays after church, or mornings' },
    log: [[-3, 'inPerson', 25, 'Brought his notebooks in a flour sack, in order of years.', true]],
    messages: [
      [
        -5,
        'copy',
        'Una invitación a conversar',
        'Estimada Sra. Fuentes: Nos gustaría reunirnos con usted y conversar sobre cómo le va a Elías y qué le ayudaría en la escuela. Usted lo conoce mejor que nadie.',
      ],
    ],
  },
  8: {
    about: {
      interpreter: false,
      bestTime: 'At two, before her shift',
      beforeCalling:
        'One person calls, not five: Marcus Odell, Fridays. Nothing about his brother on the phone.',
    },
    people: [
      {
        name: 'Dale Whitlow',
        relation: 'uncle',
        doNotContact: true,
        why: 'Court order of March: no calls, no pick-up',
      },
    ],
  },
  9: {
    about: { interpreter: true, bestTime: 'Before six in the evening', homeLanguage: 'Haitian Creole' },
    log: [
      [-30, 'phone', 15, 'Proud of her, and afraid of the phone bill.', true],
      [-6, 'inPerson', 20, 'Came along on the birthday. “She signs now. I sit beside.”', true],
    ],
  },
  10: {
    messages: [
      [
        -6,
        'copy',
        'Una buena noticia',
        'Estimado Sr. Marroquín: Quiero darle una buena noticia de Lucía: esta semana leyó en voz alta los cinco días.',
      ],
    ],
  },
  12: {
    about: {
      interpreter: true,
      bestTime: 'Aunt Beatriz, after five',
      beforeCalling: 'Her mother is ill. Call Aunt Beatriz first: the house phone rings beside the bed.',
    },
    log: [
      [
        -27,
        'inPerson',
        40,
        'Her mother, in the kitchen. She asked who had told us, and then said: good.',
        true,
        'Soledad',
      ],
      [
        -5,
        'phone',
        10,
        'From the hospital corridor. The aunt sleeps at their house this week.',
        true,
        'Beatriz',
      ],
      [-1, 'phone', 0, undefined, false, 'Beatriz'],
    ],
    messages: [
      [
        -22,
        'print',
        'El plan está listo',
        'Estimada familia: El plan que hicimos juntos para Ana Sofía está listo. Dice lo que va bien, lo que queremos lograr y quién hace qué. Léanlo con ella y dígannos qué debería ser distinto.',
      ],
      [
        -4,
        'copy',
        'Le esperábamos',
        'Estimada Beatriz: Hoy le esperábamos. No pasa nada, a veces surgen cosas. Todavía queremos hablar con usted sobre Ana Sofía.',
        'Beatriz',
      ],
    ],
  },
  13: { log: [[-36, 'phone', 10, 'Takes the yes for the clinic back. No reason needed, and none given.']] },
  14: { about: { interpreter: false, bestTime: 'After seven', homeLanguage: 'Tamil' } },
  16: { about: { interpreter: true, bestTime: 'Saturdays' } },
  17: {
    about: { interpreter: true, bestTime: 'Any day but Friday noon', homeLanguage: 'Turkish' },
    log: [[-10, 'video', 20, 'Three board games on the table behind her. She taught him all of them.', true]],
  },
  18: {
    about: {
      interpreter: false,
      bestTime: 'Text first',
      beforeCalling: 'His voice is still on the answering machine. Text; hang up before it begins.',
    },
    log: [[-9, 'message', 5, 'She hummed in the car.']],
    messages: [
      [
        -20,
        'mail',
        'Good news',
        'Dear Joanna Tallwood, I would like to share good news about Grace: she went as far as the door of the group, and told me what colour it is.',
      ],
    ],
  },
  20: { about: { interpreter: false, bestTime: 'Video, after eight', homeLanguage: 'Japanese' } },
  27: {
    about: {
      interpreter: false,
      bestTime: 'Mornings',
      beforeCalling: 'The clinic is her own matter. Speak with the family of school and of May only.',
    },
    messages: [
      [
        -10,
        'print',
        'Cómo va todo en casa',
        'Estimada Sra. Arriaga: ¿Cómo le va a Camila en casa? Me gustaría saber qué va bien y si hay algo que nosotros podríamos hacer de otra manera.',
      ],
    ],
  },
  29: {
    about: { interpreter: true, bestTime: 'Sunday', homeLanguage: 'Vietnamese' },
    log: [[-5, 'inPerson', 25, 'Signed. She drew the room for us: four beds, one window.', true]],
  },
  30: {
    about: { interpreter: false, bestTime: 'After four', homeLanguage: 'Spanish' },
    log: [[-12, 'phone', 15, 'Tres cenas sin gritos. La cuarta fue en silencio, y también valió.', true]],
    messages: [
      [
        -2,
        'copy',
        'La cita del martes',
        'Estimada Sra. Vega: Le recordamos nuestra cita del martes a las cuatro, sobre Marisol. Puede venir con quien quiera.',
      ],
    ],
  },
};
