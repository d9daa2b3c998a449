import { plainWords, type TellingClass } from './telling-class.ts';

/**
 * Places and what belongs to them: words of the names of countries, continents, states and provinces, their people, and big jurisdictions. Source of
 * principle: ISO 3166-1 and 3166-2 short names; the Style Manual of the US Government Publishing Office, chapter 17, for the adjectives.
 *
 * - places: "the laws of Austria" / "the laws of Australia"; "residents of California" / "residents of Colorado"
 */
export const PLACE_CLASSES: readonly TellingClass[] = [
  {
    name: 'places',
    words: plainWords(`
afghanistan afghan albania albanian algeria algerian andorra andorran angola angolan antigua barbuda argentina argentine argentinian armenia armenian australia australian austria austrian azerbaijan azerbaijani
bahamas bahamian bahrain bahraini bangladesh bangladeshi barbados barbadian belarus belarusian belgium belgian belize belizean benin beninese bermuda bhutan bhutanese bolivia bolivian bosnia bosnian herzegovina botswana
brazil brazilian brunei bulgaria bulgarian burkina faso burundi burundian cambodia cambodian cameroon cameroonian canada canadian verde chad chadian chile chilean china chinese colombia colombian comoros congo congolese
rica rican croatia croatian cuba cuban cyprus cypriot czechia czech denmark danish djibouti dominica dominican ecuador ecuadorian egypt egyptian salvador salvadoran eritrea eritrean estonia estonian eswatini ethiopia ethiopian
fiji fijian finland finnish france french gabon gambia gambian georgia georgian germany german ghana ghanaian gibraltar greece greek greenland grenada guatemala guatemalan guernsey guinea guyana haiti haitian honduras honduran
hungary hungarian iceland icelandic india indian indonesia indonesian iran iranian iraq iraqi ireland irish israel israeli italy italian ivory jamaica jamaican japan japanese jersey jordan jordanian kazakhstan kazakh
kenya kenyan kiribati korea korean kosovo kuwait kuwaiti kyrgyzstan laos laotian latvia latvian lebanon lebanese lesotho liberia liberian libya libyan liechtenstein lithuania lithuanian luxembourg luxembourgish macau macao
macedonia macedonian madagascar malawi malaysia malaysian maldives mali malian malta maltese marshall mauritania mauritius mauritian mexico mexican micronesia moldova moldovan monaco mongolia mongolian montenegro montenegrin
morocco moroccan mozambique myanmar burma namibia namibian nauru nepal nepalese netherlands dutch holland zealand nicaragua nicaraguan niger nigeria nigerian norway norwegian oman omani pakistan pakistani palau palestine
palestinian panama panamanian papua paraguay paraguayan peru peruvian philippines philippine filipino poland polish portugal portuguese puerto qatar qatari romania romanian russia russian rwanda rwandan samoa samoan marino
saudi arabia arabian senegal senegalese serbia serbian seychelles sierra leone singapore singaporean slovakia slovak slovenia slovenian solomon somalia somali africa african spain spanish lanka lankan sudan sudanese suriname
sweden swedish switzerland swiss syria syrian taiwan taiwanese tajikistan tanzania tanzanian thailand thai togo tonga trinidad tobago tunisia tunisian turkey türkiye turkish turkmenistan tuvalu uganda ugandan ukraine ukrainian
emirates emirati uae britain british england english scotland scottish wales welsh uk u.k. gb usa u.s. u.s.a. us american america uruguay uruguayan uzbekistan uzbek vanuatu vatican venezuela venezuelan vietnam vietnamese
yemen yemeni zambia zambian zimbabwe zimbabwean hong kong crimea donetsk luhansk
alabama alaska arizona arkansas california californian colorado connecticut delaware florida hawaii hawaiian idaho illinois indiana iowa kansas kentucky louisiana maine maryland massachusetts michigan minnesota mississippi
missouri montana nebraska nevada hampshire ohio oklahoma oregon pennsylvania rhode carolina dakota tennessee texas texan utah vermont virginia washington wisconsin wyoming columbia guam
alberta manitoba brunswick newfoundland labrador scotia nova nunavut ontario quebec québec saskatchewan yukon queensland victoria tasmania bavaria bavarian catalonia
asia asian europe european antarctica oceania eurasia latin caribbean scandinavia scandinavian nordic baltic balkan mediterranean pacific atlantic arctic eu eea efta e.u. schengen apac emea latam nafta asean gcc mercosur
un nato oecd commonwealth eurozone dublin london paris berlin brussels geneva stockholm zurich vienna amsterdam madrid rome milan lisbon warsaw prague york francisco angeles jose seattle boston chicago toronto vancouver montreal
tokyo beijing shanghai delhi mumbai bangalore sydney melbourne seoul taipei moscow kyiv istanbul dubai tel aviv cairo lagos nairobi johannesburg
north south east west northern southern eastern western central world worldwide world-wide global globally international internationally national nationally domestic domestically foreign abroad overseas local locally regional
regionally offshore onshore territory territories territorial country countries continent continents state states province provinces county counties city cities region regions district districts federal municipal
united union kingdom republic republics islands island isle
`),
  },
];
