import type { EditorState } from 'prosemirror-state'
import { describe, expect, it } from 'vitest'
import { blockSentences } from '#core/brief.ts'
import { linkPlace, offeredAddress, removeLink, setLink, type LinkPlace } from './links.ts'
import { undo } from './step-history.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { readContent } from './to-content.ts'

const LINKED = '[half *of* it](https://example.org/a)'
const state = stateOf(
  briefOf({
    one: [
      paragraph('p', [`Gas grew by ${LINKED} and more.`, '1:1'], ['See desk@example.org for oil.', '2:2']),
      { kind: 'excerpt', id: 'e', excerpt: '3:1', text: 'What [it] says …' },
    ],
    two: [paragraph('q', ['北京说了。', '1:2'])],
  }),
)
const said = (from: EditorState): [string, string[]][] =>
  readContent(from.doc).sections.flatMap(({ blocks }) =>
    blocks.flatMap(blockSentences).map(({ text, evidence }): [string, string[]] => [text, evidence.excerpts]),
  )
/** The state with this text selected, or with the caret before it. */
const at = (text: string, length = text.length): EditorState => {
  const from = placeOf(state, text)
  return selecting(state, from, from + length)
}
const place = (from: EditorState): LinkPlace => {
  const found = linkPlace(from)
  if (!found) throw new Error('Nothing here can be a link.')
  return found
}
const words = (from: EditorState): string => from.doc.textBetween(place(from).from, place(from).to, '|')

describe('what a link would be made of', () => {
  it('is the selection without white space at its ends', () => {
    expect(words(at(' grew by '))).toBe('grew by')
    expect(place(at('grew')).href).toBe('')
    expect(linkPlace(at(' ', 1))).toBeNull()
  })

  it('is all of the link that the caret or the selection is in, over its bold and slanted words', () => {
    for (const inside of [at('alf', 0), at('half', 0), at(' and more', 0), at('of'), at('half of it')])
      expect([words(inside), place(inside).href]).toEqual(['half of it', 'https://example.org/a'])
    expect([words(at('by half')), place(at('by half')).href]).toEqual(['by half', ''])
  })

  it('is nothing at a caret in plain text, in the title and in a quotation', () => {
    for (const none of [at('grew', 0), at('Title'), at('What'), at('says …')]) expect(linkPlace(none)).toBeNull()
  })

  it('may reach over sentences and blocks, not into quotations', () => {
    const from = placeOf(state, 'for oil')
    const over = selecting(state, from, placeOf(state, '北京') + 2)
    const made = applied(over, setLink(over, place(over), 'https://example.org/b'))
    expect(
      said(made)
        .slice(1)
        .map(([text]) => text),
    ).toEqual([
      'See desk@example.org [for oil.](https://example.org/b)',
      'What [it] says …',
      '[北京](https://example.org/b)说了。',
    ])
  })

  it('offers the address it has, or that the words are', () => {
    expect(offeredAddress(state.doc, place(at('half')))).toBe('https://example.org/a')
    expect(offeredAddress(state.doc, place(at('desk@example.org')))).toBe('mailto:desk@example.org')
    expect(offeredAddress(state.doc, place(at('grew')))).toBe('')
  })
})

describe('a link', () => {
  it('is made, changed and taken away with its sentence’s evidence, each by one undo', () => {
    const made = applied(at('grew'), setLink(at('grew'), place(at('grew')), 'example.org'))
    expect(said(made)[0]).toEqual([`Gas [grew](https://example.org) by ${LINKED} and more.`, ['1:1']])
    expect(said(applied(made, undo(made)))).toEqual(said(state))
    const changed = applied(at('alf', 0), setLink(at('alf', 0), place(at('alf', 0)), 'http://other.org'))
    expect(said(changed)[0]?.[0]).toContain('[half *of* it](http://other.org)')
    const gone = applied(at('alf', 0), removeLink(at('alf', 0), place(at('alf', 0))))
    expect(said(gone)[0]).toEqual(['Gas grew by half *of* it and more.', ['1:1']])
  })

  it('leads nowhere but to the web and to mail', () => {
    expect(setLink(at('grew'), place(at('grew')), 'javascript:alert(1)')).toBeNull()
  })

  it('ends where it ended: what is typed behind it is no part of it', () => {
    const made = applied(at('grew'), setLink(at('grew'), place(at('grew')), 'example.org'))
    expect(said(made.apply(made.tr.insertText('!')))[0]?.[0]).toContain('[grew](https://example.org)! by')
  })
})
