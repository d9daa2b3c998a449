import { ABOUT as BRITISH } from '../british/about.ts';

export const ABOUT: typeof BRITISH = {
  ...BRITISH,
  dateSources: BRITISH.dateSources.replace('1 May 2024', 'May 1, 2024'),
  accessible: BRITISH.accessible.replace('colour', 'color'),
};
