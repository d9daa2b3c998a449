import type { APIRoute, GetStaticPaths } from 'astro';
import { readEdition, readStanding } from '../../edition.ts';
import { applyingTexts } from '../../fate/applying-texts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readEdition().documents.map(({ id }) => ({ params: { document: id } }));

export const GET: APIRoute = ({ params }) => Response.json(applyingTexts(readStanding(params.document ?? '')));
