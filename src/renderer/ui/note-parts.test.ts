import { expect, test } from 'vitest'
import { textOf } from './markdown.ts'
import { excerptsNamed, partsOf, readNote } from './note-parts.ts'

test('ids of excerpts in a note are told from the words around them, and from other numbers', () => {
  expect(partsOf('Compare 1:2, not 12:3.')).toEqual([
    { text: 'Compare ', excerpt: false },
    { text: '1:2', excerpt: true },
    { text: ', not ', excerpt: false },
    { text: '12:3', excerpt: true },
    { text: '.', excerpt: false },
  ])
  expect(excerptsNamed('At 09:40:12 in 0:3, see 4:1 and 4:1')).toEqual(['4:1'])
})

test('a note is Markdown, its lines stay lines, and HTML in it is text', () => {
  const [first] = readNote('one\ntwo **three**')
  expect(first).toMatchObject({
    element: 'p',
    children: [{ text: 'one' }, { kind: 'break' }, { text: 'two ' }, { element: 'strong', children: [{ text: 'three' }] }],
  })
  expect(readNote('- a\n- b')).toMatchObject([{ element: 'ul', children: [{ element: 'li' }, { element: 'li' }] }])
  expect(textOf(readNote('<b onclick=x>no</b>')).trim()).toBe('<b onclick=x>no</b>')
})
