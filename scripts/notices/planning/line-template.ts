import { canonicalJson } from './canonical-json.ts';
import type { OwnPart, SharedNotice } from './plan-format.ts';

/** A notice's line of the plan with gaps where one customer differs from another: bytes of UTF-8, and names of the gaps. */
export type LineTemplate = readonly (Uint8Array | keyof OwnPart)[];

const encoder = new TextEncoder();

/**
 * Prepares the line of a notice, which is its canonical JSON. Customers by the thousand are told the same, and most of the time
 * that a large plan takes would go into writing the same words as JSON for each of them.
 */
export function prepareLine(shared: SharedNotice, text: string): LineTemplate {
  const issue = shared.channel === undefined ? { repository: '', assignees: [] } : {};
  const members: Readonly<Record<string, unknown>> = { ...shared, ...issue, customer: '', madeFrom: '', body: '' };
  const template: (Uint8Array | keyof OwnPart)[] = [];
  let run = '';
  const leaveGap = (gap: keyof OwnPart): void => {
    template.push(encoder.encode(run), gap);
    run = '';
  };
  for (const key of Object.keys(members).sort()) {
    run += `${run === '' && template.length === 0 ? '{' : ','}${JSON.stringify(key)}:`;
    if (key === 'customer' || key === 'repository' || key === 'assignees' || key === 'madeFrom') leaveGap(key);
    else if (key === 'body') {
      run += '"';
      leaveGap('salutation');
      run += JSON.stringify(text).slice(1);
    } else run += canonicalJson(members[key]);
  }
  template.push(encoder.encode(`${run}}`));
  return template;
}

/** Fills templates into one stretch of memory: what it gave last is gone with the next. */
export class LineWriter {
  #bytes = new Uint8Array(1 << 16);

  write(template: LineTemplate, own: OwnPart): Uint8Array {
    let length = 0;
    for (const piece of template) {
      const bytes = typeof piece === 'string' ? encoder.encode(jsonOf(piece, own)) : piece;
      if (length + bytes.length > this.#bytes.length) {
        const larger = new Uint8Array((length + bytes.length) * 2);
        larger.set(this.#bytes.subarray(0, length));
        this.#bytes = larger;
      }
      this.#bytes.set(bytes, length);
      length += bytes.length;
    }
    return this.#bytes.subarray(0, length);
  }
}

function jsonOf(gap: keyof OwnPart, own: OwnPart): string {
  if (gap === 'salutation') return JSON.stringify(own.salutation).slice(1, -1);
  return canonicalJson(own[gap]);
}
