/** Text that several people write together. */
export const together = {
  plan: 'How we see it, and what we will do together',
  planNone: 'Nobody has written here yet.',
  notes: 'Notes we share',
  notesNone: 'No notes yet.',
  hint: 'Everyone who can see this case reads it, and sees your letters as you write. Ctrl+B is bold, Ctrl+I italic. A line that begins with “- ” becomes a list, with “1. ” a numbered one, with “# ” a heading. Tab leads out.',
  tools: (title: string) => `How the text looks: ${title}`,
  acts: {
    strong: 'Bold',
    em: 'Italic',
    heading: 'Heading',
    bulletList: 'List',
    numberedList: 'Numbered list',
    undo: 'Undo what I wrote',
    redo: 'Write it again',
  },
  alsoHere: (names: string) => `Also writing here: ${names}`,
  misfits:
    'Something in this text comes from a newer version, or is damaged. Its words stand here as plain text. To lose nothing, nobody can write here for now.',
  mend: 'Keep the words as plain text, and write on',
};
