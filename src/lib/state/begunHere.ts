import { closeCase } from '#lib/domain/case/closeCase.ts';
import { setLead } from '#lib/domain/case/setLead.ts';
import { recordConsent } from '#lib/domain/consent/recordConsent.ts';
import { recordContact } from '#lib/domain/contact/recordContact.ts';
import { addGoal } from '#lib/domain/plan/addGoal.ts';
import { addStep } from '#lib/domain/plan/addStep.ts';
import { keepRestricted } from '#lib/domain/restricted/keepRestricted.ts';
import { referToService } from '#lib/domain/service/referToService.ts';
import { isId, type Id } from '#lib/kernel/ids.ts';
import type { Words } from '#lib/text/words.ts';
import type { Desk } from './desk.svelte.ts';

interface Begun {
  readonly form: string;
  readonly case: Id;
  readonly who: string;
  readonly what: string;
  /** The part of the case where the form is. */
  readonly part: string;
}

/** Forms about a case that somebody began on this device and may still see; each has the words that its button has. */
export function begunHere(desk: Desk, t: Words): readonly Begun[] {
  const known: Readonly<Record<string, { what: string; part: string }>> = {
    [recordContact.name]: { what: t.contacts.log, part: 'contacts' },
    [keepRestricted.name]: { what: t.restricted.add, part: 'contacts' },
    [recordConsent.name]: { what: t.consents.add, part: 'services' },
    [referToService.name]: { what: t.services.add, part: 'services' },
    [addGoal.name]: { what: t.plan.addGoal, part: 'plan' },
    [addStep.name]: { what: t.plan.addStep, part: 'plan' },
    [closeCase.name]: { what: t.cases.close, part: 'overview' },
    [setLead.name]: { what: t.cases.changeLead, part: 'handover' },
    message: { what: t.messages.title, part: 'message' },
  };
  return desk.workspace.drafts.begun.flatMap((form) => {
    const [name = '', about, kind] = form.split('/');
    const one = known[name];
    const found = isId(about) ? desk.summaries.cases.get(about) : undefined;
    if (!one || !found) return [];
    const part = kind === 'family' ? 'family' : one.part;
    const who = desk.student(found.student).name || t.students.nameless;
    return [{ form, case: found.id, who, what: kind === 'family' ? t.family.logOne : one.what, part }];
  });
}
