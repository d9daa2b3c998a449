/** The languages that are told apart, by their codes of ISO 639-1, with their names in English. */
export const LANGUAGE_NAMES = {
  en: 'English',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  it: 'Italian',
  pt: 'Portuguese',
  nl: 'Dutch',
  pl: 'Polish',
  cs: 'Czech',
  hu: 'Hungarian',
  ro: 'Romanian',
  tr: 'Turkish',
  sv: 'Swedish',
  da: 'Danish',
  id: 'Indonesian',
  ru: 'Russian',
  ja: 'Japanese',
  zh: 'Chinese',
  ko: 'Korean',
  ar: 'Arabic',
  he: 'Hebrew',
  el: 'Greek',
  th: 'Thai',
} as const;

/** A language, or `unknown` where a text does not show it. */
export type Language = keyof typeof LANGUAGE_NAMES | 'unknown';

/** Words that stand in any text of a language written in Latin letters. A word may be of several. */
export const FUNCTION_WORDS: ReadonlyMap<Language, ReadonlySet<string>> = new Map(
  Object.entries({
    en: 'the of and to in you your or for is are we our with that this by not may be any as will must from on if',
    de: 'der die das dem den des und von vom zum zur nicht sie wir ihr ihre ihren ihnen uns mit für oder ist sind wird werden auf bei durch nach über auch wenn dass eine einer einem einen kann können dürfen müssen haben hat im als sich es',
    fr: 'le la les des et du vous nous pour dans est une un que qui par sur avec votre vos notre nos ne pas au aux sont ou ce ces cette être peut si en leur se',
    es: 'el los las de y que para una un por con su sus del se no es al usted nuestro nuestra nuestros puede o como este esta si en más sobre cuando',
    it: 'il di che per non della del dei delle gli un una con sono nel nella alla dal ai questo questa tuo tua tuoi si è o e come può le in utente',
    pt: 'os um uma não de que para com por do da dos das no na nos nas se você seu sua seus ao ou como este esta e é são pode pelo pela em',
    nl: 'de het een van voor niet en u uw je jouw wij we onze of met op dat die is zijn wordt worden kunt kan door bij als te in aan deze dit om ook naar',
    pl: 'w i na z do się nie jest oraz lub że od przez dla za o po które który może są jak to użytkownik',
    cs: 'a v na se je že do pro s nebo od za o z které který může jsou jako podle vám váš vaše',
    hu: 'a az és hogy nem vagy egy ha is ön önt meg ez azt amely által kell lehet való',
    ro: 'și de la în cu pentru sau nu este sunt care dvs un o ale prin din pe acest această puteți',
    tr: 've bir bu için ile veya olarak de da olan ne gibi daha siz bize tarafından değil',
    sv: 'och i att det som en på är av för med till den har inte om ett du vi kan eller du din',
    da: 'og i at det som en på er af for med til den har ikke om et du vi kan eller din',
    id: 'yang dan di untuk dengan dari anda ini kami atau tidak dalam pada adalah akan jika ke kepada dapat',
  }).map(([code, words]) => [code as Language, new Set(words.split(' '))]),
);
