import type { BriefBlock, Sentence } from '#core/brief.ts'
import { dateText } from '../resolve/date-text.ts'
import type { DraftContext } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { outletOf } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { joinNames } from '../resolve/resolve-blocks.ts'
import { textIn } from '#text/text.ts'

/**
 * What the evidence lacks, as far as counting can tell: themes without two outlets, how old the sources are, that all are in one language. Tagged
 * as judgement. English only: a brief in another language gets none.
 */
export function draftGaps(used: readonly EvidenceEntry[], budget: number, context: DraftContext): BriefBlock[] {
  if (used.length === 0 || !/^en\b/.test(context.content.language)) return []
  let left = budget
  const sentences = [thinThemes(used, context), dates(used, context), languages(used, context)].flatMap((text): Sentence[] => {
    if (text === null) return []
    const sentence: Sentence = { id: context.newId(), text, evidence: { excerpts: [], tag: 'judgement' } }
    const words = context.words(sentence)
    if (words > left) return []
    left -= words
    return [sentence]
  })
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences }]
}

function thinThemes(used: readonly EvidenceEntry[], { content, themeInText }: DraftContext): string | null {
  const thin = content.sections.flatMap(({ theme, title }) => {
    if (theme === null) return []
    const outlets = new Set(used.filter(({ excerpt }) => excerpt.themes.includes(theme)).map(({ article }) => outletOf(article)))
    return outlets.size < 2 ? [themeInText(escapeInline(title))] : []
  })
  return thin.length === 0 ? null : textIn(content.language)('draft:thinThemes', { themes: joinNames(thin, content.language) })
}

function dates(used: readonly EvidenceEntry[], { content }: DraftContext): string | null {
  const articles = new Map(used.map(({ article }) => [article.id, article.date]))
  const known = [...articles.values()].flatMap((date) => date ?? []).toSorted()
  const undated = articles.size - known.length
  const [oldest, newest] = [known[0], known.at(-1)]
  if (oldest === undefined || newest === undefined) return null
  const [from, to] = [dateText(oldest, content.language), dateText(newest, content.language)]
  const say = textIn(content.language)
  const some = { undated, all: articles.size }
  if (from === to)
    return undated === 0 ? say('draft:sourcesOf', { date: to }) : say('draft:sourcesOfSomeUndated', { date: to, ...some })
  return undated === 0 ? say('draft:sourcesFromTo', { from, to }) : say('draft:sourcesFromToSomeUndated', { from, to, ...some })
}

function languages(used: readonly EvidenceEntry[], { content }: DraftContext): string | null {
  const [language, ...others] = new Set(used.map(({ article }) => article.language?.split('-')[0] ?? null))
  if (language === null || language === undefined || others.length > 0) return null
  const name = new Intl.DisplayNames(content.language, { type: 'language' }).of(language) ?? language
  return textIn(content.language)('draft:oneLanguage', { language: name })
}
