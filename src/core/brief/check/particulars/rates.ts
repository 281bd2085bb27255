/** What a rate is counted by: a time (“a year”), a measure (“per barrel”), or all of it at once (“over its lifetime”). */
const RATES: readonly (readonly [per: string, pattern: RegExp])[] = (
  [
    ['hour', 'hour|час'],
    ['day', 'day|день|сутки'],
    ['week', 'week|неделю'],
    ['month', 'month|месяц'],
    ['year', 'year|год'],
    ['barrel', 'barrel|баррель'],
    ['tonne', '(?:metric )?ton(?:ne)?|тонну'],
    [
      'm3',
      '(?:thousand |1,000 |тысячу |тыс\\. )?cubic met(?:re|er)s?|(?:тысячу |тыс\\. )?куб(?:ометр\\p{L}*|ическ\\p{L}+ метр\\p{L}*)',
    ],
    ['kg', 'kilo(?:gram(?:me)?)?|kg|килограмм|кг'],
    ['pound', 'pound|lb|фунт'],
    ['kwh', 'kWh|kilowatt[ -]hour|киловатт-час|кВт·?ч'],
    ['hectare', 'hectare|гектар'],
    ['km', 'kilomet(?:re|er)|km|километр'],
  ] as const
).map(([per, names]) => [
  per,
  new RegExp(`^(?:\\s(?:of|to|for|from|in)(?:\\s\\p{L}+){1,4}?)?,?\\s(?:an?|per|each|every|в|за)\\s(?:${names})(?!\\p{L})`, 'iu'),
])
const YEARLY = /^(?:\s[\p{L}\p{N}-]+){0,4}?\s(?:annually|yearly|ежегодно)(?!\p{L})/iu
const REACH_OF_RATE = 48

/** What a number is counted by, read from the words behind it; null where nothing says. */
export function rateBehind(tail: string): string | null {
  const near = tail.slice(0, REACH_OF_RATE)
  return RATES.find(([, pattern]) => pattern.test(near))?.[0] ?? (YEARLY.test(near) ? 'year' : null)
}

/** All of it at once, said anywhere in the sentence. */
const AT_ONCE =
  /(?<!\p{L})over (?:its|their|the) (?:whole |entire )?(?:lifetime|life|course|duration)(?!\p{L})|(?<!\p{L})за весь срок(?!\p{L})/iu

/** Whether a sentence tells its numbers of the whole life of a thing, and no longer of each year of it. */
export const tellsOfWhole = (text: string): boolean => AT_ONCE.test(text)
