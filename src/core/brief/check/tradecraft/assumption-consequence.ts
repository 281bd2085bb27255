import type { BriefBlock, BriefSection, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import { t } from '#text/text.ts'
import { plainText } from '../../inline.ts'
import { sectionsFor, type Given, type Shortfall } from './given.ts'

/** What follows if it fails: a condition, or what hangs on it. English. */
const FOLLOWS =
  /\b(?:if|unless|otherwise|should (?:this|it|that|they|these)|were (?:this|it|that|they) (?:to|not|wrong)|in that case|depends? on (?:this|it)|hinges? on|rests? on (?:this|it)|without (?:this|it)|(?:would|will) (?:then|no longer|weaken|fall|fail)|(?:falls?|fails?|stands?|collapses?) (?:or falls? )?with (?:this|it|that|the)|(?:judge?ment|assessment|conclusion|case) (?:falls?|fails?|collapses|no longer holds|does not hold))\b/iu
/** Conditions that say of no failure what follows: “if only because …”, “even if prices fall”. */
const NO_FAILURE = /\b(?:even if|if only|as if|if anything|if at all|if any)\b/giu

/** Each assumption (a sentence tagged as one, or a point of the section for them) says in its own paragraph or point what follows if it fails. */
export function lacksConsequence({ brief, template, readsWords }: Given): Shortfall[] {
  if (!readsWords) return []
  const listed = new Set(sectionsFor('assumptions', brief, template).map(({ id }) => id))
  return brief.sections.flatMap((section) =>
    section.blocks.flatMap((block) =>
      pointsOf(block).flatMap((sentences) => ofPoint(section, sentences, listed.has(section.id))),
    ),
  )
}

function pointsOf(block: BriefBlock): Sentence[][] {
  return block.kind === 'list' ? block.items.map(({ sentences }) => sentences) : [blockSentences(block)]
}

function ofPoint(section: BriefSection, sentences: readonly Sentence[], listed: boolean): Shortfall[] {
  const [first] = sentences
  const assumed = sentences.find(({ evidence }) => evidence.tag === 'assumption') ?? (listed ? first : undefined)
  if (assumed === undefined || sentences.some(({ text }) => FOLLOWS.test(plainText(text).replace(NO_FAILURE, ' ')))) return []
  return [{ section: section.id, sentence: assumed.id, message: t('tradecraft:assumption') }]
}
