type Gapless<T> = {
  [K in keyof T as undefined extends T[K] ? never : K]: T[K];
} & {
  [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined>;
};

/** Leaves absent what an export left empty: two equal rosters must seal to equal bytes. */
export function withoutGaps<T extends object>(row: T): Gapless<T> {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Gapless<T>;
}
