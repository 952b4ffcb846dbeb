import * as v from 'valibot';
import { err, ok, type Result } from '#lib/kernel/result.ts';
import type { Decision } from './decision.ts';
import { refusalCodes, type Refusal, type RefusalCode } from './refusal.ts';

/** What a person typed, as a draft that a decision can weigh; or one refusal for each field that will not do. */
export function readDraft<Draft>(
  decision: Decision<Draft>,
  input: unknown,
): Result<Draft, readonly Refusal[]> {
  const read = v.safeParse(decision.schema, input);
  return read.success ? ok(read.output) : err(read.issues.map(refusalOf));
}

function refusalOf(issue: v.BaseIssue<unknown>): Refusal {
  const field = v.getDotPath(issue);
  return {
    code: codeOf(issue),
    ...(field === null ? {} : { field }),
    ...(typeof issue.requirement === 'number' ? { values: { most: issue.requirement } } : {}),
  };
}

function codeOf(issue: v.BaseIssue<unknown>): RefusalCode {
  const code = refusalCodes.find((known) => known === issue.message);
  return code ?? (issue.received === 'undefined' ? 'required' : 'badChoice');
}
