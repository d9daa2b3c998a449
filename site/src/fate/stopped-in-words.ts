import { FATE } from '../words/language.ts';
import type { Stopped } from './announced-versions.ts';

/** Why a version never applies to anyone, for a list: `Corrected by version 8 before it took effect`. */
export function stoppedInWords({ by, corrected }: Stopped): string {
  if (by === null) return FATE.withdrawnNever;
  return corrected ? FATE.correctedBefore(by.version) : FATE.replacedBefore(by.version);
}
