import type { APIRoute, GetStaticPaths } from 'astro';
import { stylesheet } from '../stylesheet.ts';

// Served by our own address, not by Astro's: Astro links styles from the domain's root, and our links are relative.
export const getStaticPaths: GetStaticPaths = () => [{ params: { stylesheet: stylesheet.name } }];

export const GET: APIRoute = () =>
  new Response(stylesheet.css, { headers: { 'Content-Type': 'text/css; charset=utf-8' } });
