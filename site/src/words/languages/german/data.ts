import type { DATA as BRITISH } from '../british/data.ts';

export const DATA: typeof BRITISH = {
  title: 'Daten',
  lede: 'Alles auf diesen Seiten als JSON: Dokumente, Fassungen, Klauseln und Änderungen, und welcher Text an einem Tag gilt. Es braucht keinen Schlüssel und hat keine Grenze: alles sind Dateien.',

  files: 'Was es gibt',
  places: {
    index: 'Die Dokumente des Herausgebers',
    document: 'Ein Dokument: seine Fassungen, und welche davon ab wann für wen gilt',
    version: 'Eine Fassung: ihre Klauseln mit deren Kennungen, und jede Änderung mit ihren Worten und ihrer Bedeutung',
    clauses: 'Jede Klausel, die ein Dokument je hatte: welche Fassungen sie haben, und was mit ihr geschah',
    since:
      'Was sich seit einer Fassung geändert hat, die jemand unterzeichnet haben kann, bis zum geltenden Text und zu den angekündigten',
    text: 'Der Text einer Fassung als Markdown, Byte für Byte das, wovon ihre Prüfsumme ist',
    change: 'Was eine Fassung geändert hat, als Markdown',
    archive: 'Die Texte für Programme von Open Terms Archive, denen dies als Adresse der Sammlung genannt wird',
  },
  placesExplained:
    'Anstelle von „document“ und „version“ stehen deren Kennungen in Adressen, wie das Verzeichnis und das Dokument sie nennen. Adressen in den Daten liegen unter der Website, deren Adresse in jeder Datei als „site“ steht.',
  described:
    'Jede JSON-Datei unter „api/v1“ und die Änderungen seit einer unterzeichneten Fassung folgen einem Schema (JSON Schema 2020-12), das sagt, was jedes Feld bedeutet. Diese Dateien und die Texte sind beschrieben als',
  schemas: 'Die Schemata',

  inForce: 'Was an einem Tag gilt',
  inForceExplained:
    'Nehmen Sie in der Datei des Dokuments die Zeitleiste Ihrer Kundengruppe; wer keiner der genannten Gruppen angehört, nimmt die erste. Von ihren Zeiträumen nennt der letzte, der bis zu diesem Tag begonnen hat, die Fassung. Steht als „basis“ dort „recorded“, so gibt der Herausgeber kein Datum an, und von der Fassung ist nur bekannt, dass sie seither vorliegt. Was für einen Tag angekündigt war, muss nicht so kommen; darum beantwortet kein anderes Feld diese Frage.',

  promise: 'Was sich ändern kann',
  promised:
    'In v1 wird keine Datei und kein Feld entfernt, verschoben oder umgedeutet. Dateien, Felder und Wörter in Listen von Möglichkeiten können hinzukommen; übergehen Sie also, was Sie nicht kennen. Die Schemata übergehen nichts: Sie zeigen, was neu ist. Was so nicht zu haben ist, würde daneben als v2 veröffentlicht.',
  binding:
    'Verbindlich ist allein der Text eines Dokuments. Was darin gefunden wurde, erläutert ihn und ist auf Englisch geschrieben.',

  examples: 'Beispiele',
  exampleNames: {
    documents: 'Die Dokumente, jedes mit seiner neuesten Fassung',
    inForce: 'Die Fassung, die an einem Tag gilt, und warum',
    duties:
      'Änderungen, in denen eine Regel gelesen wurde, was Kunden tun müssen oder nicht dürfen; andere können ebenso zählen',
    hash: 'Ob ein Text der veröffentlichte ist',
    script: 'Derselbe Tag, aus einem Skript',
  },

  archive: 'Open Terms Archive',
  archiveExplained:
    'Der Herausgeber ist der eine Dienst, und die Kennungen seiner Dokumente sind die Arten von Bedingungen. Diese Aufrufe haben eine Datei: /metadata, /services, /service/SERVICE, /versions/SERVICE/TYPE (die ganze Liste, was auch „limit“ und „offset“ sagen), /version/SERVICE/TYPE/latest, und /version/SERVICE/TYPE/DATE für jeden Tag, an dem eine Fassung veröffentlicht wurde, als JJJJ-MM-TT. Die Kennung einer Fassung ist SERVICE/TYPE/DATE, so dass auch /version/ID gefunden wird, wo die Schrägstriche darin welche bleiben. Keine haben: andere Tage und Uhrzeiten, /versions, /versions/SERVICE, /feed. „fetchDate“ ist der Tag der Veröffentlichung; hinzugekommene und entfallene Zeilen sind nicht gezählt. Die Texte sind die veröffentlichten, ob sie galten oder nicht.',
};
