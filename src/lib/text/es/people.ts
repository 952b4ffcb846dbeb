import type { people as english } from '../en/people.ts';
import { plural } from '../plural.ts';

export const people: typeof english = {
  title: 'Personas y computadoras',
  below: 'Quién es parte de esta escuela y con qué computadoras.',
  open: 'Personas y computadoras',
  who: 'Quién es parte de la escuela',
  invite: 'Dejar entrar a alguien',
  inviteHow: 'Es mejor hacerlo con la otra persona al lado: toma tres minutos.',
  role: '¿Con qué función?',
  make: 'Hacer la invitación',
  link: 'La invitación',
  linkHow: 'Su colega la escanea, o abre el enlace, en la computadora con la que va a trabajar.',
  picture: 'La invitación como imagen para escanear',
  own: {
    how: 'Con la primera al lado: toma tres minutos. Después ve lo mismo en las dos.',
    make: 'Dejar entrar a mi segunda computadora',
    link: 'La entrada para su segunda computadora',
    linkHow: 'Abra Holdfast en la otra, elija unirse a una escuela y escanee esto o pegue el texto.',
    asks: 'Una computadora pide ser la segunda suya.',
    wordsMatch: 'Las palabras son las mismas. Es mía',
    inNow: 'Su segunda computadora ya es parte de la escuela.',
  },
  back: {
    open: 'Dejar entrar de nuevo',
    title: (name: string) => `${name} perdió todas sus computadoras y la hoja de recuperación`,
    how: 'Una computadora nueva toma su lugar, y las perdidas ya no cuentan. Háganlo lado a lado, o por teléfono con una voz conocida.',
    howTwo:
      'Quien coordina regresa con la palabra de dos personas de la coordinación. Diga que sí aquí; después la segunda persona dice que sí en su propia computadora. Quédese en esta página hasta entonces.',
    nobodyElse:
      'Quien coordina regresa con la palabra de dos personas de la coordinación, y aquí no hay una segunda. Primero dé la coordinación a otra persona, o cambie el papel de este miembro.',
    make: 'Crear el camino de regreso',
    link: 'El camino de regreso',
    linkHow: 'La persona lo escanea, o abre el enlace, en su computadora nueva.',
    asks: (name: string) => `Una computadora pide ser la nueva de ${name}.`,
    wordsMatch: 'Las palabras son iguales. Es su computadora',
    waits:
      'Ahora una segunda persona de la coordinación tiene que decir que sí, en Personas y computadoras. Quédese en esta página, por favor.',
    inNow: (name: string) => `${name} está de regreso. Las computadoras perdidas ya no cuentan.`,
    sheet: 'Alguien quiere regresar',
    asked: (by: string, name: string) => `${by} dice que una computadora nueva es de ${name}.`,
    askedHow:
      'Dos personas de la coordinación tienen que saberlo. Hable con la persona, no por mensaje: las palabras en su pantalla tienen que ser estas.',
    yes: 'Las palabras son iguales. Yo también digo que sí',
    no: 'No digo que sí',
    today: (name: string) =>
      `${name} quiere regresar a la escuela, y se pregunta a una segunda persona de la coordinación.`,
  },
  overHere: 'Pasaron los diez minutos o la invitación ya se usó. Haga otra.',
  alsoWaiting: (count) =>
    plural('es', count, {
      one: 'Otra persona llegó con esta invitación y espera.',
      other: 'Otras {n} personas llegaron con esta invitación y esperan.',
    }),
  lookAtNext: 'Atender a la siguiente persona',
  letter: 'La carta de su colega',
  letterHow: 'Llega sola por la red. Sin red, péguela aquí o elija el archivo.',
  notALetter: 'Esto no es una carta para esta invitación.',
  wants: (name, role) => `${name} quiere entrar. Función: ${role}.`,
  name: 'Nombre, como lo verá todo el equipo',
  wordsMatch: 'Las palabras son las mismas. Que entre',
  welcome: 'La respuesta que hay que devolver',
  welcomeIfAsked: 'Si su pantalla no se abre sola',
  welcomeHow: 'Solo se abre en esa computadora.',
  inNow: (name) => `${name} ya es parte de la escuela.`,
  stop: 'Retirar la invitación',
  another: 'Dejar entrar a alguien más',
  laptops: (count) => plural('es', count, { one: 'una computadora', other: '{n} computadoras' }),
  changeRole: 'Cambiar la función',
  remove: 'Deja la escuela',
  removeAsk: (name) => `¿${name} deja la escuela?`,
  removeWhat:
    'No se pierde nada de lo escrito. Desde ahora sus computadoras no reciben nada nuevo, y lo que ya leyó no se puede quitar.',
  lost: 'Esta computadora se perdió',
  lostAsk: '¿Esta computadora se perdió o ya no se usa?',
  lostWhat:
    'Desde ahora no recibe nada nuevo. Las llaves cambian; lo que contiene queda bajo su frase de acceso.',
  late: 'Trabajo que llegó tarde',
  lateHint:
    'Alguien lo escribió en una computadora dada por perdida o después de irse. No cuenta para nadie hasta que quien coordina lo incorpore. Nada se borra.',
  lateNone: 'No hay nada apartado.',
  lateHere:
    'Esto se escribió aquí y no llegó a nadie a tiempo. Quien coordina puede incorporarlo: entréguelo como archivo.',
  takeOver: 'Incorporarlo',
  record: {
    case: 'En un caso',
    student: 'En la página de quien estudia',
    referral: 'En una remisión',
    other: 'En un registro de la escuela',
  },
  outTitle: 'Esta computadora ya no es parte de la escuela.',
  outWhat:
    'Lo dijo quien coordina. Aquí no llega nada nuevo y nada se envía. Lo que hay aquí lo puede seguir leyendo, y lo que no llegó a nadie no se pierde: guárdelo como archivo y entréguelo a quien coordina.',
  outFile: 'Guardarlo como archivo',
  outPurpose: 'trabajo tardío, para la coordinación',
  outRecipient: 'la coordinación de esta escuela',
  heldTitle: 'Lo que hay allí, hasta donde ve esta computadora',
  heldCases: (count, names) => plural('es', count, { one: 'Un caso: ', other: '{n} casos: ' }) + names,
  heldStudents: (count) =>
    plural('es', count, {
      one: 'Fortalezas, palabras propias y personas de confianza de una persona',
      other: 'Fortalezas, palabras propias y personas de confianza de {n} estudiantes',
    }),
  heldReferrals: (count) => plural('es', count, { one: 'Una remisión', other: '{n} remisiones' }),
  heldContacts: 'Direcciones y teléfonos de las familias',
  heldRoster: 'La lista de estudiantes y los nombres de colegas',
  heldMet: (day) => `Último encuentro con esta computadora: ${day}.`,
  heldNotMet: 'Esta computadora nunca la ha visto: pregunte a las demás personas cuándo fue.',
  heldSealed:
    'Todo está sellado con una frase de acceso. Quien la conozca puede leer lo que llegó hasta entonces; nadie puede recuperarlo.',
  glass: {
    title: 'Cuando nadie más puede abrir un caso',
    how: 'Detrás de cada caso hay dos personas: quien coordina y quien custodia los registros. Ninguna lo abre sola, y que lo abrieron queda escrito para quienes trabajan en el caso.',
    is: (name) => `Custodia de los registros: ${name}.`,
    nobody:
      'Todavía nadie custodia los registros. Nadie podría abrir un caso si faltan quien está a cargo y su equipo.',
    left: (name) =>
      `${name} custodiaba los registros y ya no está en la escuela. Ahora nadie respalda los casos: quien coordina debe nombrar a otra persona.`,
    onePerson: (name) =>
      `${name} custodia los registros y es la única persona que coordina. Ahora nadie respalda los casos: nombre a otra persona para la custodia, o deje entrar a otra persona que coordine.`,
    onlyOne:
      'Aquí no hay nadie más. Deje entrar a una segunda persona adulta y nómbrela: hasta entonces, detrás de los casos solo está su hoja de recuperación.',
    name: 'Nombrar a quien custodia los registros',
    who: '¿Quién? Alguien que no sea usted',
    closed: 'Casos que usted no puede abrir',
    closedOne: 'Un caso cerrado para usted',
    changed: (day) => `último cambio el ${day}`,
    ask: 'Pedir que se abra',
    askHow: (name) =>
      `Se le pide a ${name}, que lee su razón. Después se avisa a quien está a cargo del caso, con ambos nombres.`,
    onlyCase:
      'Solo se abre el caso. Lo que se contó en confianza sigue cerrado: quien está en la lista de esa nota puede dar acceso.',
    which: (name, mark) => (name === undefined ? `Caso ${mark}` : `Caso ${mark}, ${name}`),
    waits: (by, custodian) => `${by} pidió a ${custodian} abrir un caso`,
    on: (day) => `se pidió el ${day}`,
    takeBack: 'Retirar la petición',
    refuse: 'Decir que no',
    why: '¿Por qué hay que abrirlo ahora?',
    asked: (name) => `${name} le pide abrir un caso en conjunto`,
    agree: 'Aceptar que se abra',
    agreeHow:
      'Usted no lo leerá. Acepte solo si sabe por qué, y por la propia persona, no solo por esta pantalla.',
    given: (name) => `${name} aceptó`,
    open: 'Abrir el caso',
    lent: (name, day) =>
      `Se abrió junto con ${name}. Usted puede leerlo hasta el ${day}; después recibe una llave nueva`,
    over: 'Ya terminé',
    opened: (by, custodian, day) => `Lo abrió ${by} junto con ${custodian} el ${day}`,
  },
  onlyCoordinators: 'Quien coordina deja entrar a las personas y cambia lo que hacen.',
  former: 'Dejaron la escuela',
  owed: (count) =>
    plural('es', count, {
      one: 'Falta entregar una llave. Lo hará una computadora que puede, cuando esté abierta.',
      other: 'Falta entregar {n} llaves. Lo hará una computadora que puede, cuando esté abierta.',
    }),
  notKept: 'Esto no se pudo guardar. Nada ha cambiado.',
};
