import { changesNamed, overrulingName, overrulingsOf } from '../../changelog/overrule-reading.ts';
import { listWords } from '../count-words.ts';
import type { Rule } from '../rule.ts';

export const overruledUnknown: Rule = {
  name: 'overruled-unknown',
  level: 'error',
  what: 'The reading of a clause is overruled that does not change, or in the words of the version before',
  why: 'A statement about one change must not be taken for one about another, nor stay behind for the next.',
  mend: 'Name a clause that changes in this version, by its full number or its anchor, or take the line away.',
  example: {
    wrong: {
      yaml: 'change: { reading: [{ clause: "2", significance: clarifying, because: A slip }] }',
      text: '1. You must not scan faces.',
      before: { text: '1. You may scan faces.' },
    },
    right: {
      yaml: 'change: { reading: [{ clause: "1", significance: clarifying, because: A slip }] }',
      text: '1. You must not scan faces.',
      before: { text: '1. You may scan faces.' },
    },
  },
  *find({ comparison, version, previous, frontMatter, lineOf }) {
    // What cannot be read is compared with nothing, and a first version not here with the documents that it replaces.
    if (comparison === null && (previous !== null || frontMatter.supersedes.length > 0)) return;
    const changes = comparison?.changes ?? [];
    const stated = new Set(overrulingsOf(version, previous?.version ?? null));
    for (const [index, overruling] of (version.frontMatter.change?.reading ?? []).entries()) {
      const { clause } = overruling;
      if (stated.has(overruling) && changesNamed(clause, changes).length > 0) continue;
      const names = changes.map(({ before, after }) => overrulingName((after[0] ?? before[0])!));
      const known = names.length === 0 ? 'none changes' : `the changed ones are ${listWords(names, 8)}`;
      yield {
        line: lineOf('change', 'reading', String(index), 'clause'),
        message: stated.has(overruling)
          ? `\`reading\` names “${clause}”, which is no changed clause; ${known}`
          : `\`reading\` says of “${clause}” what version ${previous!.version.label} said of its own change`,
        expected: 'a clause that changes in this version, with a reason of its own',
        example: `clause: "${names[0] ?? '4.2'}"`,
      };
    }
  },
};
