import type { ABOUT as BRITISH } from '../british/about.ts';
import { DATES } from './dates.ts';
import { VERSIONS } from './versions.ts';

export const ABOUT: typeof BRITISH = {
  title: 'Über diese Seiten',
  short: 'Über diese Seiten',
  lede: 'Wie Änderungen gelesen werden, was die Begriffe auf diesen Seiten bedeuten, wie man einen Text zitiert und wie man auf dem Laufenden bleibt.',

  binding: 'Was verbindlich ist',
  onlyTextBinds:
    'Verbindlich ist allein der Text eines Dokuments. Zusammenfassungen, Befunde und alles andere auf diesen Seiten erläutern ihn und gehören nicht dazu. Hat der Herausgeber eine Zusammenfassung geschrieben, steht sie an erster Stelle; was in den Texten gefunden wurde, steht erläuternd darunter.',
  whichTextTells:
    'sagt Ihnen, welcher Text an einem beliebigen Tag wen bindet, warum, und was dann noch zum Vertrag gehört.',

  words: 'Was die Begriffe bedeuten',
  significance: {
    substantive:
      'Alles, was nicht nachweislich harmlos ist, ob eine Regel den Grund nennen kann oder nicht. Zusagen des Herausgebers über Ankündigungsfristen und das anwendbare Recht zählen immer dazu.',
    clarifying:
      'Für jedes geänderte Wort ist gezeigt, dass der Sinn derselbe bleibt: Dasselbe ist anders gesagt, ein definierter Begriff heißt durchweg anders, Kontaktangaben oder ein Beispiel haben sich geändert, oder die Worte binden niemanden, wie in einer Einleitung oder einem Hinweis.',
    editorial:
      'Für jedes geänderte Wort ist buchstäblich gezeigt, dass es nur um die Form geht: Formatierung, Nummern oder Stelle, Rechtschreibung, Bindestriche, die Adresse eines Links, das Datum des Dokuments, ein Verweis, der neuen Nummern folgt.',
  },
  kinds: 'Was mit einer Klausel geschehen ist',
  effects: 'Was sie bewirkt',
  effectsExplained:
    'Eine Regel ist ein Verbot, eine Pflicht, ein Recht oder eine Bestimmung zur Haftung: eine Gewährleistung, eine Freistellung, eine Grenze. Eine Änderung fügt sie hinzu, hebt sie auf, erweitert sie, schränkt sie ein oder sagt sie mit anderen Worten. Ein weiteres Verbot verbietet mehr; ein engeres Recht erlaubt weniger. Wo der Wortlaut nicht beweist, was zutrifft, wird keines von beiden behauptet.',

  reading: 'Wie Änderungen gelesen werden',
  byRules:
    'Nach Regeln, die ein Jurist nachprüfen kann; ein Sprachmodell ist nicht beteiligt. Zuerst werden die Klauseln beider Fassungen einander zugeordnet, auch wenn sie verschoben, neu nummeriert, geteilt oder zusammengeführt wurden; dann ihre Sätze, sodass ein Satz, der geblieben ist, nie neu oder entfallen heißt. Als harmlos gilt eine Änderung nur, wenn jedes geänderte Wort erklärt ist. Was ein Satz bestimmt, wird an den unten aufgeführten Signalwörtern gelesen; wessen Pflicht oder Recht es ist, an den Definitionen des Dokuments. Ein Listenpunkt trägt die Regel der Worte, unter denen er steht.',
  languagesRead:
    'Regeln werden in englischen, deutschen und französischen Texten gelesen. In Texten anderer Sprachen werden Zahlen, Daten, Links und Listen gelesen, und eine Änderung des Wortlauts gilt als inhaltlich. Die Befunde selbst sind auf Englisch abgefasst.',
  cues: 'Alle Signalwörter in der Reihenfolge, in der sie geprüft werden',
  cueWords: 'Worte',
  cueReadAs: 'Gelesen als',
  cueExample: 'Zum Beispiel',
  cueNot: 'Aber nicht:',
  norms: {
    prohibition: 'Verbot',
    obligation: 'Pflicht',
    permission: 'Recht',
    liability: 'Haftung',
    none: 'Keine Regel',
  },

  dates: 'Woher die Daten stammen',
  dateSources:
    'Jedes Datum einer Fassung stammt aus einer von drei Quellen. Der Herausgeber gibt es mit dem Text an, für alle oder für jede Kundengruppe. Tut er das nicht, wird der Tag gezeigt, an dem der Text im Repository des Herausgebers erfasst wurde, und so genannt: Der Text kann früher oder später gegolten haben. Ein Tag, den der Text selbst nennt, etwa „Gültig ab 1. Mai 2024“, wird daneben angeführt; gerechnet wird mit ihm nicht.',
  dateOfVersion:
    'Die Seite einer Fassung sagt, aus welcher der drei Quellen ihre Daten stammen. Tage sind Kalendertage in UTC.',

  citing: 'Wie man zitiert',
  addressesStay:
    'Adressen bleiben. Eine Fassung behält ihre, wie viele auch folgen; eine Klausel behält ihre Kennung, auch wenn sie verschoben, neu nummeriert, anders überschrieben oder umformuliert wird.',
  places: {
    version: 'Der Text einer Fassung',
    day: 'Was von einem Tag an galt',
    clause: 'Eine Klausel in diesem Text',
    history: 'Eine geänderte Klausel durch alle Fassungen',
  },
  placesExplained:
    'Für „document“, „version“, „date“ und „clause“ stehen Namen, die jede Seite in ihrer eigenen Adresse hat.',
  markdownBeside:
    'Neben jeder Fassung liegt ihr Markdown, ohne das, was in der Datei des Herausgebers vor dem Text steht. Seine SHA-256-Prüfsumme steht im Nachweis der Fassung: Eine Kopie mit derselben Prüfsumme ist derselbe Text.',
  example: (title, label, on) =>
    `Zum Beispiel: ${title}, ${VERSIONS.name(label)}, veröffentlicht am ${DATES.long(on)},`,
  hashOf: 'SHA-256 des Markdowns:',

  following: 'Wie man auf dem Laufenden bleibt',
  feeds:
    'Feeds melden jede neue Fassung, jedes verschobene Datum und jede zurückgezogene Fassung. Jedes Dokument hat eigene Feeds, verlinkt am Fuß seiner Seiten.',

  accessibility: 'Barrierefreiheit',
  accessible:
    'Diese Seiten richten sich nach WCAG 2.2, Stufe AA. Neue und entfallene Worte sind nie allein durch Farbe gekennzeichnet: Sie sind unterstrichen oder durchgestrichen und für Bildschirmleser benannt.',
  tested: 'Am Programm, das sie erzeugt, wird bei jeder Änderung in Chromium geprüft:',
  tests: [
    'axe-core findet auf keiner Art von Seite einen Verstoß gegen WCAG 2.0 bis 2.2, Stufen A und AA, oder gegen die eigenen Empfehlungen, auf breitem und schmalem Bildschirm, hell und dunkel.',
    'Auf Seiten von Änderungen, Dokumenten und Klauseln muss in einem 320 Pixel breiten Fenster nichts seitwärts gerollt werden; das entspricht 1.280 Pixeln bei 400 % Vergrößerung.',
    'Die Ansichten eines Textvergleichs, der Filter der Änderungen, die Suche und die Frage, welcher Text gilt, sind mit der Tastatur bedienbar.',
    'Die Listen der Änderungen, Dokumente und Zeiträume sind auch ohne Skript da.',
  ],
  barrier: 'Wenn Sie etwas am Lesen dieser Seiten hindert, sagen Sie es uns:',
  contact: 'Kontakt',
};
