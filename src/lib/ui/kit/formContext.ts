import { createContext } from 'svelte';

/** What a form tells the fields inside it, so that a refusal shows at its field without being handed through. */
export interface FormContext {
  readonly idOf: (name: string) => string;
  readonly refusalAt: (name: string) => string | undefined;
}

export const [getForm, setForm, insideForm] = createContext<FormContext>();
