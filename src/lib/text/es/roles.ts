import type { roles as english } from '../en/roles.ts';

export const roles: typeof english = {
  coordinator: {
    name: 'Coordinación',
    does: 'cuida de la escuela aquí: personas, dispositivos, listas y expedientes',
  },
  caseStaff: {
    name: 'Personal de casos',
    does: 'se reúne con estudiantes, lleva casos y escribe en ellos',
  },
  teacher: {
    name: 'Docente',
    does: 'remite estudiantes, responde cuando se le pregunta y ve lo que ayuda en clase',
  },
  dataManager: {
    name: 'Gestión de datos',
    does: 'trae las listas y los números; no lee notas',
  },
  administrator: {
    name: 'Dirección',
    does: 've el panorama de toda la escuela; no lee notas',
  },
};
