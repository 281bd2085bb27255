import { describe, expect, it } from 'vitest'
import { mayBeArticle, visibleNames } from './folder-listing.ts'

describe('a folder that is imported', () => {
  it('is looked at without what is hidden, the system’s, or belongs to a saved page', () => {
    const names = ['b.html', 'b_files', '.git', 'Thumbs.db', '__MACOSX', 'a', 'notes_files', 'c.htm', 'c-Dateien']
    expect(visibleNames(names)).toEqual(['a', 'b.html', 'c.htm', 'notes_files'])
  })

  it('is taken in the order of names, lists of records before the files that they name', () => {
    expect(visibleNames(['b.txt', 'files', 'library.rdf', 'a.txt'])).toEqual(['library.rdf', 'a.txt', 'b.txt', 'files'])
  })

  it.each(['a.txt', 'a.pdf', 'a', 'reading.md', 'license-to-drill.html', 'security.html', 'refs.json', 'refs.ris'])(
    'may hold %s as an article',
    (name) => {
      expect(mayBeArticle(name)).toBe(true)
    },
  )

  it.each([
    'README.md',
    'readme',
    'README.de.md',
    'LICENSE',
    'Licence.txt',
    'CHANGELOG.md',
    'CONTRIBUTING.rst',
    'package.json',
    'a.png',
    'a.css',
  ])('holds %s beside articles', (name) => {
    expect(mayBeArticle(name)).toBe(false)
  })
})
