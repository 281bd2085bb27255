import { ensureCollection, findCollection } from '../articles/collections.ts'
import { gradePublication, reliabilityOf } from '../articles/publication-grades.ts'
import type { Reliability } from '#core/grade.ts'
import { statement } from '../sqlite/database.ts'
import { tell, type Merging } from './merging.ts'

/** Their collections, by name, with their articles; `ours` says which article here is which of theirs. */
export function mergeCollections(merging: Merging, ours: ReadonlyMap<number, number>): void {
  const { db, other, report, at } = merging
  const collections = statement<{ id: number; name: string }>(other, 'SELECT id, name FROM collection ORDER BY name_key').all()
  const members = statement<{ article: number }>(
    other,
    `SELECT a.id AS article FROM collection_article x JOIN article a ON a.ord = x.ord WHERE x.collection_id = ? AND a.deleted_at IS NULL
      ORDER BY a.ord`,
  )
  const add = statement(
    db,
    'INSERT OR IGNORE INTO collection_article (collection_id, ord, added_at) SELECT ?, ord, ? FROM article WHERE id = ?',
  )
  for (const { id, name } of collections) {
    if (findCollection(db, name) === null) report.collections.push(name)
    const here = ensureCollection(db, name)
    for (const { article } of members.all(id)) {
      const mine = ours.get(article)
      if (mine !== undefined) report.collected += add.run(here, at, mine).changes
    }
  }
}

/** What they hold of publications, where nothing is judged here; another judgement here stays and is told. Once the articles are here. */
export function mergeGrades(merging: Merging): void {
  const { db, other, report } = merging
  const grades = statement<{ publication: string; reliability: Reliability }>(
    other,
    'SELECT publication, reliability FROM publication_grade ORDER BY publication',
  ).all()
  for (const { publication, reliability } of grades) {
    const here = reliabilityOf(db, publication)
    if (here === reliability) continue
    if (here !== null) tell(merging, { what: 'reliability', place: publication, article: null, ours: here, theirs: reliability })
    // A publication of which no article is here is judged when one is.
    else if (gradePublication(db, publication, reliability).ok) report.completed += 1
  }
}
