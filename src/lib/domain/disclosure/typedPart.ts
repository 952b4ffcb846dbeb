import * as v from 'valibot';
import { typed } from '../record/typed.ts';
import { packetFields } from './packetFields.ts';

/** One field with what it says, as a page hands it over. */
export const packetPart = v.object({ field: typed.choice(packetFields), lines: v.array(typed.text) });
