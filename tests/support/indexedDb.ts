/** Node has no IndexedDB: every test runs on one that lives in memory. */
import 'fake-indexeddb/auto';
