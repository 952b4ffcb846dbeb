import type { laptops as english } from '../en/laptops.ts';
import { plural } from '../plural.ts';

export const laptops: typeof english = {
  title: 'Otras computadoras',
  below: 'Cómo llega lo que se escribe aquí a las otras computadoras de esta escuela, y lo de ellas a esta.',
  open: 'Caminos a otras computadoras',
  sealed:
    'Todo lo que sale va sellado para su equipo. Sus reflexiones privadas nunca salen por aquí. Quien encuentre el archivo o la carpeta no se entera de nada sobre ningún estudiante.',

  standing: {
    title: 'Las computadoras de esta escuela',
    alone: 'Todavía no hay otra. Lo que se escribe aquí está solo en esta.',
    allElsewhere: 'Todo lo escrito aquí está también en otra computadora.',
    onlyHere: (count) =>
      plural('es', count, {
        one: 'Un cambio está por ahora solo en esta computadora.',
        other: '{n} cambios están por ahora solo en esta computadora.',
      }),
    onlyHereShort: (count) =>
      plural('es', count, { one: 'un cambio solo aquí', other: '{n} cambios solo aquí' }),
    rule: 'Se cuenta lo que otra computadora ha dicho que está en su disco. Un archivo o una carpeta no responden, y no se cuentan.',
    here: 'abierta ahora y conectada',
    met: (day) => `vista por última vez el ${day}`,
    notMet: 'esta computadora todavía no la ha visto',
    ahead: (time) => `su reloj va ${time} por delante de este`,
    behind: (time) => `su reloj va ${time} por detrás de este`,
    minutes: (count) => plural('es', count, { one: 'un minuto', other: '{n} minutos' }),
    hours: (count) => plural('es', count, { one: 'una hora', other: '{n} horas' }),
    days: (count) => plural('es', count, { one: 'un día', other: '{n} días' }),
    aside: 'Algunos cambios quedaron apartados. Vea por qué',
    onLaptops: (count, all) => `en ${count} de ${all} computadoras`,
  },

  file: {
    title: 'Por archivo',
    hint: 'Haga un archivo aquí, llévelo, incorpórelo allí. Luego lo mismo en sentido contrario. Cualquier orden vale, y repetirlo no daña nada.',
    make: 'Hacer un archivo para otra computadora',
    made: (count) =>
      plural('es', count, {
        one: 'Su navegador guarda ahora el archivo. Contiene un cambio.',
        other: 'Su navegador guarda ahora el archivo. Contiene {n} cambios.',
      }),
    bring: 'Incorporar un archivo',
    making: 'Sellando lo que hay aquí',
    bringing: 'Incorporando lo nuevo',
    purpose: 'archivo para otra computadora del equipo',
    recipient: 'otra computadora de esta escuela',
    new: (count) =>
      count === 0
        ? 'No trae nada nuevo: todo estaba aquí.'
        : plural('es', count, {
            one: 'Un cambio es nuevo aquí.',
            other: '{n} cambios son nuevos aquí.',
          }),
    known: (count) => plural('es', count, { one: 'Uno ya estaba aquí.', other: '{n} ya estaban aquí.' }),
    held: (count) =>
      plural('es', count, {
        one: 'Uno viene de una computadora que aquí aún no se conoce. Espera.',
        other: '{n} vienen de una computadora que aquí aún no se conoce. Esperan.',
      }),
    refused: (count) =>
      plural('es', count, {
        one: 'Uno no está bien y quedó fuera.',
        other: '{n} no están bien y quedaron fuera.',
      }),
    notWhole:
      'El archivo no está entero. Lo que estaba entero ya está aquí; tráigalo otra vez para el resto.',
    why: {
      notOurFile: 'Este no es un archivo de otra computadora. No se cambió nada.',
      backupFile: 'Esta es una copia de seguridad. Se recupera en la puerta, no aquí. No se cambió nada.',
      rescueFile: 'Este es un archivo de rescate. Se recupera en la puerta, no aquí. No se cambió nada.',
      newer: 'Lo hizo una versión más nueva de Holdfast. Actualice este dispositivo y vuelva a incorporarlo.',
      otherTeam:
        'Este archivo es de otra escuela, o de antes de que su equipo cambiara de llave. No se cambió nada.',
      cancelled: 'Detenido. Lo incorporado hasta entonces está aquí.',
      disk: 'El disco de este dispositivo no admitió más. Haga sitio y vuelva a incorporar el archivo.',
    },
  },

  folder: {
    title: 'Por una carpeta compartida',
    hint: 'Una carpeta que ven las dos computadoras: en un servidor de la escuela, en una memoria USB o en una que copia un servicio. Elija la misma en cada computadora.',
    cannot: 'Este navegador no puede usar carpetas. El archivo de arriba hace lo mismo a mano.',
    choose: 'Elegir una carpeta',
    chosen: (name) => `Elegida: ${name}`,
    allow: 'Permitir la carpeta otra vez',
    ask: 'El navegador le pide que permita la carpeta otra vez.',
    now: 'Mirar ahora',
    leave: 'Dejar de usarla',
    looking: 'Mirando',
    last: (time) => `Se miró por última vez a las ${time}.`,
    brought: (count) =>
      count === 0
        ? 'No había nada nuevo allí.'
        : plural('es', count, {
            one: 'Un cambio era nuevo aquí.',
            other: '{n} cambios eran nuevos aquí.',
          }),
    written: (count) =>
      count === 0
        ? 'Todo lo de aquí ya estaba allí.'
        : plural('es', count, {
            one: 'Un cambio se puso allí.',
            other: '{n} cambios se pusieron allí.',
          }),
    notWhole: (count) =>
      plural('es', count, {
        one: 'Un archivo de la carpeta no está entero. Puede estar aún en camino; se vuelve a probar.',
        other:
          '{n} archivos de la carpeta no están enteros. Pueden estar aún en camino; se vuelven a probar.',
      }),
    refused: (count) =>
      plural('es', count, {
        one: 'Un archivo de la carpeta no está bien y quedó fuera.',
        other: '{n} archivos de la carpeta no están bien y quedaron fuera.',
      }),
    why: {
      empty:
        'La carpeta está vacía, y antes no lo estaba. Aquí no se perdió nada. Si es la carpeta correcta, llénela otra vez; si no, elija otra.',
      notAllowed: 'El navegador ya no nos deja entrar. Permita la carpeta otra vez.',
      gone: 'La carpeta no está. ¿Está puesta la memoria, o encendida la red? Aquí no se perdió nada.',
      full: 'La carpeta no tiene sitio. Lo que no cupo sigue aquí y se vuelve a probar.',
      refused:
        'La carpeta no admite archivos en este momento. Lo que iba allí sigue aquí y se vuelve a probar.',
      disk: 'El disco de este dispositivo no admitió más. Haga sitio; la carpeta se vuelve a mirar.',
    },
    fillAgain: 'Llenarla otra vez',
  },

  network: {
    title: 'Por la red',
    hint: 'Las computadoras abiertas al mismo tiempo se encuentran en un punto de encuentro y luego hablan entre sí directamente. El punto de encuentro sabe que hay alguien, y ni una palabra más.',
    none: 'No hay punto de encuentro, así que no se contacta a nadie. Un archivo o una carpeta hacen lo mismo a mano.',
    site: 'Encontrarse en este sitio',
    siteHint:
      'El pequeño servidor que corre junto a esta aplicación. Pasa saludos sellados y no guarda nada.',
    noSite:
      'Junto a esta aplicación no corre ese servidor. Sistemas puede iniciarlo: los documentos dicen cómo.',
    address: 'Otro punto de encuentro',
    addressHint: 'Una dirección que empieza con wss://. Varias, con un espacio entre ellas.',
    ice: 'Servidores para pasar (STUN, TURN)',
    iceHint:
      'Solo donde las computadoras no se alcanzan directamente. No se usa ninguno que no esté escrito aquí.',
    iceName: 'Nombre de usuario para TURN',
    icePassword: 'Contraseña para TURN',
    iceAccountHint:
      'Como está en la configuración del servidor. La recibe, sellada, toda la gente de la escuela: cámbiela allí y aquí cuando alguien se vaya.',
    iceRefused:
      'Este navegador no acepta uno de los servidores para pasar. Las computadoras se encuentran sin él; quien coordina puede corregirlo abajo.',
    keep: 'Guardar',
    here: 'Abiertas ahora y conectadas con esta computadora',
    nobody: 'No hay otra computadora abierta en este momento.',
    coming: (done, total) => `llegaron ${done} de ${total} cambios`,
    theirs: (done, total) => `tiene ${done} de ${total} de los nuestros`,
    upToDate: 'conectada',
    laptopOf: (name) => `Computadora de ${name}`,
    unknown: 'Una computadora de la escuela',
    problem: {
      unreachable: 'El punto de encuentro no contesta. Se intenta de nuevo solo.',
      newerVersion: 'Otra computadora usa una versión más nueva. Actualice este dispositivo.',
      turnedAway: 'Las otras ya no conocen esta computadora. Pregunte a quien coordina.',
    },
  },

  codes: {
    title: 'Encontrarse sin servidor',
    hint: 'Dos computadoras en la misma red se muestran un código cada una. No se pregunta a nadie más. Siguen conectadas hasta que una se bloquee.',
    show: 'Mostrar un código',
    read: 'Leer un código',
    first: 'Muestre este a la otra computadora, que lo lee.',
    second: 'Muestre este a la otra computadora. Con él encuentra a esta.',
    stop: 'Parar',
    met: 'Conectadas. Puede seguir trabajando.',
    cannot: 'Esto no se puede hacer en esta ventana: otra pestaña de este navegador habla con las demás.',
  },

  hereNow: (names, more) => (more === 0 ? `aquí ahora: ${names}` : `aquí ahora: ${names} y ${more} más`),
  path: {
    none: 'por ahora solo en este dispositivo',
    file: 'a otras computadoras por archivo',
    folder: 'a otras computadoras por la carpeta compartida',
    relay: 'a otras computadoras por el repetidor',
    direct: 'a otras computadoras directamente',
  },
};
