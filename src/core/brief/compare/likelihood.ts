/**
 * Words of likelihood on the seven steps of ICD 203 (Analytic Standards of the US intelligence community): 0 almost no chance · 1 very unlikely · 2 unlikely ·
 * 3 roughly even chance, with the “realistic possibility” of the British yardstick · 4 likely · 5 very likely · 6 almost certain. Comparisons (“more likely
 * in winter”) give no step. English only: of another language nothing is said.
 */
const STEPS: readonly (readonly [step: number | null, words: string])[] = [
  [4, 'more likely than not'],
  [3, '(?:about )?as likely as not'],
  [null, '(?:more|less) (?:un)?likely'],
  [0, '(?:almost|nearly|virtually) no chance|(?:very )?remote (?:chance|possibility|likelihood)'],
  [1, '(?:very|highly|extremely|most) (?:unlikely|improbable|improbably)'],
  [2, 'not (?:very |at all |highly )?(?:likely|probable)|(?:probably|likely) not|unlikely|improbable|improbably'],
  [3, '(?:roughly |about )?even (?:chance|odds)|realistic possibility'],
  [5, '(?:very|highly|extremely) (?:likely|probable|probably)'],
  [4, 'likely|probable|probably'],
  [6, '(?:almost|nearly|virtually|near) certain(?:ly|ty)?'],
]
const WORDS = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${STEPS.map(([, words], index) => `(?<s${index}>${words})`).join('|')})(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** A word of likelihood as it stands in a text, and its step from 0 to 6. */
export type Likelihood = { words: string; step: number }

/** The likelihoods that a text gives, in order. */
export function likelihoodsIn(text: string): Likelihood[] {
  return [...text.replace(/\s+/gu, ' ').matchAll(WORDS)].flatMap(({ 0: words, groups = {} }) => {
    const step = STEPS.find((_step, index) => groups[`s${index}`] !== undefined)?.[0] ?? null
    return step === null ? [] : [{ words, step }]
  })
}

/** How a likelihood moved; null where the sentence had none, or has none any more. */
export type Move = { before: Likelihood | null; after: Likelihood | null }

/** What moved between two wordings of a sentence: likelihoods of the same step are the same, the others are taken in their order. */
export function likelihoodMoves(before: string, after: string): Move[] {
  const now = likelihoodsIn(after)
  const gone = likelihoodsIn(before).filter(({ step }) => {
    const same = now.findIndex((each) => each.step === step)
    if (same >= 0) now.splice(same, 1)
    return same < 0
  })
  return Array.from({ length: Math.max(gone.length, now.length) }, (_, index) => ({
    before: gone[index] ?? null,
    after: now[index] ?? null,
  }))
}
