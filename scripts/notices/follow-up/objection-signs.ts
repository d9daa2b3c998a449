/** A way to object, with sentences in which it is found and sentences that look alike and are none. The sentences are its tests. */
interface ObjectionSign {
  readonly name: string;
  readonly words: RegExp;
  readonly objects: readonly string[];
  readonly objectsNot: readonly string[];
}

const whole = (pattern: string): RegExp => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'iu');

/** Who speaks for a customer. */
const US =
  '(?:we|i|our (?:company|counsel|board|team|management|legal team|legal department|works council)|the (?:company|board|customer)|counsel|management)';
/** What may stand between who speaks and what is said. */
const HOW =
  '(?:(?:hereby|must|do|have|has|had|to|also|therefore|thus|still|both|all|now|again|already|will|shall|wish|want|intend|like|need|are|am|is|feel|obliged|forced|compelled|and|as|a|customer|would like|\\p{L}+ly),? ){0,5}';
const NOT = "(?:not|cannot|never|nor|neither|unable to|unwilling to|\\p{L}+n't)";
/** What may stand between a negation and what it negates. */
const BUT =
  '(?:(?:be|being|able|willing|prepared|ready|in|a|position|wish|want|intend|plan|need|mean|have|had|raise|raising|any|an|other|further|more|to|currently|formally|hereby|at|this|time|really|fully|simply|just|accept or) ){0,5}';

/**
 * What speaks of objections without being one: that there is none, that one was withdrawn, that one could be made. It is taken out
 * before signs are looked for, so that such a comment is read by a person.
 */
const NO_OBJECTION: readonly RegExp[] = [
  whole(
    'nothing (?:\\p{L}+ ){0,2}(?:object|reject|dispute|oppose)|(?:object(?: to)?|dispute|reject|oppose|contest) nothing|neither \\p{L}+ n?or \\p{L}+',
  ),
  whole(`(?:no|without|zero|hardly any) (?:(?:further|other|more|such|any|formal|major|real) ){0,2}objections?`),
  whole(
    `${NOT} ${BUT}(?:objections?|object|objecting|reject|rejecting|oppose|opposed|disagree|refuse|dispute|contest|protest)`,
  ),
  whole(
    'withdraw(?:n|s|ing|al|al of)? [^.]{0,40}objections?|objections? [^.]{0,30}(?:withdrawn|resolved|settled|lifted|dropped|moot|obsolete)',
  ),
  whole(
    '(?:(?<!exercise (?:our|my|the|its) )rights?|ability|time|deadline|period|option|opportunity|way|ways|possible|how|whether|entitled|allowed|free|reason|grounds?|cause|intention|may|might|could|would|can|should|if|unless|in case|before|until) (?:(?:to|for|of|an|any|our|we|i|you|they|the|it|customers?|users?|formally|also|still) ){0,4}(?:objections?|objects?|objecting|reject|oppose)|(?:who|anyone|customers?|users?|you|they) (?:(?:to|also|still|formally) ){0,2}(?:objects?|reject|oppose)',
  ),
  whole(`(?:you|they|who|which|users|customers|people|nobody|everyone) (?:\\p{L}+ )?${NOT} \\p{L}+`),
  whole('(?:vorbehalt\\p{L}*|behalt\\p{L}+|prüfen|überlegen)[^.]*widersprechen'),
  whole('(?:kein(?:e|en|er|erlei)?|ohne) (?:\\p{L}+ ){0,2}(?:widerspruch|einspruch|einwand|einwände|einwänden)'),
  whole(
    'widersprech\\p{L}*(?: \\p{L}+){0,6} nicht|nicht (?:\\p{L}+ ){0,3}(?:widersprech\\p{L}*|widersprochen|ablehn\\p{L}*|abgelehnt|beanstande\\p{L}*)',
  ),
  whole('lehn(?:e|en|t)(?: \\p{L}+){0,6} nicht ab'),
  whole('(?:recht|frist|möglichkeit|zeit) (?:\\p{L}+ ){0,4}(?:widerspruch|widersprechen|ablehnen)'),
  whole(
    '(?:können|kann|könnten|dürfen|darf|falls|wenn|ob|würden|sollten|sie) (?:\\p{L}+ ){0,5}widersprechen|widersprechen (?:können|kann|dürfen|darf|würden|sollen)',
  ),
  whole("(?:pas|aucune|sans|ni) (?:d'|de )?(?:\\p{L}+ )?(?:objections?|opposition)"),
  whole(
    "n(?:e|')(?: \\p{L}+){0,2} ?(?:oppos\\p{L}+|refus\\p{L}+|rejet\\p{L}+|contest\\p{L}+)(?: \\p{L}+)? (?:pas|point)|ne (?:nous |m')oppos\\p{L}+ (?:pas|point)",
  ),
  whole(
    "(?:droit|délai|possibilité) (?:d'|de |de s'|de nous )(?:opposition|opposer|objection)|(?:pouvons|puis|pouvez|peut|si|pourrions) (?:\\p{L}+ ){0,2}(?:nous |m'|s')?oppos\\p{L}+",
  ),
];

/** English, German and French. Ending the contract, asking and complaining are none of them: a person reads those. */
export const OBJECTION_SIGNS: readonly ObjectionSign[] = [
  {
    name: 'objecting',
    words: whole(`object(?:s|ed|ing)? (?:to|against)|${US},? ${HOW}object(?:s|ed|ing)?|objections?`),
    objects: [
      'Hello, we object to the audit right.',
      'We hereby formally object.',
      'Objection: we rely on it.',
      'Our counsel objects to the new cap.',
    ],
    objectsNot: [
      'We have no objection.',
      'We do not object to any of it.',
      'Each object in the picture is counted.',
      'Our objective is another one.',
      'We reserve the right to object.',
    ],
  },
  {
    name: 'rejecting',
    words: whole(
      `${US},? ${HOW}reject(?:s|ed|ing)?|(?:is|are|be|been|hereby) (?:hereby )?rejected|^\\P{L}*reject(?:ed|ing)?`,
    ),
    objects: ['We must reject this change.', 'Version 8 is hereby rejected.', 'Rejected.'],
    objectsNot: ['We do not reject the change.', 'Our filter rejects such pictures.'],
  },
  {
    name: 'not accepting',
    words: whole(
      `${NOT} ${BUT}(?:accept|accepted|acceptable|agree|agreed|agreeing|consent|consented|approve|be bound)|(?:consent|acceptance|approval) is (?:\\p{L}+ )?(?:refused|denied|withheld)|unacceptable|inacceptable`,
    ),
    objects: [
      'We do not accept the new clause 7.',
      "We can't agree to that.",
      'This is not acceptable for a public body.',
      'That is unacceptable.',
    ],
    objectsNot: ['You do not accept returns, as we read it.', 'We accept.'],
  },
  {
    name: 'refusing',
    words: whole(
      `${US},? ${HOW}(?:disagree|oppose|refuse|contest|dispute|protest|veto)(?:s|d|ed)?|veto|(?:therefore|hereby|thus) (?:oppose|refuse|disagree|contest|dispute)|not in agreement|votes? against|(?:opposed to|against) (?:this|these|the) (?:change|changes|amendment|version|clause|new)|decline (?:to (?:accept|agree|be bound)|this|these|the (?:change|changes|new|amendment|version))|withh[eo]ld(?:s|ing)? (?:\\p{L}+ ){0,2}(?:consent|acceptance|agreement|approval)`,
    ),
    objects: [
      'We strongly disagree with clause 4.',
      'We decline the new version.',
      'We withhold our consent.',
      'We are against this change.',
    ],
    objectsNot: ['We do not oppose it.', 'They may refuse service.', 'We must decline your invitation.'],
  },
  {
    name: 'widersprechen',
    words: whole('widerspr(?:eche|echen|icht|ochen|uch)|einspruch|einw[aä]nd(?:e|en)?'),
    objects: ['Wir widersprechen der Änderung.', 'Hiermit lege ich Widerspruch ein.', 'Dagegen haben wir Einwände.'],
    objectsNot: [
      'Wir haben keine Einwände.',
      'Wir widersprechen der Änderung nicht.',
      'Bis wann wir widersprechen können, steht nirgends.',
      'Unser Widerspruchsrecht bleibt.',
    ],
  },
  {
    name: 'ablehnen',
    words: whole(
      'lehn(?:e|en|t)(?: [^\\s.;]+){0,8} ab|abgelehnt|ablehnen|ablehnung|nicht (?:bereit|gewillt),? [^.]{0,60}(?:zuzustimmen|akzeptieren|anzunehmen|hinzunehmen)|nicht (?:einverstanden|zustimmen|zugestimmt|akzept\\p{L}+|hinnehm\\p{L}+|annehmen|angenommen)|(?:akzeptier|stimm)(?:e|en|t)(?: [^\\s.;]+){0,8} nicht(?: zu)?|inakzeptabel|unannehmbar|verweiger(?:n|e|t)|beanstanden',
    ),
    objects: [
      'Wir lehnen die neue Fassung ab.',
      'Damit sind wir nicht einverstanden.',
      'Wir akzeptieren das nicht.',
      'Dem stimmen wir nicht zu.',
    ],
    objectsNot: ['Wir lehnen die Änderung nicht ab.', 'Wir stimmen zu.', 'Wir lehnen uns zurück.'],
  },
  {
    name: "s'opposer",
    words: whole(
      "(?:nous |nous y |m'|m'y |s'|s'y )oppos(?:ons|e|ent|er)|opposition|(?:nous|je) (?:\\p{L}+ ){0,2}(?:refus|rejet|rejett|contest)(?:ons|e)",
    ),
    objects: [
      'Nous nous opposons à cette modification.',
      "Je m'oppose à l'article 7.",
      'Nous refusons la nouvelle version.',
      'Nous formons opposition.',
    ],
    objectsNot: [
      "Nous n'avons pas d'objection.",
      'Nous ne nous opposons pas à ce texte.',
      "Le délai d'opposition nous semble court.",
    ],
  },
  {
    name: 'ne pas accepter',
    words: whole(
      "n'(?:accept|approuv)\\p{L}+ (?:pas|point)|ne (?:\\p{L}+ ){1,3}(?:accepter|consentir|approuver)|ne consentons pas|pas d'accord|désaccord",
    ),
    objects: [
      "Nous n'acceptons pas ce changement.",
      'Nous ne pouvons pas accepter cela.',
      "Nous ne sommes pas d'accord.",
      "L'ensemble du comité est en désaccord.",
    ],
    objectsNot: ['Nous acceptons.', "Nous sommes d'accord."],
  },
];

/** Whether a sentence is plainly an objection, by itself. */
export function isObjection(sentence: string): boolean {
  const rest = NO_OBJECTION.reduce((text, harmless) => text.replaceAll(new RegExp(harmless, 'giu'), ' … '), sentence);
  return OBJECTION_SIGNS.some(({ words }) => words.test(rest));
}
