/** What goes on around the cases: from what was told of each student to the decisions that made it. */
import { cast } from './cast.mjs';
import { studentId } from './roster.mjs';
import { given } from './said.mjs';
import { tellConnected } from './tellConnected.mjs';
import { tellFamily } from './tellFamily.mjs';
import { tellVoices } from './tellVoices.mjs';

export function tellMore(roster) {
  const events = [];
  for (const [index, person] of cast.entries()) {
    const number = index + 1;
    const who = `@student:${studentId(number)}`;
    const say = (on, name, fields, as) =>
      events.push({ day: on, do: name, with: given(fields), ...(as ? { as } : {}) });
    const inCase = (on, name, fields, as) => say(on, name, { case: `@case ${number}`, ...fields }, as);
    const home = roster.students[index].guardians;
    const guardians = roster.guardians.filter(({ id }) => home.includes(id));
    const one = { number, who, person, guardians, say, inCase };
    tellFamily(one);
    tellVoices(one);
    tellConnected(one);
  }
  return events;
}
