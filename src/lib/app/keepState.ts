import type { Fault } from '#lib/kernel/fault.ts';

/** The truth about saving: what the status line says. `waiting` counts the records that the disk does not have yet. */
export type KeepState =
  | { readonly state: 'kept' }
  | { readonly state: 'keeping' }
  | { readonly state: 'notKept'; readonly why: Fault; readonly waiting: number };
