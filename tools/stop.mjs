/** Ends a program that a person started, with one sentence that says the way out. */
export function stop(sentence) {
  console.error(`\n${sentence}`);
  process.exit(1);
}
