/** Codes that two screens show each other, as text: what a picture holds, and what can be copied in its place. */
import { fromBase64Url, toBase64Url, type Bytes } from '#lib/kernel/bytes.ts';
import { invitationText, readInvitation, type Invitation } from '#lib/ledger/invitation.ts';

/** Behind the # of a link: the invitation, and before it the way to the laptop that shows it. */
export function codeText(invitation: Invitation, offer: Bytes | undefined): string {
  const text = invitationText(invitation);
  return offer ? `${toBase64Url(offer)}.${text}` : text;
}

/** The way to the laptop that shows it, if it is there, and an invitation in one of its two lengths. */
const CODE = String.raw`(?:([\w-]{100,})\.)?(?:[\w-]{79}|[\w-]{58})$`;
const whole = new RegExp(`^${CODE}`, 'u');
const atTheEnd = new RegExp(String.raw`(?<![\w-])${CODE}`, 'u');

export const isCode = (text: string): boolean => whole.test(text);

/** The way to the other laptop, where the text holds one. */
export function offerIn(text: string): Bytes | undefined {
  const found = atTheEnd.exec(text.trim())?.[1];
  return found === undefined ? undefined : fromBase64Url(found);
}

/** Of the same invitation: a code of another one would lead nowhere. */
export const isSameInvitation = (one: Invitation, text: string): boolean => {
  const other = readInvitation(text);
  return !!other && invitationText(one) === invitationText(other);
};
