import type { status as english } from '../en/status.ts';
import { plural } from '../plural.ts';

export const status: typeof english = {
  kept: 'Guardado',
  onThisDevice: 'en este dispositivo',
  keeping: 'Guardando …',
  notKept: 'Sin guardar',
  onlyRead: 'Solo para leer',
  whyNot: {
    diskFull: 'El disco está lleno. Libere espacio e intente de nuevo. Lo que escribió sigue en la pantalla.',
    aborted: 'El navegador interrumpió la escritura. Intente de nuevo. Lo que escribió sigue en la pantalla.',
    closed:
      'El navegador cerró su almacenamiento. Copie lo que acaba de escribir y vuelva a cargar la página.',
    blocked: 'Otra ventana mantiene abierta una versión anterior. Cierre las demás ventanas de Holdfast.',
    missing:
      'Lo que antes se guardaba aquí ya no está. Guarde ya el archivo sellado: tiene lo que queda en esta ventana. Después bloquee y traiga el archivo de vuelta en la puerta.',
    newer:
      'Una versión más nueva de Holdfast cambió cómo guarda este dispositivo. Aquí puede leerlo todo. Para escribir, vuelva a cargar esta página y use la versión nueva.',
    openFailed:
      'El navegador no pudo abrir su almacenamiento. Vuelva a cargar esta página; si no ayuda, reinicie el navegador.',
    unknown: 'El disco no dijo por qué. Intente de nuevo. Lo que escribió sigue en la pantalla.',
  },
  waitingHere: (count: number) =>
    plural('es', count, {
      one: 'Un registro está solo en esta ventana por ahora.',
      other: '{n} registros están solo en esta ventana por ahora.',
    }),
  saveFile: 'Guardar ya un archivo sellado',
  savedFile: 'El archivo sellado está guardado. Lo abre su frase de acceso o la hoja de recuperación.',
  waiting: (count) => plural('es', count, { one: 'un cambio en camino', other: '{n} cambios en camino' }),
  noBackup: 'aún sin copia de seguridad',
  backupToday: 'copia de seguridad de hoy',
  backupAge: (days) =>
    plural('es', days, { one: 'copia de seguridad de ayer', other: 'copia de seguridad de hace {n} días' }),
  mayForget: 'este navegador puede olvidar',
  persistence: {
    ask: '¿Puede este navegador conservar su escuela para siempre? Si no, podría borrarla cuando falte espacio.',
    askButton: 'Preguntar al navegador',
    granted: 'Este navegador ha prometido conservar su escuela hasta que usted la quite.',
    refused: 'Este navegador no ha prometido conservar su escuela. Podría borrarla cuando falte espacio.',
    unknown: 'Este navegador no dice si conservará su escuela.',
  },
};
