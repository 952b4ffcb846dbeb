import type { views as english } from '../en/views.ts';

export const views: typeof english = {
  label: 'Sus filtros',
  keep: 'Guardar este filtro',
  keepHint: 'Solo usted lo ve, en este dispositivo. Lo que escribió para buscar no se guarda.',
  name: '¿Cómo se va a llamar?',
  about: (name) => `Más sobre ${name}`,
  rename: 'Darle otro nombre',
  begin: 'Comenzar con este',
  beginNot: 'Ya no comenzar con este',
  gone: 'Quitar este filtro',
  tier: 'Nivel',
  anyTier: 'Todos los niveles',
  stage: 'Etapa',
  anyStage: 'Todas las etapas',
  where: { cases: 'filtro de casos', students: 'filtro de estudiantes' },
};
