/** What the invented town has to offer. Every agency is made up, and 555-01xx is set aside for invented telephones. */
/** By a short name; `capacity` as somebody asked on that day. */
export const directory = {
  shelf: {
    name: 'Quillhaven Food Shelf',
    description: 'Groceries for a week, once a week. Nobody asks for papers.',
    needs: ['family'],
    serves: 'family',
    languages: ['en', 'es'],
    cost: 'free',
    howToRefer: 'Family calls, or comes on Tuesday.',
    hours: 'Tuesday and Friday, 3 to 7',
    phone: '555-0141',
    capacity: [-12, 'open'],
  },
  kitchen: {
    name: 'Neighbors’ Kitchen of Quillhaven',
    description: 'A warm supper brought to the door while somebody at home is ill.',
    needs: ['family', 'health'],
    serves: 'family',
    languages: ['en', 'es'],
    cost: 'free',
    phone: '555-0142',
    capacity: [-30, 'open'],
  },
  lantern: {
    name: 'Lantern House',
    organization: 'Lantern House of Quillhaven',
    description: 'Groups for young people who grieve or worry. Eight in a room, and tea.',
    needs: ['socialEmotional'],
    serves: 'student',
    fromAge: '12',
    toAge: '19',
    languages: ['en'],
    cost: 'free',
    howToRefer: 'School sends a packet; Lantern House calls within a week.',
    phone: '555-0143',
    capacity: [-21, 'open'],
  },
  clinic: {
    name: 'Bay Street Youth Clinic',
    needs: ['health'],
    serves: 'student',
    fromAge: '12',
    languages: ['en', 'es', 'ht'],
    cost: 'insurance',
    costNote: 'Free without insurance',
    documents: 'Nothing the first time',
    phone: '555-0144',
    capacity: [-40, 'waiting', '14'],
  },
  counseling: {
    name: 'Lamplight Family Counseling',
    description: 'Whole families, in the evening, in English or Spanish.',
    needs: ['family', 'socialEmotional'],
    serves: 'both',
    languages: ['en', 'es'],
    cost: 'some',
    costNote: 'By income; begins at nothing',
    phone: '555-0145',
    capacity: [-9, 'waiting', '60'],
  },
  tutoring: {
    name: 'Otter Table Tutoring',
    needs: ['academics'],
    serves: 'student',
    languages: ['en', 'es'],
    cost: 'free',
    eligibility: 'Grades 6 to 12',
    phone: '555-0146',
    capacity: [-15, 'full'],
  },
  housing: {
    name: 'Four Keys Housing Desk',
    description: 'Helps families stay where they live, or find somewhere. Goes along to the office.',
    needs: ['family'],
    serves: 'family',
    languages: ['en', 'es', 'vi'],
    cost: 'free',
    documents: 'Lease or a letter, if there is one',
    phone: '555-0147',
    capacity: [-5, 'waiting', '30'],
  },
  rides: {
    name: 'Quillhaven Ride Exchange',
    needs: ['family', 'academics'],
    serves: 'both',
    languages: ['en', 'es'],
    cost: 'free',
    eligibility: 'Within five miles of school',
    phone: '555-0148',
    capacity: [-28, 'open'],
  },
  childCare: {
    name: 'Little Tern Child Care',
    needs: ['family'],
    serves: 'family',
    languages: ['en', 'es'],
    cost: 'some',
    phone: '555-0149',
    capacity: [-8, 'waiting', '90'],
  },
  work: {
    name: 'Harbor Work and Learn',
    description: 'Jobs that end by nine in the evening, with credit for them.',
    needs: ['academics'],
    serves: 'student',
    fromAge: '16',
    languages: ['en', 'es'],
    cost: 'free',
    phone: '555-0150',
    capacity: [-3, 'open'],
  },
  library: {
    name: 'Homework table in the library',
    description: 'Two tables, two volunteers and crackers, every day after seventh period.',
    place: 'school',
    needs: ['academics', 'socialEmotional'],
    serves: 'student',
    languages: ['en', 'es'],
    cost: 'free',
    capacity: [-20, 'open'],
  },
};

const FIRST_DAY = -59;

export const tellDirectory = () =>
  Object.entries(directory).flatMap(([key, { capacity, place = 'community', ...about }]) => {
    const [on, state, waitDays = ''] = capacity;
    const one = { resources: '@resources', service: `@service ${key}` };
    return [
      { day: FIRST_DAY, do: 'addService', with: { ...one, place, ...about } },
      { day: on, do: 'setCapacity', with: { ...one, capacity: state, waitDays } },
    ];
  });

/** As a referral names it. */
export const named = (key) => ({ service: directory[key].name, resource: `@service ${key}` });
