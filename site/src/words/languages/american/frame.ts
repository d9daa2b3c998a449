import { FRAME as BRITISH } from '../british/frame.ts';

export const FRAME: typeof BRITISH = { ...BRITISH, language: 'en-US' };
