/** What can be done from the head of every page. */
export interface Acts {
  readonly find: () => void;
  readonly keys: () => void;
  readonly hideNames: () => void;
  readonly lock: () => void;
}
