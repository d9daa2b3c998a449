import type { APIRoute, GetStaticPaths } from 'astro';
import { permanentAddress } from '../addresses.ts';
import { clausesWithHistory, readEdition } from '../edition.ts';
import { lastingPages } from '../lasting-pages.ts';
import { writeSitemap } from '../markup/sitemap.ts';
import { allVersions } from '../versions.ts';

// Only where the site's address is known: a sitemap holds whole addresses.
export const getStaticPaths: GetStaticPaths = () =>
  readEdition().site === null ? [] : [{ params: { sitemap: 'sitemap' } }];

export const GET: APIRoute = async ({ site }) => {
  const pages = lastingPages(await allVersions(), readEdition(), clausesWithHistory());
  const listed = pages.map(({ address, revised }) => ({ url: permanentAddress(site, address) ?? '', revised }));
  return new Response(writeSitemap(listed), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
