import type { restricted as shape } from '../en/restricted.ts';

export const restricted: typeof shape = {
  title: 'Dicho en confianza',
  add: 'Escribir solo para algunas personas',
  about:
    'Para lo que solo algunas personas deben leer: salud, seguridad, familia. El equipo ve que hay una nota, y ni una palabra más.',
  none: 'Nada hasta ahora.',
  label: 'Notas dichas en confianza, las más nuevas primero',
  text: 'Lo que se dijo',
  on: 'Día',
  keep: 'Guardar para estas personas',
  onlyFor: 'Solo algunas personas pueden leer la línea',
  onlyForHint:
    'Todo el equipo ve que hubo un contacto. La línea se abre solo para las personas que usted marque.',
  readers: 'Quién puede leerla, además de usted',
  readersHint: 'Diga a la persona quién la va a leer.',
  nobodyElse: 'Nadie más trabaja aún en este caso. Solo usted la leerá.',
  note: 'Una nota dicha en confianza',
  by: (name) => `escrita por ${name}`,
  closed: 'Dicho en confianza. Se abre solo para las personas de su lista; pregunte a quien la escribió.',
  show: 'Dicho en confianza: mostrar las palabras',
  readBy: (names) =>
    `Pueden leerla: ${names}. No aparece en ninguna hoja impresa ni en lo que se exporta para otras personas.`,
  more: 'Quién puede leer esta nota',
  letRead: (name) => `Permitir que ${name} la lea`,
  letReadNoMore: (name) => `Quitar a ${name} de la lista`,
  takeOut: 'Retirar la nota',
};
