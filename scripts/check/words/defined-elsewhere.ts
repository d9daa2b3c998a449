import type { Draft } from '../draft.ts';

/** Whether another document of the publisher defines a phrase: codes and policies take their terms from the agreement. */
export function definedElsewhere({ desk, id }: Draft): (phrase: string) => boolean {
  const texts = desk.documents.filter((document) => document.id !== id).map(({ markdown }) => markdown);
  return (phrase) =>
    desk.documents.some(({ title }) => title.includes(phrase)) ||
    texts.some((text) => ['“', '"', '**', '„', '«'].some((mark) => text.includes(mark + phrase)));
}
