/** The pages of help in both languages. Apart from the other words, so that nobody waits for them at the door. */
import { helpPages as en } from './en/helpPages.ts';
import { helpPages as es } from './es/helpPages.ts';

export const helpPages = { en, es };
