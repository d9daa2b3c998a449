import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const HOST = 'https://site.example';

/**
 * Links of a built site that lead to no page, file or anchor of it, a line each: `changes/terms/2/index.html: ../3/`.
 * Links to other sites are not followed.
 *
 * @param base the path below which the site is served, with a slash at both ends
 */
export function findBrokenLinks(folder: string, base = '/'): readonly string[] {
  const anchors = new Map<string, ReadonlySet<string>>();
  const anchorsOf = (file: string): ReadonlySet<string> => {
    if (!anchors.has(file)) anchors.set(file, new Set(attributes(readFileSync(join(folder, file), 'utf8'), 'id')));
    return anchors.get(file)!;
  };
  return htmlFiles(folder).flatMap((file) => {
    const html = readFileSync(join(folder, file), 'utf8');
    const from = new URL(`${base}${file.replace(/index\.html$/, '')}`, HOST);
    return [...new Set([...attributes(html, 'href'), ...attributes(html, 'src')])]
      .filter((link) => {
        const target = new URL(link, from);
        if (target.origin !== HOST) return false;
        if (!target.pathname.startsWith(base)) return true;
        const found = target.pathname.slice(base.length).replace(/(^|\/)$/, '$1index.html');
        const anchor = decodeURIComponent(target.hash.slice(1));
        return !existsSync(join(folder, found)) || (anchor !== '' && !anchorsOf(found).has(anchor));
      })
      .map((link) => `${file}: ${link}`);
  });
}

/** The pages of a built site: `changes/terms/2/index.html`. */
export function htmlFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
}

/** All values of an attribute, as a browser reads them. */
export function attributes(html: string, name: string): readonly string[] {
  return [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, 'g'))].map(([, value]) => decode(value ?? ''));
}

const CHARACTERS: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(?:(\w+)|#(\d+)|#x([\da-f]+));/gi, (whole, name, decimal, hex) => {
    if (name) return CHARACTERS[name] ?? whole;
    return String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex, 16));
  });
}
