import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { defineConfig, passthroughImageService } from 'astro/config';
import { chooseLanguage } from './src/words/choose-language.ts';
import { wordFile } from './src/words/word-file.ts';

type Plugin = Extract<NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>[number], { readonly name: string }>;

const COMPARE = fileURLToPath(new URL('./src/browser/compare/', import.meta.url));

/**
 * Of the files of a page's worker Astro serves the one that the page names. This says that the page needs as well what the
 * worker loads itself: `import("./later.js")`.
 */
function keepWhatWorkersLoad(): Plugin {
  return {
    name: 'keep-what-workers-load',
    enforce: 'post',
    generateBundle(_, bundle) {
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue;
        const needed = output.viteMetadata?.importedAssets ?? new Set<string>();
        for (const name of needed) {
          const file = bundle[name];
          if (file?.type !== 'asset' || !name.endsWith('.js')) continue;
          for (const [, later = ''] of file.source.toString().matchAll(/\bimport\([`"'](\.\/[^`"']+)[`"']\)/g))
            needed.add(posix.join(posix.dirname(name), later));
        }
      }
    },
  };
}

/** The words of the interface are those of the edition's language alone. */
function speakLanguage(): Plugin {
  const folder = process.env.TERMS_EDITION;
  // While types are checked there is no edition.
  const file = folder && join(folder, 'edition.json');
  const language = chooseLanguage(file && existsSync(file) ? readLanguage(file) : 'en');
  return {
    name: 'speak-language',
    enforce: 'pre',
    resolveId: (source, importer = '') =>
      source.startsWith('.') ? wordFile(resolve(dirname(importer), source), importer, language, existsSync) : null,
  };
}

function readLanguage(file: string): string {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).language ?? 'en';
  } catch {
    return 'en'; // the pages say what is wrong with it
  }
}

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
    plugins: [keepWhatWorkersLoad(), speakLanguage()],
    worker: {
      format: 'es',
      // No module of ours or of the parser's does anything by being loaded or read from: what is unused may go, and what only
      // the reading uses goes into the script that is loaded after the redline is shown.
      rolldownOptions: {
        treeshake: { propertyReadSideEffects: false, moduleSideEffects: false },
        output: { comments: false },
      },
      plugins: () => [
        speakLanguage(),
        {
          name: 'what-a-browser-has',
          enforce: 'pre',
          resolveId: (source, importer) => {
            if (source === 'decode-named-character-reference') return join(COMPARE, 'named-characters.ts');
            if (source === '../words/known-words.ts') return join(COMPARE, 'unknown-words.ts');
            if (/(?:^|\/)parse-syntax\.ts$/.test(source))
              return join(dirname(importer ?? ''), source.replace(/\.ts$/, '-in-browser.ts'));
            return null;
          },
        },
      ],
    },
  },
});
