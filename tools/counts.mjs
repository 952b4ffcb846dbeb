/** Reads what vitest and Playwright counted. A run that ended badly without a failed test still counts as one failure. */
import { existsSync, readFileSync } from 'node:fs';

const report = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined);
const honest = (passed, failed, code) => ({ passed, failed: code === 0 ? failed : Math.max(failed, 1) });

export function countUnits(file, code) {
  const counted = report(file);
  if (!counted) return honest(0, 1, code);
  // A file that could not be loaded has no failed test of its own.
  const broken = counted.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.length,
  );
  return honest(counted.numPassedTests, counted.numFailedTests + broken.length, code);
}

export function countJourneys(file, code) {
  const stats = report(file)?.stats;
  if (!stats) return honest(0, 1, code);
  return honest(stats.expected, stats.unexpected + stats.flaky, code);
}
