import type { Section } from './find-sections.ts';
import type { News } from './news.ts';

/** Sections that came, and those that went: one alone with the weightiest rule in it, several by their titles. */
export function newsOfSections(sections: readonly Section[]): readonly News[] {
  return (['new section', 'section removed'] as const).flatMap((what) => {
    const these = sections.filter((section) => section.what === what);
    const [first, ...others] = these;
    if (first === undefined) return [];
    if (others.length === 0) return [newsOfOne(first)];
    const list = these.map(({ title }) => title);
    const changes = these.flatMap((section) => section.changes);
    return [
      { place: null, what: what.replace('section', 'sections'), words: '', list, weight: weigh(changes), changes },
    ];
  });
}

function newsOfOne({ what, title, changes }: Section): News {
  const telling = changes.toSorted((one, other) => (other.gist?.weight ?? 0) - (one.gist?.weight ?? 0));
  const gist = telling[0]?.gist;
  const quoted = what === 'new section' && gist !== undefined && gist.weight >= RULE && title.length <= LONGEST_TITLE;
  return {
    place: quoted ? { number: '', title: `New section, ${title}` } : null,
    what: quoted ? '' : what,
    words: quoted ? gist.words : title,
    weight: weigh(changes),
    changes: telling,
  };
}

/** See reading/claims/weigh-effect.ts: a section outweighs words, and is outweighed by a rule that binds customers. */
const SECTION = 74;
const RULE = 60;
const LONGEST_TITLE = 48;

function weigh(changes: Section['changes']): number {
  return Math.max(SECTION, ...changes.map(({ gist }) => gist?.weight ?? 0));
}
