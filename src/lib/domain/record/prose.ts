/**
 * Text that several people write together: what may stand in it, and how it is read where nobody writes. Small on purpose:
 * nothing here can carry an address, a picture or a program.
 */

export const proseMarks = ['strong', 'em'] as const;
export type ProseMark = (typeof proseMarks)[number];

/** A line break is the text `\n`. */
export interface Span {
  readonly text: string;
  readonly marks: readonly ProseMark[];
}

export type Line = readonly Span[];

export type ProseBlock =
  | { readonly kind: 'paragraph' | 'heading'; readonly line: Line }
  | { readonly kind: 'bulletList' | 'numberedList'; readonly items: readonly (readonly Line[])[] };

export interface Prose {
  readonly blocks: readonly ProseBlock[];
  /**
   * How many pieces did not fit and stand as plain text: from a newer version, or from somebody who is wrong. While there
   * are any nobody writes here, because an editor would take them away from everyone.
   */
  readonly misfits: number;
}

export const isBlank = ({ blocks }: Prose): boolean =>
  blocks.every((block) => 'line' in block && block.line.every(({ text }) => text.trim() === ''));
