import { createContext } from 'svelte';

/** What a form tells the fields inside it, so that a refusal shows at its field without being handed through. */
export interface FormContext {
  /** The id of a field, which the form's summary calls by its label. */
  readonly idOf: (name: string, label: string) => string;
  readonly refusalAt: (name: string) => string | undefined;
}

export const [getForm, setForm, insideForm] = createContext<FormContext>();
