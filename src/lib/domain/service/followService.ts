/** When "did it start?" and "did it help?" are asked, and of whom: two weeks after the sending, six after the start. */
import { addDays, type SchoolDate } from '#lib/kernel/moments.ts';
import type { Consent } from '../consent/consent.ts';
import type {
  AskedOf,
  Service,
  ServiceAnswer,
  ServiceMove,
  ServiceQuestion,
  ServiceReturn,
} from './service.ts';

const TO_START = 14;
const TO_HELP = 42;

/** All rows of the case; each is looked through for the one referral. */
export interface AroundService {
  readonly moves: readonly ServiceMove[];
  readonly returns: readonly ServiceReturn[];
  readonly answers: readonly ServiceAnswer[];
  readonly consents: readonly Pick<Consent, 'id' | 'giver'>[];
}

export interface ServiceAsk {
  readonly question: ServiceQuestion;
  readonly of: AskedOf;
  readonly due: SchoolDate;
}

export interface FollowedService {
  readonly sentOn: SchoolDate | undefined;
  readonly startedOn: SchoolDate | undefined;
  /** The latest answer of each to each question. */
  readonly said: readonly Pick<ServiceAnswer, 'question' | 'of' | 'answer'>[];
  readonly asks: readonly ServiceAsk[];
}

/** Nobody is asked about what was refused or called off. */
const neverCame: readonly string[] = ['declinedByProvider', 'declinedByFamily', 'couldNotReach', 'withdrawn'];

export function followService(
  { id, status }: Pick<Service, 'id' | 'status'>,
  around: AroundService,
): FollowedService {
  const mine = <Row extends { readonly service: string }>(rows: readonly Row[]) =>
    rows.filter(({ service }) => service === id);
  const moves = mine(around.moves);
  const answers = mine(around.answers);
  const sending = moves.find(({ to }) => to === 'sent');
  const startedOn = first([
    ...moves.flatMap(({ to, on }) => (to === 'started' ? [on] : [])),
    ...mine(around.returns).flatMap(({ said, day, on }) => (said === 'started' ? [day ?? on] : [])),
    ...answers.flatMap(({ question, answer, on }) =>
      question === 'started' && answer === 'yes' ? [on] : [],
    ),
  ]);
  const giver = around.consents.find((one) => one.id === sending?.consent)?.giver;
  // Whoever chose a service without the family is not asked about it through the family.
  const askees: readonly AskedOf[] =
    giver === 'minorService' || giver === 'studentOf18' ? ['student'] : ['student', 'family'];
  const days: readonly [ServiceQuestion, SchoolDate | undefined][] = [
    ['started', sending && addDays(sending.on, TO_START)],
    ['helped', startedOn && addDays(startedOn, TO_HELP)],
  ];
  const latest = (question: ServiceQuestion, of: AskedOf) =>
    answers.findLast((one) => one.question === question && one.of === of);
  return {
    sentOn: sending?.on,
    startedOn,
    said: days.flatMap(([question]) =>
      (['student', 'family'] as const).flatMap((of) => {
        const one = latest(question, of);
        return one ? [{ question, of, answer: one.answer }] : [];
      }),
    ),
    asks: neverCame.includes(status)
      ? []
      : days.flatMap(([question, due]) =>
          askees.flatMap((of) => (due && !latest(question, of) ? [{ question, of, due }] : [])),
        ),
  };
}

const first = (days: readonly SchoolDate[]): SchoolDate | undefined => [...days].sort()[0];
