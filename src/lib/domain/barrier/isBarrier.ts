import type { SchoolSummary } from '../school/schoolSummary.ts';
import { knownBarriers } from './barrier.ts';

/** Whether the school's list has it, offered or not: what was used keeps its name. */
export const isBarrier = ({ barriers }: Pick<SchoolSummary, 'barriers'>, key: string): boolean =>
  knownBarriers.some((code) => code === key) || barriers.some((one) => one.key === key);
