import type { BriefContent } from '#core/brief.ts'
import { quoted } from '#core/in-sentence.ts'
import type { Template } from '#core/template.ts'
import { likelihoodScaleOf } from '../../likelihood-scale.ts'
import { t } from '#text/text.ts'
import { finding, type Finding, type RuleId } from '../rules.ts'
import type { Unchecked } from '../unchecked.ts'
import { bandFiguresIn } from './band-figures.ts'
import { confidenceIn } from './confidence-words.ts'
import { judgementsIn, type JudgedSentence, type Judgement } from './key-judgements.ts'
import { likelihoodWordsIn, type LikelihoodWord } from './likelihood-words.ts'
import { rowOf, SCALES, wordFor, type ScaleId } from './scales.ts'
import { vagueWordsIn } from './vague-words.ts'

/**
 * How judgements say how likely something is, and how sure their author is: on the scale of template or brief, one likelihood for each, and confidence as that scale has it. English: of
 * judgements in another language it says that they were not read.
 */
export function checkWording(brief: BriefContent, template: Template): { findings: Finding[]; unchecked: Unchecked[] } {
  const judgements = judgementsIn(brief, template).flatMap(ofAuthor)
  if (!/^en\b/iu.test(brief.language)) return { findings: [], unchecked: unread(judgements, brief.language) }
  const scale = likelihoodScaleOf(brief, template)
  const confidenceAsked = template.tradecraft.includes('confidence-stated')
  return {
    findings: [
      ...judgements.flatMap((judgement) => [
        ...judgement.sentences.flatMap((sentence) => offScale(judgement.section, sentence, scale)),
        ...judgement.sentences.flatMap((sentence) => otherBand(judgement.section, sentence, scale)),
        ...once(judgement, scale),
        ...bare(judgement, scale),
        ...(scale === 'phia' ? apart(judgement, confidenceAsked) : mixed(judgement)),
      ]),
      ...rows(judgements, scale),
    ],
    unchecked: judgements.flatMap(({ sentences }) => sentences.flatMap(doubts)),
  }
}

/** Without the sentences that tell what others said: their likelihoods are theirs. */
function ofAuthor(judgement: Judgement): Judgement[] {
  const sentences = judgement.sentences.filter(({ reported }) => !reported)
  return sentences.length === 0 ? [] : [{ ...judgement, sentences }]
}

function about(rule: RuleId, section: string | null, sentence: string | null, message: string, scale: ScaleId): Finding {
  return { ...finding(rule, section, sentence, message), reference: SCALES[scale].source }
}

function unread(judgements: readonly Judgement[], language: string): Unchecked[] {
  return judgements.flatMap(({ sentences }) =>
    sentences.map(({ id }) => ({ sentence: id, what: t('wording:language', { language }) })),
  )
}

/** Words of the other scale, or of none, each with the nearest word of this one. */
function offScale(section: string, { id, own }: JudgedSentence, scale: ScaleId): Finding[] {
  const other = likelihoodWordsIn(own).flatMap(({ words, step, on, start }) => {
    if (step === null || on.includes(scale)) return []
    const asked = { word: words, scale: SCALES[scale].name, ...offered(scale, step) }
    const [elsewhere] = on
    const message =
      elsewhere === undefined ? t('wording:noScale', asked) : t('wording:otherScale', { ...asked, other: SCALES[elsewhere].name })
    return [{ start, message }]
  })
  const vague = vagueWordsIn(own).flatMap(({ words, step, start, doubtful }) =>
    doubtful
      ? []
      : [{ start, message: t('wording:noScale', { word: words, scale: SCALES[scale].name, ...offered(scale, step) }) }],
  )
  return [...other, ...vague]
    .toSorted((one, another) => one.start - another.start)
    .map(({ message }) => about('likelihood-scale', section, id, message, scale))
}

/** Figures beside a word that are the band of another: “unlikely (55–80 per cent)”. */
function otherBand(section: string, { id, own }: JudgedSentence, scale: ScaleId): Finding[] {
  return bandFiguresIn(own).flatMap(({ word, step, printed, band: [from, to] }) => {
    const band = wordFor(scale, step)
    if (band.from === from && band.to === to) return []
    const message = t('wording:otherBand', { word, printed, scale: SCALES[scale].name, from: band.from, to: band.to })
    return [about('likelihood-scale', section, id, message, scale)]
  })
}

function offered(scale: ScaleId, step: number): { offer: string; from: number; to: number } {
  const { word, from, to } = wordFor(scale, step)
  return { offer: word, from, to }
}

/** One likelihood for each judgement: two make two judgements of it, and one without any does not say how likely it is. */
function once({ section, key, sentences }: Judgement, scale: ScaleId): Finding[] {
  const said = sentences.flatMap(({ id, own }) =>
    likelihoodWordsIn(own).flatMap((word) => (word.step === null ? [] : [{ id, word }])),
  )
  const [first, second] = said
  if (second !== undefined && first !== undefined) {
    const words = said.map(({ word }) => quoted(word.words)).join(', ')
    return [about('likelihood-once', section, second.id, t('wording:several', { words }), scale)]
  }
  const hinted = sentences.some(({ own }) => likelihoodWordsIn(own).length + vagueWordsIn(own).length > 0)
  if (!key || first !== undefined || hinted) return []
  return [about('likelihood-missing', section, sentences[0]?.id ?? null, t('wording:none', { scale: SCALES[scale].name }), scale)]
}

/** ICD 203: a level of confidence and a degree of likelihood never stand in one sentence. */
function mixed({ section, sentences }: Judgement): Finding[] {
  return sentences.flatMap(({ id, own }) => {
    const [confidence] = confidenceIn(own)
    const likelihood = likelihoodIn(own)
    if (confidence === undefined || likelihood === null) return []
    const message = t('wording:mixed', { confidence: confidence.words, likelihood })
    return [about('likelihood-with-confidence', section, id, message, 'icd-203')]
  })
}

/** PHIA: confidence stands with the statement that it is of, on its label or in its text. */
function apart({ section, key, confidence, sentences }: Judgement, asked: boolean): Finding[] {
  const stated = sentences.find(({ own }) => confidenceIn(own).length > 0)
  const likely = sentences.some(({ own }) => likelihoodIn(own) !== null)
  // A judgement of several sentences holds its own statement; a sentence that is nothing but a level is told of by `bare`.
  if (stated !== undefined && !likely && sentences.length === 1 && !isBare(stated.own))
    return [about('confidence-apart', section, stated.id, t('wording:apart'), 'phia')]
  if (!key || asked || !likely || stated !== undefined || confidence !== null) return []
  return [about('confidence-apart', section, sentences[0]?.id ?? null, t('wording:unsure'), 'phia')]
}

/** A level alone, which says neither what it is of nor why: ICD 203 asks for the basis of a confidence, PHIA for its statement. */
function bare({ section, sentences }: Judgement, scale: ScaleId): Finding[] {
  return sentences.flatMap(({ id, own }, index) => {
    if (!isBare(own) || GIVES_BASIS.test(sentences[index + 1]?.own ?? '')) return []
    return [about('confidence-apart', section, id, t('wording:bare'), scale)]
  })
}

const GIVES_BASIS = /\b(?:rests? on|based on|sources?|evidence|corroborat\p{L}*|outlets?|information|reporting|agree)\b/iu

const LEVEL_ALONE =
  /\b(?:we|I|have|are|am|is|with|our|my|of|the|level|here|overall|analytic(?:al)?|confidence|confident|very|fairly|quite|reasonably|moderately|highly|high|moderate|medium|low|limited|full|great|some|little)\b/giu

function isBare(own: string): boolean {
  return confidenceIn(own).length > 0 && !/[\p{L}\p{N}]/u.test(own.replace(LEVEL_ALONE, ' '))
}

function likelihoodIn(own: string): string | null {
  const word: { words: string } | undefined = likelihoodWordsIn(own)[0] ?? vagueWordsIn(own).find(({ doubtful }) => !doubtful)
  return word?.words ?? null
}

/** ICD 203 has two rows of words and asks not to mix them. */
function rows(judgements: readonly Judgement[], scale: ScaleId): Finding[] {
  const used = new Map<number, { word: LikelihoodWord; section: string; id: string }>()
  for (const { section, sentences } of judgements) {
    for (const { id, own } of sentences) {
      for (const word of likelihoodWordsIn(own)) {
        const row = word.step === null ? null : rowOf(scale, word.words)
        if (row !== null && !used.has(row)) used.set(row, { word, section, id })
      }
    }
  }
  const [first, second] = [...used.values()]
  if (first === undefined || second === undefined) return []
  const message = t('wording:rows', { one: first.word.words, other: second.word.words })
  return [about('likelihood-rows', second.section, second.id, message, scale)]
}

/** Words of which it cannot be told what they say: never silence. */
function doubts({ id, own }: JudgedSentence): Unchecked[] {
  const twice = likelihoodWordsIn(own)
    .filter(({ words, step }) => step === null && /^(?:not|hardly)\b/iu.test(words))
    .map(({ words }) => ({ sentence: id, what: t('wording:deniesTwice', { word: words }) }))
  const doubtful = vagueWordsIn(own).filter((word) => word.doubtful)
  return [...twice, ...doubtful.map(({ words }) => ({ sentence: id, what: t('wording:ability', { word: words }) }))]
}
