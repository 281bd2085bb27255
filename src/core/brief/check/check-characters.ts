import type { BriefBlock, BriefContent } from '#core/brief.ts'
import { quoted } from '#core/in-sentence.ts'
import { t } from '#text/text.ts'
import { readSentences, type EvidenceMap } from '../evidence.ts'
import { finding } from './rules.ts'
import type { Finding } from './rules.ts'

/** What nearly every text is written in, and every font has: not worth asking for. */
const USUAL = /[\s\u0020-\u007e\u00a0-\u00ff\u0401\u0410-\u044f\u0451\u2013\u2014\u2018-\u201e\u2026]+/gu

/** With their numbers: who has no font for a character sees nothing of it here either. */
const said = (characters: readonly string[]): string =>
  characters
    .map((character) => `${quoted(character)} (U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ')

/** What is printed of a block and stands in none of its sentences: headings, captions, where a picture is from, hypotheses. */
function besideSentences(block: BriefBlock): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text]
    case 'table':
      return [block.caption]
    case 'matrix':
      return [block.caption, ...block.hypotheses.flatMap(({ name, statement }) => [name, statement])]
    case 'figure':
      return [block.caption, block.source, block.alternative]
    case 'paragraph':
    case 'judgement':
    case 'excerpt':
    case 'list':
      return []
  }
}

/** Characters that no font has, of the title and its like, of each sentence, heading and caption, and of what sources are called: a PDF has � in their place. `isPrintable` answers for one character. */
export function checkCharacters(
  brief: BriefContent,
  evidence: EvidenceMap,
  isPrintable: (character: string) => boolean,
): Finding[] {
  const strange = (text: string): string[] =>
    [...new Set(text.normalize('NFC').replace(USUAL, '').match(/./gsu) ?? [])].filter((character) => !isPrintable(character))
  const ofWhole = strange([brief.title, ...brief.authors, brief.marking, ...brief.sections.map(({ title }) => title)].join(' '))
  const sources = new Map(Object.values(evidence).map(({ article }) => [article.id, article]))
  return [
    ...(ofWhole.length === 0 ? [] : [finding('no-font', null, null, t('check:noFont.title', { characters: said(ofWhole) }))]),
    ...readSentences(brief).flatMap(({ section, sentence, text }) => {
      const characters = strange(text)
      return characters.length === 0
        ? []
        : [finding('no-font', section, sentence.id, t('check:noFont.sentence', { characters: said(characters) }))]
    }),
    ...brief.sections.flatMap(({ id, blocks }) =>
      blocks.flatMap((block) => {
        const characters = strange(besideSentences(block).join(' '))
        return characters.length === 0
          ? []
          : [finding('no-font', id, block.id, t('check:noFont.sentence', { characters: said(characters) }))]
      }),
    ),
    ...[...sources.values()].flatMap(({ title, authors, publication }) => {
      const characters = strange([title, ...authors, publication ?? ''].join(' '))
      return characters.length === 0
        ? []
        : [finding('no-font', null, null, t('check:noFont.source', { characters: said(characters), title }))]
    }),
  ]
}
