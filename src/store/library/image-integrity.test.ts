import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { createBrief } from '../briefs/briefs.ts'
import { getImage, saveImage } from '../images/images.ts'
import { temporaryLibrary, type TemporaryLibrary } from '../testing/temporary-library.ts'
import { checkLibrary } from './integrity.ts'

const bytes = Uint8Array.of(1, 2, 3)
const sha256 = createHash('sha256').update(bytes).digest('hex')
const figure = (image: string) => ({ kind: 'figure' as const, id: 'f', image, caption: '', source: '', alternative: '' })

let library: TemporaryLibrary
beforeEach(() => {
  library = temporaryLibrary()
  saveImage(library.db, { sha256, mediaType: 'image/png', width: 3, height: 1, bytes })
  const sections = [{ id: 's', slot: 's', title: 'S', theme: null, blocks: [figure(sha256)] }]
  createBrief(
    library.db,
    { id: 'x', version: 1 },
    { title: 'T', authors: [], marking: '', date: '2024', language: 'en', themes: [], sections },
  )
})
afterEach(() => library.remove())

test('a picture is kept once, and given back byte by byte', () => {
  saveImage(library.db, { sha256, mediaType: 'image/png', width: 3, height: 1, bytes })
  expect(getImage(library.db, sha256)).toEqual({ sha256, mediaType: 'image/png', width: 3, height: 1, bytes })
  expect(getImage(library.db, '0'.repeat(64))).toBeNull()
  expect(checkLibrary(library.db)).toEqual([])
})

test('bytes that are not those of their name are found', () => {
  library.db.exec("UPDATE image SET bytes = x'010204'")
  expect(checkLibrary(library.db)).toEqual([expect.stringContaining(`its bytes are not those of ${sha256}`)])
})

test('a figure whose picture is not there is found, with its brief', () => {
  library.db.exec('DELETE FROM image')
  expect(checkLibrary(library.db)).toEqual([`The brief 1 has a figure whose picture is not in the library (${sha256}).`])
})
