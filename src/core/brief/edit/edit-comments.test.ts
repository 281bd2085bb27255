import { describe, expect, it } from 'vitest'
import { BriefContent, type BriefBlock, type Sentence } from '#core/brief.ts'
import { brief } from '../testing/brief-fixture.ts'
import { commentsIn, keepComments, removeComment, resolveComment, withoutComments, writeComment } from './edit-comments.ts'
import { attachExcerpt } from './edit-evidence.ts'

const said = (id: string, text: string): Sentence => ({ id, text, evidence: { excerpts: [], tag: null } })
const cell = (id: string, text: string) => ({ id: `c${id}`, sentences: [said(id, text)] })
const BLOCKS: BriefBlock[] = [
  { kind: 'paragraph', id: 'p', sentences: [said('s', '*Gas* grew.'), said('t', 'Oil fell.')] },
  { kind: 'list', id: 'l', ordered: false, items: [{ id: 'i', sentences: [said('u', 'Coal.')] }] },
  {
    kind: 'table',
    id: 'b',
    caption: '',
    headRow: true,
    headColumn: false,
    rows: [{ id: 'r', cells: [cell('h', 'Power'), cell('k', 'Since')] }],
  },
  { kind: 'excerpt', id: 'e', excerpt: '3:1', text: '*Quoted*.' },
]
const EMPTY = brief({ one: BLOCKS, two: [{ kind: 'paragraph', id: 'q', sentences: [said('v', 'Elsewhere.')] }] })
const write = (sentence: string, id: string, text: string) => (content: BriefContent) =>
  writeComment(content, sentence, { id, text })
const NOTED = ['s', 'u', 'h', 'e'].reduce<BriefContent>((so, id) => write(id, `on ${id}`, ` Ask about ${id}. `)(so), EMPTY)

describe('comments', () => {
  it('stand on sentences of paragraphs, lists, heads of tables and quotations, and are listed as the text is read', () => {
    expect(commentsIn(NOTED).map(({ comment, sentence, text, section }) => [comment.text, sentence, text, section])).toEqual([
      ['Ask about s.', 's', 'Gas grew.', 'one'],
      ['Ask about u.', 'u', 'Coal.', 'one'],
      ['Ask about h.', 'h', 'Power', 'one'],
      ['Ask about e.', 'e', '*Quoted*.', 'one'],
    ])
    expect(BriefContent.parse(JSON.parse(JSON.stringify(NOTED)))).toEqual(BriefContent.parse(NOTED))
  })

  it('are written anew, resolved and opened, taken off, or emptied, each alone', () => {
    const two = write('s', 'more', 'And this.')(NOTED)
    const changed = resolveComment(write('s', 'on s', 'Otherwise.')(two), 'more', true)
    expect(commentsIn(changed).slice(0, 2)).toMatchObject([
      { comment: { id: 'on s', text: 'Otherwise.', resolved: false } },
      { comment: { id: 'more', text: 'And this.', resolved: true } },
    ])
    expect(resolveComment(changed, 'more', false)).toEqual(write('s', 'on s', 'Otherwise.')(two))
    expect(removeComment(two, 'more')).toEqual(NOTED)
    expect(write('s', 'more', '  ')(two)).toEqual(NOTED)
  })

  it('change nothing else: other sections are the same objects, and what says the same is the same', () => {
    expect(NOTED.sections[1]).toBe(EMPTY.sections[1])
    expect(write('s', 'on s', 'Ask about s.')(NOTED)).toBe(NOTED)
    expect(write('s', 'new', ' ')(NOTED)).toBe(NOTED)
    expect(write('none', 'new', 'Words.')(NOTED)).toBe(NOTED)
    expect(resolveComment(NOTED, 'on s', false)).toBe(NOTED)
  })

  it('stay when their sentence is given evidence', () => {
    expect(commentsIn(attachExcerpt(NOTED, 's', '1:1'))).toEqual(commentsIn(NOTED))
  })

  it('can be left behind: those that are resolved, or all', () => {
    const done = resolveComment(NOTED, 'on u', true)
    expect(commentsIn(keepComments(done, ({ resolved }) => !resolved)).map(({ sentence }) => sentence)).toEqual(['s', 'h', 'e'])
    expect(JSON.stringify(withoutComments(done))).toBe(JSON.stringify(EMPTY))
  })
})
