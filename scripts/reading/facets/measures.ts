/** What a figure is counted in: figures of one measure can be compared. */
export interface Measure {
  /** `time`, `money USD`, `share`, `data`; `business day`; empty where nothing but the noun beside the figure tells. */
  readonly name: string;
  /** What is measured, whatever the unit: a period in working days and one in days are both `time`. */
  readonly of: 'time' | 'money' | 'share' | 'data' | 'times' | 'count';
  /** The size of one, in the measure's smallest unit: least and most, as a month has 28 to 31 days. */
  readonly least: number;
  readonly most: number;
}

const HOUR = 60;
const DAY = 24 * HOUR;
/** In minutes. */
const TIMES: Readonly<Record<string, readonly [number, number]>> = {
  second: [1 / 60, 1 / 60],
  minute: [1, 1],
  hour: [HOUR, HOUR],
  day: [DAY, DAY],
  night: [DAY, DAY],
  week: [7 * DAY, 7 * DAY],
  fortnight: [14 * DAY, 14 * DAY],
  month: [28 * DAY, 31 * DAY],
  quarter: [90 * DAY, 92 * DAY],
  year: [365 * DAY, 366 * DAY],
  annum: [365 * DAY, 366 * DAY],
};
/** Calendar units by the month: twelve of them are a year, whatever days they have. */
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, annum: 12 };

const CURRENCIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:ca\$|c\$|cad|canadian dollars?)$/, 'CAD'],
  [/^(?:a\$|au\$|aud|australian dollars?)$/, 'AUD'],
  [/^(?:nz\$|nzd|new zealand dollars?)$/, 'NZD'],
  [/^(?:hk\$|hkd|hong kong dollars?)$/, 'HKD'],
  [/^(?:s\$|sgd|singapore dollars?)$/, 'SGD'],
  [/^(?:\$|us\$|usd|(?:u\.?s\.? |united states )?dollars?|美元|ドル)$/, 'USD'],
  [/^(?:€|eur|euros?|欧元|ユーロ)$/, 'EUR'],
  [/^(?:£|gbp|pounds?(?: sterling)?)$/, 'GBP'],
  [/^(?:jpy|yen|円)$/, 'JPY'],
  [/^¥$/, 'JPY'],
  [/^(?:cny|rmb|renminbi|yuan|元)$/, 'CNY'],
  [/^(?:chf|swiss francs?|francs?)$/, 'CHF'],
  [/^(?:₹|inr|rs\.?|rupees?)$/, 'INR'],
  [/^(?:sek|nok|dkk|pln|brl|krw|cents?|kronor|kroner)$/, ''],
];

/** Units of time of other languages that terms are published in. */
const ABROAD: readonly (readonly [RegExp, string])[] = [
  [/^(?:werktage?n?|jours? ouvrables?)$/, 'working day'],
  [
    /^(?:(?:bank)?arbeitstage?n?|geschäftstage?n?|jours? ouvrés?|d[ií]as? (?:h[áa]bil(?:es)?|laborables?)|giorn[oi] lavorativ[oi]|werkdag(?:en)?|dias? út(?:il|eis)|営業日|個?工作日|个工作日|영업일)$/,
    'business day',
  ],
  [
    /^(?:kalendertage?n?|jours? calendaires?|d[ií]as? naturales?|giorn[oi] di calendario|kalenderdag(?:en)?)$/,
    'calendar day',
  ],
  [/^(?:秒間?|초)$/, 'second'],
  [/^(?:minuten?|minutes?|minutos?|minut[oi]|分間?|分钟|分鐘|분|دقيقة|دقائق)$/, 'minute'],
  [/^(?:時間|小时|小時|시간|ساعة|ساعات)$/, 'hour'],
  [/^(?:日間?|天|일|يوم(?:ا|ًا|اً)?|أيام)$/, 'day'],
  [/^(?:週間?|周|星期|주|أسبوع|أسابيع)$/, 'week'],
  [/^(?:[かヶカケ]月間?|箇月|个月|個月|개월|شهر(?:ا|ًا|اً)?|أشهر|شهور)$/, 'month'],
  [/^(?:年間?|년|سنة|سنوات|عام(?:ا|ًا|اً)?)$/, 'year'],
  [/^(?:prozent|pour cent|por ciento|per cento|por cento|procent|％|٪)$/, '%'],
  [/^(?:stunden?|heures?|horas?|or[ae]|uur|uren)$/, 'hour'],
  [/^(?:tag(?:en?)?|jours?|d[ií]as?|giorn[oi]|dag|dagen|dias?)$/, 'day'],
  [/^(?:wochen?|semaines?|semanas?|settiman[ae]|weken)$/, 'week'],
  [/^(?:monat(?:en?)?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|m[eê]s)$/, 'month'],
  [/^(?:jahr(?:en?)?|ans?|ann[ée]es?|años?|ann[oi]|jaar|jaren|anos?)$/, 'year'],
];
/** The English name of a unit of time that another language prints; the unit itself where it is none of these. */
export function unitInEnglish(unit: string): string {
  return ABROAD.find(([pattern]) => pattern.test(unit.toLowerCase()))?.[1] ?? unit;
}

/** For patterns with the flag `i`. */
export const UNITS_ABROAD = ABROAD.map(([{ source }]) => source.slice(1, -1)).join('|');
/** Those that letters may follow: 30日以内. */
export const UNITS_UNSPACED =
  '営業日|個?工作日|个工作日|영업일|日間|日|天|일|秒|分間|分钟|分鐘|分|분|時間|小时|小時|시간|週間|週|周|星期|주|[かヶカケ]月間?|箇月|个月|個月|개월|年間|年|년|円|元|ドル|ユーロ|美元|欧元|원|％';

/** The measure of a unit as printed: `business days`, `US$`, `GB`, `per cent`. */
export function measureOf(unit: string): Measure {
  const printed = unit.toLowerCase().replace(/-/g, ' ').replace(/\s+/g, ' ').trim();
  const plain = ABROAD.find(([pattern]) => pattern.test(printed))?.[1] ?? printed;
  if (plain === '') return { name: '', of: 'count', least: 1, most: 1 };
  const time =
    /^(?:(business|working|banking|trading|calendar|consecutive|full|clear|whole) )?(second|minute|hour|day|night|week|fortnight|month|quarter|year|annum)s?$/.exec(
      plain,
    );
  if (time !== null) {
    const [, kind = '', one] = time;
    const [least, most] = TIMES[one!]!;
    return {
      name: /^(?:|calendar|consecutive|full|whole)$/.test(kind) ? 'time' : `${kind} ${one}`,
      of: 'time',
      least,
      most,
    };
  }
  if (/^(?:%|percent|per cent)$/.test(plain)) return { name: 'share', of: 'share', least: 1, most: 1 };
  if (/^(?:percentage|basis) points?$/.test(plain))
    return { name: plain.replace(/s$/, ''), of: 'share', least: 1, most: 1 };
  if (/^times?$/.test(plain)) return { name: 'times', of: 'times', least: 1, most: 1 };
  const data = /^(?:([kmgtp])(i?)b|(kilo|mega|giga|tera|peta)bytes?|bytes?)$/.exec(plain);
  if (data !== null) {
    const power = 'kmgtp'.indexOf((data[1] ?? data[3] ?? ' ')[0]!) + 1;
    return { name: 'data', of: 'data', least: (data[2] === 'i' ? 1024 : 1000) ** power, most: 1024 ** power };
  }
  const currency = CURRENCIES.find(([pattern]) => pattern.test(plain));
  if (currency !== undefined)
    return { name: `money ${currency[1] || plain.replace(/s$/, '')}`, of: 'money', least: 1, most: 1 };
  return { name: plain.replace(/s$/, ''), of: 'count', least: 1, most: 1 };
}

/** A month, a quarter and a year in months; null for units of days, which no month is a whole number of. */
export function monthsOf(unit: string): number | null {
  const plain = unit.toLowerCase().trim();
  return MONTHS[ABROAD.find(([pattern]) => pattern.test(plain))?.[1] ?? plain.replace(/s$/, '')] ?? null;
}
