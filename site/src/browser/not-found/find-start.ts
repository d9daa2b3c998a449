// Runs in the page for what was not found, where nobody has said at which address the site is: a host serves that page at every
// depth, so its links begin at the host's start. Where the site lies deeper, this finds it and leads all links there. It stands
// in the page, so it imports nothing.

const sheet = document.querySelector<HTMLLinkElement>('link[rel=stylesheet]')!;

// A sheet that was found says that the links are right. Where it was not, a browser has none, or an empty one.
if ((sheet.sheet?.cssRules.length ?? 0) === 0) void findStart(sheet.getAttribute('href')!);

/** Asks each folder of the address, the deepest first, whether the stylesheet lies in it. @param name `/site.0123456789.css` */
async function findStart(name: string): Promise<void> {
  const folders = location.pathname.split('/').slice(0, -1);
  for (let depth = folders.length; depth > 1; depth--) {
    const start = folders.slice(0, depth).join('/');
    const found = await fetch(start + name, { method: 'HEAD' }).catch(() => null);
    if (found?.ok) return leadTo(start);
  }
}

function leadTo(start: string): void {
  for (const attribute of ['href', 'action', 'src'])
    for (const part of document.querySelectorAll(`[${attribute}^="/"]:not([rel=external])`))
      part.setAttribute(attribute, start + part.getAttribute(attribute));
}
