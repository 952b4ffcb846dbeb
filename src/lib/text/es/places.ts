import type { places as english } from '../en/places.ts';

export const places: typeof english = {
  today: {
    name: 'Hoy',
    empty: 'Hoy nadie le espera. Cuando alguien le necesite, aparecerá aquí.',
  },
  students: {
    name: 'Estudiantes',
    empty:
      'Todavía no hay estudiantes. Traiga la lista del sistema de información escolar o agregue a alguien a mano.',
  },
  referrals: {
    name: 'Remisiones',
    empty: 'No hay remisiones en espera. Cualquier integrante del equipo puede remitir en un minuto.',
  },
  cases: {
    name: 'Casos',
    empty:
      'Todavía no hay casos. Un caso comienza cuando se acepta una remisión o desde la página de cada estudiante.',
  },
  review: {
    name: 'Revisión de clase',
    empty:
      'No ha comenzado ninguna revisión. Elija una clase y mire a cada estudiante una vez, primero las fortalezas.',
  },
  meetings: {
    name: 'Reuniones',
    empty: 'Todavía no hay reuniones. Elija un día y la agenda se reunirá sola con lo pendiente.',
  },
  resources: {
    name: 'Recursos',
    empty: 'Todavía no hay servicios. Empiece con los tres lugares a los que más acude su escuela.',
  },
  school: {
    name: 'Escuela',
    empty: 'Todavía no hay números. Traiga primero la asistencia; cada número dirá de dónde viene.',
  },
  staffRoom: {
    name: 'Sala del personal',
    empty: 'Esta sala es para las personas adultas. Abra un primer círculo antes del primer caso.',
  },
  settings: {
    name: 'Ajustes',
    empty: 'Todo aquí tiene un valor inicial que funciona. Cambie solo lo que su escuela hace de otro modo.',
  },
};
