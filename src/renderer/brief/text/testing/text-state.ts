import { EditorState, TextSelection } from 'prosemirror-state'
import type { Transaction } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import type { BriefBlock, BriefContent, TableBlock } from '#core/brief.ts'
import { keepEvidence, settle } from '../keep-evidence.ts'
import { keepSections } from '../keep-sections.ts'
import { keepLevels } from '../point-levels.ts'
import { roomToWrite, withRoom } from '../room-to-write.ts'
import { stepHistory } from '../step-history.ts'
import { docOf, slotsOf } from '../to-doc.ts'

/** A brief of sections named by their ids, each with these blocks. */
export function briefOf(sections: Record<string, BriefBlock[]>): BriefContent {
  return {
    title: 'Title',
    authors: [],
    marking: '',
    date: '2026',
    language: 'en',
    themes: [],
    sections: Object.entries(sections).map(([id, blocks]) => ({ id, slot: id, title: id, theme: null, blocks })),
  }
}

export function paragraph(
  id: string,
  ...sentences: readonly (readonly [string, ...string[]])[]
): Extract<BriefBlock, { kind: 'paragraph' }> {
  return {
    kind: 'paragraph',
    id,
    sentences: sentences.map(([text, ...excerpts], index) => ({ id: `${id}.${index}`, text, evidence: { excerpts, tag: null } })),
  }
}

/** A table with a head row; each cell is the sentences of a paragraph, none or one: its text and what it rests on. */
export function tableOf(
  id: string,
  rows: readonly (readonly (readonly string[])[])[],
  heads: Partial<Pick<TableBlock, 'headRow' | 'headColumn' | 'caption'>> = {},
): TableBlock {
  return {
    kind: 'table',
    id,
    caption: '',
    headRow: true,
    headColumn: false,
    ...heads,
    rows: rows.map((cells, row) => ({
      id: `${id}.${row}`,
      cells: cells.map(([text, ...excerpts], column) => ({
        id: `${id}.${row}.${column}`,
        sentences: text === undefined ? [] : [{ id: `${id}.${row}.${column}.s`, text, evidence: { excerpts, tag: null } }],
      })),
    })),
  }
}

/** The text as the window opens it: put right, with all that keeps it so. */
export function stateOf(content: BriefContent): EditorState {
  const plugins = [keepSections(), tableEditing(), keepEvidence(), keepLevels(), roomToWrite(), stepHistory()]
  const first = EditorState.create({ doc: docOf(content, slotsOf(null)), plugins })
  const settled = applied(first, settle(first))
  const ready = applied(settled, withRoom(settled))
  return EditorState.create({ doc: ready.doc, plugins })
}

export function applied(state: EditorState, tr: Transaction | null): EditorState {
  return tr ? state.apply(tr) : state
}

/** The position of a text in the document. Throws where it is not. */
export function placeOf(state: EditorState, text: string): number {
  let found = -1
  state.doc.descendants((node, position) => {
    const index = node.isTextblock ? node.textContent.indexOf(text) : -1
    if (index >= 0 && found < 0) found = position + 1 + index
  })
  if (found < 0) throw new Error(`No “${text}” in the document.`)
  return found
}

/** The state with the caret, or a selection, between these texts' beginnings. */
export function selecting(state: EditorState, from: number, to = from): EditorState {
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to)))
}
