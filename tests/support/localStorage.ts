/** Node has no localStorage; the marks outside the database lie in this one. */
const items = new Map<string, string>();

const storage = {
  getItem: (key: string) => items.get(key) ?? null,
  setItem: (key: string, value: string) => void items.set(key, value),
  removeItem: (key: string) => void items.delete(key),
  clear: () => items.clear(),
};

Object.defineProperty(globalThis, 'localStorage', { value: storage, configurable: true });
