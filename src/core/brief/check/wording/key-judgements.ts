import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { blockSentences } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { plainText } from '../../inline.ts'
import { quotedSpans } from '../../../in-text/quoted-passages.ts'

/** A sentence of a judgement: `own` is its text with what it quotes left blank, place for place. `reported`: it tells what its source said, and how likely that had it. */
export type JudgedSentence = { id: string; text: string; own: string; excerpts: string[]; reported: boolean }

/**
 * One judgement: a block for judgements, a paragraph or point of a section for key judgements (`key`), or elsewhere a sentence tagged as judgement. `confidence` is what its
 * block says of it.
 */
export type Judgement = {
  section: string
  key: boolean
  confidence: 'low' | 'moderate' | 'high' | null
  sentences: JudgedSentence[]
}

/** What a cited sentence says others said: their likelihoods are theirs. “We judge” is the author. */
const REPORTED =
  /(?<!\b(?:we|I)\s)\b(?:says?|said|writes?|wrote|warn(?:s|ed)?|report(?:s|ed)|claim(?:s|ed)?|argue[sd]?|told|tells?|expect(?:s|ed)?|believe[sd]?|estimate[sd]?|predict(?:s|ed)?|forecasts?|announce[sd]?|suggest(?:s|ed)?|acknowledge[sd]?|state[sd])\b|\b(?:according to|in the words of|as .{1,40} put it)\b/iu

/** The judgements of a brief, in reading order. */
export function judgementsIn(brief: BriefContent, template: Template): Judgement[] {
  const keySlots = new Set(template.sections.filter(({ role }) => role === 'key-judgements').map(({ id }) => id))
  return brief.sections.flatMap(({ id: section, slot, blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === 'judgement') return judged(section, true, block.sentences, block.confidence)
      if (!keySlots.has(slot)) return tagged(block).flatMap((sentence) => judged(section, false, [sentence]))
      return points(block).flatMap((sentences) => judged(section, true, sentences))
    }),
  )
}

function points(block: BriefBlock): Sentence[][] {
  if (block.kind === 'list') return block.items.map(({ sentences }) => sentences)
  return block.kind === 'paragraph' ? [block.sentences] : tagged(block).map((sentence) => [sentence])
}

function tagged(block: BriefBlock): Sentence[] {
  return blockSentences(block).filter(({ evidence }) => evidence.tag === 'judgement')
}

function judged(
  section: string,
  key: boolean,
  sentences: readonly Sentence[],
  confidence: Judgement['confidence'] = null,
): Judgement[] {
  const read = sentences.map(({ id, text, evidence: { excerpts, tag } }) => {
    const plain = plainText(text)
    const reported = excerpts.length > 0 && tag === null && REPORTED.test(plain)
    return { id, text: plain, own: withoutQuotations(plain), excerpts, reported }
  })
  return read.length === 0 ? [] : [{ section, key, confidence, sentences: read }]
}

/** The text with every letter that it quotes blanked out, so that places stay what they are. */
function withoutQuotations(text: string): string {
  let own = text
  for (const [start, end] of quotedSpans(text)) own = own.slice(0, start) + '·'.repeat(end - start) + own.slice(end)
  return own
}
