import type { faults as english } from '../en/faults.ts';

export const faults: typeof english = {
  title: 'Algo estorba',
  defectTitle: 'Este error es nuestro',
  defect: 'Holdfast hizo algo que no debía. Lo guardado está a salvo. El informe de abajo no nombra a nadie.',
  report: 'Informe',
  reload: 'Volver a cargar la página',
  notFoundTitle: 'Aquí no hay ninguna página',
  notFound: 'La dirección puede ser antigua o de otro dispositivo.',
  notSecure:
    'Holdfast necesita una dirección segura (https) para sellar los expedientes. Pida a quien lo instaló una dirección que empiece con https.',
  noStorage:
    'Este navegador no permite que Holdfast guarde nada. Salga de la ventana privada o permita el almacenamiento para este sitio.',
  keyMissing:
    'Este dispositivo no tiene llave para este expediente. Alguien que pueda leerlo puede compartirlo.',
  damaged:
    'Una parte de este expediente no se lee bien. Queda apartada y anotada; el resto sigue como estaba.',
  newerVersion:
    'Aquí escribió una versión más nueva de Holdfast. Puede leerlo todo; actualice este dispositivo para escribir.',
  anotherWindow: 'Holdfast está abierto en otra ventana. Use esa, o siga aquí y la otra se bloqueará.',
  useHere: 'Usar esta ventana',
  offline: 'Sin red. Aquí todo funciona; su equipo recibirá los cambios cuando vuelva.',
  clockWrong: 'El reloj de este dispositivo difiere en más de un día del de su equipo. Ajústelo, por favor.',
};
