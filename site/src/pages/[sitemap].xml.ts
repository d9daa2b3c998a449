import type { APIRoute, GetStaticPaths } from 'astro';
import { permanentAddress } from '../addresses.ts';
import { clausesWithHistory, readEdition, readStanding } from '../edition.ts';
import { hasContract } from '../fate/contract-timelines.ts';
import { lastingPages } from '../lasting-pages.ts';
import { writeSitemap } from '../markup/sitemap.ts';
import { allVersions } from '../versions.ts';

// Only where the site's address is known: a sitemap holds whole addresses.
export const getStaticPaths: GetStaticPaths = () =>
  readEdition().site === null ? [] : [{ params: { sitemap: 'sitemap' } }];

export const GET: APIRoute = async ({ site }) => {
  const edition = readEdition();
  const contracts = edition.documents.map(({ id }) => id).filter((id) => hasContract(readStanding(id)));
  const pages = lastingPages(await allVersions(), edition, clausesWithHistory(), contracts);
  const listed = pages.map(({ address, revised }) => ({ url: permanentAddress(site, address) ?? '', revised }));
  return new Response(writeSitemap(listed), { headers: { 'Content-Type': 'application/xml; charset=utf-8' } });
};
