/** Sitting down to write where several may write. What is typed is no decision; who wrote, and on which day, is noted once. */
import * as v from 'valibot';
import { ok } from '#lib/kernel/result.ts';
import { mayWrite } from '../access/mayWrite.ts';
import { caseRef, openedCase } from '../case/caseRef.ts';
import { decision } from '../record/decision.ts';
import { refuse } from '../record/refuse.ts';
import { typed } from '../record/typed.ts';

const draft = v.object({ case: typed.id });

const writeIn = (name: string) =>
  decision({
    name,
    schema: draft,
    touches: (draft) => [caseRef(draft.case)],
    decide(reader, { case: id }) {
      if (!mayWrite(reader.me.role, 'case')) return refuse('notYourRole');
      const about = openedCase(reader, id);
      return about.ok ? ok([]) : about;
    },
  });

/** By the root of the text (`domain/tables.ts`). */
export const writeTogether = { plan: writeIn('writeInPlan'), notes: writeIn('writeInNotes') };

export type Together = keyof typeof writeTogether;
