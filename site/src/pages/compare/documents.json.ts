import type { APIRoute } from 'astro';
import { listComparable } from '../../browser/compare/comparable.ts';
import { readEdition, readTopics } from '../../edition.ts';

export const GET: APIRoute = () => Response.json(listComparable(readEdition(), readTopics()));
