import { Calendar } from '../core/guard/law/working-days.ts';
import holidays from './law/holidays.json' with { type: 'json' };

/** Days off of the years that are known. */
export const calendar: Calendar = Calendar.parse(holidays);
