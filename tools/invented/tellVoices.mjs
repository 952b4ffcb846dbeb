/** What students, families and teachers say: alone on the laptop, on paper, in a talk. */
import { staff } from './cast.mjs';
import { day, PEN } from './said.mjs';
import * as voices from './voices.mjs';

export function tellVoices({ number, who, person, guardians, say, inCase }) {
  const of = (kind) => voices[kind][number] ?? [];
  for (const { on, ...right } of of('rights'))
    say(on, 'noteRight', { student: who, ...right, from: day(on), beyond18: false });
  for (const page of of('ownPages')) tellPage(page, inCase);
  for (const [on, knower, name, answer, only] of of('mayKnow'))
    inCase(on, 'answerMayKnow', { who: knower, name, answer, only });
  for (const [on, text] of of('told'))
    inCase(on, 'tellWords', { text, on: day(on), agrees: 'yes', told: ['@me'] });
  for (const [on, what] of of('readings')) inCase(on, 'noteReading', { what });
  for (const view of of('views'))
    tellView(view, { number, name: `${person.given} ${person.family}`, say, inCase });
  for (const [index, sheet] of of('sheets').entries()) tellSheet(sheet, `@sheet ${number} ${index}`, inCase);
  for (const { on, way, name, ...agreement } of of('agreements'))
    inCase(on, 'recordPlanAgreement', {
      ...agreement,
      way,
      name: agreement.who === 'family' ? (name ?? `${guardians[0].given} ${guardians[0].family}`) : undefined,
      drawn: way === 'screen' ? PEN : undefined,
      on: day(on),
    });
  for (const [on, domain, level, because] of of('ratedAgain'))
    inCase(on, 'rateDomain', { domain, level, because });
  const permitted = voices.familySheets[number];
  if (permitted) inCase(permitted[0], 'permitFamilySheet', { way: permitted[1] });
  const ends = voices.yearEnds[number];
  if (ends) inCase(ends[0], 'planYearEnd', { what: ends[1], line: ends[2] });
}

/** Each part is for everyone whom the page names, unless it was told to one adult alone. */
function tellPage({ on, strengths, mayKnow = [], ...parts }, inCase) {
  const written = Object.entries(parts).flatMap(([part, said]) => {
    const [readers, text] = Array.isArray(said) ? said : ['list', said];
    return [
      [part, text],
      [`${part}For`, readers],
    ];
  });
  inCase(on, 'keepOwnPage', {
    strengths,
    ...Object.fromEntries(written),
    mayKnow: mayKnow.map(([who, name, answer, only = '']) => ({ who, name, answer, only })),
    told: ['@me'],
  });
}

function tellView({ who, asked, given, read, word, seen }, { number, name, say, inCase }) {
  const ask = `@ask ${number} ${who}`;
  inCase(asked, 'askForViews', { name, who: [staff[who].name], word, days: '5' }, ask);
  if (given === undefined) return;
  const rows = ['strengths', 'learning', 'relations', 'energy', 'works', 'wish'].map((row) => {
    const [ticks = [], line = ''] = seen[row] ?? [];
    return [row, { ticks, line }];
  });
  say(given, 'giveView', { ask, way: 'paper', ...Object.fromEntries(rows) });
  if (read !== undefined) inCase(read, 'takeInViews', { asks: [ask] });
}

function tellSheet({ to, on, until, ...said }, sheet, inCase) {
  inCase(on, 'writeStrategySheet', { to: staff[to].name, ...said, until: day(until) }, sheet);
  inCase(on, 'handStrategySheet', { sheet });
}
