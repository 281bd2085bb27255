import type { Block } from '#core/article.ts'
import type { ArticleBody } from '../articles/article-body.ts'
import { readBody } from '../articles/article-body.ts'
import { decide, listDecisions } from '../marks/decisions.ts'
import { tell, theirs, type Merging } from './merging.ts'

/** What they decided on suggestions in an article, where nothing is decided here. What is decided otherwise here stays and is told. */
export function mergeDecisions(merging: Merging, id: number, ours: { id: number; title: string; body: () => ArticleBody }): void {
  const { db, other, report, themes } = merging
  const decisions = theirs(other, () => listDecisions(other, id))
  if (decisions.length === 0) return
  const blocks = theirs(other, () => readBody(other, id))?.blocks ?? []
  const mine = new Map(listDecisions(db, ours.id).map(({ block, theme, decision }) => [`${block} ${theme}`, decision]))
  const told = { article: String(ours.id) }
  for (const { block, theme: slug, decision } of decisions) {
    const theme = themes.get(slug)
    const text = blocks.find((each) => each.id === block)?.text ?? ''
    if (theme === undefined) continue
    const place = `${ours.title}, ${theme}`
    const here = sameBlock(ours.body().blocks, block, text)
    if (here === null) {
      tell(merging, { what: 'decision-not-placed', place, ...told, ours: '', theirs: `${decision}: ${text}` })
      continue
    }
    const known = mine.get(`${here} ${theme}`)
    if (known === decision) continue
    if (known !== undefined) {
      tell(merging, { what: 'decision', place, ...told, ours: known, theirs: decision })
      continue
    }
    const done = decide(db, ours.id, here, theme, decision)
    if (!done.ok) throw new Error(done.failure.message)
    mine.set(`${here} ${theme}`, decision)
    report.decisions += 1
  }
}

/** The block of the same text, at the same place or the only one. */
function sameBlock(blocks: readonly Block[], block: number, text: string): number | null {
  const same = blocks.filter((each) => each.text === text && each.dropped === undefined)
  return (same.find(({ id }) => id === block) ?? (same.length === 1 ? same[0] : undefined))?.id ?? null
}
