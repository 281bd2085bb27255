import type { BriefBlock, BriefContent, Sentence } from '#core/brief.ts'
import { isUntouchedDraft } from '#core/brief/draft-mark.ts'
import { plainText } from '#core/brief/inline.ts'
import { quoted } from '#core/in-sentence.ts'
import { pointLevels, pointNumbers } from '#core/list-levels.ts'
import { t } from '#text/text.ts'
import { matrixText } from './matrix-text.ts'
import { figureText } from './figure-text.ts'
import { tableText } from './table-text.ts'

/** A brief as text for a terminal, each sentence followed by what it rests on. */
export function briefText({ title, authors, date, marking, sections }: BriefContent): string {
  const head = [marking, title, [authors.join(', '), date].filter((part) => part !== '').join(' · ')].filter(
    (part) => part !== '',
  )
  const body = sections.flatMap((section) => [
    `## ${section.title}`,
    ...section.blocks.map((block) => {
      switch (block.kind) {
        case 'excerpt':
          return `    ${quoted(block.text)}${mark([block.excerpt], block.id, block.text)}`
        case 'list':
          return points(block)
        case 'judgement':
          return `  ${judgement(block)}`
        case 'heading':
          return `### ${block.text}`
        case 'table':
          return tableText(block, sentences)
        case 'matrix':
          return matrixText(block, sentences)
        case 'figure':
          return figureText(block)
        case 'paragraph':
          return sentences(block.sentences)
      }
    }),
  ])
  return [head.join('\n'), ...body].join('\n\n')
}

function points({ items, ordered }: Extract<BriefBlock, { kind: 'list' }>): string {
  const [levels, numbers] = [pointLevels(items), pointNumbers(items, ordered)]
  return items
    .map((item, at) => `${'  '.repeat((levels[at] ?? 0) + 1)}${numbers[at] ?? '–'} ${sentences(item.sentences)}`)
    .join('\n')
}

function judgement({ confidence, sentences: said }: Extract<BriefBlock, { kind: 'judgement' }>): string {
  const text = sentences(said)
  return confidence === null ? t('terminal:brief.judgement', { text }) : t(`terminal:brief.judgementOf.${confidence}`, { text })
}

function sentences(all: readonly Sentence[]): string {
  return all
    .map(({ id, text, evidence: { excerpts, tag } }) => {
      const rests = [...excerpts, ...(tag === null ? [] : [tag])]
      return `${text.trim()}${mark(rests, id, plainText(text))}`
    })
    .join(' ')
}

/** What a sentence rests on, and whether it is still as it was drafted: “[3:10, draft]”. */
function mark(rests: readonly string[], id: string, text: string): string {
  const parts = [...rests, ...(isUntouchedDraft(id, text) ? [t('terminal:brief.draft')] : [])]
  return parts.length === 0 ? '' : ` [${parts.join(', ')}]`
}
