import type { InputError } from '../../history/input-error.ts';
import { elementsOf, readXml, type XmlElement } from './read-xml.ts';
import type { Zip } from './read-zip.ts';

/** A Word document's parts, found by what they are for. */
export interface WordPackage {
  readonly document: XmlElement;
  /** The part that the document names as its `styles`, `numbering`, `footnotes`, `comments`; null where it names none. */
  part(kind: string): XmlElement | null;
  /** All parts of a kind: `header`, `footer`. */
  parts(kind: string): readonly XmlElement[];
  /** Where a link of the document, or of another of its parts, leads; null where that is nowhere. */
  target(id: string, kind?: string): string | null;
  /** The title that its properties state; empty for none. */
  readonly title: string;
  /** True where it brings programs along, which are never run. */
  readonly macros: boolean;
}

interface Relation {
  readonly kind: string;
  readonly target: string;
  readonly external: boolean;
}

/** @returns null where the archive is no Word document */
export function openPackage(zip: Zip): WordPackage | null {
  const main = [...relationsOf(zip, '').values()].find(({ kind }) => kind === 'officeDocument')?.target;
  const types = zip.read('[Content_Types].xml');
  if (main === undefined || types === null || !zip.names.includes(main)) return null;
  const declared = elementsOf(readXml(types, '[Content_Types].xml')).find(
    ({ attributes }) => attributes.PartName === `/${main}`,
  );
  if (!/wordprocessingml|ms-word/.test(declared?.attributes.ContentType ?? 'wordprocessingml')) return null;
  const relations = relationsOf(zip, main);
  const read = (target: string) => {
    const bytes = zip.read(target);
    return bytes === null ? null : readXml(bytes, target);
  };
  const known = new Map<string, readonly XmlElement[]>();
  const parts = (kind: string) => {
    const found =
      known.get(kind) ??
      [...relations.values()].flatMap((relation) => {
        const part = relation.kind === kind && !relation.external ? read(relation.target) : null;
        return part === null ? [] : [part];
      });
    known.set(kind, found);
    return found;
  };
  const linksOf = new Map<string, ReadonlyMap<string, Relation>>();
  const document = readXml(zip.read(main)!, main);
  return {
    document,
    part: (kind) => parts(kind)[0] ?? null,
    parts,
    target(id, kind) {
      const from =
        kind === undefined ? main : [...relations.values()].find((relation) => relation.kind === kind)?.target;
      if (from === undefined) return null;
      const links = linksOf.get(from) ?? relationsOf(zip, from);
      linksOf.set(from, links);
      const link = links.get(id);
      return link?.external === true ? link.target : null;
    },
    title: titleOf(zip),
    macros:
      zip.names.some((name) => /vbaProject\.bin$/i.test(name)) ||
      /macroEnabled/i.test(declared?.attributes.ContentType ?? ''),
  };
}

/** Relations of a part, by their id (ECMA-376 part 2, 9.3). */
function relationsOf(zip: Zip, part: string): ReadonlyMap<string, Relation> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = zip.read(name);
  if (bytes === null) return new Map();
  return new Map(
    elementsOf(readXml(bytes, name)).map(({ attributes }) => {
      const external = attributes.TargetMode === 'External';
      const target = attributes.Target ?? '';
      const path = external ? target : target.startsWith('/') ? target.slice(1) : folder + target;
      return [attributes.Id ?? '', { kind: (attributes.Type ?? '').replace(/^.*\//, ''), target: path, external }];
    }),
  );
}

function titleOf(zip: Zip): string {
  const bytes = zip.read('docProps/core.xml');
  if (bytes === null) return '';
  try {
    const title = elementsOf(readXml(bytes, 'docProps/core.xml')).find(({ name }) => name === 'dc:title');
    return (
      title?.children
        .filter((child) => typeof child === 'string')
        .join('')
        .trim() ?? ''
    );
  } catch (error) {
    // The properties are no part of the text.
    if ((error as InputError).name === 'InputError') return '';
    throw error;
  }
}
