import type { APIRoute, GetStaticPaths } from 'astro';
import { chooseTextAsset } from '../assets.ts';

// Like the stylesheet, served by our own address: Astro would put a small script into the page, which the policy forbids.
export const getStaticPaths: GetStaticPaths = () => [{ params: { script: chooseTextAsset.name } }];

export const GET: APIRoute = () =>
  new Response(chooseTextAsset.content, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
