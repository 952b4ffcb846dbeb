import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fillSchool, noor } from '../../../tests/support/backups.ts';
import { letsIn } from '../../../tests/support/newcomers.ts';
import { aSchool, type SchoolOnALaptop } from '../../../tests/support/school.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import { addStrength } from '#lib/domain/student/addStrength.ts';
import { studentRef } from '#lib/domain/student/studentRef.ts';
import { writeReflection } from '#lib/domain/wellbeing/writeReflection.ts';
import { toHex } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { Elsewhere } from './elsewhere.ts';
import type { Workspace } from './workspace.ts';

let school: SchoolOnALaptop;
let luz: Workspace;
let amir: Workspace;
let open: Elsewhere[] = [];

/** What the last one was told lies on the disk: a count is shown a moment before it is kept. */
async function kept(last: Elsewhere): Promise<void> {
  const done = new Promise<void>((settled) => last.onChange(settled));
  last.said(amir.me.device, []);
  await done;
}

async function looking(): Promise<Elsewhere> {
  const last = open.at(-1);
  if (last) await kept(last);
  const { vault, rows, belonging } = luz.onDisk;
  const now = () => school.clock.now;
  const elsewhere = new Elsewhere({ vault, rows, belonging, carrying: luz.carrying, now, rest: 20 });
  open.push(elsewhere);
  await elsewhere.load();
  return elsewhere;
}

const ids = async () => (await luz.carrying.have()).map(({ id }) => id);
const soon = (look: () => void) => vi.waitFor(look, { timeout: 20_000 });
function says(text: string) {
  school.clock.now += 1_000;
  return luz.perform(addStrength, { student: noor, text });
}

beforeAll(async () => {
  school = await aSchool();
  luz = school.workspace;
  await fillSchool(school);
  amir = await letsIn(luz, 'Amir Haddad', 'caseStaff', school.clock);
}, 120_000);

afterAll(async () => {
  for (const elsewhere of open) elsewhere.close();
  open = [];
  await luz.close('here');
  await amir.close('here');
}, 60_000);

describe('what lies on other laptops', () => {
  it('is nothing before one of them has said so, and all of it when it has', async () => {
    const elsewhere = await looking();
    await soon(() => expect(elsewhere.onlyHere).toBeGreaterThan(0));
    elsewhere.said(amir.me.device, await ids());
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
    await says('sings');
    await soon(() => expect(elsewhere.onlyHere).toBe(1));
  });

  it('is remembered over a restart, and told only as far as there is no gap', async () => {
    const elsewhere = await looking();
    await soon(() => expect(elsewhere.onlyHere).toBe(1));
    const before = new Set(await ids());
    await says('draws');
    await says('cooks');
    const fresh = (await ids()).filter((id) => !before.has(id));
    await soon(() => expect(elsewhere.onlyHere).toBe(3));
    // The newest of three, and neither of those before it.
    elsewhere.said(amir.me.device, fresh.slice(-1));
    await new Promise((later) => setTimeout(later, 300));
    expect(elsewhere.onlyHere).toBe(3);
    elsewhere.said(amir.me.device, await ids());
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
  });

  it('does not count what is private: that is to lie nowhere else', async () => {
    const elsewhere = await looking();
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
    const { id } = await luz.privateRecord();
    await luz.perform(writeReflection, { private: id, felt: 'a hard day' });
    await says('helps');
    await soon(() => expect(elsewhere.onlyHere).toBe(1));
    elsewhere.said(amir.me.device, await ids());
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
  });

  it('is told for each line of a history: on how many laptops it is', async () => {
    const elsewhere = await looking();
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
    await says('listens');
    const ref = studentRef(noor);
    const tag = toHex(luz.keysOf(ref).at(-1)?.tag ?? new Uint8Array(0));
    const lines = (await luz.book(ref)).rows(historyTable).toSorted((a, b) => a.at - b.at);
    const [first, last] = [lines.at(0), lines.at(-1)];
    if (!first || !last) throw new Error('nothing was decided');
    await soon(() => expect(elsewhere.onlyHere).toBe(1));
    const spread = await elsewhere.spreadOf(ref, tag);
    expect([spread(first), spread(last)]).toEqual([2, 1]);
  });
});

describe('a change that came late', () => {
  it('is not counted on a laptop that never spoke of it, though it spoke of later ones', async () => {
    const { vault } = luz.onDisk;
    const before = new Set(await ids());
    for (const text of ['paints', 'runs', 'bakes']) await says(text);
    const fresh = (await ids()).filter((id) => !before.has(id));
    const rows = (await vault.envelopesById(fresh)).flatMap((row) => (row ? [row] : []));
    const [, middle] = rows.toSorted((a, b) => a.seq - b.seq);
    if (!middle) throw new Error('three changes are three envelopes');
    await vault.keep({ dropEnvelopes: [middle.id] });
    const elsewhere = await looking();
    await soon(() => expect(elsewhere.onlyHere).toBeGreaterThan(1));
    elsewhere.said(amir.me.device, await ids());
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
    await vault.keep({ envelopes: [middle] });
    await soon(() => expect(elsewhere.onlyHere).toBeGreaterThan(0));
    elsewhere.said(amir.me.device, await ids());
    await soon(() => expect(elsewhere.onlyHere).toBe(0));
  });
});

describe('the other laptops', () => {
  it('are those of the school, with the day on which they were last met, and no hour', async () => {
    const elsewhere = await looking();
    expect(elsewhere.laptops.map(({ device }) => device)).toEqual([amir.me.device]);
    elsewhere.met([amir.me.device]);
    expect(elsewhere.laptops[0]?.met).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    elsewhere.met(['AAAAAAAAAAAAAAAAAAAAAA' as Id]);
    expect(elsewhere.laptops).toHaveLength(1);
  });

  it('have a clock worth a word only where it is more than five minutes off', async () => {
    const elsewhere = await looking();
    elsewhere.clock(amir.me.device, 4 * 60_000);
    expect(elsewhere.laptops[0]?.ahead).toBeUndefined();
    elsewhere.clock(amir.me.device, -4 * 3_600_000);
    expect(elsewhere.laptops[0]?.ahead).toBe(-4 * 3_600_000);
  });
});
