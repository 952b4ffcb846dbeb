import { messageTemplateTable } from '#lib/domain/message/message.ts';
import { templatesOf, type Template } from '#lib/domain/message/templatesOf.ts';
import { wholeLanguage } from '#lib/text/wholeLanguage.ts';
import type { LiveBook } from './liveBook.svelte.ts';

const shipped = {
  en: wholeLanguage('en').t.messages.shipped,
  es: wholeLanguage('es').t.messages.shipped,
};

/** The messages of the school whose record is open. */
export const messagesHere = (school: LiveBook): readonly Template[] =>
  templatesOf(school.rows(messageTemplateTable), shipped);
