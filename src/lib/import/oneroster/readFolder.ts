import { Refused } from '../importRefusal.ts';
import type { NamedBlob } from '../namedBlob.ts';
import type { ByteSink, Pace } from '../pace.ts';
import { zipLimits } from '../zip/zipLimits.ts';

/** Feeds the CSVs of an unpacked export to the sinks that want them; the others are not opened. */
export async function readFolder(
  files: readonly NamedBlob[],
  sinkFor: (name: string) => ByteSink | undefined,
  pace: Pace,
): Promise<void> {
  const wanted = files.filter(({ name }) => !name.startsWith('.'));
  if (files.length > zipLimits.entries) throw new Refused('tooManyEntries', { limit: zipLimits.entries });
  if (wanted.reduce((sum, { size }) => sum + size, 0) > zipLimits.bytesOut) {
    throw new Refused('tooLarge', { limit: zipLimits.bytesOut });
  }
  if (new Set(wanted.map(({ name }) => name.toLowerCase())).size < wanted.length) {
    throw new Refused('duplicateName');
  }
  for (const file of wanted) {
    const sink = sinkFor(file.name);
    if (!sink) continue;
    for await (const stretch of pace.stretches(file)) {
      sink.push(stretch, false);
      pace.tell(sink);
    }
    sink.push(new Uint8Array(0), true);
  }
}
