import type { Template } from '#lib/domain/message/templatesOf.ts';
import type { Words } from '#lib/text/words.ts';

export const templateName = ({ messages }: Words, { kind, name }: Template): string =>
  kind === 'own' ? (name ?? messages.own) : messages.names[kind];
