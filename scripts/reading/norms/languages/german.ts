import type { LanguageNorms } from './language-norms.ts';

const ROLES =
  'Kunde|Nutzer|Benutzer|Anwender|Besteller|Käufer|Verbraucher|Lizenznehmer|Auftraggeber|Abonnent|Mieter|Teilnehmer|Besucher';
const MANY =
  'Kunden|Kundinnen und Kunden|Nutzer|Nutzerinnen und Nutzer|Benutzer|Anwender|Mitglieder|Teilnehmer|Besucher|Verbraucher|Abonnenten';
const TO_WHOM = `Ihnen|dem (?:Kunden|Nutzer|Benutzer|Anwender|Lizenznehmer|Käufer|Mieter|Abonnenten)|den (?:Kunden|Nutzern)|Nutzern|Kunden`;
const FORBIDDEN = '(?:untersagt|verboten|nicht gestattet|nicht erlaubt)';
/** Adverbs between a verb and what belongs to it; none that denies. */
const GAP = '(?:(?!nicht|kein|nur|nie)\\p{Ll}+ ){0,3}?';

/** German: the verb is the second part of a main clause, and the last word of any other. */
export const GERMAN: LanguageNorms = {
  subjects: {
    customer: [`(?:der|jeder) (?:${ROLES})`, 'das Mitglied', `die (?:${MANY})`, 'du'],
    provider: [
      'wir',
      'der (?:Anbieter|Betreiber|Verkäufer|Lizenzgeber|Dienstleister|Auftragnehmer|Vermieter|Provider)',
      'die (?:Anbieterin|Betreiberin|Gesellschaft)',
      'das Unternehmen',
    ],
    both: ['(?:die|beide) (?:Vertragsparteien|Parteien)', 'jede (?:Vertragspartei|Partei)'],
  },
  exact: ['Sie', MANY],
  opening: /^\s*(?:(?:[Uu]nd|[Aa]ber|[Oo]der|[Ss]ondern|[Dd]enn) )?$/,
  fronted:
    /^\s*(?!(?:[Ww]as|[Ww]ie|[Ww]ann|[Ww]o|[Ww]arum|[Ww]elche[rsnm]?|[Ww]er|[Ww]ohin|[Ww]ozu|[Ww]orauf) )(?:[^,:"()]{2,120} |(?:[Ww]enn|[Ff]alls|[Ss]ofern|[Ss]oweit|[Ss]obald|[Ss]olange|[Bb]evor|[Nn]achdem|[Ww]ährend|[Oo]bwohl|[Uu]m|[Ss]ollte[nst]?) [^,:"()]{3,160}, (?:so |dann )?)$/,
  denial: /(?<!\p{L})(?:nicht|kein\p{Ll}*|nie|niemals|keinesfalls|weder|nirgends)(?!\p{L})/u,
  bound:
    /(?<!\p{L})(?:nur|ausschließlich|lediglich|allein|nicht nur|außer|höchstens|erst|möglicherweise|eventuell|evtl|gegebenenfalls|ggf)(?!\p{L})/u,
  second:
    /(?<!\p{L})(?:und|oder|aber|sondern|sowie) (?:[\p{L}-]+ ){0,3}?(?:muss|müssen|darf|dürfen|kann|können|soll|sollen|hat|haben|ist|sind|wird|werden)(?!\p{L})/u,
  passive:
    /(?:\p{Ll}+(?:t|en) werden|rechnen|wissen|vergessen|enthalten|entsprechen|erfolgen|vorliegen|eingehen|bestehen)(?=[\s.,;:]|$)/u,
  tail: /^,\s*(?:dass|um|damit|ob|wenn|falls|sofern|soweit|bevor|indem)(?!\p{L})/u,
  excepts:
    /(?<!\p{L})(?:außer|ausgenommen|es sei denn|wenn|falls|sofern|soweit|solange|ausnahmsweise|nur|unter folgenden|die|der|das|welche[rs]?)\s*[:：]?\s*$|(?<!\p{L})(?:außer|es sei denn|wenn|falls|sofern|soweit)(?!\p{L})/u,
  goesOn: (item) => /(?:^|\s)\p{Ll}+n(?=\s*(?:[.;]?\s*$|,|;|\s(?:und|oder|sowie)\s*[,;]?\s*$))/u.test(untilComma(item)),
  cues: [
    {
      name: 'darf nicht',
      norm: 'prohibition',
      says: ['§ (?:darf|dürfen|darfst|dürft)', '(?:darf|dürfen|darfst|dürft) §'],
      denied: 'must',
      weight: 3,
    },
    {
      name: 'ist untersagt',
      norm: 'prohibition',
      says: [
        `[Ee]s ist (?:${TO_WHOM}) ${GAP}${FORBIDDEN}`,
        `(?:${TO_WHOM}|Dem (?:Kunden|Nutzer)) ist es ${GAP}${FORBIDDEN}`,
      ],
      party: 'customer',
      denied: 'either',
      weight: 3,
    },
    {
      name: 'ist verpflichtet',
      norm: 'obligation',
      says: [`§ (?:ist|sind|bist) ${GAP}verpflichtet`, `(?:ist|sind|bist) § ${GAP}verpflichtet`],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'verpflichtet sich',
      norm: 'obligation',
      says: ['§ (?:verpflichtet|verpflichten) (?:sich|uns)', '(?:verpflichtet|verpflichten) (?:sich §|§ uns|§ sich)'],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'muss',
      norm: 'obligation',
      says: ['§ (?:muss|müssen|musst|müsst)', '(?:muss|müssen|musst|müsst) §'],
      of: ['customer', 'both'],
      denied: 'never',
    },
    {
      name: 'ist berechtigt',
      norm: 'permission',
      says: [`§ (?:ist|sind|bist) ${GAP}berechtigt`, `(?:ist|sind|bist) § ${GAP}berechtigt`],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'hat das Recht',
      norm: 'permission',
      says: [
        `§ (?:hat|haben|hast) ${GAP}das Recht(?= ?[,:.]| zu| auf|$)`,
        `(?:hat|haben|hast) § ${GAP}das Recht(?= ?[,:.]| zu| auf|$)`,
      ],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'behält sich vor',
      norm: 'permission',
      says: [
        '§ (?:behält|behalten) (?:sich|uns) (?:[\\p{L}]+ ){0,4}?vor(?=[\\s,.:]|$)',
        '(?:behält|behalten) (?:sich §|§ uns|§ sich) (?:[\\p{L}]+ ){0,4}?vor(?=[\\s,.:]|$)',
      ],
      denied: 'never',
      weight: 3,
    },
    {
      name: 'darf',
      norm: 'permission',
      says: ['§ (?:darf|dürfen|darfst|dürft)', '(?:darf|dürfen|darfst|dürft) §'],
      denied: 'never',
    },
    {
      name: 'kann, von einem Recht',
      norm: 'permission',
      says: ['§ (?:kann|können|kannst)', '(?:kann|können|kannst) §'],
      denied: 'never',
      verbs: /(?<!\p{L})(?:kündigen|widerrufen|widersprechen|zurücktreten|stornieren|verlangen)\s*$/u,
    },
    {
      name: 'kann, vom Anbieter',
      norm: 'permission',
      says: ['§ (?:kann|können)', '(?:kann|können) §'],
      of: ['provider'],
      denied: 'never',
      verbs:
        /(?<!\p{L})(?:beenden|ändern|anpassen|sperren|aussetzen|einstellen|löschen|beschränken|einschränken|deaktivieren|erhöhen|ablehnen|abtreten)\s*$/u,
    },
    {
      name: 'haftet',
      norm: 'liability',
      says: ['§ (?:haftet|haften|haftest)', '(?:haftet|haften|haftest) §'],
      denied: 'either',
      weight: 3,
    },
    {
      name: 'Haftung ist ausgeschlossen',
      norm: 'liability',
      says: [
        '(?:[Uu]nsere|[Ee]ine [Uu]nsererseits bestehende) Haftung [^;.:?]{0,120}?(?:ist|wird|bleibt)[^;.:?]{0,160}?(?:ausgeschlossen|beschränkt|begrenzt)',
        '[Dd]ie Haftung des (?:Anbieters|Betreibers|Verkäufers|Lizenzgebers|Dienstleisters) [^;.:?]{0,120}?(?:ist|wird|bleibt)[^;.:?]{0,160}?(?:ausgeschlossen|beschränkt|begrenzt)',
      ],
      party: 'provider',
      denied: 'either',
      weight: 3,
    },
  ],
};

function untilComma(item: string): string {
  return item
    .split(/[,;]/, 1)[0]!
    .replace(/\s(?:und|oder|sowie)\s*$/u, '')
    .replace(/[.\s]+$/u, '');
}
