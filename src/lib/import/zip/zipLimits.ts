/** OWASP ASVS 5.2.1 and 5.2.3: what a school's export never needs and a hostile archive always does. */
export const zipLimits = {
  bytesIn: 50 * 1024 * 1024,
  bytesOut: 200 * 1024 * 1024,
  /** Inflated to packed, asked only once more than `ratioFrom` bytes came out. */
  ratio: 100,
  ratioFrom: 1024 * 1024,
  entries: 10_000,
} as const;
