import { canBeSuggested, compileThemes, suggestThemes } from '#core/suggestion.ts'
import { FROM_DECISIONS, type Lesson } from '#core/learning/study-theme.ts'
import type { Theme } from '#core/theme.ts'
import { readBody } from '#store/articles/article-body.ts'
import { decidedBlocks, type DecidedBlock } from '#store/marks/decided-blocks.ts'
import { getTheme } from '#store/marks/themes.ts'
import { passDamaged } from '#store/sqlite/damage.ts'
import type { ReadableDB } from '#store/sqlite/database.ts'
import { inPortions } from '../analysis/in-portions.ts'

/** Decisions of one theme that are studied, the newest: enough to learn from, and done in under a second. */
const MOST_DECISIONS = 500
/** Paragraphs besides, for each decision: so many more that learning sees what a library is mostly made of. */
const BESIDES = 2

/** What there is to study of a theme, as it is now; an equal key means that nothing changed. */
export type Matter = { theme: Theme; decided: DecidedBlock[]; key: string }

/** What was decided on for themes with `from` decisions and more. Costs one query. */
export function mattersOf(db: ReadableDB, from = FROM_DECISIONS): Matter[] {
  const byTheme = grouped(decidedBlocks(db, from, MOST_DECISIONS), ({ theme }) => theme)
  return [...byTheme].flatMap(([slug, decided]) => {
    const theme = getTheme(db, slug)
    return theme === null
      ? []
      : [{ theme, decided, key: JSON.stringify([theme, decided.map(({ article, block, is }) => [article, block, is])]) }]
  })
}

/** The paragraphs themselves, and those besides them: of the same articles, neither decided on nor proposed by terms. In portions; one that cannot be read teaches nothing. */
export async function gatherLesson(db: ReadableDB, { theme, decided }: Matter): Promise<Lesson> {
  const matcher = compileThemes([theme])
  const lesson: Lesson = { theme, decided: [], besides: [] }
  const others: string[] = []
  await inPortions(
    grouped(decided, ({ article }) => article),
    ([article, own]) => {
      const [body] = passDamaged(db, [article], (id) => readBody(db, id))
      const kept = (body?.blocks ?? []).filter(canBeSuggested)
      const decisions = new Map(own.map(({ block, is }) => [block, is === 1]))
      const proposed = new Set(suggestThemes(kept, matcher).map(({ block }) => block))
      for (const { id, text } of kept) {
        const is = decisions.get(id)
        if (is !== undefined) lesson.decided.push({ text, is })
        else if (!proposed.has(id)) others.push(text)
      }
    },
  )
  // From all of them alike, in their order: the same library always teaches the same.
  const wanted = Math.min(others.length, BESIDES * lesson.decided.length)
  lesson.besides = Array.from({ length: wanted }, (_none, index) => others[Math.floor((index * others.length) / wanted)] ?? '')
  return lesson
}

function grouped<T, K>(list: readonly T[], keyOf: (each: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>()
  for (const each of list) {
    const key = keyOf(each)
    const known = groups.get(key)
    if (known) known.push(each)
    else groups.set(key, [each])
  }
  return groups
}
