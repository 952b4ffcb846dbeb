/** The school of nobody: made with keys of its own on the first visit, opened again without a word, removed without a trace. */
import { newKit } from '#lib/crypto/kit.ts';
import { schoolInput } from '#lib/domain/school/changeSchool.ts';
import type { BornOn } from '#lib/domain/rights/rightsOf.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Fault } from '#lib/kernel/fault.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import { vaultExists } from '#lib/vault/vaultExists.ts';
import type { InventedSchool } from './inventedFile.ts';
import { checkedFrom } from './inventedRoster.ts';
import { INVENTED_VAULT } from './inventedVault.ts';
import { makeSchool } from './makeSchool.ts';
import { Meant } from './meant.ts';
import type { OpenVault } from './openVault.ts';
import { removeSchool } from './removeSchool.ts';
import { layersFrom, type NewLayers } from './rosterHere.ts';
import { studentIdOf } from './schoolRecords.ts';
import { tellStory } from './tellStory.ts';
import { unlockWithPassphrase } from './unlock.ts';
import type { Workspace } from './workspace.ts';

/** Known to everybody: it keeps nothing secret, because there is nothing. It is here so that this school is sealed like any other. */
const PHRASE = 'nobody in this school is real';

type Progress = (done: number, total: number) => void;

export async function openInventedVault(
  founder: InventedSchool['founder'],
  now: number,
): Promise<Result<OpenVault, Fault>> {
  if (await vaultExists(INVENTED_VAULT)) {
    const opened = await unlockWithPassphrase(INVENTED_VAULT, PHRASE, now);
    if (opened.ok) return opened;
    if (opened.error.why === 'fault' && opened.error.fault !== 'missing') return err(opened.error.fault);
  }
  // What is left of one that was never finished gives way.
  await removeSchool(INVENTED_VAULT);
  const made = await makeSchool(
    {
      founder,
      label: '',
      passphrase: PHRASE,
      kit: newKit('en').join(' '),
      vault: INVENTED_VAULT,
    },
    now,
  );
  if (made.ok) return made;
  if (made.error === 'badWords') throw new Error('a kit that was just made has bad words');
  return err(made.error);
}

/** Everything that happened there until today; nothing where it has been told before. */
export async function fillInventedSchool(
  workspace: Workspace,
  school: InventedSchool,
  onProgress: Progress,
): Promise<Result<'kept', Fault>> {
  if (workspace.summaries.all.school.name !== '') return ok('kept');
  const { today } = workspace.moment();
  const people = await peopleOf(workspace, school);
  const meant = new Meant(today, people);
  const { id } = await workspace.onlyRecord('school');
  const about = { ...schoolInput(id, workspace.summaries.all.school), name: school.school };
  const named = { day: FIRST_DAY, do: 'changeSchool', with: about };
  const told = { story: [named, ...school.story], bornOn: birthsIn(school, today, people) };
  const books = await tellStory(workspace, told, meant, onProgress);
  const layers = await layersOf(workspace, school, meant);
  const brought = await workspace.layers.replace({ roster: layers.roster, contacts: layers.contacts });
  // The books last: only with its name the school counts as told.
  return brought.ok ? workspace.keeping.keep(books) : brought;
}

/** School days before today. */
const FIRST_DAY = -60;

async function peopleOf(workspace: Workspace, { roster }: InventedSchool): Promise<Map<string, Id>> {
  const people = new Map([['@me', workspace.me.member]]);
  for (const [label, kind] of [
    ['@resources', 'resources'],
    ['@log', 'security'],
  ] as const)
    people.set(label, (await workspace.onlyRecord(kind)).id);
  for (const { id } of roster.students)
    people.set(`@student:${id}`, await studentIdOf(workspace.schoolIdKey, id));
  return people;
}

function birthsIn({ roster }: InventedSchool, today: SchoolDate, people: ReadonlyMap<string, Id>): BornOn {
  const born = new Map(
    roster.students.map(({ id, bornDaysAgo }) => [
      people.get(`@student:${id}`),
      addDays(today, -bornDaysAgo),
    ]),
  );
  return (student) => born.get(student);
}

/** The last roster, of yesterday; whoever moved away was on the one before. */
async function layersOf(workspace: Workspace, school: InventedSchool, meant: Meant): Promise<NewLayers> {
  const checked = checkedFrom(school.roster, workspace.moment().today);
  const importing = { schoolIdKey: workspace.schoolIdKey, by: workspace.me.member, at: meant.morning(-1, 0) };
  const before = await layersFrom(checked, { ...importing, before: {} });
  const left = new Set(school.roster.left);
  const people = checked.people.filter(({ sourcedId }) => !left.has(sourcedId));
  return layersFrom({ ...checked, people }, { ...importing, before });
}
