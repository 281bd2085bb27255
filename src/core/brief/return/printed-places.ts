import { isBlankMatrix } from '#core/brief-matrix.ts'
import { saysNothing } from '#core/brief-table.ts'
import { blockSentences, type BriefBlock, type BriefContent, type Sentence } from '#core/brief.ts'
import type { Template } from '#core/template.ts'
import { textIn } from '#text/text.ts'
import { plainText } from '../inline.ts'
import { commonRun } from '../proof/common-run.ts'
import { WORD_FORM } from '../proof/forms.ts'
import type { PrintedPiece } from '../proof/printed-piece.ts'
import { figureNumbers } from '../resolve/resolve-figure.ts'
import { orderedSections } from '../resolve/section-order.ts'
import { tableNumbers } from '../resolve/table-numbers.ts'

/**
 * What of a brief a printed piece is. `section`: the title of these sections, of several where one is written theme by theme (`part`: that of one of them, below the whole's);
 * `printed` is what is set before the words of a caption or source.
 */
export type Place =
  | { kind: 'title' }
  | { kind: 'section'; field: 'title' | 'group'; ids: string[]; part: boolean }
  | { kind: 'heading'; block: string }
  | { kind: 'sentence'; id: string }
  | { kind: 'caption' | 'figure-source'; block: string; printed: string }

type Printed = { text: string; place: Place }

/** The places of the printed pieces in the brief that they were printed from, by their ids; what the program writes itself (notes, sources, annexes) has none. */
export function placesOf(
  pieces: readonly PrintedPiece[],
  content: BriefContent,
  template: Pick<Template, 'sections'>,
): Map<string, Place> {
  const sentences = new Set(pieces.flatMap(({ sentence }) => sentence ?? []))
  const printed = printedPlaces(content, template as Template)
  const pairs = commonRun(
    pieces.map(({ sentence, text }) => key(sentence, text)),
    printed.map(({ place, text }) => {
      return key(place.kind === 'sentence' && sentences.has(place.id) ? place.id : undefined, text)
    }),
  )
  const places = new Map<string, Place>()
  for (const { id, sentence, kind } of pieces) {
    if (sentence !== undefined) places.set(id, { kind: 'sentence', id: sentence })
    if (kind === 'title') places.set(id, { kind: 'title' })
  }
  for (const [piece, at] of pairs) {
    const [{ id } = { id: '' }, found] = [pieces[piece], printed[at]]
    if (found && !places.has(id)) places.set(id, found.place)
  }
  return places
}

function printedPlaces(content: BriefContent, template: Template): Printed[] {
  const say = textIn(content.language)
  const tables = tableNumbers(content, template)
  const figures = figureNumbers(content, template)
  const printedBlock = (block: BriefBlock): Printed[] => {
    switch (block.kind) {
      case 'heading':
        return [{ text: block.text, place: { kind: 'heading', block: block.id } }]
      case 'table': {
        if (saysNothing(block)) return []
        const cells = block.rows.flatMap((row) => row.cells.flatMap((cell) => cell.sentences))
        return [numbered(block, say('document:table', { number: tables.get(block.id) ?? 0 })), ...cells.map(said)]
      }
      case 'matrix':
        if (isBlankMatrix(block)) return []
        return [numbered(block, say('document:table', { number: tables.get(block.id) ?? 0 })), ...blockSentences(block).map(said)]
      case 'figure': {
        const caption = numbered(block, say('document:figure', { number: figures.get(block.id) ?? 0 }))
        const source = say('document:figureSource', { source: block.source })
        const printed = source.slice(0, source.length - block.source.length)
        if (block.source === '') return [caption]
        return [caption, { text: source, place: { kind: 'figure-source', block: block.id, printed } }]
      }
      case 'paragraph':
      case 'judgement':
      case 'list':
      case 'excerpt':
        return blockSentences(block).map(said)
    }
  }
  return orderedSections(content, template).flatMap(({ title, byTheme, parts }) => {
    const ids = parts.map(({ id }) => id)
    if (ids.length === 0) return []
    const head: Printed = { text: title, place: { kind: 'section', field: byTheme ? 'group' : 'title', ids, part: false } }
    return [
      head,
      ...parts.flatMap((part): Printed[] => [
        ...(byTheme && part.theme !== null
          ? [{ text: part.title, place: { kind: 'section' as const, field: 'title' as const, ids: [part.id], part: true } }]
          : []),
        ...part.blocks.flatMap(printedBlock),
      ]),
    ]
  })
}

function said({ id, text }: Sentence): Printed {
  return { text: plainText(text), place: { kind: 'sentence', id } }
}

/** A sentence is known by its id, everything else by what it says. */
function key(sentence: string | undefined, text: string): string {
  return sentence === undefined ? WORD_FORM.expected(text) : `\u0000${sentence}`
}

function numbered(block: { id: string; caption: string }, label: string): Printed {
  const printed = block.caption === '' ? label : `${label}. `
  return { text: `${printed}${block.caption}`, place: { kind: 'caption', block: block.id, printed } }
}
