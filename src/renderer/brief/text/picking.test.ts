import { EditorState, TextSelection } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { describe, expect, test } from 'vitest'
import { forget, keep, keptPlaces, keptRange } from './kept-places.ts'
import { mayChangeSections } from './keep-sections.ts'
import { askHere, asking, closePicking, picking, pickingIn, withoutQuery } from './picking.ts'
import { applied, briefOf, paragraph, placeOf, stateOf, tableOf } from './testing/text-state.ts'

const CONTENT = briefOf({ one: [paragraph('p', ['Gas grew and'], ['Oil fell.'])], two: [paragraph('q', ['Coal stayed.'])] })

/** The text with the caret behind these words, typed into as a person does. */
class Typist {
  state: EditorState
  constructor(behind: string, content = CONTENT) {
    const { doc, plugins } = stateOf(content)
    this.state = EditorState.create({ doc, plugins: [...plugins, keptPlaces(), picking()] })
    this.caret(placeOf(this.state, behind) + behind.length)
  }
  caret(position: number): this {
    return this.do(this.state.tr.setSelection(TextSelection.create(this.state.doc, position)))
  }
  do(tr: Parameters<typeof applied>[1]): this {
    this.state = applied(this.state, tr)
    return this
  }
  type(text: string): this {
    for (const sign of text) {
      const { from, to } = this.state.selection
      const view = { state: this.state, dispatch: (tr: typeof this.state.tr) => this.do(tr) } as unknown as EditorView
      const taken = this.state.plugins.some((plugin) => {
        const handler = plugin.props.handleTextInput
        return handler?.call(plugin, view, from, to, sign, () => this.state.tr.insertText(sign, from, to))
      })
      if (!taken) this.do(this.state.tr.insertText(sign, from, to))
    }
    return this
  }
  get asked() {
    const found = pickingIn(this.state)
    return found && { sign: found.sign, query: found.query, isFirst: found.isFirst }
  }
}

const open = (): Typist => new Typist('Oil fell.').type(' @gas')

test('a keyboard without the sign asks by a key, behind a space that is made where there is none', () => {
  const ask = (typist: Typist): Typist => {
    const made = askHere(typist.state)
    if (made) typist.do(made)
    return typist
  }
  expect(ask(new Typist('Gas grew')).type('казахи').asked).toEqual({ sign: '@', query: 'казахи', isFirst: false })
  expect(new Typist('Gas grew').type(' ').state.doc.textContent).toContain('Gas grew ')
  expect(ask(new Typist('Gas grew').type(' ')).state.doc.textContent).toContain('Gas grew @')
  expect(ask(new Typist('Gas grew')).state.doc.textContent).toContain('Gas grew @')
  // While one is asked for already it is not asked again.
  expect(askHere(new Typist('Gas').type(' @gas').state)).toBeNull()
})

describe('a sign asks', () => {
  test('behind a space and at the start of a block, with the words up to the caret', () => {
    expect(new Typist('Gas grew').type(' @asylum seekers').asked).toEqual({ sign: '@', query: 'asylum seekers', isFirst: false })
    const first = new Typist('Gas').caret(placeOf(new Typist('Gas').state, 'Gas')).type('/head')
    expect(first.asked).toEqual({ sign: '/', query: 'head', isFirst: true })
  })

  test('in a cell of a table for a passage, not for a block', () => {
    const table = briefOf({ one: [tableOf('t', [[['Peat'], ['Wood']]])] })
    expect(new Typist('Peat', table).type(' @asylum').asked).toEqual({ sign: '@', query: 'asylum', isFirst: false })
    expect(new Typist('Peat', table).type(' /head').asked).toBeNull()
  })

  test.for([
    'and/or',
    ' 24/7',
    ' a.serik@example.org',
    ' yes / no',
    ' @ noon',
    ' /usr/bin',
    ' @U. S. soil',
    ' @' + 'x'.repeat(121),
  ])('but not in “%s”', (text) => {
    const typed = new Typist('Oil fell').type(text)
    expect(typed.asked).toBeNull()
    expect(typed.state.doc.textContent).toContain(`Oil fell${text}.`)
  })

  test('no more once it was closed, the caret has left, or it is deleted; what was typed stays', () => {
    expect(open().do(closePicking(open().state)).type(' in').asked).toBeNull()
    const left = open().caret(placeOf(open().state, 'Coal'))
    expect(left.asked).toBeNull()
    expect(left.state.doc.textContent).toContain('Oil fell. @gas')
    const sign = open().state.selection.head - 4
    expect(open().do(open().state.tr.delete(sign, sign + 1)).asked).toBeNull()
  })

  test('at a place that moves with the text around it and with its section', () => {
    const typist = new Typist('Coal stayed.').type(' @gas')
    typist.do(typist.state.tr.insertText('Far away. ', placeOf(typist.state, 'Gas grew')))
    expect(typist.asked?.query).toBe('gas')
    const { doc } = typist.state
    const head = typist.state.selection.head
    const [first, second] = [doc.child(1), doc.child(2)]
    const start = doc.child(0).nodeSize
    const tr = mayChangeSections(typist.state.tr.replaceWith(start, doc.content.size, [second, first]))
    typist.do(tr.setSelection(TextSelection.create(tr.doc, head - first.nodeSize)))
    expect(typist.asked?.query).toBe('gas')
  })

  test('and goes when something is chosen, words that stood there before too', () => {
    const typist = open()
    const asked = pickingIn(typist.state)
    expect(asked && typist.do(withoutQuery(typist.state, asked)).state.doc.textContent).toContain('Oil fell. Coal')
    const from = placeOf(typist.state, 'Coal')
    const to = from + 'Coal stayed.'.length
    typist.do(asking(typist.state.tr.setSelection(TextSelection.create(typist.state.doc, to)), '', from))
    expect(typist.asked).toEqual({ sign: '', query: 'Coal stayed.', isFirst: true })
  })
})

describe('a stretch that is kept', () => {
  const name = Symbol('kept')
  const keeping = (): Typist => {
    const typist = new Typist('Oil fell.')
    const from = placeOf(typist.state, 'Oil')
    return typist.do(keep(typist.state, name, { from, to: from + 3 }))
  }
  const words = ({ state }: Typist): string | null => {
    const range = keptRange(state, name)
    return range && state.doc.textBetween(range.from, range.to)
  }

  test('is the same words, whatever is written before, behind and around it', () => {
    const typist = keeping()
    const from = placeOf(typist.state, 'Oil')
    typist.do(typist.state.tr.insertText('Yes: ', from).insertText(' x', from + 8))
    expect(words(typist)).toBe('Oil')
    typist.do(typist.state.tr.delete(placeOf(typist.state, 'Gas'), placeOf(typist.state, 'Gas') + 4))
    expect(words(typist)).toBe('Oil')
  })

  test('is gone with its block, and when it is forgotten', () => {
    const typist = keeping()
    const all = typist.state.doc.child(1)
    const start = typist.state.doc.child(0).nodeSize
    expect(words(keeping().do(typist.state.tr.delete(start + 1, start + 1 + all.child(0).nodeSize)))).toBeNull()
    expect(words(keeping().do(forget(typist.state, name)))).toBeNull()
  })
})
