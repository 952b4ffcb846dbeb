import type { yearEnd as shape } from '../en/yearEnd.ts';
import { plural } from '../plural.ts';

export const yearEnd: typeof shape = {
  title: 'Lista de fin de año',
  below: (year) => `Año escolar ${year}: cada caso abierto una vez, para que nadie quede en el olvido.`,
  back: 'Volver a los casos',
  whose: 'Casos de quién',
  mine: 'Míos',
  all: 'Todos los que puedo ver',
  allHint: 'Los casos que están cerrados para usted están en la lista de quien los tiene a cargo.',
  what: '¿Qué pasa con el caso?',
  whats: {
    carryOn: 'Sigue',
    close: 'Se cierra',
    handOver: 'Se traspasa',
    september: 'Necesita atención en septiembre',
  },
  hints: {
    carryOn: 'como está, también el próximo año',
    close: 'con lo que opinan estudiante y familia',
    handOver: 'a otra persona de aquí',
    september: 'con una línea para quien lo lea entonces',
  },
  line: 'Una línea',
  lineHint: 'Lo primero que debe saber la siguiente persona. Las fortalezas cuentan.',
  decide: (name) => `Decir qué pasa con el caso de ${name}`,
  decideShort: 'Decir qué pasa',
  again: 'Cambiar',
  toClose: (name) => `Cerrar ahora el caso de ${name}`,
  toHandOver: (name) => `Traspasar ahora el caso de ${name}`,
  closeNow: 'Cerrar ahora',
  handNow: 'Traspasar ahora',
  asks: 'nadie lo ha dicho aún',
  still: 'falta hacerlo',
  left: (count) =>
    plural('es', count, { one: 'Un caso sigue pendiente.', other: '{n} casos siguen pendientes.' }),
  noneLeft: 'Cada caso de esta lista tiene respuesta.',
  none: 'No hay casos abiertos en esta lista.',
  lastContact: (day) => `último contacto ${day}`,
  sheetTitle: (year) => `Casos abiertos al final de ${year}`,
  columns: {
    student: 'Estudiante',
    lead: 'A cargo',
    since: 'Abierto desde',
    what: 'Qué pasa con el caso',
    line: 'Una línea',
  },
};
