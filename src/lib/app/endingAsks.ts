/** Where a colleague has closed a case, this laptop withdraws what its own member still asked teachers for it. */
import { asksOver } from '#lib/domain/ask/asksOver.ts';
import { endAsks } from '#lib/domain/ask/endAsks.ts';
import { faultOf } from '#lib/vault/faultOf.ts';
import type { Workspace } from './workspace.ts';

type Parts = Pick<Workspace, 'me' | 'summaries' | 'perform'>;

/** Looks now and at every change, until the lists are forgotten. */
export function endAsksOfClosed(workspace: Parts): void {
  let busy = false;
  async function look(): Promise<void> {
    const asks = asksOver(workspace.summaries.all, workspace.me.member).map(({ id }) => id);
    if (busy || asks.length === 0) return;
    busy = true;
    try {
      await workspace.perform(endAsks, { asks });
    } catch (problem) {
      // A lock in the middle, or a disk that refuses: the next opening looks again.
      faultOf(problem);
    }
    busy = false;
  }
  workspace.summaries.onChange(() => void look());
  void look();
}
