interface FieldAria {
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
}

/** Ties an input to its hint and its refusal; `Labelled` gives these the ids. */
export function fieldAria(id: string, hint: string | undefined, refusal: string | undefined): FieldAria {
  const describing = [hint && `${id}-hint`, refusal && `${id}-refusal`].filter(Boolean).join(' ');
  return { 'aria-describedby': describing || undefined, 'aria-invalid': refusal ? true : undefined };
}
