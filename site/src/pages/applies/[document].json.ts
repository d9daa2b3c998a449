import type { APIRoute, GetStaticPaths } from 'astro';
import { applyingTexts } from '../../applying-texts.ts';
import { readEdition, readStanding } from '../../edition.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readEdition().documents.map(({ id }) => ({ params: { document: id } }));

export const GET: APIRoute = ({ params }) => Response.json(applyingTexts(readStanding(params.document ?? '')));
