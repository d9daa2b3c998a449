import type { LanguageCueExamples } from './language-norms.ts';

/** Sentences in which each cue of French is read, with whom it binds, and sentences that look alike in which it is not. */
export const FRENCH_EXAMPLES: LanguageCueExamples = {
  'ne peut pas, ne doit pas': {
    found: [
      ['Vous ne devez pas revendre l’accès.', 'customer'],
      ['Le Client ne peut en aucun cas copier le logiciel.', 'customer'],
      ['Si vous partez, vous ne pouvez pas garder la clé.', 'customer'],
    ],
    not: [
      'Nous ne pouvons pas retrouver votre fichier.',
      'Les bateaux que vous ne devez pas louer sont rouges.',
      'Vous devez payer les frais.',
    ],
  },
  'il est interdit': {
    found: [
      ['Il vous est interdit de copier le service.', 'customer'],
      ['Il est strictement interdit à l’Utilisateur de céder son compte.', 'customer'],
    ],
    not: ['Il nous est interdit de vendre vos données.', 'Il vous est permis de copier le plan.'],
  },
  's’engage à ne pas': {
    found: [['L’Utilisateur s’engage à ne pas perturber le service.', 'customer']],
    not: ['L’Utilisateur s’engage à payer.'],
  },
  's’engage à': {
    found: [
      ['Vous vous engagez à payer les frais.', 'customer'],
      ['Nous nous engageons à protéger vos données.', 'provider'],
    ],
    not: ['Vous vous engagez à ne pas copier le plan.'],
  },
  'est tenu de': {
    found: [['Le Client est tenu de signaler toute panne.', 'customer']],
    not: ['Le Client n’est pas tenu de s’inscrire.'],
  },
  doit: {
    found: [
      ['En cas de panne, vous devez nous prévenir.', 'customer'],
      ['Le Prestataire doit répondre sous 48 heures.', 'provider'],
    ],
    not: [
      'Vous ne devez pas partir.',
      'Le montant que vous devez est affiché.',
      'Si, à la fin du mois, vous devez encore des frais, nous vous écrirons.',
    ],
  },
  'se réserve le droit': {
    found: [['Nous nous réservons le droit de modifier les prix.', 'provider']],
    not: ['Vous réservez une place au port.'],
  },
  'a le droit': {
    found: [['Vous avez le droit de vous opposer au traitement.', 'customer']],
    not: ['Vous n’avez pas le droit de vendre le bateau.', 'Vous avez le droit pour vous.'],
  },
  'peut, d’un droit': {
    found: [['Vous pouvez résilier à tout moment.', 'customer']],
    not: ['Vous pouvez voir le port depuis la rive.', 'Vous ne pouvez pas résilier avant un an.'],
  },
  'peut, du prestataire': {
    found: [['Nous pouvons également suspendre votre compte.', 'provider']],
    not: ['Vous pouvez modifier votre profil.', 'Nous pouvons vous répondre.'],
  },
  'n’est pas responsable': {
    found: [['Nous ne sommes pas responsables des pertes de données.', 'provider']],
    not: ['Une personne responsable vous répondra.'],
  },
  'responsabilité limitée': {
    found: [['Notre responsabilité est limitée aux sommes payées.', 'provider']],
    not: ['Notre responsabilité sociale nous tient à cœur.'],
  },
};
