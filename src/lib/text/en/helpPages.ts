/** One short page for each place, true to what it does today, and two about trust. Grade 6 to 8, at most 200 words each. */
export const helpPages = {
  places: {
    today: {
      lead: 'Today shows who needs you now: what is due, the answers you owe, new referrals, and cases that have gone quiet.',
      does: [
        'Tick a step when it is done. If your finger slipped, press Undo.',
        'Open a line. It leads straight to the plan, the contacts or the referral where the work is.',
        'Tap an underlined number. It tells you the rule and what was counted.',
      ],
      never: [
        'It never counts how much you do, and it shows nobody when you work.',
        'It never hides something late to look tidy. A step that must wait is put off, with a reason.',
      ],
    },
    students: {
      lead: 'Everyone at school, from the roster or added by hand. A student’s own page begins with strengths and with the student’s own words.',
      does: [
        'Type the start of a name, a grade or a school number to find someone.',
        'Open a page. Note a strength, the student’s own words, or an adult whom the student trusts.',
        'Refer a student, or open a case, from the top of that page.',
      ],
      never: [
        'There is no score, no rank and no tier beside a name here.',
        'Strengths, words, trusted adults and family contacts are for coordinators and case staff. Others see the roster.',
        'The name used with family is never filled in from the name used at school, or the other way around.',
      ],
    },
    referrals: {
      lead: 'A worry about a student comes in here, gets a decision, and whoever sent it hears back.',
      does: [
        'Refer: who it is, what goes well, what was seen, and how soon someone must meet. One minute is enough.',
        'Decide, with a reason: open a case, add it to one, give advice, watch, use another process, or decline. Coordinators and case staff do this.',
        'Give an answer. The prepared words tell nothing about the case.',
      ],
      never: [
        'It is not for emergencies. The numbers to call stand above the form.',
        'It never makes a report of abuse or neglect for you. Whoever suspects it reports it.',
        'It tells people who do not work here nothing but “thank you, the school has received this”.',
      ],
    },
    cases: {
      lead: 'A case is the work with one student: strengths, needs, a plan with goals and steps, and every contact.',
      does: [
        'Choose which cases you see, as a list or a board. Keep a choice under a name to have it at hand.',
        'Open a case, plan with the student, and log a contact in three taps.',
        'Print the plan in English or Spanish. Let the student write alone, or read together what is written.',
      ],
      never: [
        'It never shows a case to someone who is not on its list. The lead, the team and coordinators hold a key; the case names each of them.',
        'Its history shows the day of a change, never the hour.',
        'A tier is somebody’s judgement, with a reason. It never stands on paper.',
      ],
    },
    review: {
      lead: 'Here a team will look at every student of a class, one by one, strengths first. It is not built yet.',
      does: [
        'Until then, open a student’s page and note a strength.',
        'Note which adult the student trusts.',
        'In the list of students, look for those without a trusted adult.',
      ],
      never: ['It will never rank students, and it will skip nobody.'],
    },
    meetings: {
      lead: 'Here an agenda will build itself and decisions will get a person and a date. It is not built yet.',
      does: [
        'Until then, use Today to see what your team should talk about.',
        'Write what you decide as a step of the plan, with a person and a date.',
        'Keep the choice of cases that you discuss under a name, in Cases.',
      ],
      never: ['It will never show who did not do something.'],
    },
    resources: {
      lead: 'The services of the school and the community stand here, for students and families.',
      does: [
        'Type to search, or press “Find what fits” and say what is needed: each service tells why it fits.',
        'After a call, note whether there is room, or press “Checked today”.',
        'Print the sheet of one service for a family, in English or Spanish.',
      ],
      never: ['It will never send a student’s data to a service by itself.'],
    },
    school: {
      lead: 'Here the picture of the whole school will stand: what works, and where the school lets students down. It is not built yet.',
      does: [
        'Until then, Today lists the cases that have gone quiet or have no plan.',
        'Set how soon things should happen, in Settings.',
        'Bring in a fresh roster, so that the lists are right.',
      ],
      never: [
        'It will never rank staff, and never give a child a score.',
        'It will never draw a rate from a handful of students.',
      ],
    },
    staffRoom: {
      lead: 'This room is for the adults. Looking after people takes something out of you.',
      does: [
        'After a hard contact, write a few lines for yourself. One line is enough.',
        'Read what you kept, and take out for good what you do not want to keep.',
        'See who does what, who stands in today, and the times that are yours.',
      ],
      never: [
        'Colleagues cannot read your lines. They go to no other laptop, except in your own backup.',
        'Nothing here is counted, and nobody is told whether you use it.',
        'Private does not mean secret from a court: a court may ask for what you wrote.',
      ],
    },
    settings: {
      lead: 'What your school does differently, and how this device looks, speaks and locks.',
      does: [
        'Bring in the roster: look at the difference first, then apply it. You can go back to the one before.',
        'Set the clocks, the days off and the numbers to call. A coordinator does this.',
        'Choose how this device looks, change the passphrase, and make a backup that brings everything back elsewhere.',
      ],
      never: [
        'Nothing here must be filled in before you begin.',
        'It never sends anything to us: no name, no record, no count.',
      ],
    },
  },
  safe: {
    lead: 'Records are sealed on your own laptop before they reach its disk. No server has them, and nobody else can open them for you.',
    parts: [
      {
        title: 'What protects them',
        lines: [
          'Your passphrase makes the key. It is stored nowhere.',
          'The app locks when nobody touches it, and forgets every key.',
          'It works without a network, so there is less to attack.',
          'The bottom line says “Kept” only after the disk has said so.',
        ],
      },
      {
        title: 'What we do not promise',
        lines: [
          'No help against a bad program on an open laptop, or a person who may look and takes a photo.',
          'What someone has already seen or copied cannot be called back.',
          'Paper and files that were handed out cannot be erased.',
          'If somebody copies the disk, only a good passphrase protects it.',
          'The first visit trusts whoever runs the site.',
          'A browser can lose its data. Without another copy it is gone.',
          'Hidden names cover names, not the story around them.',
        ],
      },
    ],
  },
  wrong: {
    lead: 'Stay calm: most of this can be put right. Do not start the school again before you have read this.',
    parts: [
      {
        title: 'The bottom line says “Not kept”',
        lines: [
          'Leave the window open: what you typed is still in it. Do what the line says, and try again.',
          'If the disk still refuses, press “Save a sealed file now”.',
        ],
      },
      {
        title: 'I forgot my passphrase',
        lines: [
          'At the door, choose “I forgot my passphrase” and type the twelve words of your recovery kit.',
          'Without passphrase and kit, nobody can open the school. We cannot either.',
        ],
      },
      {
        title: 'What was here is gone',
        lines: [
          'Somebody may have cleared the browser. At the door, bring back a sealed file if you have one.',
          'Do not reuse the old label for a new school until you are sure.',
        ],
      },
      {
        title: 'A laptop is lost',
        lines: [
          'If it was locked or off, a finder sees only sealed data. Tell your coordinator and your IT office today.',
          'If it was open, or the passphrase lay beside it, treat the records as seen. Your school’s rules say who must be told.',
        ],
      },
    ],
  },
};
