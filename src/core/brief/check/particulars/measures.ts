/** What a number measures: `share` (of 1), `points`, `factor`, a currency, a unit, a `count` of things, or `any` where nothing after it says. */
export type Measure = { kind: string; by: number; end: number }

const AFTER: readonly (readonly [kind: string, by: number, pattern: string])[] = [
  ['points', 1, '(?:percentage[ -])?points?(?!\\sof)|процентн\\p{L}* пункт\\p{L}*|п\\.\\s?п\\.'],
  ['share', 0.01, '%|percent|per[ -]?cent|процент\\p{L}*'],
  ['hkd', 1, 'Hong Kong dollars?|HKD|гонконгск\\p{L}+ долл\\p{L}*'],
  ['aud', 1, 'Australian dollars?|AUD|австралийск\\p{L}+ долл\\p{L}*'],
  ['cad', 1, 'Canadian dollars?|CAD|канадск\\p{L}+ долл\\p{L}*'],
  ['sgd', 1, 'Singapore dollars?|SGD|сингапурск\\p{L}+ долл\\p{L}*'],
  ['usd', 1, '(?:US |U\\.S\\. |American )?dollars?|USD|долл\\p{L}*\\.?|\\$|美元'],
  ['eur', 1, 'euros?|EUR|евро|€|欧元'],
  ['cny', 1, '(?:Chinese )?yuan|renminbi|RMB|CNY|юан\\p{L}*|元|¥'],
  ['kzt', 1, '(?:Kazakh(?:stani)? )?tenge|KZT|тенге|₸|坚戈'],
  ['rub', 1, '(?:Russian )?ro?ubles?|RUB|руб\\p{L}*\\.?|₽|卢布'],
  ['gbp', 1, '(?:British )?pounds?(?: sterling)?|GBP|фунт\\p{L}*|£'],
  ['tjs', 1, '(?:Tajik )?somonis?|TJS|сомони'],
  ['kgs', 1, '(?:Kyrgyz )?soms?|KGS|сом(?:ов|а|ам)?'],
  ['uzs', 1, '(?:Uzbek )?sums?|(?:Uzbek )?so[ʻ’‘]m|UZS|сум(?:ов|а|ам)?'],
  ['tmt', 1, '(?:Turkmen )?manats?|манат\\p{L}*'],
  ['jpy', 1, '(?:Japanese )?yen|JPY|[ий]ен[аы]?'],
  ['inr', 1, '(?:Indian )?rupees?|INR|рупи\\p{L}*'],
  ['try', 1, '(?:Turkish )?liras?|TRY|лир[аы]?'],
  ['azn', 1, 'Azerbaijani manats?|AZN|азербайджанск\\p{L}+ манат\\p{L}*'],
  ['pkr', 1, 'Pakistani rupees?|PKR|пакистанск\\p{L}+ рупи\\p{L}*'],
  ['chf', 1, '(?:Swiss )?francs?|CHF|(?:швейцарск\\p{L}+ )?франк\\p{L}*'],
  ['afn', 1, 'afghanis?|AFN|афгани'],
  ['irr', 1, '(?:Iranian )?rials?|риал\\p{L}*'],
  ['cent', 1, '(?:US |American )?cents?|цент(?:а|ов|ам)?'],
  ['km2', 1, 'square kilomet(?:re|er)s?|sq\\.? ?km|km²|кв\\.? ?км|квадратн\\p{L}* километр\\p{L}*'],
  ['m3', 1e9, 'bcm(?:/y)?'],
  ['m3', 1e6, 'mcm'],
  ['m3', 1e12, 'tcm'],
  ['m3', 1e9, 'cubic[ -]kilomet(?:re|er)s?|km³|км³|куб\\.? ?км|кубокилометр\\p{L}*|кубическ\\p{L}* километр\\p{L}*'],
  ['ft3', 1e9, 'bcf'],
  ['ft3', 1e12, 'tcf'],
  ['m3', 1, 'cubic[ -]met(?:re|er)s?|m³|m3|кубометр\\p{L}*|куб\\.? ?м\\p{L}*\\.?|кубическ\\p{L}* метр\\p{L}*'],
  ['ft3', 1, 'cubic (?:feet|foot)|кубическ\\p{L}* фут\\p{L}*'],
  ['m', 1000, 'km|kilomet(?:re|er)s?|км|километр\\p{L}*'],
  ['m', 0.01, 'cm|centimet(?:re|er)s?|см|сантиметр\\p{L}*'],
  ['m', 0.001, 'mm|millimet(?:re|er)s?|мм|миллиметр\\p{L}*'],
  ['ft', 1, 'feet|foot|ft|фут(?:а|ов)?'],
  ['mi', 1, 'miles?|миль|мил[ия]'],
  ['m', 1, 'met(?:re|er)s?|м|метр\\p{L}*|m(?=\\s(?:high|long|deep|wide|tall|thick|above|below)(?!\\p{L}))'],
  ['kg', 1000, '(?:metric )?ton(?:ne)?s?|т|тонн\\p{L}*'],
  ['bbl', 1, 'barrels?|bpd|баррел\\p{L}*'],
  ['kg', 1, 'kg|kilogram(?:me)?s?|кг|килограмм\\p{L}*'],
  ['l', 1, 'lit(?:re|er)s?|литр\\p{L}*'],
  ['gal', 1, 'gallons?'],
  ['wh', 1e3, 'kWh|kilowatt[ -]hours?|киловатт-час\\p{L}*|кВт·?ч'],
  ['wh', 1e6, 'MWh|megawatt[ -]hours?|мегаватт-час\\p{L}*|МВт·?ч'],
  ['wh', 1e9, 'GWh|gigawatt[ -]hours?|гигаватт-час\\p{L}*|ГВт·?ч'],
  ['wh', 1e12, 'TWh|terawatt[ -]hours?|тераватт-час\\p{L}*|ТВт·?ч'],
  ['w', 1e6, 'MW|megawatts?|МВт|мегаватт\\p{L}*'],
  ['w', 1e9, 'GW|gigawatts?|ГВт|гигаватт\\p{L}*'],
  ['ha', 1, 'ha|hectares?|га|гектар\\p{L}*'],
  ['acre', 1, 'acres?'],
  ['deg', 1, '°\\s?[CСF]?|degrees?|градус\\p{L}*'],
  ['hour', 1, 'hours?|час(?:а|ов)?'],
  ['day', 1, 'days?|дн(?:я|ей)|день|суток'],
  ['week', 1, 'weeks?|недел\\p{L}*'],
  ['month', 1, 'months?|месяц\\p{L}*'],
  ['year', 1, 'years?|лет|год(?:а|у|ами|ах)?'],
  ['decade', 1, 'decades?|десятилети\\p{L}*'],
  // “forty times in one year” counts; “three times as much” multiplies.
  ['any', 1, "(?:times|раза?)(?=\\s(?:in|a|an|per|each|since|during|last(?!\\s\\p{L}+[’'])|в|за|с)(?!\\p{L}))"],
  ['factor', 1, 'times|раза?'],
]
const PATTERNS = AFTER.map(([kind, by, pattern]) => ({
  kind,
  by,
  pattern: new RegExp(`^[\\s\\u00a0\\u202f-]?(?:${pattern})(?!(?!\\p{Script=Han})\\p{L})`, 'iu'),
}))
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['hkd', /HK\$\s?$|HKD\s?$/u],
  ['aud', /(?<!\p{L})AU?\$\s?$|AUD\s?$/u],
  ['cad', /(?<!\p{L})CA?\$\s?$|CAD\s?$/u],
  ['sgd', /(?<!\p{L})SG?\$\s?$|SGD\s?$/u],
  ['usd', /(?:US|U\.S\. )?\$\s?$|USD\s?$/u],
  ['eur', /(?:€|EUR)\s?$/u],
  ['cny', /(?:¥|RMB|CNY)\s?$/u],
  ['kzt', /(?:₸|KZT)\s?$/u],
  ['rub', /(?:₽|RUB)\s?$/u],
  ['gbp', /(?:£|GBP)\s?$/u],
]
/** Words after a number that name nothing that is counted. */
const NO_THING =
  /^(?:\s*$|\s*[.,;:!?…)\]”»"’—–-]|\s(?:of|in|to|and|or|from|by|for|on|at|as|were|was|had|have|has|is|are|during|after|before|over|under|between|within|because|despite|amid|against|compared|about|lies?|lay|lying|live|lived|will|would|can|could|may|might|came|come|went|died|said|who|that|which|when|while|than|per|a|more|less|out|since|until|with|из|в|на|и|или|до|от|по|к|за|с|которые|были|было|человек)(?:\s|[.,;:]|$))/iu

/** What the number at [start, end) measures. */
export function measureAt(text: string, start: number, end: number): Measure {
  const before = text.slice(Math.max(0, start - 6), start)
  const after = text.slice(end, end + 32)
  const currency = BEFORE.find(([, pattern]) => pattern.test(before))
  if (currency) return { kind: currency[0], by: 1, end }
  const unit = PATTERNS.find(({ pattern }) => pattern.test(after))
  if (unit) return { kind: unit.kind, by: unit.by, end: end + (unit.pattern.exec(after)?.[0].length ?? 0) }
  return { kind: NO_THING.test(after) ? 'any' : 'count', by: 1, end }
}

/** Whether a number is of money, whose signs are read in any language: 美元 are dollars. */
export const isMoney = (kind: string): boolean => /^(?:usd|eur|cny|kzt|rub)$/u.test(kind)

/** Units of time tell how long, not how much: an author may name a term of her own. */
export function isTerm(kind: string): boolean {
  return /^(?:hour|day|week|month|year|decade)$/u.test(kind)
}

/** Up to so many things are counted in any sentence: so small a number tells little. */
export const A_FEW = 12

/** Whether a number has no unit: it counts things, or says of nothing what it counts. */
export const isUnitless = (kind: string): boolean => kind === 'any' || kind === 'count'

/** Whether a number tells one of another: a share, how many times as much, percentage points. */
export const isRelative = (kind: string): boolean => /^(?:share|factor|points)$/u.test(kind)
