import type { JOINS as BRITISH } from '../british/joins.ts';

export const JOINS: typeof BRITISH = { and: ' et ', or: ' ou ', quote: (words) => `« ${words} »`, colon: ' : ' };
