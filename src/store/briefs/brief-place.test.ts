import { expect, test } from 'vitest'
import { briefPlace, keepBriefPlace } from './brief-place.ts'
import { createBrief, saveBrief } from './briefs.ts'
import { temporaryLibrary } from '../testing/temporary-library.ts'

const CONTENT = { title: 'Gas', authors: [], marking: '', date: '2026', language: 'en', themes: [], sections: [] }

test('a place is kept with the revision it was left at, and for no earlier one than the latest', () => {
  const library = temporaryLibrary()
  const { db } = library
  const { id } = createBrief(db, { id: 'bluf-note', version: 1 }, CONTENT)
  expect(briefPlace(db, id)).toBeNull()
  keepBriefPlace(db, id, 1, 'here')
  keepBriefPlace(db, id, 1, 'there')
  expect(briefPlace(db, id)).toEqual({ place: 'there', revision: 1 })
  expect(saveBrief(db, id, 1, { ...CONTENT, title: 'Oil' }).ok).toBe(true)
  keepBriefPlace(db, id, 1, 'late')
  expect(briefPlace(db, id)).toEqual({ place: 'there', revision: 1 })
  keepBriefPlace(db, id, 2, 'now')
  expect(briefPlace(db, id)).toEqual({ place: 'now', revision: 2 })
  keepBriefPlace(db, id + 1, 1, 'of no brief')
  expect(briefPlace(db, id + 1)).toBeNull()
  library.remove()
})
