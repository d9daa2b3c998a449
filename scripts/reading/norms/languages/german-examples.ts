import type { LanguageCueExamples } from './language-norms.ts';

/** Sentences in which each cue of German is read, with whom it binds, and sentences that look alike in which it is not. */
export const GERMAN_EXAMPLES: LanguageCueExamples = {
  'darf nicht': {
    found: [
      ['Sie dürfen den Zugang nicht verkaufen.', 'customer'],
      ['Ohne unsere Zustimmung darf der Kunde keine Kopien machen.', 'customer'],
      ['Wenn Sie kündigen, dürfen Sie die Karte nicht behalten.', 'customer'],
      ['Wir dürfen Ihre Daten nie verkaufen.', 'provider'],
    ],
    not: [
      'Sie dürfen nicht nur lesen, sondern auch schreiben.',
      'Dürfen Sie das Boot nicht verleihen?',
      'Kunden dürfen Boote leihen und müssen sie nicht putzen.',
      'Sie dürfen Bilder, die Ihnen nicht gehören, hochladen.',
      'Die Boote, die Sie nicht betreten dürfen, sind rot.',
      'Preise sind fest. Sie dürfen nicht erhöht werden.',
    ],
  },
  'ist untersagt': {
    found: [
      ['Es ist Ihnen untersagt, den Dienst zu stören.', 'customer'],
      ['Dem Kunden ist es nicht gestattet, Kopien zu verkaufen.', 'customer'],
    ],
    not: ['Es ist uns untersagt, Daten zu verkaufen.', 'Es ist Ihnen gestattet, Kopien zu machen.'],
  },
  'ist verpflichtet': {
    found: [
      ['Der Nutzer ist verpflichtet, die Gebühr zu zahlen.', 'customer'],
      ['Auf Verlangen sind Sie verpflichtet, die Karte vorzulegen.', 'customer'],
    ],
    not: [
      'Der Nutzer ist nicht verpflichtet, sich anzumelden.',
      'Sie sind verpflichtet, die Karte nicht zu verleihen.',
    ],
  },
  'verpflichtet sich': {
    found: [
      ['Der Kunde verpflichtet sich, die Regeln zu achten.', 'customer'],
      ['Wir verpflichten uns, Ihre Daten zu schützen.', 'provider'],
    ],
    not: ['Der Kunde verpflichtet sich, keine Kopien zu machen.'],
  },
  muss: {
    found: [
      ['Sie müssen mindestens 16 Jahre alt sein.', 'customer'],
      ['Vor der Fahrt muss der Mieter das Boot prüfen.', 'customer'],
      ['Sie müssen dafür sorgen, dass niemand im Wasser ist.', 'customer'],
    ],
    not: [
      'Sie müssen sich nicht anmelden.',
      'Wir müssen Daten verarbeiten, um zu antworten.',
      'Sie müssen möglicherweise warten.',
      'Sie müssen keine Gebühr zahlen.',
      'Sie müssen Karten, die alt sind, nicht behalten.',
      'Anträge sind zu stellen. Sie müssen Namen und Datum enthalten.',
    ],
  },
  'ist berechtigt': {
    found: [['Der Anbieter ist berechtigt, den Zugang zu sperren.', 'provider']],
    not: ['Der Anbieter ist nicht berechtigt, den Preis zu ändern.', 'Der Zugang ist berechtigt.'],
  },
  'hat das Recht': {
    found: [['Sie haben das Recht, der Nutzung zu widersprechen.', 'customer']],
    not: ['Sie haben das Rechte Ufer vor sich.', 'Sie haben nicht das Recht, Boote zu leihen.'],
  },
  'behält sich vor': {
    found: [
      ['Wir behalten uns vor, die Preise zu ändern.', 'provider'],
      ['Der Betreiber behält sich das Recht vor, Konten zu sperren.', 'provider'],
    ],
    not: ['Wir behalten Ihre Daten dreißig Tage.'],
  },
  darf: {
    found: [['Sie dürfen das Boot an Gäste verleihen.', 'customer']],
    not: ['Sie dürfen das Boot nicht verleihen.', 'Sie dürfen das Boot nur am Tag fahren.'],
  },
  'kann, von einem Recht': {
    found: [['Sie können den Vertrag jederzeit kündigen.', 'customer']],
    not: ['Sie können den Hafen vom Ufer sehen.', 'Wir können den Vertrag nicht kündigen.'],
  },
  'kann, vom Anbieter': {
    found: [['Aus wichtigem Grund können wir den Zugang sperren.', 'provider']],
    not: ['Dort können Sie Ihre Angaben ändern.', 'Wir können den Preis nicht ändern.'],
  },
  haftet: {
    found: [
      ['Wir haften nicht für leichte Fahrlässigkeit.', 'provider'],
      ['Für Schäden am Boot haftet der Mieter.', 'customer'],
    ],
    not: ['Das Etikett haftet am Boot.'],
  },
  'Haftung ist ausgeschlossen': {
    found: [['Unsere Haftung für Folgeschäden ist ausgeschlossen.', 'provider']],
    not: ['Unsere Haftung richtet sich nach dem Gesetz.'],
  },
};
