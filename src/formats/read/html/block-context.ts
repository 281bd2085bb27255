import type { BlockKind } from '#core/article.ts'
import type { DomElement } from './dom.ts'
import { inlineMark } from './inline-marks.ts'
import type { ItemLabel } from './item-labels.ts'
import { noteLabel, type NoteReferences, referenceLabel } from './note-references.ts'
import type { ActiveMark } from './open-block.ts'

const list = (names: string): Set<string> => new Set(names.split(' '))
const MEANINGFUL = list('ARTICLE ASIDE BLOCKQUOTE DL FIGURE FOOTER FORM HEADER LI MAIN NAV SECTION TABLE')
const CAPTIONING = list('FIGCAPTION CAPTION')
const LISTING = list('LI DT DD')

/** How many class names around a block are kept. */
const HINTS = 5

/** What the elements around a piece of text make of it. */
export type Context = {
  kind: BlockKind
  level: number | null
  footnote: string | null
  linked: boolean
  emphasised: boolean
  marks: readonly ActiveMark[]
  hints: readonly string[]
  around: string
  place: number
  parent: number
  article: number
  dropped: string | null
  label: ItemLabel | null
}

export const OUTSIDE: Context = {
  kind: 'paragraph',
  level: null,
  footnote: null,
  linked: false,
  emphasised: false,
  marks: [],
  hints: [],
  around: '',
  place: 0,
  parent: 0,
  article: 0,
  dropped: null,
  label: null,
}

/** The context inside a block element. */
export function within(element: DomElement, tag: string, context: Context, notes: NoteReferences, place: number): Context {
  const hint = hintOf(element)
  const inner: Context = {
    ...context,
    hints: hint === '' ? context.hints : [...context.hints, hint].slice(-HINTS),
    around: MEANINGFUL.has(tag) ? `${context.around} ${tag.toLowerCase()}`.trimStart() : context.around,
    place: place === 0 ? context.place : place,
    parent: place === 0 ? context.parent : context.place,
    article: tag === 'ARTICLE' && context.article === 0 ? place : context.article,
  }
  const footnote = noteLabel(element, notes)
  if (footnote !== null) return { ...inner, kind: 'list-item', footnote }
  if (/^H[1-6]$/.test(tag)) return { ...inner, kind: 'heading', level: Number(tag.charAt(1)) }
  // What is folded away stands under its summary.
  if (tag === 'SUMMARY') return { ...inner, kind: 'heading', level: 3 }
  if (CAPTIONING.has(tag)) return { ...inner, kind: 'caption', level: null }
  if (context.kind === 'caption' || context.footnote !== null) return inner
  if (tag === 'BLOCKQUOTE' || context.kind === 'quotation') return { ...inner, kind: 'quotation', level: null }
  return LISTING.has(tag) ? { ...inner, kind: 'list-item', level: null } : inner
}

/** The context inside an inline element. */
export function inside(element: DomElement, tag: string, context: Context, base: string | null, notes: NoteReferences): Context {
  const label = tag === 'A' ? referenceLabel(element, notes) : null
  const mark = label === null ? inlineMark(element, tag, base) : ({ kind: 'footnote', label } as const)
  const hint = hintOf(element)
  if (mark === null && tag !== 'A' && hint === '') return context
  return {
    ...context,
    linked: context.linked || tag === 'A',
    emphasised: context.emphasised || mark?.kind === 'emphasis' || mark?.kind === 'strong',
    marks: mark === null ? context.marks : [...context.marks, mark],
    hints: hint === '' ? context.hints : [...context.hints, hint].slice(-HINTS),
  }
}

function hintOf(element: DomElement): string {
  const hints = [element.getAttribute('class'), element.getAttribute('id'), element.getAttribute('itemprop')]
  return hints
    .filter((hint) => hint !== null && hint !== '')
    .join(' ')
    .toLowerCase()
}
