import type { Meaning } from './meaning-html.ts';

/** Says of a clause what its change means; nothing else of it is touched, for it may be read by now. */
export function addMeaning({ anchor, says, why }: Meaning): void {
  const clause = document.getElementById(anchor)!;
  clause.querySelector('.says')!.outerHTML = says;
  clause.querySelector('.foot')!.insertAdjacentHTML('beforeend', why);
}
