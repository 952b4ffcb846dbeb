import type { updates as english } from '../en/updates.ts';

export const updates: typeof english = {
  waiting:
    'Hay una versión nueva de Holdfast lista. Lo que escribió seguirá aquí; se le pedirá la frase de acceso una vez más.',
  takenOver: 'Otra ventana ya usa una versión nueva de Holdfast. Esta ventana también tiene que cambiar.',
  missingFile:
    'No se pudo cargar una parte de Holdfast. Lo que escribió está guardado. Revise la red y vuelva a cargarla.',
  unkept:
    'El disco no guardó todo lo que escribió, así que todavía no se cambia nada. Mire la línea de abajo e intente de nuevo.',
  noOffline: 'Este navegador no deja que Holdfast se abra sin red. Todo lo demás funciona.',
  use: 'Usarla ahora',
  later: 'Más tarde',
  again: 'Volver a cargarla',
  partTitle: 'Falta una parte de Holdfast',
};
