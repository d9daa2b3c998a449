import { dayBefore } from '../../scripts/history/dates.ts';
import type { DatedDocument, DatedVersion } from '../../scripts/law/dated-version.ts';

/** Versions numbered from 1, each published the day before it takes effect where nothing else is said. */
export function datedVersions(document: string, ...parts: readonly Partial<DatedVersion>[]): readonly DatedVersion[] {
  return parts.map((part, index) => {
    const effective = part.effective ?? { all: '2026-01-01' };
    return {
      ...{ document, label: String(index + 1), effective, published: dayBefore(Object.values(effective).sort()[0]!) },
      stated: ['published', 'effective'],
      ...{ postponed: null, advanced: null, withdrawn: null, corrects: null, exception: null, retired: null },
      ...{ supersedes: [], incorporates: [] },
      ...part,
    };
  });
}

/** A document of such versions. */
export function datedDocument(id: string, ...parts: readonly Partial<DatedVersion>[]): DatedDocument {
  return { id, versions: datedVersions(id, ...parts) };
}
