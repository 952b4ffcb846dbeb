import { createContext } from 'svelte';
import type { CaseFile } from './caseFile.svelte.ts';

/** The case that is open, for each of its pages. */
export const [getCaseFile, setCaseFile] = createContext<CaseFile>();
