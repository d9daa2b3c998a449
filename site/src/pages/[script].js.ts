import type { APIRoute, GetStaticPaths } from 'astro';
import { type Asset, chooseTextAsset, readingAsset } from '../assets.ts';

// Like the stylesheet, served by our own address: Astro would put a small script into the page, which the policy forbids.
export const getStaticPaths: GetStaticPaths = () =>
  [chooseTextAsset, readingAsset].map((asset) => ({ params: { script: asset.name }, props: { asset } }));

export const GET: APIRoute<{ asset: Asset }> = ({ props: { asset } }) =>
  new Response(asset.content, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } });
