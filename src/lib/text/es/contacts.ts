import type { contacts as shape } from '../en/contacts.ts';
import { plural } from '../plural.ts';

export const contacts: typeof shape = {
  title: 'Contactos',
  log: 'Anotar un contacto',
  with: '¿Con quién?',
  withs: { student: 'Estudiante', family: 'Familia', staff: 'Docente o personal', provider: 'Servicio' },
  medium: '¿Cómo?',
  mediums: {
    inPerson: 'En persona',
    phone: 'Teléfono',
    message: 'Mensaje',
    video: 'Video',
    letter: 'Carta',
  },
  made: '¿Hubo respuesta?',
  mades: { made: 'Sí, hablamos', attempted: 'Sin respuesta' },
  line: 'Una línea',
  lineHint: 'Lo que importa la próxima vez.',
  minutes: 'Minutos',
  on: 'Día',
  keep: 'Guardar el contacto',
  tried: 'intento sin respuesta',
  minutesLong: (minutes) => plural('es', minutes, { one: 'un minuto', other: '{n} minutos' }),
  by: (name) => `anotado por ${name}`,
  label: 'Contactos, los más nuevos primero',
  none: 'Aún no hay contactos. Bastan tres toques y una línea.',
  more: (what) => `Más sobre: ${what}`,
};
