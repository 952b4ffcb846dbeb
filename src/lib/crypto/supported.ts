/** What this browser lacks, asked before anything is promised to a person. */
const CURVES = [
  { name: 'Ed25519', usages: ['sign', 'verify'] },
  { name: 'X25519', usages: ['deriveBits'] },
] as const;

/** Names of missing parts, empty when all is there. Without `crypto.subtle` the page is not in a secure context. */
export async function missingCrypto(): Promise<string[]> {
  const { subtle }: Partial<Crypto> = crypto;
  const missing = typeof WebAssembly === 'undefined' ? ['WebAssembly'] : [];
  if (!subtle) return ['secure context', ...missing];
  for (const { name, usages } of CURVES) {
    try {
      await subtle.generateKey(name, false, usages);
    } catch {
      missing.push(name);
    }
  }
  return missing;
}
