/** Reads `--tls CERT KEY` from what a program was started with. */
import { stop } from './stop.mjs';

/** `{ cert, key }` as paths, or undefined where it was not asked for. */
export function readTls(args) {
  const at = args.indexOf('--tls');
  if (at < 0) return undefined;
  const [cert, key] = args.slice(at + 1);
  return cert && key ? { cert, key } : stop('--tls needs two files: --tls CERT KEY');
}
