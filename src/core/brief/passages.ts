import type { ArticleMetadata } from '../article.ts'
import { splitSentences } from '../sentences.ts'
import { countWords } from '../words.ts'

/** A suggested block as material for a draft: its text, the theme and the words that triggered it. Score 0–1. */
export type SuggestedBlock = {
  article: ArticleMetadata & { id: string }
  block: number
  n: number | null
  text: string
  theme: string
  score: number
  triggers: string[]
}

/** One sentence of a suggested block that can stand in a brief on its own. `weight` orders passages; it has no unit. */
export type Passage = SuggestedBlock & { quote: string; weight: number }

/** Words. Shorter sentences seldom say anything alone; longer ones eat a section's budget. */
const LENGTH = { shortest: 9, longest: 45 }
/** A sentence that begins so leans on the one before it and cannot be quoted alone. */
const LEANING =
  /^(it|its|this|that|these|those|they|their|he|she|his|her|such|so|but|and|or|yet|nor|hence|thus|therefore|however|moreover|still|then|there|here|instead|similarly|in fact|after all|for (example|instance)|as a result|on the other hand|the (former|latter|same|other)|both|neither|one|another|оно|он|она|они|это|эти|однако|но|и|а)\b/iu
/** What makes a sentence worth quoting: that it holds the theme's words, a figure, a name. */
const WEIGHT = { trigger: 1, figure: 0.6, quoteInside: -0.8, question: -2 }

/** The sentence of a suggested block that a brief would quote; null when none can stand alone. */
export function bestPassage(block: SuggestedBlock): Passage | null {
  const candidates = splitSentences(block.text, block.article.language)
    .filter((sentence) => standsAlone(sentence, block.article.language))
    .map((quote): Passage => ({ ...block, quote, weight: weigh(quote, block) }))
    .filter((passage) => passage.weight > 0)
  return candidates.toSorted((one, other) => other.weight - one.weight)[0] ?? null
}

function standsAlone(sentence: string, language: string | null): boolean {
  const words = countWords(sentence, language)
  return words >= LENGTH.shortest && words <= LENGTH.longest && !LEANING.test(sentence) && /[.!…。]["”»]?$/u.test(sentence)
}

function weigh(sentence: string, block: SuggestedBlock): number {
  const lower = sentence.toLowerCase()
  const triggers = new Set(block.triggers.map((trigger) => trigger.toLowerCase()).filter((trigger) => lower.includes(trigger)))
    .size
  if (triggers === 0) return 0
  const figure = /\d/u.test(sentence) ? WEIGHT.figure : 0
  const inside = /[“”"«»]/u.test(sentence) ? WEIGHT.quoteInside : 0
  const question = /\?["”»]?$/u.test(sentence) ? WEIGHT.question : 0
  return (WEIGHT.trigger * Math.min(triggers, 3) + figure + inside + question) * block.score
}
