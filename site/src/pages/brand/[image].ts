import type { APIRoute, GetStaticPaths } from 'astro';
import { faviconAsset, IMAGE_TYPES, type ImageAsset, logoAsset } from '../../assets.ts';
import { imageFile } from '../../image-file.ts';

// One that is both is served once.
const images = new Map(
  [logoAsset, faviconAsset].flatMap((image) => (image ? [[imageFile(image), image] as const] : [])),
);

export const getStaticPaths: GetStaticPaths = () =>
  [...images].map(([path, image]) => ({ params: { image: path.slice('brand/'.length) }, props: { ...image } }));

export const GET: APIRoute<ImageAsset> = ({ props: { content, kind } }) =>
  new Response(content, { headers: { 'Content-Type': IMAGE_TYPES[kind] } });
