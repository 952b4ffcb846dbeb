import type { messages as shape } from '../en/messages.ts';

export const messages: typeof shape = {
  title: 'Un mensaje para la familia',
  write: 'Escribir a la familia',
  back: 'Volver a la familia',
  which: '¿Qué mensaje?',
  to: '¿Para quién?',
  toAll: 'La familia',
  toHint: 'Las personas con quienes no hay que comunicarse no están en esta lista.',
  day: 'Día',
  time: 'Hora',
  place: 'Lugar',
  placeHint: 'En la oficina, por video, en casa.',
  language: 'Idioma en que se envía',
  languages: { en: 'Inglés', es: 'Español', both: 'Los dos' },
  languageHint: 'Primero el de la familia.',
  inLanguage: { en: 'En inglés', es: 'En español' },
  subject: 'Asunto',
  subjectHint: 'No dice nada de quien recibe el apoyo.',
  text: 'Texto',
  asTemplate: 'Como está en el modelo',
  keepText: 'Guardar las palabras en el registro, no solo que se envió',
  copy: 'Copiar y anotar',
  mail: 'Abrir en mi programa de correo y anotar',
  print: 'Imprimir y anotar',
  logged:
    'Cada una de estas acciones también anota el mensaje en el registro. «Deshacer» quita la anotación.',
  long: 'Es largo: algunos programas de correo lo cortan. Es más seguro copiarlo.',
  noEmail: 'No se conoce ninguna dirección de correo: su programa la pedirá.',
  notCopied: 'El navegador no permitió copiar. El texto está marcado: presione Ctrl y C.',
  sent: (name) => `enviado: ${name}`,
  familyOf: (name) => `familia de ${name}`,
  purpose: (name) => `mensaje a la familia: ${name}`,

  settings: 'Mensajes a las familias',
  settingsHint:
    'Textos entre los que elige el personal, cada uno en los dos idiomas. Redáctelos como habla su escuela; lo que está entre llaves se completa.',
  blanksAre: 'Esto se completa:',
  blanks: {
    family: 'a quién va',
    name: 'el nombre que se usa con la familia',
    day: 'el día',
    time: 'la hora',
    place: 'el lugar',
    school: 'la escuela',
    me: 'quien lo envía',
    words: 'lo que escribe ahí quien lo envía',
  },
  add: 'Agregar un mensaje',
  change: (name) => `Cambiar «${name}»`,
  name: '¿Cómo se llama?',
  own: 'propio de la escuela',
  reworded: 'redactado por la escuela',
  shippedBack: (name) => `Volver a las palabras originales de «${name}»`,
  remove: (name) => `Quitar «${name}»`,
  subjectIn: { en: 'Asunto en inglés', es: 'Asunto en español' },
  textIn: { en: 'Texto en inglés', es: 'Texto en español' },
  names: {
    goodNews: 'Buenas noticias',
    invitation: 'Invitación a una reunión',
    appointment: 'Cita',
    checkIn: 'Preguntar cómo va',
    missedYou: 'No pudimos vernos',
    planReady: 'El plan está listo',
    consentReminder: 'Un formulario espera una firma',
  },
  shipped: {
    goodNews: {
      subject: 'Buenas noticias de {school}',
      text: `Saludos, {family}:

Quiero compartir una buena noticia sobre {name}: {words}

Vemos el esfuerzo y nos da mucho gusto. Gracias por todo lo que hacen en casa.

{me}
{school}`,
    },
    invitation: {
      subject: 'Una invitación de {school}',
      text: `Saludos, {family}:

Nos gustaría reunirnos con ustedes para hablar de cómo le va a {name} y de qué ayudaría en la escuela. Ustedes conocen mejor que nadie a {name} y queremos saber qué piensan.

Día: {day}
Hora: {time}
Lugar: {place}

Si otro horario les conviene más, o si les ayudaría tener intérprete, transporte o cuidado infantil, avísennos por favor.

{me}
{school}`,
    },
    appointment: {
      subject: 'Una cita con {school}: {day}',
      text: `Saludos, {family}:

Les recordamos nuestra cita para hablar de {name}.

Día: {day}
Hora: {time}
Lugar: {place}

Si no pueden venir, basta con un mensaje corto. Buscaremos otro momento.

{me}
{school}`,
    },
    checkIn: {
      subject: 'Una pregunta de {school}',
      text: `Saludos, {family}:

¿Cómo le va a {name} en casa? Me gustaría saber qué va bien y si hay algo que podríamos hacer de otra manera en la escuela.

Basta con una respuesta corta. También puedo llamarles: díganme cuándo, por favor.

{me}
{school}`,
    },
    missedYou: {
      subject: 'Una nota de {school}',
      text: `Saludos, {family}:

El {day} no pudimos vernos. No pasa nada: surgen cosas. Todavía nos gustaría hablar con ustedes sobre {name}.

¿Qué día y a qué hora les vendría bien?

{me}
{school}`,
    },
    planReady: {
      subject: 'Una nota de {school}',
      text: `Saludos, {family}:

El plan que hicimos juntos para {name} está listo. Dice qué va bien, qué queremos lograr y quién hace qué.

Pueden recogerlo o pedir que lo enviemos a casa. Léanlo con {name}, por favor, y dígannos qué debería cambiar.

{me}
{school}`,
    },
    consentReminder: {
      subject: 'Un formulario de {school}',
      text: `Saludos, {family}:

Hay un formulario que espera su firma. Trata de quién puede saber qué, para que otras personas puedan ayudar a {name}. Pueden decir que no, decir que sí a una parte y cambiar de opinión después.

Si tienen preguntas, llámenme por favor. También podemos leerlo juntos.

{me}
{school}`,
    },
  },
};
