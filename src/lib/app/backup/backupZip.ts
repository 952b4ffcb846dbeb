/** The file as it is handed over: what the kit and the backup key open, the key under the passphrase, and how to. */
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { err, ok, type Result } from '#lib/kernel/result.ts';

export interface SealedBackup {
  /** Age, to two X25519 recipients: the recovery kit and the backup key. */
  readonly backup: Bytes;
  /** The backup key as an age identity, itself an age file under the passphrase. */
  readonly identity: Bytes;
}

const BACKUP = 'backup.age';
const IDENTITY = 'identity.age';

/** More than any school: what is larger is not read into memory at all. */
const MOST = 512 * 1024 * 1024;
/** An identity is a line of text. */
const MOST_IDENTITY = 64 * 1024;

/** Stored, not packed: nothing sealed gets smaller. */
export async function zipBackup({ backup, identity }: SealedBackup, readMe: string): Promise<Bytes> {
  const { zipSync } = await import('fflate');
  const files = { 'READ-ME.txt': utf8(readMe), [IDENTITY]: identity, [BACKUP]: backup };
  return owned(zipSync(files, { level: 0 }));
}

/** Takes any file and never throws over it. Somebody may have packed it anew: it may be deflated, but grow little. */
export async function unzipBackup(file: Blob): Promise<Result<SealedBackup, 'notOurFile' | 'tooLarge'>> {
  if (file.size > MOST) return err('tooLarge');
  const { unzipSync } = await import('fflate');
  const bytes = new Uint8Array(await file.arrayBuffer());
  try {
    const found = unzipSync(bytes, { filter: (entry) => isOurs(entry, bytes.length) });
    const [backup, identity] = [found[BACKUP], found[IDENTITY]];
    if (!backup || !identity) return err('notOurFile');
    return ok({ backup: owned(backup), identity: owned(identity) });
  } catch (problem) {
    if (problem instanceof Error) return err('notOurFile');
    throw problem;
  }
}

/** The sizes that an entry claims are believed only as far as room is made for them. */
function isOurs(entry: { name: string; size: number; originalSize: number }, whole: number): boolean {
  if (entry.name !== BACKUP && entry.name !== IDENTITY) return false;
  if (entry.size > whole || entry.originalSize > 2 * entry.size + 1024) return false;
  return entry.originalSize <= (entry.name === IDENTITY ? MOST_IDENTITY : MOST);
}
