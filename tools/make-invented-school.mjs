/**
 * Makes `static/invented-school.json`: a school of nobody, to look around in. The same seed gives the same bytes; a test
 * holds the file to this program. `--print` writes it to the terminal instead.
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { beginnings } from './invented/beginnings.mjs';
import { founder } from './invented/cast.mjs';
import { chanceFrom } from './invented/chance.mjs';
import { tellDirectory } from './invented/directory.mjs';
import { endings } from './invented/endings.mjs';
import { referrals } from './invented/referrals.mjs';
import { rising } from './invented/rising.mjs';
import { makeRoster } from './invented/roster.mjs';
import { inOrder, tellCase, tellReferral } from './invented/tell.mjs';
import { tellMore } from './invented/tellMore.mjs';
import { uneven } from './invented/uneven.mjs';

const SEED = 2026;
const SCHOOL = 'Quillhaven High (invented)';

function inventedSchool(seed) {
  const cases = [...beginnings, ...rising, ...uneven, ...endings];
  const roster = makeRoster(chanceFrom(seed));
  const told = [...tellDirectory(), ...cases.flatMap(tellCase), ...referrals.flatMap(tellReferral)];
  return { v: 1, seed, school: SCHOOL, founder, roster, story: inOrder([...told, ...tellMore(roster)]) };
}

const file = `${JSON.stringify(inventedSchool(SEED))}\n`;
if (process.argv.includes('--print')) process.stdout.write(file);
else writeFileSync(resolve(import.meta.dirname, '../static/invented-school.json'), file);
