import type { APIRoute, GetStaticPaths } from 'astro';
import { readMarkdown } from '../../../../edition.ts';
import { allVersions } from '../../../../versions.ts';

// The very bytes that the hash in the record is of, so that whoever cites a version can prove its words.
export const getStaticPaths: GetStaticPaths = async () =>
  (await allVersions()).map(({ slug }) => {
    const [document, version] = slug.split('/');
    return { params: { document, version }, props: { slug } };
  });

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readMarkdown(props.slug)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
