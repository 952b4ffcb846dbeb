import type { thisBrowser as shape } from '../en/thisBrowser.ts';

export const thisBrowser: typeof shape = {
  title: '¿Este navegador conserva lo que guarda?',
  why: 'Algunas computadoras de escuela lo borran todo al cerrar el navegador. Holdfast dejó aquí una pequeña marca para saberlo antes de que escriba nombres reales.',
  restart:
    'Por favor, cierre una vez todas las ventanas de este navegador, ábralo de nuevo y vuelva a esta dirección:',
  address: 'La dirección a la que volver',
  stillHere: 'La marca sigue aquí. ¿Ha cerrado todas las ventanas de este navegador desde que se dejó?',
  restarted: 'Sí, cerré todas las ventanas',
  wasHere: 'Regreso después de cerrar el navegador',
  goOn: 'Continuar sin esta prueba',
  goOnMeans:
    'Entonces nada ha demostrado que su escuela siga aquí después de cerrar este navegador. Puede probarlo más tarde en Ajustes.',
  keptTitle: 'Este navegador conserva lo que guarda',
  forgotTitle: 'Este navegador olvida',
  lostAll: 'La marca que se dejó aquí ya no está: este navegador lo borró todo al cerrarse.',
  lostSome: (places) => `Falta una parte de la marca: ${places}.`,
  places: {
    notes: 'las notas pequeñas (localStorage)',
    database: 'la base de datos (IndexedDB)',
    files: 'los archivos privados (OPFS)',
    cache: 'la copia guardada de la aplicación (Cache)',
  },
  noRealNames:
    'Por eso aquí no se comienza ninguna escuela: lo que escriba podría desaparecer mañana. Quizá otra computadora, u otro navegador en esta, sí lo conserve.',
  askIt:
    'Una ventana privada olvida siempre. Si esta es una ventana normal, pregunte al equipo de informática cuál de estas políticas está activa para esta dirección:',
  fileInstead:
    'Si tiene un archivo sellado de Holdfast, sigue completo. Recupérelo en un navegador que conserve lo que guarda.',
  again: 'Probar otra vez',
  now: {
    kept: 'Se cerró una vez y todo seguía aquí.',
    marked: 'Aún nada ha demostrado que este navegador conserve su escuela al cerrarse.',
    unmarked: 'Aún nada ha demostrado que este navegador conserve su escuela al cerrarse.',
    forgot: 'Falta algo que se guardó aquí. Este navegador puede olvidar su escuela.',
  },
  test: 'Probar si la conserva',
  restartNow:
    'Se dejó una marca. Cierre todas las ventanas de este navegador, ábralo de nuevo y vuelva a esta página.',

  quick: {
    title: 'Apertura rápida',
    open: 'Abrir con huella o PIN',
    or: 'O con su frase de acceso:',
    offered:
      'Este dispositivo puede volver a abrir la escuela con su huella, su rostro o su PIN hasta esta noche.',
    stands:
      'La huella, el rostro o el PIN de este dispositivo abren la escuela hasta esta noche. Su frase de acceso la abre siempre.',
    setUp: 'Abrir con huella o PIN hasta esta noche',
    means:
      'Durante doce horas como máximo desde que escribió su frase de acceso. Después se pide la frase y empieza un nuevo día. Cualquiera cuya huella o PIN abra este dispositivo podría abrir la escuela; actívelo solo donde eso dependa únicamente de usted.',
    shared:
      'Desactivada, porque varias personas usan esta computadora: otra persona cuya huella o PIN conoce el dispositivo podría abrir la escuela. Solo su frase de acceso la abre.',
    end: 'Desactivar huella y PIN',
    over: 'El día ha terminado; escriba su frase de acceso, por favor.',
    notVerified:
      'Este dispositivo no le reconoció o ya no tiene esta clave. Su frase de acceso abre como siempre.',
  },
};
