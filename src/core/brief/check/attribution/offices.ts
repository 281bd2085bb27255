import type { EvidenceEntry } from '../../evidence.ts'
import { readsWords } from '../read-languages.ts'
import { remembered } from '../../../in-text/remembered.ts'

/** A speaker who is told by an office and no name: “the energy minister said”. `stems`: one of which evidence must hold. */
export type Office = { printed: string; stems: readonly string[]; start: number }

/** Offices by the beginnings of the words that name them, in English and Russian. One who governs is told by the words for governing as well. */
const OFFICES: readonly (readonly [pattern: string, stems: readonly string[]])[] = [
  [
    '(?:prime |foreign |deputy )?ministers?|premier',
    ['minist', 'premier', 'cabinet', 'government', 'министр', 'министерств', 'премьер', 'правительств'],
  ],
  ['presidents?', ['president', 'президент']],
  ['ambassadors?|envoys?|diplomats?', ['ambassad', 'embass', 'envoy', 'diplomat', 'посол', 'посл', 'дипломат']],
  ['spokes(?:man|men|woman|women|person|people)', ['spokes', 'представител', 'пресс-']],
  ['governors?|mayors?', ['governor', 'mayor', 'губернатор', 'аким', 'мэр']],
  [
    'generals?|commanders?|officers?|colonels?',
    ['general', 'command', 'officer', 'colonel', 'army', 'генерал', 'командующ', 'офицер', 'полковник'],
  ],
  ['bankers?|economists?|analysts?', ['bank', 'econom', 'analy', 'банк', 'эконом', 'аналитик']],
  ['министр\\p{L}*|премьер\\p{L}*', ['министр', 'министерств', 'премьер', 'правительств', 'minist', 'premier']],
  ['президент\\p{L}*', ['президент', 'president']],
  ['посол|посла|послы', ['посол', 'посл', 'ambassad', 'embass']],
]
const SAID =
  'said|says|told|explained|warned|argued|added|announced|declared|assured|admitted|conceded|promised|insisted|claimed|confirmed|denied|noted|replied|disclosed|revealed|stated|asserted|affirmed|pledged|vowed|threatened|hinted|cautioned|conceded|acknowledged|complained|stressed|emphasi[sz]ed|сказал[аи]?|заявил[аи]?|сообщил[аи]?|предупредил[аи]?|отметил[аи]?|признал[аи]?|пообещал[аи]?|подтвердил[аи]?|заверил[аи]?|пояснил[аи]?'
const WORDS = '(?:\\p{Ll}[\\p{L}-]*\\s){0,3}?'
const FORMS = OFFICES.map(([pattern, stems]) => ({
  stems,
  before: new RegExp(
    `(?<![\\p{L}-])(?:(?:the|an?|one)\\s)?(?<office>${WORDS}(?:${pattern}))(?:\\s(?:for|of)\\s[^,.;:“”«»]{3,40}?)?\\s(?:${SAID})(?![\\p{L}])`,
    'giu',
  ),
  after: new RegExp(
    `(?<![\\p{L}-])(?:${SAID})\\s(?:(?:the|an?|one)\\s)?(?<office>${WORDS}(?:${pattern}))(?=[.,;:]|$|\\s(?:in|on|at|to|в|на))`,
    'giu',
  ),
}))
/** A quotation or “that …” beside it; otherwise the office may be what somebody talks about. */
const SPOKEN = /[“”„«»"‘’]|(?<!\p{L})(?:that|что)(?!\p{L})/u

/** The offices to which a text credits words. */
export const officesIn = remembered((text): Office[] => {
  if (!SPOKEN.test(text)) return []
  return FORMS.flatMap(({ stems, before, after }) =>
    [before, after].flatMap((form) =>
      [...text.matchAll(form)].map((match) => ({ printed: match.groups?.['office'] ?? match[0], stems, start: match.index })),
    ),
  )
})

/** Whether the passage, what stands around it, or what its article says of itself speaks of somebody in that office; what cannot be read counts as if it did. */
export function isOfficeThere({ stems }: Office, entries: readonly EvidenceEntry[]): boolean {
  return entries.some(({ excerpt, article, block, before, after }) => {
    if (!readsWords(block?.language ?? article.language, excerpt.anchor.quote)) return true
    const texts = [
      excerpt.anchor.quote,
      article.title,
      article.standfirst ?? '',
      ...article.authors,
      block?.text,
      before?.text,
      after?.text,
    ]
    const all = texts.join(' ').toLowerCase()
    return stems.some((stem) => all.includes(stem))
  })
}
