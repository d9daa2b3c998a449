import type { LanguageNorms } from './language-norms.ts';

const ROLES = '[Cc]lient|[Mm]embre|[Cc]onsommateur|[Ll]icencié|[Ll]ocataire|[Vv]isiteur|[Pp]articipant';
const ROLES_ELIDED = '[Uu]tilisateur|[Aa]bonné|[Aa]cheteur|[Aa]dhérent';
const TO_WHOM = `au (?:${ROLES})|à l'(?:${ROLES_ELIDED})|aux (?:${ROLES}|${ROLES_ELIDED})s`;
const FIRMLY = '(?:strictement |formellement |expressément |également )?';
/** Adverbs between a verb and the next. */
const ALSO = '(?:(?:également|aussi|notamment|toutefois|en outre|alors|à tout moment) ){0,2}';
/** What is a right of whoever may do it; and what is one of a provider, where others only can. */
const CLAIM = '(?:résilier|annuler|exiger|mettre fin|vous opposer|vous rétracter|se rétracter)';
const POWER =
  '(?:refuser|céder|modifier|suspendre|supprimer|limiter|restreindre|désactiver|interrompre|augmenter|facturer|transférer|fermer)';

/** French: the subject stands before its verb, and a denial around that. */
export const FRENCH: LanguageNorms = {
  subjects: {
    customer: [
      'vous',
      `(?:le|tout|chaque) (?:${ROLES})`,
      `(?:l'|chaque |tout )(?:${ROLES_ELIDED})`,
      `les (?:${ROLES}|${ROLES_ELIDED})s`,
    ],
    provider: [
      'nous',
      'le (?:[Pp]restataire|[Ff]ournisseur|[Vv]endeur|[Cc]oncédant|[Bb]ailleur)',
      'la [Ss]ociété',
      "l'(?:[ÉEée]diteur|[Hh]ébergeur|[Ee]xploitant)",
    ],
    both: ['les (?:deux )?[Pp]arties', 'chaque [Pp]artie'],
  },
  exact: [],
  opening:
    /^\s*(?:(?:[Ee]t|[Mm]ais|[Oo]u) |(?:[Tt]outefois|[Cc]ependant|[Ee]n outre|[Dd]e plus|[Pp]ar ailleurs|[Nn]éanmoins|[Dd]ans ce cas|[Ee]n conséquence|[Aa]insi),? |(?:[Ss]i|[Ss]'|[Ll]orsque|[Ll]orsqu'|[Qq]uand|[Aa]vant|[Aa]près|[Ee]n cas|[Pp]our|[Dd]ans|[Ss]auf|[Ss]ans|[Aa]fin|[Dd]ès|[Ee]n|[ÀA]) ?[^,:"()]{2,160}, )?$/u,
  fronted: null,
  denial: /(?:(?<!\p{L})ne pas|(?<!\p{L})n(?:e |'))/u,
  bound: /(?<!\p{L})(?:que|qu'|seulement|uniquement|exclusivement|sauf|hormis)(?!\p{L})/u,
  second: /(?<!\p{L})(?:et|ou|mais) (?:[\p{L}'-]+ ){0,3}?(?:doit|devez|doivent|peut|pouvez|peuvent|pouvons)(?!\p{L})/u,
  passive: /^\s(?:être (?:\p{Ll}+ )?\p{Ll}+(?:é|i|u)e?s?(?!\p{L})|savoir|noter|comprendre)(?!\p{L})/u,
  tail: /^,/,
  excepts:
    /(?<!\p{L})(?:sauf|excepté|hormis|à moins que|si|s'|lorsque|lorsqu'|sous réserve|à condition|qui|que|dont|uniquement|seulement)(?!\p{L})/iu,
  goesOn: (item) =>
    /^\s*(?:de |d'|à )?(?:(?:vous|se|y|en|le|la|les|lui|leur) |s'|l')?\p{L}\p{Ll}*(?:er|ir|re|oir)(?!\p{L})/u.test(
      item,
    ) &&
    !/^\s*(?:votre|notre|leur|autre|être|entre|contre|outre|par|premier|dernier|membre|titre|lettre|nombre|libre)(?!\p{L})/iu.test(
      item,
    ),
  cues: [
    {
      name: 'ne peut pas, ne doit pas',
      norm: 'prohibition',
      says: [
        '§ (?:ne )(?:devez|doit|doivent|devons) (?:\\p{Ll}+ )?(?:pas|jamais|en aucun cas)',
        '§ (?:ne )(?:pouvez|peut|peuvent) (?:\\p{Ll}+ )?(?:pas|jamais|en aucun cas)',
        "§ (?:n'êtes|n'est|ne sont) pas (?:autorisée?s?) à",
      ],
      of: ['customer'],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'il est interdit',
      norm: 'prohibition',
      says: [
        `[Ii]l vous est ${FIRMLY}interdit (?:de |d'|:)`,
        `[Ii]l est ${FIRMLY}interdit (?:${TO_WHOM}) (?:de |d'|:)`,
      ],
      party: 'customer',
      denied: 'either',
      weight: 3,
    },
    {
      name: 's’engage à ne pas',
      norm: 'prohibition',
      says: ["§ (?:s'engage|s'engagent|vous engagez|nous engageons) à ne (?:pas|jamais)"],
      denied: 'either',
      weight: 3,
    },
    {
      name: 's’engage à',
      norm: 'obligation',
      says: ["§ (?:s'engage|s'engagent|vous engagez|nous engageons) à(?! ne )"],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'est tenu de',
      norm: 'obligation',
      says: [`§ (?:êtes|est|sont|sommes) (?:\\p{Ll}+ )?(?<!pas )(?:tenue?s?|obligée?s?) (?:de |d')`],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'doit',
      norm: 'obligation',
      says: ['§ (?:devez|doit|doivent)(?! (?:pas|ne|parfois|peut-être) )'],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'se réserve le droit',
      norm: 'permission',
      says: [
        '§ (?:se réserve|se réservent|nous réservons|vous réservez) (?:\\p{Ll}+ )?(?:le droit|la possibilité|la faculté)',
      ],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'a le droit',
      norm: 'permission',
      says: [
        "§ (?:avez|a|ont|avons) (?:\\p{Ll}+ )?le droit (?:de |d'|à )",
        '§ (?:êtes|est|sont|sommes) (?:\\p{Ll}+ )?(?<!pas )autorisée?s? à',
      ],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'peut, d’un droit',
      norm: 'permission',
      says: [`§ (?:pouvez|peut|peuvent|pouvons) ${ALSO}(?=${CLAIM})`],
      denied: 'never',
    },
    {
      name: 'peut, du prestataire',
      norm: 'permission',
      says: [`§ (?:peut|pouvons) ${ALSO}(?=${POWER})`],
      of: ['provider'],
      denied: 'never',
    },
    {
      name: 'n’est pas responsable',
      norm: 'liability',
      says: [
        "§ (?:ne |n')(?:est|sont|sommes|êtes|sera|seront|serons|serez|saurait|saurions|peut|pouvons|pourra|pourrons) (?:\\p{Ll}+ ){0,4}?responsables?",
        '§ (?:est|sont|sommes|êtes) (?:\\p{Ll}+ )?(?<!pas )responsables? (?:de |du |des |d.)',
      ],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'responsabilité limitée',
      norm: 'liability',
      says: [
        '(?:[Nn]otre responsabilité|[Ll]a responsabilité (?:du (?:[Pp]restataire|[Ff]ournisseur|[Vv]endeur)|de la [Ss]ociété)) [^;.:?]{0,160}?(?:limitée|exclue|plafonnée|engagée)',
      ],
      party: 'provider',
      denied: 'either',
      weight: 3,
    },
  ],
};
