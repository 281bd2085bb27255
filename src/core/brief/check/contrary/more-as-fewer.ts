const NUMBER = String.raw`(?<number>\p{N}[\p{N}.,]*(?:\s(?:thousand|million|billion|per cent|percent|тысяч\p{L}*|млн|млрд))?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|half|twice|three times)`
const MORE = 'more|higher|larger|greater|longer|later|faster|bigger|heavier|dearer|больше|выше|дольше|позже|быстрее|дороже'
const LESS = 'less|fewer|lower|smaller|shorter|earlier|slower|lighter|cheaper|меньше|ниже|короче|раньше|медленнее|дешевле'
const COMPARES = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${NUMBER}(?:\s[\p{L}-]+){0,2}?\s)(?:(?<more>${MORE})|(?<less>${LESS}))(?:\s[\p{L}’'-]+){0,6}?\s(?:than|чем)(?!\p{L})`,
  'giu',
)

type Compared = { printed: string; number: string; isMore: boolean }

/** “one fewer than last summer” where the passage has “one more than last”: the words of both; null where none are. */
export function moreAsFewer(sentence: string, passage: string): { said: string; there: string } | null {
  const given = comparedIn(passage)
  for (const told of comparedIn(sentence)) {
    const alike = given.filter(({ number }) => number === told.number)
    const [there] = alike
    if (there !== undefined && alike.every(({ isMore }) => isMore !== told.isMore))
      return { said: told.printed, there: there.printed }
  }
  return null
}

function comparedIn(text: string): Compared[] {
  return [...text.matchAll(COMPARES)].map(({ 0: printed, groups }) => ({
    printed,
    number: groups?.['number']?.toLowerCase() ?? '',
    isMore: groups?.['more'] !== undefined,
  }))
}
