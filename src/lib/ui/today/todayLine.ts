import type { TodayItem } from '#lib/domain/today/todayItem.ts';

/** Something of today with what the page around knows of it. */
export interface TodayLine {
  readonly item: TodayItem;
  readonly who: string;
  readonly href: string;
  /** The goal a step leads towards. */
  readonly goal?: string | undefined;
  /** For whom, where it is somebody else’s who is away. */
  readonly standInFor?: string | undefined;
  /** Who asked for a view, or was asked for one. */
  readonly person?: string | undefined;
}
