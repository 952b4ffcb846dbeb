import type { studentSide as shape } from '../en/studentSide.ts';

export const studentSide: typeof shape = {
  open: 'Leerlo en compañía',
  back: 'Volver al caso',
  title: 'Lo que está escrito sobre ti',
  heading: (name) => `Lo que está escrito sobre ti, ${name}`,
  intro:
    'Esto es lo que han anotado las personas adultas que te ayudan. ¿Algo no es así, o lo ves de otra manera? Dilo: tu respuesta queda junto a la frase, con la fecha. Nada tuyo se borra ni se cambia.',
  notHere:
    'No están en esta página: lo dicho en confianza, lo hablado con tu familia y con otras personas adultas, y lo que trata de otras personas. Puedes preguntar por ello. Tu familia, y tú desde los 18 años, tienen por ley el derecho a ver tu expediente escolar.',
  othersHidden: 'Los nombres de otras personas que estudian aquí aparecen con iniciales.',
  nothing: 'Todavía no hay nada escrito.',
  parts: {
    strengths: 'Lo que aportas',
    words: 'Lo que dijiste',
    ownPageWords: 'Lo que escribiste a solas',
    origins: 'Cómo empezó',
    needs: 'Lo que ayudaría',
    ratings: 'Cómo va',
    goals: 'Metas',
    steps: 'Próximos pasos',
    checkIns: 'Cómo fue yendo',
    contacts: 'Conversaciones contigo',
    serviceReferrals: 'Otras personas que pueden ayudar',
  },
  noted: (name, day) => `${name}, ${day}`,
  rated: (domain, anchor) => `${domain}: ${anchor}`,

  reply: 'Responder',
  replyTo: (said) => `Respuesta a «${said}»`,
  how: '¿Qué quieres hacer?',
  hows: { corrects: 'Decir que no es así', answers: 'Agregar cómo lo veo' },
  text: 'Con tus palabras',
  keep: 'Guardar mi respuesta',
  replied: {
    corrects: (day) => `Quien estudia dice que no es así, ${day}`,
    answers: (day) => `Cómo lo ve quien estudia, ${day}`,
  },
  about: (said) => `sobre «${said}»`,
  replies: 'Respuestas de quien estudia',

  asked: 'Pidió verlo',
  read: 'Hoy lo leímos en compañía',
  readings: {
    asked: (day) => `Pidió verlo el ${day}.`,
    read: (day, name) => `Se leyó el ${day} en compañía de ${name}.`,
  },
  readingsTitle: 'Pedido y leído',
};
