/** States with their capitals and the words made from them, as stems: “Beijing says” speaks for China, and a Kazakh is of Kazakhstan. */
const STATES: readonly RegExp[] = (
  'kazakh|qazaq|astana|nur-sultan|казах|казак|қазақ|астан|нур-султан;' +
  'china(?:$|[^\\p{L}])|chinese|beijing|sino(?:$|-)|prc$|китай|китая|кита[ею]|пекин|кнр|қытай|пекинск;' +
  'russia|moscow|kremlin|росси|москв|кремл|русск|рф$|ресей;' +
  'kyrgyz|kirgiz|bishkek|кыргыз|киргиз|бишкек;uzbek|tashkent|узбек|ташкент|өзбек;tajik|dushanbe|таджик|душанбе;turkmen|ashgabat|ashkhabad|туркмен|ашхабад;' +
  'u\\.?s\\.?$|us$|usa|united states|america|washington|сша|америк|вашингтон|соедин[её]нн\\p{L}* штат;' +
  'britain|british|uk$|u\\.k\\.|united kingdom|england|english|london|британ|великобритан|лондон|англи;' +
  'turkey|türkiye|turkish|ankara|турц|турец|анкар;iran(?:$|[^\\p{L}]|ian)|tehran|persia|иран|тегеран;india(?:$|[^\\p{L}]|n$)|delhi|инди|дели;pakistan|islamabad|пакистан|исламабад;' +
  'afghan|kabul|афган|кабул;japan|tokyo|япон|токио;germany|german|berlin|герман|немец|берлин;france|french|paris$|франц|париж;' +
  'ukrain|kyiv|kiev|украин|киев;belarus|minsk|беларус|белорус|минск;azerbaijan|azeri|baku|азербайджан|баку;armenia|yerevan|армен|армян|ереван;' +
  'georgia|tbilisi|грузи|тбилиси;mongolia|ulaanbaatar|ulan bator|монгол|улан-батор;korea|seoul|коре[яеийю]|сеул;' +
  'europe|european|eu$|brussels|европ|ес$|брюссел;xinjiang|urumqi|урумчи|синьцзян|шыңжаң;uyghur|uighur|уйгур|ұйғыр;soviet|ussr|советск|ссср'
)
  .split(';')
  .map((stems) => new RegExp(`^(?:${stems})`, 'iu'))

/** Which state a capitalised word stands for, by its number; null for another word. */
export function stateOf(word: string): number | null {
  const at = STATES.findIndex((state) => state.test(word))
  return at === -1 ? null : at
}
