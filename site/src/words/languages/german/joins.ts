import type { JOINS as BRITISH } from '../british/joins.ts';

export const JOINS: typeof BRITISH = { and: ' und ', or: ' oder ', quote: (words) => `„${words}“`, colon: ': ' };
