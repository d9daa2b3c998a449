import { InputError, quoteValue } from '../../history/input-error.ts';
import type { DocumentHistory } from '../../history/read-document.ts';
import { nearestKey } from '../../history/statements/nearest-key.ts';
import { originalOf } from '../../history/translated-text.ts';
import type { Version } from '../../history/versions.ts';
import { type ContractPart, contractOn, wayTo } from '../../law/contract-on.ts';
import { type InForceContext, inForceOn } from '../../law/in-force-on.ts';
import { reasonsInWords } from '../../law/reasons-in-words.ts';
import { type DocumentsOptions, withDocuments } from '../../loading/open-documents.ts';
import { print, reportWarnings, showProgress } from '../console.ts';

/** Which day, and for whom. */
export interface InForceOptions extends DocumentsOptions {
  /** ISO date. */
  readonly on: string;
  /** ISO date, which decides between "took" and "takes" for a day to come. */
  readonly today: string;
  readonly cohort?: string;
}

/** `terms in-force`: which text of a document binds on a day, why, and the versions that its contract consists of. */
export async function inForce(id: string, options: InForceOptions): Promise<number> {
  const progress = showProgress();
  try {
    const documents = await withDocuments(options, { ahead: false }, ({ histories }) => histories());
    progress.stop();
    const document = documents.find((each) => each.id === id) ?? refuseUnknown(id, documents);
    const original = originalOf(document);
    if (original !== null) throw isTranslation(id, original);
    const { on, cohort } = options;
    // What was said of a day that has passed is read on that day; of one to come, today.
    const today = on < options.today ? on : options.today;
    const context = { ...(cohort !== undefined && { cohort }), documents, today };
    const { version, reasons } = inForceOn(document, on, context);
    const parts = contractOn([{ document: id, version: null }], on, context).slice(1);
    const lines = [
      version === null ? `Nothing of ${id} is in force on ${on}.` : `${id}@${version.label}  ${version.title}`,
      `  ${reasonsInWords(reasons)}`,
      ...(version === null ? [] : [`  text of commit ${version.commit.slice(0, 10)}, ${version.path}`]),
      ...(parts.length === 0
        ? []
        : ['The contract also consists of:', ...parts.flatMap((part) => formatPart(part, on, context))]),
    ];
    print(`${lines.join('\n')}\n`);
    reportWarnings(document.warnings);
    return 0;
  } finally {
    progress.stop();
  }
}

function formatPart(part: ContractPart<Version>, on: string, context: InForceContext<Version>): string[] {
  const { document, version } = part;
  const known = context.documents.find(({ id }) => id === document);
  const reason =
    known === undefined ? 'There is no document of this id.' : reasonsInWords(inForceOn(known, on, context).reasons);
  const name = version === null ? `${document}: nothing` : `${document}@${version.label}  ${version.title}`;
  return [`  ${name}`, `    through ${wayTo(part).join(' → ')}. ${reason}`];
}

function isTranslation(id: string, original: string): InputError {
  return new InputError(`${quoteValue(id)} is a translation, and has no days of its own`, {
    expected: 'the document that it is a translation of',
    example: `terms in-force ${original} --on 2026-12-01`,
  });
}

function refuseUnknown(id: string, documents: readonly DocumentHistory[]): never {
  const ids = documents.map((each) => each.id);
  throw new InputError(`There is no document ${quoteValue(id)}`, {
    expected: 'the id of a document',
    example: `terms in-force ${nearestKey(id, ids) ?? ids[0]} --on 2026-12-01`,
  });
}
