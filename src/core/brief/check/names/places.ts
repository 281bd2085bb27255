import { remembered } from '#core/in-text/remembered.ts'

/** States with their capitals and the words made from them, as stems: “Beijing says” speaks for China, and a Kazakh is of Kazakhstan. */
const STATES: readonly RegExp[] = (
  'kazakh|qazaq|astana|nur-sultan|казах|казак|қазақ|астан|нур-султан;' +
  'china(?:$|[^\\p{L}])|chinese|beijing|sino(?:$|-)|prc$|китай|китая|кита[ею]|пекин|кнр|қытай|пекинск;' +
  'russia|moscow|kremlin|росси|москв|кремл|русск|рф$|ресей;' +
  'kyrgyz|kirgiz|bishkek|кыргыз|киргиз|бишкек;uzbek|tashkent|узбек|ташкент|өзбек;tajik|dushanbe|таджик|душанбе;turkmen|ashgabat|ashkhabad|туркмен|ашхабад;' +
  'u\\.?s\\.?$|us$|usa|united states|america|washington|сша|америк|вашингтон|соедин[её]нн\\p{L}* штат;' +
  'britain|british|uk$|u\\.k\\.|united kingdom|england|english|london|британ|великобритан|лондон|англи;' +
  'turkey|t[uü]rkiye|turkish|ankara|турц|турец|анкар;iran(?:$|[^\\p{L}]|ian)|tehran|persia|иран|тегеран;india(?:$|[^\\p{L}]|n$)|delhi|инди|дели;pakistan|islamabad|пакистан|исламабад;' +
  'afghan|kabul|афган|кабул;japan|tokyo|япон|токио;germany|german|berlin|герман|немец|берлин|фрг$;france|french|paris$|франц|париж;' +
  'ukrain|kyiv|kiev|украин|киев;belarus|minsk|беларус|белорус|минск;azerbaijan|azeri|baku|азербайджан|баку;armenia|yerevan|армен|армян|ереван;' +
  'georgia|tbilisi|грузи|тбилиси;mongolia|ulaanbaatar|ulan bator|монгол|улан-батор;korea|seoul|коре[яеийю]|сеул;' +
  'europe|european|eu$|brussels|европ|ес$|брюссел;xinjiang|urumqi|урумчи|синьцзян|шыңжаң|суар$;uyghur|uighur|уйгур|ұйғыр;soviet|ussr|советск|ссср;' +
  'tibet|lhasa|тибет|лхас;taiwan|taipei|тайван|тайбэ;hong kong|hongkong|гонконг;inner mongolia|внутренн\\p{L}* монгол;vietnam|hanoi|вьетнам|ханой;laos$|lao$|laotian|vientiane|лаос|вьентьян;cambodia|phnom penh|камбодж;thailand|thai$|bangkok|таиланд|бангкок;' +
  'myanmar|burm|naypyidaw|мьянм|бирм;indonesia|jakarta|индонези|джакарт;malaysia|kuala lumpur|малайзи;singapor|сингапур;philippin|filipino|manila|филиппин|манил;bangladesh|dhaka|бангладеш;nepal|kathmandu|непал;sri lanka|colombo|шри-ланк;australia|canberra|австрали|канберр;new zealand|новая зеланди|новой зеланди;' +
  'israel|jerusalem|израил|иерусалим;saudi|riyadh|саудовск|эр-рияд;emirat|emirati|uae$|abu dhabi|dubai|эмират|оаэ$|дубай|дубае;qatar|doha|катар|дох[аеиу]$;iraq|baghdad|ирак|багдад;syria|damascus|сири|дамаск;kuwait|кувейт;oman$|omani|muscat|оман$|оманск;egypt|cairo|егип|каир;' +
  'poland|polish|warsaw|польш|польск|варшав;finland|finnish|helsinki|финлянд|финск|хельсинк;sweden|swedish|stockholm|швеци|шведск|стокгольм;norway|norwegian|oslo|норвег|норвеж|осло;denmark|danish|copenhagen|дани[яиюей]|датск|копенгаген;estonia|tallinn|эстони|эстонск|таллин;latvia|riga$|латви|рига$|риге$;lithuania|vilnius|литв|литов|вильнюс;' +
  'hungar|budapest|венгр|венгер|будапешт;serbia|belgrade|серби|сербск|белград;romania|bucharest|румын|бухарест;bulgaria|sofia$|болгар|софи[яи]$;greece|greek|athens|греци|греческ|афин;ital|rome$|итали|италь|рим[аеу]?$;spain|spanish|madrid|испани|испанск|мадрид;portug|lisbon|португал|лиссабон;netherland|dutch|hague|нидерланд|голланд|гааг;belgi|бельги;' +
  'austria|vienna|австри[яию]|австрийск|вена$|вене$;switzerland|swiss|geneva|швейцар|женев;czech|prague|чехи|чешск|прага$|праге$|прагу$;slovak|bratislava|словак|словаци|братислав;moldov|chisinau|молдав|молдов|кишин[её]в;canad|ottawa|канад|оттав;brazil|бразили|бразиль;nigeria|нигери;mexic|мексик;venezuel|caracas|венесуэл'
)
  .split(';')
  .map((stems) => new RegExp(`^(?:${stems})`, 'iu'))

/** Which state a capitalised word stands for, by its number; null for another word. */
export const stateOf = remembered((word): number | null => {
  const at = STATES.findIndex((state) => state.test(word))
  return at === -1 ? null : at
})

/** Whether two words stand for one state: China, Beijing, Chinese. */
export function sameState(one: string, other: string): boolean {
  const state = stateOf(one)
  return state !== null && state === stateOf(other)
}

/** Money that only one state has: who writes of tenge writes of Kazakhstan. */
const CURRENCIES: readonly (readonly [currency: RegExp, state: string])[] = [
  [/^(?:tenge|тенге)$/iu, 'Kazakhstan'],
  [/^(?:somonis?|сомони)$/iu, 'Tajikistan'],
  [/^(?:yuan|renminbi|юан\p{L}*)$/iu, 'China'],
  [/^(?:ro?ubles?|рубл\p{L}*)$/iu, 'Russia'],
]

/** Bodies and companies that are of one state by their name alone: who writes of the Mazhilis writes of Kazakhstan. */
const BODIES: readonly (readonly [body: RegExp, state: string])[] = [
  [
    /^(?:ma[zj]h?ilis|majilis|kazmunayg[ae]s|kazatomprom|kaztransoil|kegoc|tokayev|nazarbayev|мажилис\p{L}*|казмунайгаз\p{L}*|казатомпром\p{L}*|токаев\p{L}*|назарбаев\p{L}*)$/iu,
    'Kazakhstan',
  ],
  [
    /^(?:rosatom|gazprom|rosneft|rosoboronexport|lukoil|novatek|sberbank|duma|putin|lavrov|fsb|росатом\p{L}*|газпром\p{L}*|роснефт\p{L}*|лукойл\p{L}*|новатэк\p{L}*|госдум\p{L}*|путин\p{L}*|лавров\p{L}*|фсб)$/iu,
    'Russia',
  ],
  [
    /^(?:sinopec|petrochina|cnpc|cnooc|huawei|xinhua|politburo|jinping|синопек\p{L}*|кннк|хуавэй|синьхуа|цзиньпин\p{L}*)$/iu,
    'China',
  ],
  [/^(?:jogorku|zhogorku|japarov|жогорку|жапаров\p{L}*)$/iu, 'Kyrgyzstan'],
  [/^(?:oliy|mirziyoyev|олий|мирзи[её]ев\p{L}*)$/iu, 'Uzbekistan'],
  [/^(?:rahmon|talco|рахмон\p{L}*)$/iu, 'Tajikistan'],
  [/^(?:berdimuhamedov|turkmengaz|бердымухамедов\p{L}*)$/iu, 'Turkmenistan'],
  [/^(?:pentagon|congress|cia|fbi|biden|trump|пентагон\p{L}*|конгресс\p{L}*|байден\p{L}*|трамп\p{L}*)$/iu, 'United States'],
  [/^(?:bundestag|bundeswehr|bundesrat|chancellery|бундестаг\p{L}*)$/iu, 'Germany'],
  [/^(?:erdo[gğ]an|эрдоган\p{L}*)$/iu, 'Turkey'],
]

/** The state that a body, a company or a head of state is of, by its number; null for another word. */
export function stateOfBody(word: string): number | null {
  const state = BODIES.find(([body]) => body.test(word))?.[1]
  return state === undefined ? null : stateOf(state)
}

/** The state whose money a word is, by its number; null for another word. */
export function stateOfCurrency(word: string): number | null {
  const state = CURRENCIES.find(([currency]) => currency.test(word))?.[1]
  return state === undefined ? null : stateOf(state)
}
