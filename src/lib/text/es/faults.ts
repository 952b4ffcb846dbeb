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
  damaged:
    'Una parte de este expediente no se lee bien. Queda apartada y anotada; el resto sigue como estaba.',
  newerVersion:
    'Aquí escribió una versión más nueva de Holdfast. Puede leerlo todo; actualice este dispositivo para escribir.',
};
