import type { APIRoute, GetStaticPaths } from 'astro';
import { readEdition, readUnknownWords } from '../../../edition.ts';

// With these the compare page reads changes as the build does, without a table of all words.
export const getStaticPaths: GetStaticPaths = () =>
  readEdition().documents.map(({ id }) => ({ params: { document: id } }));

export const GET: APIRoute = ({ params: { document = '' } }) => Response.json(readUnknownWords(document));
