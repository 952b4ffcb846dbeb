import type { together as english } from '../en/together.ts';

export const together: typeof english = {
  plan: 'Cómo lo vemos y qué haremos en conjunto',
  planNone: 'Todavía nadie ha escrito aquí.',
  notes: 'Notas compartidas',
  notesNone: 'Todavía no hay notas.',
  hint: 'Lo lee quien puede ver este caso, y ve las letras mientras se escriben. Ctrl+B es negrita, Ctrl+I cursiva. Un renglón que empieza con «- » se vuelve lista; con «1. », lista numerada; con «# », título. Con Tab se sale.',
  tools: (title) => `Aspecto del texto: ${title}`,
  acts: {
    strong: 'Negrita',
    em: 'Cursiva',
    heading: 'Título',
    bulletList: 'Lista',
    numberedList: 'Lista numerada',
    undo: 'Deshacer lo que escribí',
    redo: 'Volver a escribirlo',
  },
  alsoHere: (names) => `También escribe aquí: ${names}`,
  misfits:
    'Algo de este texto viene de una versión más nueva o está dañado. Sus palabras aparecen aquí como texto simple. Para no perder nada, por ahora nadie puede escribir aquí.',
  mend: 'Dejar las palabras como texto simple y seguir escribiendo',
};
