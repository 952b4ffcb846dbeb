/**
 * A place in the school for one person: sixteen secret bytes that travel as a link or a QR code. From them both sides
 * make the invitation's name, the key that signs for whoever comes, and the key to which the asking is sealed.
 */
import { hkdf } from '#lib/crypto/hash.ts';
import { agreePair, signPair } from '#lib/crypto/keyPair.ts';
import { randomBytes } from '#lib/crypto/random.ts';
import type { WordLanguage } from '#lib/crypto/wordList.ts';
import { roles, type Role } from '#lib/domain/team/role.ts';
import { concat, fromBase64Url, owned, toBase64Url, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { idFromBytes, type Id } from '#lib/kernel/ids.ts';
import { instant, type Instant } from '#lib/kernel/moments.ts';
import { Redacted } from '#lib/kernel/redacted.ts';

export interface Invitation {
  readonly secret: Redacted<Bytes>;
  readonly school: Bytes;
  readonly role: Role;
  /** In which both screens show the words to compare. */
  readonly language: WordLanguage;
  /** After this nobody is let in by it, by the inviter's clock. */
  readonly until: Instant;
  /** For another laptop of whoever made it, not for another person. */
  readonly ownLaptop?: boolean;
  /** For this member, who has lost every laptop and the kit. */
  readonly comesBack?: Id;
}

/** Ten minutes: long enough to walk over to a colleague's desk. */
const LASTS = 10 * 60_000;

export const newInvitation = (
  school: Bytes,
  role: Role,
  language: WordLanguage,
  now: Instant,
): Invitation => ({
  secret: new Redacted(randomBytes(16)),
  school,
  role,
  language,
  until: instant(now + LASTS),
});

/** A place for a person; for one's own laptop; for somebody who comes back. */
const [PERSON, LAPTOP, BACK] = [1, 2, 3] as const;
const LENGTH = 1 + 16 + 16 + 1 + 1 + 8;
const ID = 16;
const languages = ['en', 'es'] as const satisfies readonly WordLanguage[];

/**
 * base64url of form (1) ‖ secret (16) ‖ school (16) ‖ role (1) ‖ language (1) ‖ until in ms (8) ‖ of somebody who comes
 * back: the member (16); stands behind a link's #.
 */
export function invitationText(invitation: Invitation): string {
  const { secret, school, role, language, until, ownLaptop, comesBack } = invitation;
  const end = new Uint8Array(8);
  new DataView(end.buffer).setBigUint64(0, BigInt(until));
  const kinds = Uint8Array.of(roles.indexOf(role), languages.indexOf(language));
  const form = Uint8Array.of(comesBack ? BACK : ownLaptop ? LAPTOP : PERSON);
  const who = comesBack ? fromBase64Url(comesBack) : new Uint8Array(0);
  return toBase64Url(concat(form, secret.reveal(), school, kinds, end, who));
}

/** Undefined for anything else that was pasted. */
export function readInvitation(text: string): Invitation | undefined {
  const bytes = invitationBytes(text.trim());
  if (!bytes) return undefined;
  const own = bytes[0] === LAPTOP ? { ownLaptop: true } : {};
  const back = bytes[0] === BACK ? { comesBack: idFromBytes(owned(bytes.subarray(LENGTH))) } : {};
  const [role, language] = [roles[bytes[33] ?? -1], languages[bytes[34] ?? -1]];
  const until = Number(new DataView(bytes.buffer, bytes.byteOffset + 35).getBigUint64(0));
  if (!role || !language || !Number.isSafeInteger(until)) return undefined;
  const [secret, school] = [owned(bytes.subarray(1, 17)), owned(bytes.subarray(17, 33))];
  return { secret: new Redacted(secret), school, role, language, until: instant(until), ...own, ...back };
}

/** The longer form first: its end would pass for a shorter one. */
function invitationBytes(text: string): Bytes | undefined {
  const forms = [
    { form: /[\w-]{79}$/u, length: LENGTH + ID, kinds: [BACK] },
    { form: /[\w-]{58}$/u, length: LENGTH, kinds: [PERSON, LAPTOP] },
  ] as const;
  for (const { form, length, kinds } of forms) {
    const found = form.exec(text)?.[0];
    const bytes = found === undefined ? undefined : fromBase64Url(found);
    if (bytes?.length === length && kinds.some((kind) => kind === bytes[0])) return bytes;
  }
  return undefined;
}

const NO_SALT: Bytes = new Uint8Array(0);
const derived = ({ secret }: Invitation, use: string, length: number): Promise<Bytes> =>
  hkdf(secret.reveal(), NO_SALT, utf8(`invite/${use}`), length);

export const invitationId = async (invitation: Invitation): Promise<Id> =>
  idFromBytes(await derived(invitation, 'id', 16));

/** Signs for whoever comes: Ed25519. */
export const invitationSigner = async (invitation: Invitation) =>
  signPair(await derived(invitation, 'sign', 32));

/** The asking is sealed to this: X25519. */
export async function invitationBox(invitation: Invitation) {
  const secret = await derived(invitation, 'box', 32);
  return { secret: new Redacted(secret), publicKey: (await agreePair(secret)).publicBytes };
}

/** Where two laptops that hold the invitation meet (32 bytes); a signalling server learns nothing from it. */
export const meetingSecret = (invitation: Invitation): Promise<Bytes> => derived(invitation, 'meet', 32);
