/** The school of the benchmark as Holdfast keeps it, through the product's own code; only the rows are written in bulk. */
import { newKit } from '#lib/crypto/kit.ts';
import { layersFrom, readRosterLayer } from '#lib/app/rosterHere.ts';
import { makeSchool } from '#lib/app/makeSchool.ts';
import { unlockWithPassphrase } from '#lib/app/unlock.ts';
import type { OpenVault } from '#lib/app/openVault.ts';
import { Workspace } from '#lib/app/workspace.ts';
import { changeSchool, schoolInput } from '#lib/domain/school/changeSchool.ts';
import { newSchool } from '#lib/domain/school/schoolSummary.ts';
import { knownStudents } from '#lib/domain/roster/knownStudent.ts';
import { whatIsToday } from '#lib/domain/today/whatIsToday.ts';
import { checkImport } from '#lib/import/checkImport.ts';
import { Vault } from '#lib/vault/vault.ts';
import { droppedZip, makeOneRoster } from '../support/oneroster.ts';
import { caseNumber, CASES, SITTINGS, STUDENTS, type OneCase } from './content.ts';

export const PASSPHRASE = 'kelp holds the rock while water moves';
const DAY = 86_400_000;

const quiet = (now: number) => ({
  now: () => now,
  onLockedElsewhere: () => undefined,
  onActiveElsewhere: () => undefined,
  mayShare: () => true,
});

export async function openAt(open: OpenVault, now: number): Promise<Workspace> {
  const workspace = await Workspace.open(open, quiet(now));
  if (!workspace.ok) throw new Error(`the school did not open: ${workspace.error}`);
  return workspace.value;
}

export async function unlockVault(name: string): Promise<OpenVault> {
  const opened = await unlockWithPassphrase(name, PASSPHRASE, Date.now());
  if (!opened.ok) throw new Error(`it did not unlock: ${opened.error.why}`);
  return opened.value;
}

interface Made {
  readonly name: string;
  readonly cases: readonly OneCase[];
  readonly roster: unknown;
  readonly contacts: unknown;
}

export async function makeSealed(tell: (word: string) => void): Promise<Made> {
  const now = Date.now();
  const kit = newKit('en').join(' ');
  const founder = { name: 'Luz Duarte', title: 'Counselor' };
  const made = await makeSchool({ founder, label: 'Bench', passphrase: PASSPHRASE, kit }, now);
  if (!made.ok) throw new Error(`the school was not made: ${made.error}`);
  const workspace = await openAt(made.value, now);
  const { id } = await workspace.onlyRecord('school');
  await workspace.perform(changeSchool, { ...schoolInput(id, newSchool), name: 'Nowhere High' });

  const files = makeOneRoster({ seed: 3, students: STUDENTS, classesPerStudent: 15 });
  const checked = await checkImport([droppedZip(files)], { onProgress: () => undefined });
  if (!checked.ok) throw new Error(`the roster was refused: ${checked.error.code}`);
  const { me, schoolIdKey } = workspace;
  const { instant, today } = workspace.moment();
  const { roster, contacts } = await layersFrom(checked.value.roster, {
    schoolIdKey,
    by: me.member,
    at: instant,
    before: {},
  });
  await workspace.layers.replace({ roster, contacts });

  const cases = roster.students
    .slice(0, CASES)
    .map((student, index) => caseNumber(index + 1, student.id, me, today));
  for (let sitting = 0; sitting < SITTINGS; sitting += 1) {
    const books = [];
    for (const { ref, sittings } of cases) {
      const book = await workspace.book(ref);
      book.write(sittings[sitting] ?? []);
      workspace.summaries.update(book);
      books.push(book);
    }
    const kept = await workspace.keeping.keep(books);
    if (!kept.ok) throw new Error(`not kept: ${kept.error}`);
    tell(`sitting ${sitting + 1} of ${SITTINGS} is sealed and kept`);
  }
  await workspace.close('elsewhere');
  return { name: made.value.name, cases, roster, contacts };
}

/** From the vault's key to all that Today and the lists are drawn from. */
export async function unlockToToday(name: string): Promise<number> {
  const open = await unlockVault(name);
  const began = performance.now();
  const workspace = await openAt(open, Date.now());
  const roster = readRosterLayer(workspace.layers.current('roster'));
  const { all } = workspace.summaries;
  const students = knownStudents(roster?.students ?? [], all.students);
  const { today } = workspace.moment();
  const list = whatIsToday(all, { me: workspace.me, today, school: all.school });
  const took = performance.now() - began;
  if (students.length !== STUDENTS || all.cases.size !== CASES || list.today.length === 0)
    throw new Error('Today is not what it should be');
  await workspace.close('elsewhere');
  return took;
}

/** Everything that the disk holds of the school, in bytes, with the names of its rows. */
export async function bytesAtRest(name: string): Promise<number> {
  const opened = await Vault.open(name);
  if (!opened.ok) throw new Error(opened.error);
  const vault = opened.value;
  const envelopes = await vault.allEnvelopes();
  const rows = await vault.rowsUnder('');
  const feeds = await vault.allFeeds();
  vault.close();
  const sum = (lengths: readonly number[]) => lengths.reduce((total, length) => total + length, 0);
  return (
    sum(envelopes.map((row) => row.bytes.length + row.id.length + row.tag.length + row.feed.length + 24)) +
    sum(rows.map((row) => row.sealed.length + row.name.length)) +
    sum(feeds.map((row) => row.feed.length + row.prev.length + 8))
  );
}

/** A snapshot, a later session that reads it again, and another a month after: each with a clock of its own. */
export async function compactAll(
  name: string,
  cases: readonly OneCase[],
  tell: (word: string) => void,
): Promise<void> {
  for (const days of [1, 2, 40]) {
    const workspace = await openAt(await unlockVault(name), Date.now() + days * DAY);
    const done = new Map<string, number>();
    for (const { ref } of cases) {
      const step = await workspace.compact(ref);
      done.set(step, (done.get(step) ?? 0) + 1);
    }
    tell(`day ${days}: ${[...done].map(([step, count]) => `${count} ${step}`).join(', ')}`);
    await workspace.close('elsewhere');
  }
}
