/**
 * How an Atom feed looks in a browser: a page that says what it is. By CSS, as all three engines are about to stop running XSLT
 * (https://github.com/whatwg/html/issues/11523).
 * The colours are those of the reader's system, because the file is the same for every site.
 */
export const FEED_STYLES = `@namespace url(http://www.w3.org/2005/Atom);
@namespace h url(http://www.w3.org/1999/xhtml);
:root {
  color-scheme: light dark;
  display: block;
  max-width: 42rem;
  margin: 0 auto;
  padding: 2rem 1rem 4rem;
  background: Canvas;
  color: CanvasText;
  font: 1rem/1.5 system-ui, sans-serif;
}
id, updated, author, content, category, link, published, entry > title { display: none; }
feed > title { display: block; font-size: 1.6rem; font-weight: 600; line-height: 1.25; }
subtitle { display: block; margin-top: 0.5rem; }
h|section { display: block; margin: 1.5rem 0 2rem; padding: 0.75rem 1rem; border: 1px solid GrayText; border-radius: 0.25rem; }
h|p { margin: 0.25rem 0; }
h|a { color: LinkText; }
entry { display: block; padding: 1rem 0; border-top: 1px solid GrayText; overflow-wrap: anywhere; }
entry > h|p { font-weight: 600; }
entry > h|p > h|time { display: block; font-weight: 400; }
summary { display: block; }
`;
