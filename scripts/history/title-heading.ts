import { firstHeading } from './document-title.ts';
import { eachLine } from './each-line.ts';

/**
 * The heading that names the whole text: the first one, unless it bears a number, is a name that sections have, or comes after
 * paragraphs as one of several of its level. Null where none does: who looks for a document called “Contents” finds thirty.
 */
export function titleHeading(body: string): string | null {
  const heading = firstHeading(body);
  if (heading === null || NUMBERED.test(heading) || isSectionName(heading)) return null;
  return isOneOfSeveral(body, heading) ? null : heading;
}

/** `1. INTRODUCTION`, `1 Scope`, `§ 2 Geltung`, `(a) Fees`, `IV. Law`, `Article 1`; but no year: `2024 Terms`. */
const NUMBERED =
  /^(?:\d{1,3}(?:\.\d{1,3})*(?:[.):]|\s)|§|\((?:\d{1,2}|[a-z]|[ivx]+)\)\s|[A-Z][.)]\s|[IVX]{1,5}[.):]\s|(?:section|article|artikel|abschnitt|clause|chapter|part|step|art)\b\.?\s*(?:\d|[ivx]+\b))/iu;

/** The names under which sections begin in English, French, German, Spanish, Italian, Portuguese and Dutch. */
const SECTION_NAMES: ReadonlySet<string> = new Set(
  `contents|content|table of contents|list of contents|toc|index|in this article|in this document|on this page|in this policy|in this section
  |what is in this document|what's in this document|summary|short summary|plain english summary|executive summary|at a glance|key points|highlights
  |tl;dr|tldr|overview|overview and purpose|introduction|preamble|preface|foreword|recitals|background|definitions|interpretation|scope|purpose
  |general|general information|acceptance|acceptance of terms|important|important information|important notice|note|notice|before you start
  |last updated|updates|changes|change log|changelog|revision history|version history|effective date|welcome|about|about us|who we are|parties
  |sommaire|table des matières|résumé|en bref|aperçu|introduction|préambule|définitions|objet|généralités|qui sommes-nous ?|qui sommes-nous
  |inhalt|inhaltsverzeichnis|inhaltsübersicht|übersicht|zusammenfassung|überblick|einleitung|einführung|präambel|begriffsbestimmungen|definitionen
  |geltungsbereich|zweck|allgemeines|wer wir sind|vorwort|índice|contenido|resumen|introducción|preámbulo|definiciones|objeto|generalidades|índice de contenidos
  |indice|contenuti|sommario|riepilogo|introduzione|premessa|premesse|definizioni|oggetto|generalità|conteúdo|resumo|introdução|preâmbulo|definições
  |inhoud|inhoudsopgave|samenvatting|overzicht|inleiding|definities|algemeen`
    .split('|')
    .map((name) => name.trim()),
);

function isSectionName(heading: string): boolean {
  return SECTION_NAMES.has(
    heading
      .toLowerCase()
      .replaceAll('’', "'")
      .replace(/[\s:.–—-]+$/u, ''),
  );
}

/** More prose than a date, an address and a line of welcome. */
const MOST_ABOVE = 300;

/** Whether prose stands above the heading, and other headings of its level below. */
function isOneOfSeveral(body: string, heading: string): boolean {
  let above = 0;
  let level: string | null = null;
  for (const line of eachLine(body)) {
    const mark = /^ {0,3}(#{1,6})[ \t]/.exec(line)?.[1];
    if (level !== null) {
      if (mark === level) return true;
    } else if (mark !== undefined && firstHeading(`${line}\n`) === heading) {
      if (above <= MOST_ABOVE) return false;
      level = mark;
    } else above += line.trim().length;
  }
  return false;
}
