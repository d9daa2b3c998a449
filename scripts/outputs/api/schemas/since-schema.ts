import type { ApiSince, ApiSinceText } from '../../since/api-since.ts';
import { DOCUMENT_ID, LABEL, SCHEMA_LINK, SEAL, SITE } from './labels.ts';
import { choiceOf, count, listOf, objectOf, reference, type Schema, text } from './schema.ts';

export const SINCE_SCHEMA: Schema = objectOf<ApiSince>(
  'What changed in a document since a version that somebody may have signed, as one net change to each text that binds or will bind instead.',
  {
    $schema: SCHEMA_LINK,
    seal: SEAL,
    site: SITE,
    document: DOCUMENT_ID,
    title: text("The document's title."),
    version: LABEL,
    texts: listOf(
      objectOf<ApiSinceText>('A text that binds or will bind instead.', {
        version: LABEL,
        standing: choiceOf<ApiSinceText['standing']>('Whether it binds.', {
          'in-force': 'it is the one in force for everyone on the day of publication',
          announced: 'it is still to take effect for someone',
        }),
        effective: {
          type: 'object',
          description: 'When it takes effect, by group of customers; one day for everyone stands under all.',
          additionalProperties: { type: 'string', format: 'date' },
        },
        unchanged: count('How many of its clauses are as they were in the signed version.'),
        changes: listOf(
          reference('change'),
          'What differs from the signed version, in the order of this text. What was changed in between and changed back is not among it. Clauses that are not named are as they were.',
        ),
      }),
      'The text in force first, then those announced, in the order of their days.',
    ),
  },
);
