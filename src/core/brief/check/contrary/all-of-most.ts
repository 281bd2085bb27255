import { tokensOf } from '#core/evidence/tokens.ts'

const DETERMINERS = '(?:\\s(?:of\\s)?(?:the|its|their|these|those|his|her|all|them|\\p{N}[\\p{N}.,]*|этих|эти|их|всех))*'
const MOST = new RegExp(
  `(?<!\\p{L})(?:most|some|many|several|a few|few|part of|parts of|half|a majority|nearly all|almost all|much of|more than half|большинств\\p{L}+|часть|части|некоторые|некоторых|многие|многих|несколько|почти все|половин\\p{L})${DETERMINERS}\\s(?=\\p{L})`,
  'giu',
)
const ALL = new RegExp(
  `(?<!(?:not|nearly|almost|не|почти)\\s)(?<!\\p{L})(?:all|every|each|the whole|the entire|entire|all of|все|всех|кажд\\p{L}+|вс[её]|весь|вся)${DETERMINERS}\\s(?=\\p{L})`,
  'giu',
)
const NONE = new RegExp(
  `(?<!\\p{L})(?:none|no|neither|not one|ни один|ни одна|ни одно)(?:\\s(?:of|из))?${DETERMINERS}\\s(?=\\p{L})`,
  'giu',
)
const SOME = new RegExp(
  `(?<!\\p{L})(?:only one|one|two|three|some|several|most|all|both|many|один|одна|два|две|три|некоторые|многие|все)(?:\\s(?:of|из))${DETERMINERS}\\s(?=\\p{L})`,
  'giu',
)
const NEARLY_ALL = new RegExp(`(?<!\\p{L})(?:nearly all|almost all|почти все|почти всех)${DETERMINERS}\\s(?=\\p{L})`, 'giu')
const HALF_AND_MORE = new RegExp(
  `(?<!\\p{L})(?:more than half|over half|just over half|half|a majority|больше половины|более половины|половин\\p{L})${DETERMINERS}\\s(?=\\p{L})`,
  'giu',
)
/** Words of a noun group in which what is counted must stand. */
const GROUP = 3

/** What a passage says of most, some or part of something and the sentence of all of it, or of none and the sentence of some: the thing; null where none is. */
export function allOfMost(sentence: string, passage: string): { said: string; printed: string } | null {
  return (
    widened(sentence, passage, ALL, MOST, [ALL]) ??
    widened(sentence, passage, NEARLY_ALL, HALF_AND_MORE, [ALL, NEARLY_ALL]) ??
    widened(sentence, passage, SOME, NONE, [SOME, ALL])
  )
}

type Group = { printed: string; keys: readonly string[] }

function widened(
  sentence: string,
  passage: string,
  wide: RegExp,
  narrow: RegExp,
  alike: readonly RegExp[],
): { said: string; printed: string } | null {
  const narrows = groupsIn(passage, narrow)
  if (narrows.length === 0) return null
  const same = alike.flatMap((pattern) => groupsIn(passage, pattern))
  for (const group of groupsIn(sentence, wide)) {
    const first = group.keys[0]
    if (first === undefined || same.some(({ keys }) => keys.includes(first))) continue
    const there = narrows.find(({ keys }) => keys.some((key) => group.keys.includes(key)))
    if (there !== undefined) return { said: there.printed, printed: group.printed }
  }
  return null
}

/** The words right behind each of such words. */
function groupsIn(text: string, pattern: RegExp): Group[] {
  return [...text.matchAll(pattern)].map(({ 0: words, index }) => {
    const rest = text.slice(index + words.length).split(/[,;.:!?()—–]/u, 1)[0] ?? ''
    const tokens = tokensOf(rest).slice(0, GROUP)
    return { printed: `${words}${rest.slice(0, tokens[0]?.end ?? 0)}`.trim(), keys: tokens.slice(0, 2).map(({ key }) => key) }
  })
}
