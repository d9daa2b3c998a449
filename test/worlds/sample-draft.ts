import type { Sample } from '../../scripts/check/alarm.ts';
import { type DeskDocument, type Draft, makeDraft } from '../../scripts/check/draft.ts';
import { readText } from '../../scripts/history/read-text.ts';
import { DEFAULT_CONFIGURATION } from '../../scripts/history/statements/configuration.ts';
import { findVersions } from '../../scripts/history/versions.ts';
import { versionBefore } from '../../scripts/law/version-before.ts';

/** The day on which samples are checked. */
export const TODAY = '2026-11-22';

/** What every sample states unless it says otherwise: a sound version 1, and a sound version 2 after it. */
const FIRST = { title: 'Terms', version: '1', published: '2026-11-01', effective: '2026-11-01' };
const SECOND = { title: 'Terms', version: '2', published: '2026-12-01', effective: '2026-12-31' };
const PLAIN = 'You may leave.';

/** The draft that a rule's sample stands for. */
export function draftOf({
  yaml = '',
  text = PLAIN,
  before,
  beside = {},
  settings = {},
  registry = null,
}: Sample): Draft {
  const old = before === undefined ? null : file(before.yaml ?? '', before.text ?? PLAIN, FIRST);
  const markdown = file(yaml, text, before === undefined ? { ...SECOND, version: '1' } : SECOND);
  const [id, oldId] = [yaml, before?.yaml ?? ''].map((facts) => /^id: (.*)$/m.exec(facts)?.[1] ?? 'terms') as [
    string,
    string,
  ];
  const earlier = before?.earlier === undefined ? [] : [file(before.earlier, 'You may read.', FIRST)];
  const stood = old === null ? [] : [...earlier, old];
  const versions = versionsOf(id, [...stood, markdown]);
  const previous = versionBefore(versions, versions.length - 1);
  const others = Object.entries(beside).map(([id, facts]): DeskDocument => {
    const other = file(facts, PLAIN, FIRST);
    return { id, path: `terms/${id}.md`, title: id, versions: versionsOf(id, [other]), markdown: other };
  });
  const source = {
    id,
    path: 'terms/terms.md',
    markdown,
    versions,
    current:
      old === null ? null : { id: oldId, path: 'terms/terms.md', markdown: old, versions: versionsOf(oldId, stood) },
    replaced: [],
    previous: previous === null ? null : { version: previous, markdown: old! },
    oversize: null,
    unmerged: true,
  };
  const own = { id, path: 'terms/terms.md', title: 'Terms', versions, markdown };
  const desk = {
    documents: [own, ...others],
    configuration: { ...DEFAULT_CONFIGURATION, ...settings },
    topics: [],
    promises: new Map(),
    files: null,
    registry,
    today: TODAY,
  };
  return makeDraft(source, desk);
}

/** A file whose front matter has the facts given, but for the lines that stand in their place. */
function file(yaml: string, text: string, facts: Readonly<Record<string, string>>): string {
  const own = new Set([...yaml.matchAll(/^([a-z]+):/gm)].map(([, key]) => key));
  const kept = Object.entries(facts).filter(([key]) => !own.has(key));
  return `---\n${[...kept.map(([key, value]) => `${key}: ${value}`), yaml].filter((line) => line !== '').join('\n')}\n---\n${text}\n`;
}

function versionsOf(id: string, files: readonly string[]) {
  const revisions = files.map((markdown, index) => {
    return {
      commit: `c${index}`,
      date: '2026-11-01',
      path: `terms/${id}.md`,
      blob: `b${index}`,
      text: readText(markdown),
    };
  });
  return findVersions(id, revisions).versions;
}
