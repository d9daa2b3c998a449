/** The page about the data that programs read. */
export const DATA = {
  title: 'Data',
  lede: 'Everything on these pages as JSON: documents, versions, clauses and changes, and which text is in force on a day. There is no key and no limit: all of it is files.',

  files: 'What there is',
  places: {
    index: 'The documents of the publisher',
    document: 'A document: its versions, and which of them is in force from when for whom',
    version: 'A version: its clauses with their ids, and every change with its words and what it means',
    clauses: 'Every clause that a document ever had: which versions have it, and what happened to it',
    since: 'What changed since a version that somebody may have signed, up to the text in force and to those announced',
    text: 'The text of a version as Markdown, byte for byte what its hash is of',
    change: 'What a version changed, as Markdown',
    archive: 'The texts for clients of Open Terms Archive, which take this as the address of the collection',
  },
  placesExplained:
    'Instead of “document” and “version” stand their ids in addresses, as the index and the document list them. Addresses in the data are below the site, whose address stands in each file as “site”.',
  described:
    'Each file of JSON below “api/v1”, and what changed since a signed version, holds to a schema (JSON Schema 2020-12), which says what every field means. These files and the texts are described as',
  schemas: 'The schemas',

  inForce: 'What is in force on a day',
  inForceExplained:
    'In the file of the document, take the timeline of your group of customers; of everyone who is in none of the groups named, the first. Of its periods the last one that has begun by that day tells the version. Where its “basis” is “recorded”, the publisher states no date, and the version is known to be on record since then, and no more. What was announced for a day need not come to that, so no other field answers this question.',

  promise: 'What may change',
  promised:
    'Within v1 no file and no field is taken away, moved or given another meaning. Files, fields, and words in lists of choices may be added, so pass over what you do not know. The schemas do not pass over anything: they are for finding out what is new. What cannot be had so would be published beside it, as v2.',
  binding: 'Only the text of a document binds. What is found in it explains, and is written in English.',

  examples: 'Examples',
  exampleNames: {
    documents: 'The documents, each with its newest version',
    inForce: 'The version in force on a day, and why',
    duties: 'Changes in which a rule of what customers must, or must not, do was read; others may matter as much',
    hash: 'Whether a text is what was published',
    script: 'The same day, from a script',
  },

  archive: 'Open Terms Archive',
  archiveExplained:
    'The publisher is the one service, and the ids of its documents are the types of terms. These calls have a file: /metadata, /services, /service/SERVICE, /versions/SERVICE/TYPE (the whole list, whatever “limit” and “offset” say), /version/SERVICE/TYPE/latest, and /version/SERVICE/TYPE/DATE for each day on which a version was published, as YYYY-MM-DD. The id of a version is SERVICE/TYPE/DATE, so that /version/ID is found as well where the slashes in it stay slashes. These have none: other dates and times, /versions, /versions/SERVICE, /feed. “fetchDate” is the day of publication; added and deleted lines are not counted. The texts are those that were published, whether or not they were in force.',
};
