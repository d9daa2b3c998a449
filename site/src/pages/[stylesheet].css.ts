import type { APIRoute, GetStaticPaths } from 'astro';
import { stylesheetAsset } from '../assets.ts';

// Served by our own address, not by Astro's: Astro links styles from the domain's root, and our links are relative.
export const getStaticPaths: GetStaticPaths = () => [{ params: { stylesheet: stylesheetAsset.name } }];

export const GET: APIRoute = () =>
  new Response(stylesheetAsset.content, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
