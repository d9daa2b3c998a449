import type { DATA as BRITISH } from '../british/data.ts';

export const DATA: typeof BRITISH = {
  title: 'Données',
  lede: 'Tout ce que montrent ces pages, en JSON : documents, versions, clauses et modifications, et le texte en vigueur un jour donné. Ni clé ni limite : tout est en fichiers.',

  files: 'Ce qui est publié',
  places: {
    index: 'Les documents de l’éditeur',
    document: 'Un document : ses versions, et laquelle est en vigueur, depuis quand et pour qui',
    version:
      'Une version : ses clauses avec leurs identifiants, et chaque modification avec ses mots et ce qu’elle signifie',
    clauses: 'Chaque clause qu’un document a jamais eue : les versions où elle figure, et ce qu’elle est devenue',
    since:
      'Ce qui a changé depuis une version que quelqu’un a pu signer, jusqu’au texte en vigueur et à ceux qui sont annoncés',
    text: 'Le texte d’une version en Markdown, à l’octet près celui de son empreinte',
    change: 'Ce qu’une version a modifié, en Markdown',
    archive:
      'Les textes pour les programmes d’Open Terms Archive, auxquels cette adresse est donnée comme celle de la collection',
  },
  placesExplained:
    'À la place de « document » et « version » se mettent leurs identifiants dans les adresses, tels que l’index et le document les donnent. Les adresses contenues dans les données sont relatives au site, dont l’adresse figure dans chaque fichier sous « site ».',
  described:
    'Chaque fichier JSON sous « api/v1 », et ce qui a changé depuis une version signée, suit un schéma (JSON Schema 2020-12), qui dit ce que signifie chaque champ. Ces fichiers et les textes sont décrits en',
  schemas: 'Les schémas',

  inForce: 'Le texte en vigueur un jour donné',
  inForceExplained:
    'Dans le fichier du document, prenez la chronologie de votre groupe de clients ; si vous n’êtes d’aucun des groupes nommés, la première. De ses périodes, la dernière qui a commencé au plus tard ce jour-là donne la version. Si sa « basis » est « recorded », l’éditeur n’indique aucune date, et l’on sait seulement que cette version est enregistrée depuis ce jour. Ce qui a été annoncé pour un jour peut ne pas advenir : aucun autre champ ne répond à cette question.',

  promise: 'Ce qui peut changer',
  promised:
    'Dans v1, aucun fichier ni aucun champ n’est retiré, déplacé ou pris dans un autre sens. Des fichiers, des champs et des mots dans les listes de choix peuvent s’ajouter : passez sur ce que vous ne connaissez pas. Les schémas, eux, ne passent sur rien : ils montrent ce qui est nouveau. Ce qui ne peut se faire ainsi serait publié à côté, en v2.',
  binding: 'Seul le texte d’un document fait foi. Ce qui y est relevé l’explique, et est écrit en anglais.',

  examples: 'Exemples',
  exampleNames: {
    documents: 'Les documents, chacun avec sa version la plus récente',
    inForce: 'La version en vigueur un jour donné, et pourquoi',
    duties:
      'Modifications où une règle a été lue sur ce que les clients doivent ou ne doivent pas faire ; d’autres peuvent compter autant',
    hash: 'Si un texte est bien celui qui a été publié',
    script: 'Le même jour, dans un script',
  },

  archive: 'Open Terms Archive',
  archiveExplained:
    'L’éditeur est le seul service, et les identifiants de ses documents sont les types de conditions. Ces appels ont un fichier : /metadata, /services, /service/SERVICE, /versions/SERVICE/TYPE (la liste entière, quoi que disent « limit » et « offset »), /version/SERVICE/TYPE/latest, et /version/SERVICE/TYPE/DATE pour chaque jour où une version a été publiée, sous la forme AAAA-MM-JJ. L’identifiant d’une version est SERVICE/TYPE/DATE, si bien que /version/ID est trouvé aussi là où ses barres obliques le restent. N’en ont pas : les autres jours et heures, /versions, /versions/SERVICE, /feed. « fetchDate » est le jour de la publication ; les lignes ajoutées et supprimées ne sont pas comptées. Les textes sont ceux qui ont été publiés, en vigueur ou non.',
};
