import { createHash } from 'node:crypto';
import css from './styles/site.css?inline';

/** The site's one stylesheet, named after its content so that a cache never shows an old one. */
export const stylesheet = {
  css,
  name: `site.${createHash('sha256').update(css).digest('hex').slice(0, 10)}`,
};
