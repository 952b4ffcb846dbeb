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
      'Mirar a cada estudiante de una clase, de uno en uno, llegará con una versión posterior. Mientras tanto, la página de cada estudiante guarda sus fortalezas y quién le conoce.',
  },
  meetings: {
    name: 'Reuniones',
    empty:
      'Las agendas y las actas llegarán con una versión posterior. Mientras tanto, Hoy reúne lo que su equipo debería conversar.',
  },
  resources: {
    name: 'Recursos',
    empty:
      'El directorio de servicios llegará con una versión posterior. Mientras tanto, un paso del plan puede nombrar un lugar y una fecha.',
  },
  school: {
    name: 'Escuela',
    empty:
      'El panorama de toda la escuela llegará con una versión posterior. Aquí todavía no se cuenta nada.',
  },
  staffRoom: {
    name: 'Sala del personal',
    empty: 'Esta sala es para las personas adultas. Lo que guarde aquí, solo usted puede leerlo.',
  },
  settings: {
    name: 'Ajustes',
    empty: 'Todo aquí tiene un valor inicial que funciona. Cambie solo lo que su escuela hace de otro modo.',
  },
};
