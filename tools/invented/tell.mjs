/**
 * From a case as somebody would tell it to the decisions that made it, in the order of their days. A day is a number of
 * school days from the day on which the school is opened: -5 is a school week ago, 0 is today.
 *
 * In what a decision is given, `@day:-5` is a day, `@student:S001` a student, `@me` whoever looks around, and `@case 1`
 * an id that is made when it is first named; `as` names the id of the row that a decision writes.
 */
import { staff } from './cast.mjs';
import { studentId } from './roster.mjs';
import { day, given } from './said.mjs';

/** Events in the order of their days; what happens on one day stays in the order in which it is told. */
export const inOrder = (events) => events.toSorted((a, b) => a.day - b.day);

export function tellReferral(told) {
  const { id, on, student, studentName, from, relation, seen, strengths, tried, family, urgency } = told;
  const referral = `@referral ${id}`;
  const about = {
    referral,
    ...(student ? { student: `@student:${studentId(student)}` } : { studentName }),
    ...given({ fromName: from, fromRelation: relation, strengths, tried }),
    seen,
    familyInformed: family ?? 'unknown',
    urgency: urgency ?? 'week',
  };
  const { decided, word } = told;
  return [
    { day: on, do: 'referStudent', with: about },
    ...(decided
      ? [{ day: decided.on, do: 'triageReferral', with: { referral, ...decisionOf(decided) } }]
      : []),
    ...(word === undefined
      ? []
      : [
          {
            day: word,
            do: 'sendWord',
            with: { referral, wording: 'received', road: told.road ?? 'inPerson' },
          },
        ]),
  ];
}

const decisionOf = ({ on: _, until, ...decided }) =>
  given({ ...decided, until: until === undefined ? undefined : day(until) });

export function tellCase(told) {
  const { student, opened, because } = told;
  const one = `@case ${student}`;
  const who = `@student:${studentId(student)}`;
  const events = [];
  const say = (on, name, fields, as) =>
    events.push({ day: on, do: name, with: given(fields), ...(as ? { as } : {}) });
  const inCase = (on, name, fields, as) => say(on, name, { case: one, ...fields }, as);
  /** Two who were away from each other: a person chooses between their answers. */
  const apart = ([on, [tier, why], [other, because]]) =>
    events.push({
      day: on,
      do: 'setTier',
      with: { case: one, tier, because: why },
      apart: { case: one, tier: other, because },
    });

  if (told.referral) {
    const decided = {
      on: opened,
      outcome: 'accept',
      case: one,
      lead: '@me',
      tier: told.tier,
      reason: because,
    };
    events.push(...tellReferral({ id: student, student, ...told.referral, decided }));
  } else say(opened, 'openCase', { case: one, student: who, lead: '@me', tier: told.tier, because });

  for (const text of told.strengths ?? []) say(opened, 'addStrength', { student: who, text });
  for (const [on, text] of told.words ?? []) say(on, 'recordWords', { student: who, text, on: day(on) });
  if (told.adult)
    say(opened, 'addTrustedAdult', { student: who, name: staff[told.adult]?.name ?? told.adult });
  for (const [key, on = opened] of told.team ?? []) inCase(on, 'joinTeam', staff[key]);
  for (const [on, to, medium, minutes, line] of told.contacts ?? []) {
    const made = minutes > 0;
    const spent = made ? String(minutes) : undefined;
    inCase(on, 'recordContact', { with: to, medium, made, minutes: spent, line, on: day(on) });
  }
  for (const [domain, text] of told.needs ?? []) inCase(told.intake, 'recordNeed', { domain, text });
  for (const [domain, level, why] of told.ratings ?? [])
    inCase(told.intake, 'rateDomain', { domain, level, because: why });
  for (const [on, next, why] of told.tiers ?? []) inCase(on, 'setTier', { tier: next, because: why });
  if (told.apart) apart(told.apart);
  if (told.template) tellTemplate(told.template, student, inCase);
  for (const [index, goal] of (told.goals ?? []).entries())
    tellGoal(goal, `@goal ${student} ${index}`, inCase);
  if (told.closed) tellClosing(told.closed, student, inCase);
  if (told.reopened) inCase(told.reopened[0], 'reopenCase', { because: told.reopened[1] });
  for (const [index, step] of (told.steps ?? []).entries())
    tellStep(step, { label: `@step ${student} ${index}`, student, inCase });
  return events;
}

/** The ticked lines of a template. Its first goal is written first, and goes on as the goal of that place. */
function tellTemplate({ on, key, goals, steps }, student, inCase) {
  const lines = {
    template: key,
    goals: goals.map(({ until, every, ...said }) => ({
      keep: true,
      ...said,
      startsOn: day(on),
      until: day(until),
      every,
    })),
    steps: steps.map(({ text, who, due, every = 'once' }) => ({
      keep: true,
      towards: 0,
      text,
      who: who === 'me' ? '@me' : '',
      whoName: who === 'me' ? '' : (staff[who]?.name ?? who),
      due: day(due),
      every,
    })),
  };
  inCase(on, 'startPlan', lines, `@goal ${student} 0`);
}

/** A goal that a template brought has its levels and its check-ins told here, and is not added again. */
function tellGoal(goal, label, inCase) {
  const { from, until, levels, checks = [], begun = false, ...said } = goal;
  if (!begun) inCase(from, 'addGoal', { ...said, startsOn: day(from), until: day(until) }, label);
  if (levels) {
    const worded = Object.fromEntries(
      ['-2', '-1', '0', '1', '2'].map((level, index) => [level, levels[index]]),
    );
    inCase(from, 'setGoalLevels', { goal: label, ...worded });
  }
  for (const [on, level, line] of checks) inCase(on, 'checkIn', { goal: label, level, line, on: day(on) });
}

function tellStep(step, { label, student, inCase }) {
  const { text, who = 'me', added, due, every = 'once', goal } = step;
  const person = who === 'me' ? { who: '@me' } : { whoName: staff[who]?.name ?? who };
  const aim = goal === undefined ? undefined : `@goal ${student} ${goal}`;
  inCase(added, 'addStep', { text, ...person, due: day(due), every, goal: aim }, label);
  if (step.putOff) {
    const [on, to, reason] = step.putOff;
    inCase(on, 'snoozeStep', { step: label, to: day(to), reason });
  }
  for (const on of [step.done ?? []].flat())
    inCase(on, 'finishStep', { step: label, ended: 'done' }, every === 'once' ? undefined : label);
  if (step.blocked) {
    const [on, blockedBy, barrier] = step.blocked;
    inCase(on, 'finishStep', { step: label, ended: 'blocked', blockedBy, barrier });
  }
}

function tellClosing({ on, followUp, outcomes = [], ...closing }, student, inCase) {
  const named = Object.fromEntries(outcomes.map((outcome, index) => [`@goal ${student} ${index}`, outcome]));
  const followUpOn = followUp === undefined ? undefined : day(followUp);
  inCase(on, 'closeCase', { ...closing, followUpOn, outcomes: named });
}
