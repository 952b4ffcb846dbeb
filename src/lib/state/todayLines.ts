/** What the page of the day says about each item: whom it is about, where it leads, towards which goal. */
import type { ReferralSummary } from '#lib/domain/referral/referralSummary.ts';
import type { TodayItem, TodayWhy } from '#lib/domain/today/todayItem.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Desk } from './desk.svelte.ts';

interface CaseLine {
  readonly item: TodayItem;
  readonly who: string;
  readonly href: string;
  readonly goal: string | undefined;
  /** For whom, where it is somebody else’s who is away. */
  readonly standInFor: string | undefined;
  /** Who asked for a view, or was asked for one. */
  readonly person: string | undefined;
}

export function caseLines(
  desk: Desk,
  items: readonly TodayItem[],
  hrefOf: (id: Id, why: TodayWhy, item: TodayItem) => string,
): CaseLine[] {
  return items.map((item) => {
    const about = item.case && desk.summaries.cases.get(item.case);
    // A check-in names its goal already.
    const goal = about && item.why === 'step' ? about.goals.find(({ id }) => id === item.goal) : undefined;
    const who = item.studentName ?? (item.student ? desk.student(item.student).name : '');
    return {
      item,
      who,
      href: item.case ? hrefOf(item.case, item.why, item) : '',
      goal: goal?.text,
      standInFor: desk.memberName(item.standInFor),
      person: item.text ?? desk.memberName(item.person),
    };
  });
}

interface ReferralItem {
  readonly referral: ReferralSummary;
  readonly due: TodayItem['due'];
}

export function referralItems(desk: Desk, items: readonly TodayItem[]): ReferralItem[] {
  return items.flatMap(({ referral, due }) => {
    const about = referral && desk.summaries.referrals.get(referral);
    return about ? [{ referral: about, due }] : [];
  });
}
