/** What the palette finds: people, places, and what can be done from anywhere. */
import { leadsCases } from '#lib/domain/access/leadsCases.ts';
import type { Language } from '#lib/text/language.ts';
import type { Desk } from './desk.svelte.ts';

interface PaletteItem {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly group: string;
  readonly run: () => void;
}

export interface PlaceToGo {
  readonly id: keyof Language['t']['places'];
  readonly go: () => void;
}

interface HelpToRead {
  readonly topic: PlaceToGo['id'] | 'safe' | 'wrong';
  readonly go: () => void;
}

interface ViewToShow {
  readonly id: string;
  readonly place: 'cases' | 'students';
  readonly name: string;
  readonly go: () => void;
}

interface SectionToSet {
  readonly id: string;
  readonly label: string;
  readonly go: () => void;
}

interface Doing {
  readonly sections: readonly SectionToSet[];
  readonly views: readonly ViewToShow[];
  readonly places: readonly PlaceToGo[];
  readonly help: readonly HelpToRead[];
  readonly openStudent: (id: string) => void;
  readonly openCase: (id: string) => void;
  readonly acts: Readonly<
    Record<
      'hideNames' | 'invented' | 'keys' | 'lock' | 'refer' | 'several' | 'yearEnd' | 'safety',
      () => void
    >
  >;
  readonly namesHidden: boolean;
}

export function paletteItems(desk: Desk, { t }: Language, doing: Doing): PaletteItem[] {
  const { acts } = doing;
  const cases = [...desk.summaries.cases.values()].filter((one) => one.status === 'open');
  return [
    { id: 'refer', label: t.referrals.refer, group: t.common.toDo, run: acts.refer },
    { id: 'safety', label: t.safety.toDo, group: t.common.toDo, run: acts.safety },
    ...(cases.length > 0 && leadsCases(desk.me.role)
      ? [
          { id: 'several', label: t.contacts.several.open, group: t.common.toDo, run: acts.several },
          { id: 'yearEnd', label: t.yearEnd.title, group: t.common.toDo, run: acts.yearEnd },
        ]
      : []),
    { id: 'lock', label: t.common.lock, group: t.common.toDo, run: acts.lock },
    {
      id: 'hideNames',
      label: doing.namesHidden ? t.keys.names.show : t.keys.names.hide,
      group: t.common.toDo,
      run: acts.hideNames,
    },
    { id: 'keys', label: t.keys.title, group: t.common.toDo, run: acts.keys },
    {
      id: 'invented',
      ...(desk.invented
        ? { label: t.invented.remove, hint: t.places.settings.name }
        : { label: t.invented.look, hint: t.invented.locksFirst }),
      group: t.common.toDo,
      run: acts.invented,
    },
    ...doing.places.map(({ id, go }) => ({
      id: `place/${id}`,
      label: t.places[id].name,
      group: t.common.places,
      run: go,
    })),
    ...doing.views.map(({ id, place, name, go }) => ({
      id: `view/${id}`,
      label: name,
      hint: t.views.where[place],
      group: t.places[place].name,
      run: go,
    })),
    ...cases.map((one) => ({
      id: `case/${one.id}`,
      label: desk.student(one.student).name,
      hint: t.cases.aCase,
      group: t.places.cases.name,
      run: () => doing.openCase(one.id),
    })),
    ...desk.students.map((student) => ({
      id: `student/${student.id}`,
      label: student.name,
      hint: [student.grade, student.localId].filter(Boolean).join(' · '),
      group: t.places.students.name,
      run: () => doing.openStudent(student.id),
    })),
    ...doing.sections.map(({ id, label, go }) => ({
      id: `settings/${id}`,
      label,
      hint: t.places.settings.name,
      group: t.places.settings.name,
      run: go,
    })),
    ...doing.help.map(({ topic, go }) => ({
      id: `help/${topic}`,
      label: topic === 'safe' || topic === 'wrong' ? t.help[topic] : t.help.about(t.places[topic].name),
      group: t.help.name,
      run: go,
    })),
  ];
}
