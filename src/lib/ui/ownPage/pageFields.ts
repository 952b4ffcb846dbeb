import type { OwnPart } from '#lib/domain/ownPage/ownPage.ts';
import { emptyMayKnow } from '#lib/domain/ownPage/answerMayKnow.ts';

/** What the page of a student holds while it is written: each part with its reader, and nobody named as knowing anything. */
export const emptyPage = () => ({
  goodAt: '',
  caresFor: '',
  likes: '',
  ...{ goingOn: '', goingOnFor: '', want: '', wantFor: '' },
  ...{ health: '', healthFor: '', healthIn: 'leave', family: '', familyFor: '', familyIn: 'leave' },
  mayKnow: [
    { ...emptyMayKnow, who: 'family' },
    { ...emptyMayKnow, who: 'school' },
    { ...emptyMayKnow, who: 'everyoneElse' },
  ],
});

export type PageFields = ReturnType<typeof emptyPage>;

/** Where a part's text and its reader stand among the fields. */
export const readerField = (part: OwnPart) => `${part}For` as const;
