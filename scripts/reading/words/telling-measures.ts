import { nouns, plainWords, type TellingClass, verbs } from './telling-class.ts';

/**
 * Words of time, amount and comparison. Source of principle: the SI brochure and ISO 4217 (units and currencies); Adams, "A Manual of Style for Contract
 * Drafting", chapter 10 (references to time).
 *
 * - time: "within 30 days" / "within 30 weeks"; "billed monthly" / "billed annually"
 * - measures: "one million euros" / "one billion euros"; "$100" / "€100"
 * - comparison: "the minimum age" / "the maximum age"; "earlier of the two dates" / "later of the two dates"
 */
export const MEASURE_CLASSES: readonly TellingClass[] = [
  {
    name: 'time',
    words: [
      ...nouns(
        'second minute hour day week weekend fortnight month quarter semester year decade century night evening noon midnight morning afternoon date period term holiday deadline workday weekday season trimester',
      ),
      ...plainWords(`
hourly daily nightly weekly fortnightly biweekly monthly bimonthly semimonthly quarterly semiannual semiannually semi-annually biannual biannually biennial biennially annual annually yearly business working calendar consecutive
january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays mon tue wed thu fri
today tomorrow yesterday tonight a.m. p.m. am pm utc gmt est pst cet anniversary fiscal leap lifetime perpetuity noon overnight 24-hour 24/7 24x7 round-the-clock hrs mins secs hr min sec
`),
    ],
  },
  {
    name: 'measures',
    words: [
      ...nouns(`percent hundred thousand million billion trillion dozen percentage fraction half bit byte kilobyte megabyte gigabyte terabyte petabyte kibibyte mebibyte gibibyte hertz megahertz gigahertz
meter metre kilometer kilometre centimeter centimetre millimeter millimetre mile yard gram kilogram milligram pound ounce ton tonne liter litre milliliter millilitre gallon pint acre hectare degree watt kilowatt megawatt volt ampere
euro dollar cent penny peso rupee rouble ruble franc krona krone lira dinar dirham shekel rand rial riyal real zloty forint koruna yuan token credit coin unit seat megapixel pixel`),
      ...plainWords(`
zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth percent bps pence yen won baht pounds sterling euros eur usd gbp jpy cny inr cad aud nzd chf sek nok dkk pln czk huf ron bgn try
rub brl mxn ars clp cop zar ils aed sar sgd hkd krw twd thb myr idr php vnd btc eth usdt kb mb gb tb pb kib mib gib tib kbps mbps gbps km cm mm kg mg lb lbs oz ml ft mi sqm kwh mwh ghz mhz hz dpi fps rpm
feet foot inches inch centigrade celsius fahrenheit
`),
    ],
  },
  {
    name: 'comparison',
    words: [
      ...plainWords(`
minimum minima maximum maxima minimal maximal max min high higher highest low lower lowest great greater greatest large larger largest big bigger biggest small smaller smallest long longer longest short shorter shortest
early earlier earliest late later latest first last next previous preceding prior subsequent former latter initial final primary secondary above below upper under over up down top bottom better best worse worst
fast faster fastest slow slower slowest new newer newest old older oldest young younger youngest near nearer nearest far farther further farthest strong stronger strongest weak weaker weakest broad broader broadest narrow narrower
narrowest strict stricter strictest wide wider widest deep deeper deepest rich richer poor poorer cheap cheaper cheapest expensive costly equal equally equivalent unequal same identical different similar superior inferior senior junior
increase increases increased increasing increasingly decrease decreases decreased decreasing double triple half more fewer less least most ascending descending positive negative plus minus threshold ceiling floor cap caps capped limit limits
limited exceed exceeds exceeded exceeding excess surplus shortfall deficit upgrade downgrade
`),
      ...verbs(
        'reduce raise lower shorten lengthen extend expand enlarge restrict limit narrow widen broaden tighten loosen relax strengthen weaken upgrade downgrade accelerate delay postpone advance prolong suspend escalate',
      ),
      ...plainWords(
        'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing shrink shrinks shrank shrunk shrinking cut cuts cutting',
      ),
    ],
  },
];
