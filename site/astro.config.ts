import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, passthroughImageService } from 'astro/config';

const NAMED_CHARACTERS = fileURLToPath(new URL('./src/browser/compare/named-characters.ts', import.meta.url));

// The folder built into, the site's address and its base come from `buildSite` (scripts/commands/build-site.ts) as flags.
export default defineConfig({
  output: 'static',
  cacheDir: './.astro/cache',
  build: { format: 'directory', inlineStylesheets: 'never' },
  trailingSlash: 'always',
  // 'jsx', the default, drops line breaks between inline elements and with them spaces that the reader needs.
  compressHTML: true,
  image: { service: passthroughImageService() },
  devToolbar: { enabled: false },
  vite: {
    worker: {
      format: 'es',
      // No module of ours or of the parser's does anything by being read from: what is unused may go.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false }, output: { comments: false } },
      plugins: () => [
        {
          name: 'what-a-browser-has',
          enforce: 'pre',
          resolveId: (source, importer) => {
            if (source === 'decode-named-character-reference') return NAMED_CHARACTERS;
            if (source === './parse-syntax.ts') return join(dirname(importer ?? ''), 'parse-syntax-in-browser.ts');
            return null;
          },
        },
      ],
    },
  },
});
