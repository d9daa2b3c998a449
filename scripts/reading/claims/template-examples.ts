/** A clause before and after, as Markdown, and what is printed; of a case that does not earn the template, what must not be. */
export interface TemplateExample {
  readonly before: string;
  readonly after: string;
  readonly says: string;
}

/** Of the templates in claim-templates.ts, by their names: a case that earns each, and one that must not. */
export const TEMPLATE_EXAMPLES: Readonly<
  Record<string, { readonly earned: readonly TemplateExample[]; readonly not: readonly TemplateExample[] }>
> = {
  'limit of liability': {
    earned: [
      {
        before: "Harbourlight's total liability to you is limited to 900 euros.",
        after: "Harbourlight's total liability to you is limited to 500 euros.",
        says: 'The liability of the provider is capped at 500 euros; it was 900 euros.',
      },
    ],
    not: [
      {
        before: 'You must pay Harbourlight 900 euros a year.',
        after: 'You must pay Harbourlight 500 euros a year.',
        says: 'capped',
      },
    ],
  },
  figure: {
    earned: [
      {
        before: 'You must clear the berth within thirty (30) days.',
        after: 'You must clear the berth within fourteen (14) days.',
        says: 'A period is shorter: fourteen (14) days instead of thirty (30) days, in a duty of customers.',
      },
    ],
    not: [
      {
        before: 'You must moor at pier 12 in the evening.',
        after: 'You must moor at pier 7 in the evening.',
        says: 'lower',
      },
    ],
  },
  definition: {
    earned: [
      {
        before: '- "Berth" means a place at a pier.\n\nBoats of the Crew are free.',
        after:
          '- "Berth" means a place at a pier.\n- "Crew" means all who sail a boat for hire.\n\nBoats of the Crew are free.',
        says: 'The definition of “Crew” is new: “means all who sail a boat for hire”.',
      },
      {
        before: '"Crew" means all who sail a boat.\n\nBoats of the Crew are free.',
        after: '"Crew" means all who sail a boat or mend it.\n\nBoats of the Crew are free.',
        says: 'The definition of “Crew” changed: it adds “or mend it”.',
      },
    ],
    not: [
      {
        before: '## Words\n\n"Crew" means all who sail a boat for hire.\n\n## Rules\n\nBoats of the Crew are free.',
        after:
          '## Words\n\nOther words.\n\n## Rules\n\nBoats of the Crew are free. "Crew" means all who sail a boat for hire.',
        says: 'is new',
      },
    ],
  },
  renamed: {
    earned: [
      {
        before: 'You must store Boat Papers on board.\n\nBoat Papers are ours.\n\nWe read Boat Papers yearly.',
        after: 'You must store Vessel Records on board.\n\nVessel Records are ours.\n\nWe read Vessel Records yearly.',
        says: '“Boat Papers” is now called “Vessel Records”; nothing else changes here.',
      },
    ],
    not: [
      {
        before:
          'You must store Boat Papers on board for one year.\n\nBoat Papers are ours.\n\nWe read Boat Papers yearly.',
        after:
          'You must store Vessel Records at home for one year.\n\nVessel Records are ours.\n\nWe read Vessel Records yearly.',
        says: '“Vessel Records”; nothing else changes here. it',
      },
    ],
  },
  list: {
    earned: [
      {
        before: '| Firm | Work |\n|---|---|\n| Northsail | sails |\n| Ropeworks | ropes |',
        after: '| Firm | Work |\n|---|---|\n| Northsail | sails |\n| Keelmasters | hulls |\n| Ropeworks | ropes |',
        says: 'The table gains the row “Keelmasters” (“hulls”).',
      },
    ],
    not: [
      {
        before:
          '## East\n\n| Firm | Work |\n|---|---|\n| Keelmasters | hulls |\n| Ropeworks | ropes |\n\n## West\n\n| Firm | Work |\n|---|---|\n| Northsail | sails |',
        after:
          '## East\n\n| Firm | Work |\n|---|---|\n| Ropeworks | ropes |\n\n## West\n\n| Firm | Work |\n|---|---|\n| Northsail | sails |\n| Keelmasters | hulls |',
        says: 'gains',
      },
    ],
  },
  'rule new or gone': {
    earned: [
      {
        before: 'You must not:\n\n- fish from the pier;\n- light fires.',
        after: 'You must not:\n\n- fish from the pier;\n- paint hulls at the quay;\n- light fires.',
        says: 'A prohibition on customers is new: “You must not paint hulls at the quay”.',
      },
      {
        before: 'You may carry a flare on every trip at night.',
        after: 'You must carry a flare on every trip at night.',
        says: 'A duty of customers is new: “You must carry a flare on every trip at night”.',
      },
    ],
    not: [
      {
        before: 'You keep to the rules of the harbour.\n\nYou must tell the warden of every oil leak on board at once.',
        after: 'You keep to the rules of the harbour. You must tell the warden of every leak of oil on board at once.',
        says: 'is new',
      },
      {
        before: 'You must not use the boat for racing.\n\nYou must not use the boat for fishing with nets.',
        after: 'You must not use the boat for racing or for fishing with nets.',
        says: 'is gone',
      },
    ],
  },
  'rule wider or narrower': {
    earned: [
      {
        before: 'You must not lend your boat to others.',
        after: 'You must not lend or rent out your boat to others.',
        says: 'A prohibition on customers covers more: it adds “or rent out”.',
      },
    ],
    not: [
      {
        before:
          'You must not race at night.\n\nYou must not fly a flag that misleads other boats about your home port.',
        after: 'You must not race at night, or fly a flag that misleads other boats about your home port.',
        says: 'covers more',
      },
      {
        before: 'Harbourlight is not liable for damage to sails.',
        after: 'Harbourlight is not liable for damage to sails or masts.',
        says: 'covers',
      },
    ],
  },
  'text new or gone': {
    earned: [
      {
        before: 'You must moor at the pier.',
        after: 'You must moor at the pier.\n\nBerths of the old yard pass to the new harbour in spring.',
        says: 'This text is new: “Berths of the old yard pass to the new harbour in spring”.',
      },
    ],
    not: [
      {
        before:
          '## East\n\nBerths of the old yard pass to the new harbour on the first day of spring.\n\n## West\n\nYou must moor at the pier.',
        after:
          '## East\n\nYou pay on board.\n\n## West\n\nYou must moor at the pier. Berths of the old yard pass to the new harbour on the second day of spring.',
        says: 'is new: “Berths',
      },
    ],
  },
  words: {
    earned: [
      {
        before: 'Berths are given out by lot in spring.',
        after: 'Berths are given out by rank in spring.',
        says: 'The wording changed: it says “rank” instead of “lot”.',
      },
    ],
    not: [
      {
        before: 'Berths and sheds are given out by lot.',
        after: 'Berths and sheds and yards are given out by lot.',
        says: 'it adds “and”',
      },
    ],
  },
};
