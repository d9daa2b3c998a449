import type { Cue } from '../edition.ts';

/** What a cue is read as, in the reader's words. */
export const NORM_NAMES: Readonly<Record<Cue['norm'], string>> = {
  prohibition: 'Prohibition',
  obligation: 'Duty',
  permission: 'Right',
  liability: 'Liability',
  none: 'No rule',
};
