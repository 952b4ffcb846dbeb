/** Acts in one order on every device, whatever the order of arrival: each after what its author knew, then by hash. */
import type { Envelope } from '#lib/crypto/envelope.ts';
import { toHex } from '#lib/kernel/bytes.ts';

/** What names something that is not here waits for nothing: it has not arrived, and its author is judged without it. */
export function inCausalOrder(envelopes: readonly Envelope[]): Envelope[] {
  const waiting = new Map(envelopes.map((envelope) => [toHex(envelope.id), envelope]));
  const byHash = [...waiting.keys()].sort();
  const ordered: Envelope[] = [];
  while (waiting.size > 0) {
    const ready = byHash.filter((id) => {
      const header = waiting.get(id)?.header;
      return header && !waiting.has(toHex(header.prev)) && !waiting.has(toHex(header.membershipHead));
    });
    // Hashes cannot name each other in a circle; a forged collision must not hang anybody all the same.
    for (const id of ready.length > 0 ? ready : [...waiting.keys()]) {
      const envelope = waiting.get(id);
      if (envelope) ordered.push(envelope);
      waiting.delete(id);
    }
  }
  return ordered;
}
