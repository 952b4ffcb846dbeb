import type { handover as shape } from '../en/handover.ts';
import { plural } from '../plural.ts';

export const handover: typeof shape = {
  title: 'Traspaso',
  open: 'Traspasar',
  below: 'Un paso: quién queda a cargo, qué se prometió y una hoja para entregar.',
  back: 'Volver al caso',
  promised: '¿Qué se prometió a estudiante o familia?',
  promisedHint: 'Una llamada el viernes, un transporte, una palabra que dio. Aparece en la hoja.',
  steps: 'Mis pasos y servicios abiertos también se traspasan',
  stepsOf: (name) => `Los pasos y servicios abiertos de ${name} también se traspasan`,
  done: (name) => `${name} está ahora a cargo de este caso.`,
  seesAll: (names) =>
    `Lo que se dijo en confianza no se traspasa: solo ${names} puede permitir que la siguiente persona lo lea.`,
  coverSees: (name, away, day) =>
    `${name} reemplaza a ${away} hasta el ${day}: lee este caso y ve sus pasos y seguimientos en Hoy. Lo que se dijo en confianza queda para su lista.`,
  coverHint:
    '¿Estará fuera unos días? El reemplazo con fechas se anota en la sala del personal, en carga de casos; esta hoja también sirve para esa persona.',
  sheet: {
    title: 'Hoja de traspaso',
    of: (name) => `Traspaso: ${name}`,
    leads: (name) => `A cargo: ${name}`,
    since: (day) => `Abierto desde el ${day}`,
    brings: 'Fortalezas y lo que importa a quien recibe el apoyo',
    words: 'En sus propias palabras',
    adults: (names) => `Acude a: ${names}`,
    promised: 'Lo que se prometió',
    promisedNone: 'No se anotó nada. Pregunte, por favor.',
    before: 'Antes de llamar',
    call: 'A quién llamar',
    callNone: 'No se nombra a nadie.',
    bestTime: (time) => `Mejor hora: ${time}`,
    spoken: (language) => `Idioma: ${language}`,
    interpreter: 'con intérprete',
    sayName: (name) => `Por teléfono, diga: ${name}`,
    goals: 'Metas',
    steps: 'Pasos abiertos',
    stepsNone: 'No hay pasos abiertos.',
    needs: 'Lo que ayudaría',
    blocked: (text, by) => `${text}: detenido por ${by}`,
    services: 'Servicios en curso',
    askAgain: (day) => `preguntar de nuevo antes del ${day}`,
    consents: 'Permisos vigentes',
    consentUntil: (to, day) => `${to}, hasta el ${day}`,
    team: 'Quién más ayuda',
    contacts: 'Últimos contactos',
    confided: (count) =>
      plural('es', count, {
        one: 'Hay una nota dicha en confianza. Sus palabras no están en esta hoja.',
        other: 'Hay {n} notas dichas en confianza. Sus palabras no están en esta hoja.',
      }),
    holders: (names) => `Pregunte a: ${names}`,
    confidedLine: 'dicho en confianza',
  },
};
