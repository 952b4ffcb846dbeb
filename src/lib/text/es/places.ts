import type { places as english } from '../en/places.ts';

export const places: typeof english = {
  today: {
    name: 'Hoy',
    title: 'Hoy nadie le espera',
    empty: 'Cuando venza un paso, alguien espere una respuesta o llegue una remisión, aparecerá aquí.',
  },
  students: {
    name: 'Estudiantes',
    title: 'Todavía no hay estudiantes',
    empty:
      'Aquí estará toda la escuela, y bastará escribir unas letras para encontrar a cada estudiante. Traiga la lista del sistema de información escolar o agregue a alguien a mano para probar.',
  },
  referrals: {
    name: 'Remisiones',
    title: 'Nadie está en espera',
    empty:
      'Cuando alguien se preocupa por alguien, su aviso llega aquí y recibe respuesta. Cualquier integrante del equipo puede remitir en un minuto.',
  },
  cases: {
    name: 'Casos',
    title: 'Todavía no hay casos',
    empty:
      'Un caso reúne las fortalezas, el plan y los contactos de cada estudiante. Comienza cuando se acepta una remisión o desde la página de cada estudiante.',
  },
  review: {
    name: 'Revisión de clase',
    title: 'Cada estudiante, de uno en uno, primero las fortalezas',
    empty:
      'Aquí un equipo mirará a cada estudiante de una clase, para que nadie quede fuera. Esta parte todavía no está construida. Mientras tanto, la página de cada estudiante guarda sus fortalezas y las personas adultas en quienes confía.',
    first: 'Ver la lista de estudiantes',
  },
  meetings: {
    name: 'Reuniones',
    title: 'Una agenda que se arma sola',
    empty:
      'Aquí el equipo de apoyo encontrará de qué hablar, y saldrá con decisiones, personas y fechas en una página. Esta parte todavía no está construida. Mientras tanto, empiece la reunión con Hoy: muestra lo que vence y quién espera una respuesta.',
    first: 'Abrir Hoy',
  },
  resources: {
    name: 'Recursos',
    title: 'Quién puede ayudar, en la escuela y alrededor',
    empty:
      'Aquí están los servicios para estudiantes y familias, con sus idiomas, costos y tiempos de espera. Empiece con los tres a los que más llama: bastan un nombre, en qué ayuda y un teléfono.',
  },
  school: {
    name: 'Escuela',
    title: 'Qué funciona y dónde la escuela estorba',
    empty:
      'Aquí la escuela se verá a sí misma, nunca una clasificación de personas. Esta parte todavía no está construida y hasta entonces no se cuenta nada. Lo que puede hacer hoy: fijar los días sin clases y los plazos con los que todo se mide.',
    first: 'Abrir los ajustes',
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
