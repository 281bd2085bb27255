import { statement, type ReadableDB } from '../sqlite/database.ts'

/** What tells whether two libraries have one article. `sha256`: of the file that it came from. */
export type Matchable = {
  id: number
  titleKey: string
  authors: string
  date: string | null
  words: number
  hash: Buffer
  sha256: string | null
}

/** Words from which on equal texts are one article, whatever they are called: notices of paywalls are shorter. */
const TELLING_WORDS = 40
/** Articles of one title, text or file that are looked at. */
const MOST_LOOKED_AT = 200

const COLUMNS = `a.id, a.title_key AS titleKey, a.authors, a.date, a.words, a.text_hash AS hash,
  (SELECT sha256 FROM source_file WHERE id = a.source_file_id) AS sha256`

/** The ids of the articles outside the trash, in the order of their dates. */
export function liveArticles(db: ReadableDB): number[] {
  return statement<{ id: number }>(db, 'SELECT id FROM article WHERE deleted_at IS NULL ORDER BY ord')
    .all()
    .map(({ id }) => id)
}

/** What an article is told by; null where there is none of that id. */
export function matchable(db: ReadableDB, id: number): Matchable | null {
  return statement<Matchable>(db, `SELECT ${COLUMNS} FROM article a WHERE a.id = ?`).get(id) ?? null
}

/**
 * The article here that theirs is, null where there is none outside the trash: one that came from the same file (of several from one file that of the same text, else of the same title), one of the
 * same text, or, where neither has a text, a record of the same title, authors and year. None of `taken`, which are others of theirs.
 */
export function matchingArticle(db: ReadableDB, other: ReadableDB, theirs: Matchable, taken: ReadonlySet<number>): number | null {
  const free = (rows: Matchable[]): Matchable[] => rows.filter(({ id }) => !taken.has(id))
  if (theirs.sha256 !== null) {
    const same = free(ofFile(db, theirs.sha256))
    const found =
      same.find(({ hash }) => theirs.hash.equals(hash)) ??
      onlyOne(same.filter(({ titleKey }) => titleKey === theirs.titleKey)) ??
      (ofFile(other, theirs.sha256).length === 1 ? onlyOne(same) : undefined)
    if (found !== undefined) return found.id
  }
  if (theirs.words === 0) return free(withTitle(db, theirs.titleKey)).find((ours) => isSameRecord(ours, theirs))?.id ?? null
  const same = free(withText(db, theirs.hash))
  const called = same.find(({ titleKey }) => titleKey === theirs.titleKey)
  return (called ?? (theirs.words >= TELLING_WORDS ? same[0] : undefined))?.id ?? null
}

function ofFile(db: ReadableDB, sha256: string): Matchable[] {
  return statement<Matchable>(
    db,
    `SELECT ${COLUMNS} FROM article a WHERE a.source_file_id = (SELECT id FROM source_file WHERE sha256 = ?) AND a.deleted_at IS NULL
      ORDER BY a.id LIMIT ${MOST_LOOKED_AT}`,
  ).all(sha256)
}

function withText(db: ReadableDB, hash: Buffer): Matchable[] {
  return statement<Matchable>(
    db,
    `SELECT ${COLUMNS} FROM article a WHERE a.text_hash = ? AND a.deleted_at IS NULL ORDER BY a.id LIMIT ${MOST_LOOKED_AT}`,
  ).all(hash)
}

function withTitle(db: ReadableDB, titleKey: string): Matchable[] {
  return statement<Matchable>(
    db,
    `SELECT ${COLUMNS} FROM article a WHERE a.title_key = ? AND a.deleted_at IS NULL ORDER BY a.id LIMIT ${MOST_LOOKED_AT}`,
  ).all(titleKey)
}

function isSameRecord(ours: Matchable, theirs: Matchable): boolean {
  return ours.words === 0 && ours.authors === theirs.authors && ours.date?.slice(0, 4) === theirs.date?.slice(0, 4)
}

function onlyOne<T>(rows: readonly T[]): T | undefined {
  return rows.length === 1 ? rows[0] : undefined
}
