import type { APIRoute, GetStaticPaths } from 'astro';
import { readTranslationMarkdown } from '../../../../../edition.ts';
import { allTranslations } from '../../../../../translations.ts';

export const getStaticPaths: GetStaticPaths = () =>
  allTranslations().map(({ params, slug, language }) => ({ params, props: { slug, language } }));

export const GET: APIRoute = ({ props }) =>
  new Response(new Uint8Array(readTranslationMarkdown(props.slug, props.language)), {
    headers: { 'Content-Type': 'text/markdown; charset=utf-8' },
  });
