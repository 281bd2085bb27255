import { AllSelection } from 'prosemirror-state'
import type { Command, EditorState } from 'prosemirror-state'
import { Slice, Fragment } from 'prosemirror-model'
import { describe, expect, it } from 'vitest'
import type { BriefContent } from '#core/brief.ts'
import { attachExcerpt, tagSentence } from '#core/brief/edit/edit-evidence.ts'
import { convertBlock, insertBlock, removeBlock } from './blocks.ts'
import { selectAll, textKeys, typeAcross } from './commands.ts'
import { cursorOf, selectionAt } from './cursor.ts'
import { deleteAcross } from './keep-sections.ts'
import { moveBlock } from './move-block.ts'
import { cleanHtml, cleanText, flattened } from './paste.ts'
import { schema } from './schema.ts'
import { applied, briefOf, paragraph, placeOf, selecting, stateOf } from './testing/text-state.ts'
import { editContent } from './through-content.ts'
import { readContent } from './to-content.ts'
import { docOf, slotsOf } from './to-doc.ts'

const RICH: BriefContent = briefOf({
  one: [
    paragraph('p', ['*Gas* grew by **half**, [it says](https://example.org/a).', '1:1'], ['Oil fell.', '2:2']),
    {
      kind: 'list',
      id: 'l',
      ordered: true,
      items: [{ id: 'i', sentences: [{ id: 's', text: 'A point.', evidence: { excerpts: [], tag: 'judgement' } }] }],
    },
    {
      kind: 'judgement',
      id: 'j',
      confidence: 'high',
      sentences: [{ id: 't', text: '***Likely*** so.', evidence: { excerpts: [], tag: 'judgement' } }],
    },
    { kind: 'heading', id: 'h', text: 'What *Ledger* says' },
    { kind: 'excerpt', id: 'e', excerpt: '3:1', text: 'What [it] says …' },
  ],
  two: [paragraph('q', ['北京说了。', '1:2'], ['上海没有说。', '1:3'])],
})
const NO_SLOTS = slotsOf(null)
const press = (state: EditorState, key: string): EditorState => {
  let after = state
  const command: Command | undefined = textKeys[key]
  command?.(state, (tr) => (after = state.apply(tr)))
  return after
}
const outline = (state: EditorState): string[] =>
  readContent(state.doc).sections.flatMap(({ id, blocks }) => [
    id,
    ...blocks.map((block) =>
      block.kind === 'excerpt'
        ? `“${block.text}”`
        : block.kind === 'list'
          ? block.items.map((item) => `- ${item.sentences.map(({ text }) => text).join(' ')}`).join(' ')
          : block.kind === 'heading' || block.kind === 'table' || block.kind === 'matrix' || block.kind === 'figure'
            ? `## ${block.kind === 'heading' ? block.text : block.caption}`
            : block.sentences.map(({ text }) => text).join(' '),
    ),
  ])

describe('a brief as a document', () => {
  it('comes back as it was, with styles, links, tags, confidence and scripts without spaces', () => {
    expect(readContent(docOf(RICH, NO_SLOTS))).toEqual(RICH)
    expect(readContent(stateOf(RICH).doc)).toEqual(RICH)
  })

  it('keeps what its author once wrote in a section that the app writes', () => {
    const slots = { written: new Set(['two']), points: new Set<string>() }
    expect(readContent(docOf(RICH, slots))).toEqual(RICH)
  })

  it('has no part in empty paragraphs and points, which are only room to write', () => {
    const state = stateOf(
      briefOf({ one: [paragraph('p', ['Gas.']), { kind: 'list', id: 'l', ordered: false, items: [] }], two: [] }),
    )
    expect(outline(state)).toEqual(['one', 'Gas.', 'two'])
  })

  it('is changed by a rule of core only where it differs, which undo can take back', () => {
    const state = selecting(stateOf(RICH), placeOf(stateOf(RICH), 'A point'))
    const made = editContent(state, NO_SLOTS, (content) => tagSentence(attachExcerpt(content, 'p.1', '9:9'), 'p.1', null))
    const after = applied(state, made)
    expect(readContent(after.doc).sections[0]?.blocks[0]).toMatchObject({
      sentences: [{}, { evidence: { excerpts: ['2:2', '9:9'] } }],
    })
    expect(after.doc.child(2)).toBe(state.doc.child(2))
    expect(cursorOf(after)).toEqual({ section: 'one', block: 'l', sentence: 's' })
    const renamed = editContent(after, NO_SLOTS, (content) => ({ ...content, title: 'Other', authors: ['A'] }))
    expect(readContent(applied(after, renamed).doc)).toMatchObject({ title: 'Other', authors: ['A'] })
  })
})

describe('keys', () => {
  const lists = briefOf({
    one: [
      {
        kind: 'list',
        id: 'l',
        ordered: false,
        items: ['A.', 'B.', 'C.'].map((text) => ({
          id: text,
          sentences: [{ id: `s${text}`, text, evidence: { excerpts: [text], tag: null } }],
        })),
      },
    ],
  })

  it('Enter parts a point, and ends the list in an empty one', () => {
    const end = selecting(stateOf(lists), placeOf(stateOf(lists), 'B.') + 2)
    const parted = press(end, 'Enter')
    expect(outline(parted.apply(parted.tr.insertText('New.')))).toEqual(['one', '- A. - B. - New. - C.'])
    const left = press(parted, 'Enter')
    expect(outline(left.apply(left.tr.insertText('Between.')))).toEqual(['one', '- A. - B.', 'Between.', '- C.'])
  })

  it('Backspace at the start takes a point out of its list with its evidence', () => {
    const state = press(selecting(stateOf(lists), placeOf(stateOf(lists), 'B.')), 'Backspace')
    expect(outline(state)).toEqual(['one', '- A.', 'B.', '- C.'])
    expect(readContent(state.doc).sections[0]?.blocks[1]).toMatchObject({
      sentences: [{ id: 'sB.', evidence: { excerpts: ['B.'] } }],
    })
  })

  it('Enter in a quotation goes on behind it, and in the title into the text', () => {
    const state = stateOf(RICH)
    const behind = press(selecting(state, placeOf(state, 'What [it]') + 4), 'Enter')
    expect(
      outline(behind.apply(behind.tr.insertText('On.')))
        .slice(0, 7)
        .at(-1),
    ).toBe('On.')
    expect(cursorOf(press(selecting(state, placeOf(state, 'Title')), 'Enter'))?.block).toBe('p')
  })

  it('Ctrl+A selects the section, then the brief', () => {
    let state = selecting(stateOf(RICH), placeOf(stateOf(RICH), 'Oil'))
    const all: Command = selectAll
    all(state, (tr) => (state = state.apply(tr)))
    expect(state.selection.content().content.textBetween(0, state.selection.content().size, ' ')).not.toContain('北京')
    all(state, (tr) => (state = state.apply(tr)))
    expect(state.selection.from).toBe(0)
  })
})

describe('sections', () => {
  const two = briefOf({
    one: [paragraph('p', ['One a.'], ['One b.'])],
    two: [paragraph('q', ['Two a.'], ['Two b.'])],
    three: [paragraph('r', ['Three.'])],
  })
  const across = (): EditorState => selecting(stateOf(two), placeOf(stateOf(two), 'One b'), placeOf(stateOf(two), 'Three') + 5)

  it('stay when what is selected over them is deleted or typed over', () => {
    expect(outline(applied(across(), deleteAcross(across())))).toEqual(['one', 'One a.', 'two', 'three', '.'])
    expect(outline(applied(across(), typeAcross(across(), 'X')))).toEqual(['one', 'One a. X', 'two', 'three', '.'])
  })

  it('stay when all of the brief is selected and deleted, its title too, or typed over', () => {
    let all = across()
    all = all.apply(all.tr.setSelection(new AllSelection(all.doc)))
    expect(outline(applied(all, deleteAcross(all)))).toEqual(['one', 'two', 'three'])
    expect(press(all, 'Backspace').doc.textContent).toBe('')
    expect(applied(all, typeAcross(all, 'X')).doc.textContent).toBe('X')
  })

  it('are not joined by an edit that does not know of them', () => {
    const state = across()
    expect(state.apply(state.tr.deleteSelection())).toBe(state)
  })

  it('are left out of what is pasted over their borders', () => {
    const { doc } = stateOf(two)
    const pasted = flattened(doc.slice(placeOf(stateOf(two), 'One b'), placeOf(stateOf(two), 'Three') + 5))
    expect(pasted.content.content.map(({ type }) => type.name)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    const plain = new Slice(Fragment.from(schema.nodes.paragraph.create(null, schema.text('x'))), 0, 0)
    expect(flattened(plain)).toBe(plain)
  })
})

describe('blocks', () => {
  const state = stateOf(RICH)

  it('are put below another, or in the place of an empty one', () => {
    const judged = applied(state, insertBlock(state, 'p', 'judgement'))
    expect(outline(judged.apply(judged.tr.insertText('So.'))).slice(1, 3)).toEqual([
      '*Gas* grew by **half**, [it says](https://example.org/a). Oil fell.',
      'So.',
    ])
  })

  it('turn into another kind with their evidence and back', () => {
    const list = applied(state, convertBlock(state, 'p', 'bullets'))
    const back = applied(list, convertBlock(list, 'p', 'paragraph'))
    expect(readContent(back.doc).sections[0]?.blocks[0]).toEqual(RICH.sections[0]?.blocks[0])
    expect(convertBlock(state, 'e', 'bullets')).toBeNull()
  })

  it('move by one, over the border of a section, and keep the caret', () => {
    const caret = applied(state, state.tr.setSelection(selectionAt(state.doc, 'q.0') ?? state.selection))
    const up = applied(caret, moveBlock(caret, 'q', -1))
    expect(outline(up)).toEqual([...outline(state).slice(0, 6), '北京说了。 上海没有说。', 'two'])
    expect(cursorOf(up)).toEqual({ section: 'one', block: 'q', sentence: 'q.1' })
    const down = applied(up, moveBlock(up, 'q', 1))
    expect(readContent(down.doc)).toEqual(RICH)
    expect(moveBlock(state, 'p', -1)).toBeNull()
  })

  it('are removed, and a section always has room to write', () => {
    const less = applied(state, removeBlock(state, 'q'))
    expect(outline(less).at(-1)).toBe('two')
    expect(less.doc.lastChild?.childCount).toBe(1)
  })
})

/** A point of a list as Word copies it. */
const wordPoint = (sign: string, text: string, level = 1): string =>
  `<p class='MsoListParagraphCxSpMiddle' style='mso-list:l0 level${level} lfo1'><![if !supportLists]><span style='mso-list:Ignore'>${sign}<span>&nbsp; </span></span><![endif]>${text}</p>`

describe('pasted text', () => {
  it('loses Word’s own tags, styles and comments, and its list signs become lists', () => {
    const word =
      '<style>p{}</style><!--x--><p class=MsoListParagraph><!--[if !supportLists]--><span>·&nbsp;</span><!--[endif]-->One<o:p></o:p></p>\n<p class="MsoListParagraph"><!--[if !supportLists]-->1.<!--[endif]-->Two</p>'
    expect(cleanHtml(word)).toBe('<ul><li>One</li></ul>\n<ol><li>Two</li></ol>')
  })

  it('knows Word’s list signs however the condition around them is written, and letters that are only drawn as bullets', () => {
    expect(cleanHtml(wordPoint('o', 'One') + wordPoint('b)', 'Two'))).toBe('<ul><li>One</li></ul><ol><li>Two</li></ol>')
    const bare = "<span style='mso-list:Ignore'>2.</span>Three</p><![if x]>"
    expect(cleanHtml(`<p class=MsoListParagraph>${bare}`)).toBe('<ol><li>Three</li></ol>')
  })

  it('takes the points below a point of Word as points of the same list with their levels, whatever their signs, so that its numbers go on', () => {
    const below = [wordPoint('·', 'below', 2), wordPoint('·', 'deep', 3), wordPoint('·', 'deeper', 5)].join('')
    const points = wordPoint('1.', 'One') + below + wordPoint('2.', 'Two')
    const item = '<li data-level="2">'
    expect(cleanHtml(`${points}<p>So.</p>`)).toBe(
      `<ol><li>One</li><li data-level="1">below</li>${item}deep</li>${item}deeper</li><li>Two</li></ol><p>So.</p>`,
    )
    expect(cleanHtml(wordPoint('·', 'Alone', 2))).toBe('<ul><li data-level="1">Alone</li></ul>')
  })

  it('keeps the words of a list point or sign that is never closed, and what follows an open comment or style is no text', () => {
    const point = '<p class=MsoListParagraph><!--[if !supportLists]-->1. One'
    expect(cleanHtml(`${point}<p>Two</p>`)).toBe('<p class=MsoListParagraph>1. One<p>Two</p>')
    expect(cleanHtml(`${point}</p>`)).toBe('<ul><li>1. One</li></ul>')
    for (const open of ['<!-- never ', '<style>p { ']) expect(cleanHtml(`<p>One</p>${open}<p>Two</p>`)).toBe('<p>One</p>')
  })

  it('has no half signs and no control characters', () => expect(cleanText('a\ud800b\u0007c\u00add\ufffe')).toBe('a\ufffdbcd'))
})
