import type { guides as english } from '../en/guides.ts';

export const guides: typeof english = {
  minutes: (count) => `${count} min`,
  total: (count) => `unos ${count} minutos`,
  circle: {
    title: 'Círculo de apertura',
    lead: 'Diez minutos para llegar. Siéntense de modo que todo el mundo se vea. Elijan un objeto pequeño que pase de mano en mano: quien lo tiene habla y el resto escucha.',
    steps: [
      {
        what: 'Una respiración en silencio',
        how: 'Los pies en el suelo. No hay que hacer nada.',
        minutes: 1,
      },
      {
        what: 'Decir en voz alta lo que vale aquí',
        how: '«Lo que se dice aquí se queda aquí, salvo que alguien esté en peligro. Se puede pasar, sin dar razones».',
        minutes: 1,
      },
      {
        what: 'La pregunta del día da la vuelta',
        how: 'Cada persona en su turno, tan breve como quiera. Sin respuestas ni consejos. Se puede pasar; al final se pregunta una vez más.',
        minutes: 6,
      },
      {
        what: 'Una palabra de cada quien para cerrar',
        how: 'Después dejen el objeto en el centro y dense las gracias.',
        minutes: 2,
      },
    ],
    noted: (day) => `Abrieron con un círculo el ${day}.`,
    note: 'Hicimos nuestro círculo',
  },
  consultancy: {
    title: 'Consulta de un caso',
    lead: 'Media hora para la pregunta de una persona. No se dice el nombre de ningún estudiante. Alguien cuida el tiempo.',
    steps: [
      {
        what: 'Se cuenta la pregunta',
        how: 'Qué pasa, qué se intentó y dónde está el atasco. Sin nombres.',
        minutes: 4,
      },
      { what: 'Preguntas para entender', how: 'Cortas, con respuestas cortas.', minutes: 3 },
      {
        what: 'Preguntas que abren',
        how: 'Preguntas que ayudan a pensar a la otra persona. Los consejos esperan.',
        minutes: 6,
      },
      {
        what: 'El grupo piensa en voz alta',
        how: 'Quien preguntó se aparta un poco, guarda silencio y toma notas.',
        minutes: 10,
      },
      { what: 'Contesta quien preguntó', how: '«Lo que escuché. Un próximo paso que daré».', minutes: 4 },
      {
        what: 'Gracias, y una palabra de cada quien',
        how: 'Y ahí termina, también en el pasillo.',
        minutes: 3,
      },
    ],
  },
  prompt: 'Pregunta del día',
  another: 'Otra pregunta',
  prompts: {
    title: 'Preguntas para el círculo',
    list: [
      '¿Qué trae hoy consigo que no tiene que ver con la escuela?',
      '¿Quién le alivió la semana, y cómo?',
      '¿Qué cosa pequeña salió bien?',
      '¿Qué le gustaría que le preguntaran más a menudo?',
      '¿Dónde se sentía en casa en su infancia?',
      '¿Qué puede dejar a un lado durante la próxima hora?',
      '¿Qué estudiante le enseñó algo? Sin decir el nombre.',
      '¿Qué le da fuerzas cuando el día es largo?',
      '¿Qué le da curiosidad en este momento?',
      '¿Cuándo alguien le esperó?',
      '¿Cómo sería «suficiente» esta semana?',
      '¿Qué quiere proteger?',
    ],
  },
  timer: {
    label: 'Reloj silencioso, en minutos',
    start: 'Poner un reloj silencioso',
    stop: 'Parar',
    over: 'Ya pasó el tiempo. Terminen cuando quieran.',
    hint: 'No suena ni interrumpe nada.',
  },
};
