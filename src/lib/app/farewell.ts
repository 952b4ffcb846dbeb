/**
 * What is told to a laptop that is not of the school any more: the signed acts up to the one that removed it, newest first, as
 * many as fit. It checks them itself; nothing that came after is told.
 */
import type { Bytes } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';
import type { Belonging } from './belonging.ts';

/** Bytes: one message of the wire before admission has 64 kB. */
const MOST = 55_000;

export async function farewellTo(device: Id, belonging: Belonging): Promise<readonly Bytes[]> {
  const { former } = belonging.membership;
  if (!former.devices.has(device)) return [];
  const rows = belonging.actRows.toSorted((a, b) => a.keptAt - b.keptAt);
  const end = await firstWithout(rows.length, async (count) => {
    const { membership } = await belonging.judge(rows.slice(0, count));
    return membership.former.devices.has(device);
  });
  const told: Bytes[] = [];
  let size = 0;
  for (const { bytes } of rows.slice(0, end).toReversed()) {
    size += bytes.length;
    if (size > MOST) break;
    told.push(bytes);
  }
  return told;
}

/** How many acts it takes until the device is gone: found by halves. */
async function firstWithout(all: number, isGone: (count: number) => Promise<boolean>): Promise<number> {
  let [few, many] = [0, all];
  while (few < many) {
    const middle = Math.floor((few + many) / 2);
    if (await isGone(middle)) many = middle;
    else few = middle + 1;
  }
  return many;
}
