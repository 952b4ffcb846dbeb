import { fromBase64Url } from '#lib/kernel/bytes.ts';
import type { Id } from '#lib/kernel/ids.ts';

/** By which a service and the school know on the phone which referral is meant, without a name: "481-207". */
export function reference(service: Id): string {
  const [a = 0, b = 0, c = 0] = fromBase64Url(service);
  const digits = String((a * 65_536 + b * 256 + c) % 1_000_000).padStart(6, '0');
  return `${digits.slice(0, 3)}-${digits.slice(3)}`;
}
