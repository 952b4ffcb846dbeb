/** A family: how it is reached, who is who, and the log. */
import { families, homes } from './families.mjs';
import { day } from './said.mjs';

/** Known from the beginning of the year; before any case. */
const EARLY = -58;

export function tellFamily({ number, who, person, guardians, say, inCase }) {
  const { about, people = [], log = [], messages = [] } = families[number] ?? {};
  if (about)
    say(EARLY, 'setFamily', {
      student: who,
      homeLanguage: person.homeLanguage,
      ...about,
    });
  for (const [place, [, , relation]] of (homes[number] ?? []).entries()) {
    const { id, given, family } = guardians[place];
    say(EARLY, 'setRelative', { student: who, guardian: id, name: `${given} ${family}`, relation });
  }
  for (const relative of people) say(EARLY, 'setRelative', { student: who, ...relative });
  for (const [on, medium, minutes, line, interpreter = false, first] of log) {
    const whom = guardians.find(({ given }) => given === first) ?? guardians[0];
    inCase(on, 'recordContact', {
      with: 'family',
      medium,
      made: minutes > 0,
      minutes: minutes > 0 ? String(minutes) : undefined,
      line,
      whom: `${whom.given} ${whom.family}`,
      interpreter,
      on: day(on),
    });
  }
  for (const [on, way, name, text, first] of messages) {
    const to = guardians.find(({ given }) => given === first) ?? guardians[0];
    inCase(on, 'logMessage', { way, name, to: `${to.given} ${to.family}`, text, keep: true });
  }
}
