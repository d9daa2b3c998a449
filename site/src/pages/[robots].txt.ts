import type { APIRoute, GetStaticPaths } from 'astro';
import { permanentAddress } from '../addresses.ts';

const BASE = import.meta.env.BASE_URL.replace(/\/*$/, '/');

// Robots read it at the start of a host alone: below that it would be a file that says nothing to anybody.
export const getStaticPaths: GetStaticPaths = () => (BASE === '/' ? [{ params: { robots: 'robots' } }] : []);

export const GET: APIRoute = ({ site }) => {
  const sitemap = permanentAddress(site, 'sitemap.xml');
  const lines = ['User-agent: *', 'Allow: /', ...(sitemap === null ? [] : [`Sitemap: ${sitemap}`]), ''];
  return new Response(lines.join('\n'), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
