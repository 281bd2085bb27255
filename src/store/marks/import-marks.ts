import type { FileMark } from '#core/marks/file-mark.ts'
import { placeMark, type Unplaced } from '#core/marks/place-mark.ts'
import type { Anchor } from '#core/excerpt.ts'
import { nextColour } from '#core/themes/theme-colours.ts'
import { readBody, type ArticleBody } from '../articles/article-body.ts'
import type { WritableDB } from '../sqlite/database.ts'
import { listExcerpts } from './excerpt-list.ts'
import { addExcerpt, updateExcerpt, type StoredExcerpt } from './excerpts.ts'
import { articlesQuoting, isUnnamed, markedArticles } from './marked-articles.ts'
import { TELLS_NOTHING } from './theme-slug.ts'
import { addTheme, listThemes } from './themes.ts'

export type NotPlaced = {
  quote: string
  title: string
  why: Unplaced | 'no-article' | 'several-articles'
  nearest: { n: number | null; text: string } | null
}
export type ImportedMarks = { imported: number; merged: number; unchanged: number; themes: string[]; notPlaced: NotPlaced[] }

/** Characters of a theme's name. */
const LONGEST_NAME = 200

/**
 * Makes the marks of a file excerpts of the articles they are from. One that is an excerpt already gets the themes and the note that it has not; a theme that the library has not is
 * made, without terms. What cannot be placed without guessing is left out and told. Within a transaction.
 */
export function importMarks(db: WritableDB, marks: readonly FileMark[]): ImportedMarks {
  const done: ImportedMarks = { imported: 0, merged: 0, unchanged: 0, themes: [], notPlaced: [] }
  const articles = openArticles(db)
  const themeOf = themeFinder(db, done.themes)
  for (const mark of marks) {
    const found = articles.place(mark)
    if ('why' in found) {
      done.notPlaced.push({ quote: mark.quote, title: mark.source.title, ...found })
      continue
    }
    const { article, anchor, body } = found
    const themes = [...new Set(mark.themes.map(themeOf))]
    const known = articles.excerptAt(article, anchor)
    if (known === undefined) {
      const added = addExcerpt(db, article, anchor, themes, mark.note, body)
      if (!added.ok) throw new Error(added.failure.message)
      articles.keep(added.value)
      done.imported += 1
      continue
    }
    const change = {
      themes: [...new Set([...known.themes, ...themes])],
      note: known.note.includes(mark.note) ? known.note : [known.note, mark.note].filter((note) => note !== '').join('\n'),
    }
    if (change.themes.length === known.themes.length && change.note === known.note) done.unchanged += 1
    else {
      const updated = updateExcerpt(db, known.id, change, body)
      if (!updated.ok) throw new Error(updated.failure.message)
      articles.keep(updated.value)
      done.merged += 1
    }
  }
  return done
}

type Found = { article: number; anchor: Anchor; body: ArticleBody } | Pick<NotPlaced, 'why' | 'nearest'>

/** The articles of the marks, each read once. */
function openArticles(db: WritableDB) {
  const candidates = new Map<string, number[]>()
  const bodies = new Map<number, ArticleBody | null>()
  const excerpts = new Map<number, Map<string, StoredExcerpt>>()
  const bodyOf = (article: number): ArticleBody | null => {
    if (!bodies.has(article)) bodies.set(article, readBody(db, article))
    return bodies.get(article) ?? null
  }
  const excerptsOf = (article: number): Map<string, StoredExcerpt> => {
    const known =
      excerpts.get(article) ??
      new Map(listExcerpts(db, { article }).map((excerpt) => [placeOf(excerpt.anchor), excerpt] as const))
    excerpts.set(article, known)
    return known
  }
  return {
    place(mark: FileMark): Found {
      const unnamed = isUnnamed(mark.source)
      const key = unnamed ? mark.quote : JSON.stringify(mark.source)
      const ids = candidates.get(key) ?? (unnamed ? articlesQuoting(db, mark.quote) : markedArticles(db, mark.source))
      candidates.set(key, ids)
      const tried = ids.flatMap((article) => {
        const body = bodyOf(article)
        return body === null ? [] : [{ article, body, placed: placeMark(body.blocks, mark) }]
      })
      const fitting = tried.flatMap(({ article, body, placed }) =>
        'anchor' in placed ? [{ article, body, anchor: placed.anchor }] : [],
      )
      const [only, another] = fitting
      if (only !== undefined && another === undefined) return only
      const [first, second] = tried
      if (first === undefined) return { why: 'no-article', nearest: null }
      return second !== undefined || 'anchor' in first.placed ? { why: 'several-articles', nearest: null } : first.placed
    },
    excerptAt: (article: number, anchor: Anchor): StoredExcerpt | undefined => excerptsOf(article).get(placeOf(anchor)),
    keep: (excerpt: StoredExcerpt): void => void excerptsOf(excerpt.article).set(placeOf(excerpt.anchor), excerpt),
  }
}

function placeOf({ block, start, quote }: Anchor): string {
  return `${block} ${start} ${quote}`
}

/** Themes by their names, else by slugs that tell something; `made` hears the names of new ones. */
function themeFinder(db: WritableDB, made: string[]): (theme: FileMark['themes'][number]) => string {
  return ({ slug, name }) => {
    const themes = listThemes(db)
    const called = name.replace(/\s+/g, ' ').trim().slice(0, LONGEST_NAME)
    const same = themes.find((theme) => theme.name.toLowerCase() === called.toLowerCase() || theme.slug === called)
    const known = same ?? (slug === null || TELLS_NOTHING.test(slug) ? undefined : themes.find((theme) => theme.slug === slug))
    if (known !== undefined) return known.slug
    const colour = nextColour(themes.map((theme) => theme.colour))
    const added = addTheme(db, { name: called, definition: '', terms: [], colour, parent: null })
    if (!added.ok) throw new Error(added.failure.message)
    made.push(added.value.name)
    return added.value.slug
  }
}
