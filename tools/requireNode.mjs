/** Imported before anything that an older Node could not run. */
import { stop } from './stop.mjs';

const OLDEST = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
  stop(
    `Holdfast needs Node ${OLDEST.join('.')} or newer, and this is ${process.versions.node}: install a newer Node and run this again.`,
  );
}
