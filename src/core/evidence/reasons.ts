import { listed, quoted } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import type { RankedPassage, Passage } from './rank.ts'
import type { WantedWord } from './sentence.ts'
import type { Weights } from './score.ts'

const MOST_NAMES = 4
const MOST_WORDS = 3

/** `among`: the texts of all hits, which tell whether the word that begins the sentence is a name. */
export type ReasonContext = { weights: Weights; inBrief: boolean; among: readonly string[] }

/** Why a passage is offered, each reason in plain words: what it names and gives, what it shares, that it was marked, and what to look at. */
export function reasonsOf(
  { passage, matched, contrast }: RankedPassage<Passage>,
  { weights, inBrief, among }: ReasonContext,
): string[] {
  const reasons: string[] = []
  const names = joinedNames(
    matched.words.filter((word) => word.name === 'yes' || (word.name === 'maybe' && among.some((text) => isNameIn(word, text)))),
  )
  const rest = matched.words
    .filter((word) => !names.of.has(word) && !/^\p{N}+$/u.test(word.shown))
    .toSorted((a, b) => weights.of(b.key) - weights.of(a.key))
    .slice(0, MOST_WORDS)
    .toSorted((a, b) => a.at - b.at)
  if (names.shown.length > 0) reasons.push(t('evidence:names', { names: listed(names.shown.slice(0, MOST_NAMES)) }))
  const values = [...new Set(matched.values.map(({ given }) => given.printed))]
  if (values.length > 0) reasons.push(t('evidence:gives', { values: listed(values) }))
  if (rest.length > 0) reasons.push(t('evidence:speaksOf', { words: listed(rest.map(({ shown }) => quoted(shown))) }))
  if (matched.inTitle.length > 0)
    reasons.push(t('evidence:inTitle', { words: listed(matched.inTitle.slice(0, MOST_WORDS).map(({ shown }) => quoted(shown))) }))
  if (passage.marked !== null)
    reasons.push(
      passage.marked.themes.length === 0
        ? t('evidence:marked')
        : t('evidence:markedFor', { themes: passage.marked.themes.join(', ') }),
    )
  if (inBrief) reasons.push(t('evidence:inBrief'))
  if (contrast?.kind === 'number') reasons.push(t('evidence:otherNumber', { theirs: contrast.theirs, yours: contrast.yours }))
  if (contrast?.kind === 'says-not') reasons.push(t('evidence:saysNot'))
  if (contrast?.kind === 'you-say-not') reasons.push(t('evidence:youSayNot'))
  return reasons
}

/** Where something lies, or how it is called besides: a name only with the word that it stands before. */
const HALF_A_NAME =
  /^(?:central|middle|upper|lower|new|united|great|(?:north|south|east|west)(?:ern|east|west|eastern|western)?|(?:централь|средн|северн|южн|восточн|западн|нов|велик|соедин[её]нн)[а-яё]*)$/iu

/** Names that stand side by side in the sentence are one: Central Asia. Half a name (“Central”, where the passage says nothing of Asia) is none. */
function joinedNames(words: readonly WantedWord[]): { shown: string[]; of: Set<WantedWord> } {
  const runs: WantedWord[][] = []
  for (const word of words) {
    const run = runs.at(-1)
    if (word.joins && run !== undefined && word.at === (run.at(-1)?.at ?? 0) + 1) run.push(word)
    else runs.push([word])
  }
  const named = runs.filter((run) => run.length > 1 || !HALF_A_NAME.test(run[0]?.shown ?? ''))
  return { shown: named.map((run) => run.map(({ shown }) => shown).join(' ')), of: new Set(named.flat()) }
}

/** Whether a word that the sentence begins with has its capital in the passage too, and not only where a sentence begins there. */
function isNameIn({ shown }: WantedWord, text: string): boolean {
  for (let at = text.indexOf(shown); at >= 0; at = text.indexOf(shown, at + 1))
    if (/[\p{L}\p{N},–-]\s?$/u.test(text.slice(0, at))) return true
  return false
}
