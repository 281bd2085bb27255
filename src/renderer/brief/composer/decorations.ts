import { Plugin, PluginKey } from 'prosemirror-state'
import type { EditorState, Transaction } from 'prosemirror-state'
import { AddMarkStep } from 'prosemirror-transform'
import { Decoration, DecorationSet } from 'prosemirror-view'
import type { Node as TextNode } from 'prosemirror-model'
import { schema } from '../text/schema.ts'
import { sameNumbers } from './note-numbers.ts'
import { holdsText } from '../text/holds-text.ts'
import { sentencesOf } from '../text/sentences-of.ts'
import { isLetter } from '../text/step-history.ts'

type Notes = { numbers: ReadonlyMap<string, number>; shown: DecorationSet }
const notesKey = new PluginKey<Notes>('notes')

/**
 * The numbers of the notes behind their sentences, as widgets whose keys stay the same while their number does: an input method that composes beside one is
 * left alone. Between two numberings they keep their places.
 */
export function noteNumbersPlugin(): Plugin<Notes> {
  return new Plugin<Notes>({
    key: notesKey,
    state: {
      init: () => ({ numbers: new Map(), shown: DecorationSet.empty }),
      apply(transaction, notes) {
        const numbers = transaction.getMeta(notesKey) as ReadonlyMap<string, number> | undefined
        if (numbers) return { numbers, shown: DecorationSet.create(transaction.doc, widgets(transaction.doc, numbers)) }
        if (!transaction.docChanged) return notes
        // A key moves what is there along; whatever replaces more may have taken a number with it.
        const shown = isStroke(transaction)
          ? notes.shown.map(transaction.mapping, transaction.doc)
          : DecorationSet.create(transaction.doc, widgets(transaction.doc, notes.numbers))
        return { ...notes, shown }
      },
    },
    props: { decorations: (state) => notesKey.getState(state)?.shown },
  })
}

/** Whether a transaction is no more than a key: a letter or two, or a mark on what was typed. */
function isStroke({ steps }: Transaction): boolean {
  return steps.every((step) => step instanceof AddMarkStep || isLetter(step))
}

/** Whether these are the numbers that are shown. */
export function showsNumbers(state: EditorState, numbers: ReadonlyMap<string, number>): boolean {
  const shown = notesKey.getState(state)?.numbers
  return shown !== undefined && sameNumbers(shown, numbers)
}

/** What to dispatch to show these numbers. */
export function numbered(state: EditorState, numbers: ReadonlyMap<string, number>): Transaction {
  return state.tr.setMeta(notesKey, numbers)
}

function widgets(doc: TextNode, numbers: ReadonlyMap<string, number>): Decoration[] {
  const made: Decoration[] = []
  const language = String(doc.attrs['language'])
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true
    for (const { id, end } of sentencesOf(node, language)) {
      const number = numbers.get(id)
      if (number !== undefined)
        made.push(
          Decoration.widget(position + 1 + end, () => noteElement(number, id), {
            side: 1,
            key: `note ${id} ${number}`,
            marks: [],
          }),
        )
    }
    return false
  })
  return made
}

function noteElement(number: number, sentence: string): HTMLElement {
  const element = document.createElement('sup')
  element.className = 'note-number'
  element.dataset['noteOf'] = sentence
  element.textContent = String(number)
  return element
}

/** Says in an empty section what belongs there, in an empty paragraph that has the caret what can be done, and in an empty heading that it is one. */
export function placeholders(texts: { section: (slot: string) => string; here: () => string; heading: () => string }): Plugin {
  return new Plugin({
    props: {
      decorations(state) {
        const shown: Decoration[] = []
        const { $head } = state.selection
        const place = (position: number, node: TextNode, text: string): void =>
          void shown.push(Decoration.node(position, position + node.nodeSize, { 'data-placeholder': text }))
        state.doc.forEach((section, offset) => {
          if (section.type !== schema.nodes.section || section.content.size > 8 || holdsText(section)) return
          section.descendants((node, position) => {
            if (node.isTextblock && node.type !== schema.nodes.heading)
              place(offset + 1 + position, node, texts.section(String(section.attrs['slot'])))
            return !node.isTextblock
          })
        })
        const alone = $head.depth >= 2 && !holdsText($head.node(1))
        const { parent } = $head
        const empty = parent.isTextblock && parent.content.size === 0
        if (empty && parent.type === schema.nodes.heading) place($head.before(), parent, texts.heading())
        else if (empty && !alone && parent.type === schema.nodes.paragraph) place($head.before(), parent, texts.here())
        return DecorationSet.create(state.doc, shown)
      },
    },
  })
}
