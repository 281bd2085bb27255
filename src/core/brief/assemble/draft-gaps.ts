import type { BriefBlock, Sentence } from '#core/brief.ts'
import { dateText } from '../resolve/date-text.ts'
import type { DraftContext } from './draft-context.ts'
import type { EvidenceEntry } from '../evidence.ts'
import { publicationName } from '../evidence.ts'
import { escapeInline } from '../inline.ts'
import { joinNames } from '../resolve/attribution.ts'
import { originsOf, type Origin } from '../origins.ts'
import { textIn } from '#text/text.ts'

/**
 * What the evidence lacks, as far as counting can tell: themes on which nothing or one origin alone is quoted, how old the sources are, that all are in one language. Tagged
 * as judgement. English and Russian: a brief in another language gets none.
 */
export function draftGaps(used: readonly EvidenceEntry[], budget: number, context: DraftContext): BriefBlock[] {
  if (used.length === 0 || !/^(?:en|ru)\b/.test(context.content.language)) return []
  let left = budget
  const sentences = [...thinThemes(used, context), ...dates(used, context), ...languages(used, context)].flatMap(
    (text): Sentence[] => {
      const sentence: Sentence = { id: context.newId(), text, evidence: { excerpts: [], tag: 'judgement' } }
      const words = context.words(sentence)
      if (words > left) return []
      left -= words
      return [sentence]
    },
  )
  return sentences.length === 0 ? [] : [{ kind: 'paragraph', id: context.newId(), sentences }]
}

/** Themes on which nothing is quoted, or one voice alone: then whose it is, and in which outlets it is heard. */
function thinThemes(used: readonly EvidenceEntry[], { content, themeInText, voices }: DraftContext): string[] {
  const say = textIn(content.language)
  const silent: string[] = []
  const byOrigin = new Map<string, string[]>()
  for (const { theme, title } of content.sections) {
    if (theme === null) continue
    const origins = originsOf(voices(used.filter(({ excerpt }) => excerpt.themes.includes(theme))))
    const name = themeInText(escapeInline(title))
    const [only, second] = origins
    if (!only) silent.push(name)
    else if (!second) {
      const text = originText(only, used, content.language)
      byOrigin.set(text, [...(byOrigin.get(text) ?? []), name])
    }
  }
  const join = (names: readonly string[]): string => joinNames(names, content.language)
  return [
    ...(silent.length === 0 ? [] : [say('draft:nothingOn', { themes: join(silent) })]),
    ...[...byOrigin].map(([origin, themes]) => say('draft:oneOrigin', { themes: join(themes), origin })),
  ].map(capital)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** “Dana Serik, in *Ledger* and *Notes*”: why outlets that differ count once. */
function originText({ name, articles, because }: Origin, used: readonly EvidenceEntry[], language: string): string {
  const shown = because?.kind === 'author' || because?.kind === 'agency' ? escapeInline(name) : `*${escapeInline(name)}*`
  const outlets = new Set(
    used
      .filter(({ article }) => articles.includes(article.id))
      .flatMap(({ article }) => publicationName(article.publication) ?? []),
  )
  if (because === null || outlets.size < 2) return shown
  const names = joinNames(
    [...outlets].map((outlet) => `*${escapeInline(outlet)}*`),
    language,
  )
  return textIn(language)('draft:originIn', { origin: shown, outlets: names })
}

function dates(used: readonly EvidenceEntry[], { content }: DraftContext): string[] {
  const articles = new Map(used.map(({ article }) => [article.id, article.date]))
  const known = [...articles.values()].flatMap((date) => date ?? []).toSorted()
  const undated = articles.size - known.length
  const [oldest, newest] = [known[0], known.at(-1)]
  const say = textIn(content.language)
  if (oldest === undefined || newest === undefined) return [say('draft:noDates')]
  const [from, to] = [dateText(oldest, content.language), dateText(newest, content.language)]
  const some = { undated, all: articles.size }
  if (from === to)
    return [undated === 0 ? say('draft:sourcesOf', { date: to }) : say('draft:sourcesOfSomeUndated', { date: to, ...some })]
  return [undated === 0 ? say('draft:sourcesFromTo', { from, to }) : say('draft:sourcesFromToSomeUndated', { from, to, ...some })]
}

function languages(used: readonly EvidenceEntry[], { content }: DraftContext): string[] {
  const [language, ...others] = new Set(used.map(({ article }) => article.language?.split('-')[0] ?? null))
  if (language === null || language === undefined || others.length > 0) return []
  const name = new Intl.DisplayNames(content.language, { type: 'language' }).of(language) ?? language
  return [textIn(content.language)('draft:oneLanguage', { language: name })]
}
