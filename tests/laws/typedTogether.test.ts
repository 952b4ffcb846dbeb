/** What several people type together is kept as it comes, in all tabs, and says nothing to whoever listens between them. */
import { describe, expect, it, vi } from 'vitest';
import { closeCase, emptyClosing } from '#lib/domain/case/closeCase.ts';
import { caseRef } from '#lib/domain/case/caseRef.ts';
import { openCase } from '#lib/domain/case/openCase.ts';
import { writeTogether } from '#lib/domain/plan/writeTogether.ts';
import { historyTable } from '#lib/domain/record/history.ts';
import type { Id } from '#lib/kernel/ids.ts';
import { bound } from '#lib/ui/prose/bound.ts';
import { HeadlessEditor } from '../support/headlessEditor.ts';
import { idOf } from '../support/people.ts';
import { aSchool, openInAnotherTab, openWorkspace, unlockAgain } from '../support/school.ts';
import type { Workspace } from '#lib/app/workspace.ts';

async function aCase(workspace: Workspace): Promise<Id> {
  const opened = await workspace.perform(openCase, {
    case: idOf('Noor case'),
    student: idOf('Noor'),
    lead: workspace.me.member,
    tier: '2a',
    because: 'asked for somebody to talk to',
  });
  const ref = opened.ok ? opened.value.records.find(({ kind }) => kind === 'case') : undefined;
  if (!ref) throw new Error(`no case: ${JSON.stringify(opened)}`);
  return ref.id;
}

async function sits(workspace: Workspace, id: Id) {
  const refused = vi.fn();
  const place = { record: caseRef(id), root: 'plan', begun: writeTogether.plan, input: { case: id } };
  const sitting = await workspace.together.sitDown(place, refused);
  if (!sitting.ok) throw new Error(sitting.error.code);
  return { ...sitting.value, refused, editor: new HeadlessEditor(bound(sitting.value.fragment)) };
}

const planOf = async (workspace: Workspace, id: Id) =>
  (await workspace.book(caseRef(id)))
    .prose('plan')
    .blocks.flatMap((block) => ('line' in block ? block.line.map(({ text }) => text) : []))
    .join('');

const linesOf = async (workspace: Workspace, id: Id) =>
  (await workspace.book(caseRef(id)))
    .rows(historyTable)
    .filter(({ what }) => what === 'writeInPlan')
    .map(({ by, changes }) => [by, changes.length]);

describe('writing together', () => {
  it('is kept as it is typed, with one line in the history for each sitting, and there again after a lock', async () => {
    const school = await aSchool();
    const { workspace, clock } = school;
    const id = await aCase(workspace);
    const { editor, leave, refused } = await sits(workspace, id);
    for (const word of ['Noor', ' sings', ' every', ' day.']) {
      editor.types(word);
      clock.now += 300;
      await vi.waitFor(() => expect(workspace.together.waiting).toBe(false));
    }
    await vi.waitFor(() => expect(workspace.keeping.state.state).toBe('kept'));
    expect(await linesOf(workspace, id)).toEqual([[workspace.me.member, 0]]);
    clock.now += 31 * 60_000;
    editor.types(' Later.');
    await vi.waitFor(async () => expect(await linesOf(workspace, id)).toHaveLength(2));
    expect(refused).not.toHaveBeenCalled();

    // The last letters before a lock wait for nothing.
    editor.types(' Last.');
    editor.close();
    leave();
    await workspace.close('here');
    const again = await unlockAgain(school);
    expect(await planOf(again, id)).toBe('Noor sings every day. Later. Last.');
    await again.close('here');
  });

  it('is refused where the role may not, and where the case was closed a moment ago', async () => {
    const { workspace } = await aSchool();
    const id = await aCase(workspace);
    const { editor, refused, leave } = await sits(workspace, id);
    const closed = await workspace.perform(closeCase, { ...emptyClosing(id), reason: 'noLongerNeeded' });
    expect(closed.ok).toBe(true);
    editor.types('too late');
    await vi.waitFor(() => expect(refused).toHaveBeenCalledWith({ code: 'caseIsClosed' }));
    expect(await linesOf(workspace, id)).toEqual([]);
    editor.close();
    leave();
    await workspace.close('here');
  });

  it('shows another tab of the laptop each letter and each cursor, and a listener between them reads neither', async () => {
    const school = await aSchool();
    const first = school.workspace;
    const id = await aCase(first);
    const open = await openInAnotherTab(school.vault);
    if (!open) throw new Error('the open tab did not answer');
    const second = await openWorkspace(open, school.clock);
    const heard: unknown[] = [];
    const listener = new BroadcastChannel(`holdfast-${school.vault}`);
    listener.onmessage = ({ data }) => heard.push(data);

    const here = await sits(first, id);
    const there = await sits(second, id);
    here.editor.types('quiet harbour ');
    await vi.waitFor(async () => expect(await planOf(second, id)).toBe('quiet harbour '));
    there.editor.types('canary');
    await vi.waitFor(async () => expect(await planOf(first, id)).toBe('quiet harbour canary'));
    expect(here.editor.text).toBe('quiet harbour canary');

    const at = { type: null, tname: 'plan', item: null, assoc: 0 };
    here.beside.say({ anchor: at, head: at });
    await vi.waitFor(() => expect(there.beside.others().size).toBe(1));
    expect([...there.beside.others().values()]).toMatchObject([{ member: first.me.member }]);
    expect(here.beside.others().size).toBe(0);
    here.leave();
    await vi.waitFor(() => expect(there.beside.others().size).toBe(0));

    const text = JSON.stringify(heard, (_, value: unknown) =>
      value instanceof Uint8Array ? Buffer.from(value).toString('latin1') : value,
    );
    expect(text).toContain('present');
    for (const word of ['harbour', 'canary', 'anchor', first.me.member]) expect(text).not.toContain(word);
    listener.close();
    for (const { editor } of [here, there]) editor.close();
    there.leave();
    await first.close('here');
    await second.close('elsewhere');
  });

  it('hears nothing in bytes that are damaged, strange or about another record', async () => {
    const { workspace } = await aSchool();
    const id = await aCase(workspace);
    const { beside, leave } = await sits(workspace, id);
    const [key] = workspace.keysOf(caseRef(id));
    if (!key) throw new Error('no key');
    for (const bytes of [[], [1, 2, 3], [...key.tag], [...key.tag, ...Array.from({ length: 80 }, () => 7)]])
      workspace.together.heard(Uint8Array.from(bytes));
    beside.say('nonsense');
    beside.say({ anchor: { tname: 'history' }, head: 3 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(beside.others().size).toBe(0);
    leave();
    await workspace.close('here');
  });
});
