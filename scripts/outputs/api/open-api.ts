import type { Edition } from '../../changelog/edition.ts';
import { DOCUMENT_ID } from './schemas/labels.ts';

/** What may come to be within v1, and what may not. */
export const PROMISE =
  'Within v1 no file and no field is taken away, moved or given another meaning. Files, fields and words in lists of choices may be added: pass over what you do not know. What could not be said so would be published beside it, as v2.';

const BINDING = 'Only the text of a document binds; all that is found in it explains.';

const IN_FORCE =
  'Which version is in force on a day: of the file of the document take the timeline of your group of customers, else the first, and of its periods the last whose from is null or no later than that day.';

/** The description of the data as OpenAPI 3.1. All that it describes are files, so each is read by GET and has no parameters but its address. */
export function openApi({ publisher, site }: Pick<Edition, 'publisher' | 'site'>): object {
  return {
    openapi: '3.1.1',
    info: {
      title: `${publisher}: terms and their changes`,
      version: '1.0.0',
      description: [BINDING, IN_FORCE, PROMISE].join('\n\n'),
    },
    // Relative to this file, so that it holds wherever the site lies.
    servers: [{ url: site === null ? '../..' : site }],
    paths: {
      '/api/v1/index.json': read('The documents of the publisher', 'index', []),
      '/api/v1/documents/{document}.json': read(
        'A document: its versions, and which of them is in force from when',
        'document',
        [DOCUMENT_PARAMETER],
      ),
      '/api/v1/versions/{document}/{version}.json': read('A version: its clauses and its changes', 'version', [
        DOCUMENT_PARAMETER,
        VERSION_PARAMETER,
      ]),
      '/api/v1/clauses/{document}.json': read('The history of each clause of a document', 'clauses', [
        DOCUMENT_PARAMETER,
      ]),
      '/documents/{document}/since/{version}/change.json': read(
        'What changed since a version that somebody may have signed',
        'since',
        [DOCUMENT_PARAMETER, VERSION_PARAMETER],
      ),
      '/documents/{document}/{version}/text.md': {
        get: {
          summary: 'The text of a version as Markdown, byte for byte what its textHash is of',
          parameters: [DOCUMENT_PARAMETER, VERSION_PARAMETER],
          responses: { 200: { description: 'The text', content: { 'text/markdown': {} } }, 404: NOT_FOUND },
        },
      },
    },
  };
}

const NOT_FOUND = { description: 'There is no such file' };
const DOCUMENT_PARAMETER = { name: 'document', in: 'path', required: true, schema: DOCUMENT_ID };
const VERSION_PARAMETER = {
  name: 'version',
  in: 'path',
  required: true,
  description: 'The version as its addresses have it, which the file of the document lists; not always its label.',
  schema: { type: 'string' },
};

function read(summary: string, schema: string, parameters: readonly object[]): object {
  return {
    get: {
      summary,
      parameters,
      responses: {
        200: { description: summary, content: { 'application/json': { schema: { $ref: `schema/${schema}.json` } } } },
        404: NOT_FOUND,
      },
    },
  };
}
