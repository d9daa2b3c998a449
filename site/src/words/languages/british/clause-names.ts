import { ENGLISH_NAMES } from '../../../engine.ts';

/** How a clause without a number is called. */
export const CLAUSE_NAMES = ENGLISH_NAMES;
