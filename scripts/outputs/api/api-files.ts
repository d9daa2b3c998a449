import type { DocumentHeading } from '../../changelog/edition.ts';
import type { EditionReader, OutputFile } from '../output-file.ts';
import { API } from './addresses.ts';
import { ApiClauseLives } from './api-clauses.ts';
import { apiDocument } from './api-document.ts';
import { apiIndex } from './api-index.ts';
import { apiVersion } from './api-version.ts';
import { openApi } from './open-api.ts';
import { apiSchemas } from './schemas/api-schemas.ts';
import { termsPointer } from './terms-pointer.ts';

/**
 * The changelog as data: an index, of each document its versions with what is in force when and the lives of its clauses, and of
 * each version its clauses and changes; beside them the schemas that they hold to, and a description of all.
 */
export function* apiFiles(data: EditionReader): Iterable<OutputFile> {
  const edition = data.edition();
  yield json(`${API}/index.json`, apiIndex(edition));
  yield json('.well-known/terms.json', termsPointer(edition));
  yield json(`${API}/openapi.json`, openApi(edition), 1);
  for (const [name, schema] of Object.entries(apiSchemas(edition.site)))
    yield json(`${API}/schema/${name}.json`, schema, 1);
  const pages = data.clausesWithHistory();
  for (const document of edition.documents) {
    yield json(`${API}/documents/${document.id}.json`, apiDocument(document, data.standing(document.id), edition));
    yield* versionFiles(document, data, { site: edition.site, pages: new Set(pages[document.id]) });
  }
}

function* versionFiles(
  { id, versions }: DocumentHeading,
  data: EditionReader,
  { site, pages }: { readonly site: string | null; readonly pages: ReadonlySet<string> },
): Iterable<OutputFile> {
  const lives = new ApiClauseLives(id);
  for (const heading of versions) {
    const entry = { ...data.entry(heading.slug), ...heading };
    const version = apiVersion(entry, data.text(heading.slug), site);
    lives.add(version, entry.changes);
    yield json(`${API}/versions/${heading.slug}.json`, version);
  }
  yield json(`${API}/clauses/${id}.json`, lives.finish(site, pages));
}

/** @param indent none for what is large; what people read has some */
function json(path: string, value: object, indent = 0): OutputFile {
  return { path, content: `${JSON.stringify(value, null, indent)}\n` };
}
