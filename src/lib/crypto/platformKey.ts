/**
 * A key that this machine gives only to whoever shows it a finger, a face or its PIN: WebAuthn's PRF extension. The
 * machine keeps the secret and counts wrong fingers; what comes out opens an extra slot and is never the only way in.
 */
import { owned, utf8, type Bytes } from '#lib/kernel/bytes.ts';
import { Redacted } from '#lib/kernel/redacted.ts';
import { hkdf } from './hash.ts';
import { randomBytes } from './random.ts';

export interface PlatformKey {
  /** By this the machine finds its secret again; no secret itself. */
  readonly credential: Bytes;
  readonly salt: Bytes;
  /** What wraps the vault key in this way's own slot, 32 bytes. */
  readonly unlock: Redacted<Bytes>;
}

/** Whether there is a button to show at all: no machine is asked to do what it cannot. */
export async function platformKeyOffered(): Promise<boolean> {
  if (typeof PublicKeyCredential === 'undefined') return false;
  if (!(await PublicKeyCredential.isUserVerifyingPlatformAuthenticatorAvailable())) return false;
  const known = await PublicKeyCredential.getClientCapabilities?.();
  return known?.['extension:prf'] === true;
}

/** `label` is shown by the machine among its passkeys: it must tell nothing. Undefined when a person or the machine says no. */
export async function makePlatformKey(label: string): Promise<PlatformKey | undefined> {
  const made = await asked(() =>
    navigator.credentials.create({
      publicKey: {
        rp: { name: 'Holdfast' },
        user: { id: randomBytes(16), name: label, displayName: label },
        // Nobody checks a signature: there is no server. The challenge is required by the form of the call.
        challenge: randomBytes(32),
        pubKeyCredParams: [-8, -7, -257].map((alg) => ({ type: 'public-key', alg })),
        authenticatorSelection: {
          authenticatorAttachment: 'platform',
          residentKey: 'discouraged',
          userVerification: 'required',
        },
        extensions: { prf: {} },
      },
    }),
  );
  if (made?.getClientExtensionResults().prf?.enabled !== true) return undefined;
  const credential = new Uint8Array(made.rawId);
  const salt = randomBytes(32);
  const unlock = await askPlatformKey(credential, salt);
  return unlock && { credential, salt, unlock };
}

/** Undefined when the person cancels, is not recognised, or the machine no longer has this key. */
export async function askPlatformKey(credential: Bytes, salt: Bytes): Promise<Redacted<Bytes> | undefined> {
  const got = await asked(() =>
    navigator.credentials.get({
      publicKey: {
        challenge: randomBytes(32),
        allowCredentials: [{ type: 'public-key', id: credential, transports: ['internal'] }],
        userVerification: 'required',
        extensions: { prf: { eval: { first: salt } } },
      },
    }),
  );
  const first = got?.getClientExtensionResults().prf?.results?.first;
  if (!got || !first || !verified(got.response)) return undefined;
  const output = 'buffer' in first ? first.buffer : first;
  return new Redacted(await quickKey(owned(new Uint8Array(output))));
}

/** From what the machine answers (32 bytes) to the key of the slot. */
export const quickKey = (prf: Bytes): Promise<Bytes> => hkdf(prf, new Uint8Array(0), utf8('prf/unlock'), 32);

/** The flag by which the machine says that it knew the person, not only that somebody touched it. */
const USER_VERIFIED = 0x04;

function verified(response: AuthenticatorResponse): boolean {
  if (!(response instanceof AuthenticatorAssertionResponse)) return false;
  const flags = new Uint8Array(response.authenticatorData)[32] ?? 0;
  return (flags & USER_VERIFIED) !== 0;
}

async function asked(ask: () => Promise<Credential | null>): Promise<PublicKeyCredential | undefined> {
  try {
    const answer = await ask();
    return answer instanceof PublicKeyCredential ? answer : undefined;
  } catch (problem) {
    // Cancelled, timed out, not known, forbidden by a policy: browsers tell these apart for nobody.
    if (problem instanceof DOMException) return undefined;
    throw problem;
  }
}
