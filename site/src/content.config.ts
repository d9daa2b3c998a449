import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { type EntryHeading, hasEdition, readEdition } from './edition.ts';

/** Every version of every document, headings only: bodies in the store would cost gigabytes (facts: 20,000 of 19 KB, 4.5 GB). */
const versions = defineCollection({
  loader: {
    name: 'edition',
    load: async ({ store, generateDigest }) => {
      store.clear();
      if (!hasEdition()) return;
      for (const { versions } of readEdition().documents) {
        for (const heading of versions) {
          const data = { ...heading };
          store.set({ id: heading.slug, data, digest: generateDigest(data) });
        }
      }
    },
  },
  schema: z.custom<EntryHeading>(),
});

export const collections = { versions };
