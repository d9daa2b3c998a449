import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { splitSentences } from '../../scripts/reading/sentences/split-sentences.ts';

/** A text, and its sentences, parted by a bar. */
const TEXTS: readonly string[] = [
  'Der Vertrag endet am 1. März 2027. |Danach gilt Abs. 2.',
  'Sie zahlen z. B. Gebühren. |Nach Art. 5 und Nr. 3 gilt das nicht.',
  'Das gilt auch i. V. m. § 4. |Wir antworten.',
  'M. Dupont et Mme. Martin signent. |Vous payez.',
  'Le prix, cf. art. 5, est dû. |« Service » désigne le site.',
  '料金は前払いです。|返金はしません。',
  'いつ払いますか？|すぐに払います。',
  '彼は「払う。」と言いました。|以上です。',
  '费用应预付。|不予退款。',
  'متى تدفع؟ |تدفع الآن.',
  'Pagará el Sr. López. |¿Cuándo? |En mayo.',
];

describe('sentences', () => {
  for (const text of TEXTS)
    it(text, () =>
      assert.deepEqual(
        splitSentences(text.replaceAll('|', '')),
        text.split('|').map((sentence) => sentence.trim()),
      ),
    );
});
