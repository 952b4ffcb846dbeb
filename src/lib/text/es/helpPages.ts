import type { helpPages as english } from '../en/helpPages.ts';

export const helpPages: typeof english = {
  places: {
    today: {
      lead: 'Hoy muestra quién le necesita ahora: lo que vence, las respuestas que debe, las remisiones nuevas y los casos sin contacto.',
      does: [
        'Marque un paso cuando esté hecho. Si se equivocó, pulse Deshacer.',
        'Abra una línea. Lleva directo al plan, a los contactos o a la remisión donde está el trabajo.',
        'Toque un número subrayado. Le dice la regla y qué se contó.',
      ],
      never: [
        'Nunca cuenta cuánto hace usted, y no muestra a nadie cuándo trabaja.',
        'Nunca esconde algo atrasado para verse en orden. Un paso que debe esperar se aplaza, con un motivo.',
      ],
    },
    students: {
      lead: 'Toda la escuela, de la lista o agregada a mano. La página de cada estudiante comienza con sus fortalezas y sus propias palabras.',
      does: [
        'Escriba el comienzo de un nombre, un grado o un número escolar para encontrar a alguien.',
        'Abra una página. Anote una fortaleza, sus propias palabras o una persona adulta de su confianza.',
        'Haga una remisión, o abra un caso, desde lo alto de esa página.',
      ],
      never: [
        'Aquí no hay puntajes, ni puestos, ni niveles junto a un nombre.',
        'Fortalezas, palabras, personas de confianza y contactos de la familia son para la coordinación y el personal de casos. Los demás ven la lista.',
        'El nombre que se usa con la familia nunca se llena a partir del que se usa en la escuela, ni al revés.',
      ],
    },
    referrals: {
      lead: 'Aquí llega una preocupación por alguien, recibe una decisión, y quien la envió tiene respuesta.',
      does: [
        'Remita: quién es, qué va bien, qué se vio y cuándo hay que verse. Basta un minuto.',
        'Decida, con un motivo: abrir un caso, sumarla a uno, aconsejar, observar, usar otro proceso o no aceptar. Lo hacen la coordinación y el personal de casos.',
        'Responda. Las palabras preparadas no cuentan nada del caso.',
      ],
      never: [
        'No es para emergencias. Los números para llamar están sobre el formulario.',
        'Nunca denuncia maltrato o negligencia por usted. Quien lo sospecha lo denuncia.',
        'A quien no trabaja aquí solo le dice «gracias, la escuela lo ha recibido».',
      ],
    },
    cases: {
      lead: 'Un caso es el trabajo con una persona: fortalezas, necesidades, un plan con metas y pasos, y cada contacto.',
      does: [
        'Elija qué casos ve, como lista o tablero. Guarde una elección con un nombre para tenerla a mano.',
        'Abra un caso, planee junto con quien estudia y anote un contacto en tres toques.',
        'Imprima el plan en inglés o español. Deje que cada estudiante escriba a solas, o lean en compañía lo escrito.',
      ],
      never: [
        'Nunca muestra un caso a quien no está en su lista. Responsable, equipo y coordinación tienen una llave; el caso los nombra.',
        'Su historial muestra el día de un cambio, nunca la hora.',
        'Un nivel es el juicio de alguien, con un motivo. Nunca va en papel.',
      ],
    },
    review: {
      lead: 'Aquí un equipo mirará a cada estudiante de una clase, de uno en uno, primero las fortalezas. Todavía no está hecho.',
      does: [
        'Mientras tanto, abra la página de cada estudiante y anote una fortaleza.',
        'Anote en qué persona adulta confía.',
        'En la lista de estudiantes, busque a quienes no tienen una persona de confianza.',
      ],
      never: ['Nunca pondrá a nadie en un puesto, y no dejará fuera a nadie.'],
    },
    meetings: {
      lead: 'Aquí la agenda se hará sola y cada decisión tendrá una persona y una fecha. Todavía no está hecho.',
      does: [
        'Mientras tanto, use Hoy para ver de qué debería hablar su equipo.',
        'Escriba lo que decidan como paso del plan, con una persona y una fecha.',
        'Guarde con un nombre, en Casos, la elección de casos que van a tratar.',
      ],
      never: ['Nunca mostrará quién no hizo algo.'],
    },
    resources: {
      lead: 'Aquí están los servicios de la escuela y la comunidad, para estudiantes y familias.',
      does: [
        'Escriba para buscar, o presione «Encontrar lo que sirve» y diga qué hace falta: cada servicio dice por qué sirve.',
        'Después de una llamada, anote si hay lugar, o presione «Revisado hoy».',
        'Imprima la hoja de un servicio para una familia, en inglés o en español.',
      ],
      never: ['Nunca enviará por su cuenta datos de estudiantes a un servicio.'],
    },
    school: {
      lead: 'Aquí estará el panorama de toda la escuela: qué funciona y a quién le falla la escuela. Todavía no está hecho.',
      does: [
        'Mientras tanto, Hoy muestra los casos sin contacto o sin plan.',
        'Fije en Ajustes en cuánto tiempo deben ocurrir las cosas.',
        'Traiga una lista nueva, para que todo esté al día.',
      ],
      never: [
        'Nunca pondrá en orden al personal, y nunca dará un puntaje a estudiantes.',
        'Nunca sacará una tasa de unas pocas personas.',
      ],
    },
    staffRoom: {
      lead: 'Esta sala es para las personas adultas. Cuidar de otras personas cansa.',
      does: [
        'Después de un contacto difícil, escriba unas líneas para usted. Basta una.',
        'Lea lo que guardó y quite para siempre lo que no quiera guardar.',
        'Vea quién hace qué, quién suple hoy y los ratos que son suyos.',
      ],
      never: [
        'Sus colegas no pueden leer sus líneas. No pasan a otra computadora, salvo en su propia copia de seguridad.',
        'Aquí no se cuenta nada, y nadie sabe si usted la usa.',
        'Privado no quiere decir secreto ante un tribunal: un tribunal puede pedir lo que escribió.',
      ],
    },
    settings: {
      lead: 'Lo que su escuela hace de otro modo, y cómo se ve, habla y se bloquea este dispositivo.',
      does: [
        'Traiga la lista: mire primero la diferencia y luego aplíquela. Puede volver a la anterior.',
        'Fije los plazos, los días libres y los números para llamar. Lo hace la coordinación.',
        'Elija cómo se ve este dispositivo, cambie la frase de acceso y haga una copia de seguridad que lo recupera todo en otra parte.',
      ],
      never: [
        'Nada de esto hace falta para comenzar.',
        'Nunca nos envía nada: ni un nombre, ni un registro, ni una cuenta.',
      ],
    },
  },
  safe: {
    lead: 'Los registros se sellan en su propia computadora antes de llegar al disco. Ningún servidor los tiene, y nadie más puede abrirlos por usted.',
    parts: [
      {
        title: 'Qué los protege',
        lines: [
          'Su frase de acceso hace la llave. No se guarda en ninguna parte.',
          'La aplicación se bloquea cuando nadie la toca, y olvida todas las llaves.',
          'Funciona sin red: hay menos que atacar.',
          'La línea de abajo dice «Guardado» solo cuando el disco lo ha dicho.',
        ],
      },
      {
        title: 'Qué no prometemos',
        lines: [
          'Nada ayuda contra un programa malo en una computadora abierta, ni contra quien puede mirar y toma una foto.',
          'Lo que alguien ya vio o copió no se puede recuperar.',
          'El papel y los archivos entregados no se pueden borrar.',
          'Si alguien copia el disco, solo lo protege una buena frase.',
          'La primera visita confía en quien tiene el sitio.',
          'Un navegador puede perder sus datos. Sin otra copia, se pierden.',
          'Ocultar nombres tapa los nombres, no la historia.',
        ],
      },
    ],
  },
  wrong: {
    lead: 'Con calma: casi todo tiene arreglo. No comience la escuela de nuevo antes de leer esto.',
    parts: [
      {
        title: 'La línea de abajo dice «Sin guardar»',
        lines: [
          'Deje la ventana abierta: lo que escribió sigue ahí. Haga lo que dice la línea e intente de nuevo.',
          'Si el disco aún se niega, pulse «Guardar ya un archivo sellado».',
        ],
      },
      {
        title: 'Olvidé mi frase de acceso',
        lines: [
          'En la entrada, elija «Olvidé mi frase de acceso» y escriba las doce palabras de su hoja de recuperación.',
          'Sin frase y sin hoja, nadie puede abrir la escuela. Nosotros tampoco.',
        ],
      },
      {
        title: 'Lo que había aquí ya no está',
        lines: [
          'Quizá alguien borró los datos del navegador. En la entrada, traiga un archivo sellado, si lo tiene.',
          'No use la misma etiqueta para otra escuela hasta saber que no queda otra copia.',
        ],
      },
      {
        title: 'Se perdió una computadora',
        lines: [
          'Si estaba bloqueada o apagada, quien la encuentre solo ve datos sellados. Avise hoy a la coordinación y a informática.',
          'Si estaba abierta, o con la frase al lado, dé los registros por vistos. Las reglas de su escuela dicen a quién avisar.',
        ],
      },
    ],
  },
};
