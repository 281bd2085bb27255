import type { BriefView } from '#contract/views.ts'
import type { Engine } from '#engine/engine.ts'
import { value } from './bench-engine.ts'
import { madeUpBrief } from './made-up-brief.ts'

/** A policy brief of so many pages and notes, which rest on the first sentences of the library's articles. */
export async function createMadeUpBrief(
  engine: Engine,
  { title, pages, notes }: { title: string; pages: number; notes: number },
): Promise<BriefView> {
  const { rows } = value(await engine.call('articles.list', { limit: notes }))
  const excerpts: string[] = []
  for (const { id: article } of rows) {
    const { blocks } = value(await engine.call('articles.get', { id: article }))
    for (const block of blocks.slice(0, Math.ceil(notes / rows.length))) {
      const quote = block.text.slice(0, block.text.indexOf('.') + 1)
      excerpts.push(value(await engine.call('excerpts.add', { article, quote, at: { block: block.id, start: 0 } })).id)
    }
  }
  const made = value(await engine.call('briefs.create', { template: 'policy-brief', title }))
  const { id, revision, template: _, createdAt: __, updatedAt: ___, ...content } = made
  value(await engine.call('briefs.save', { id, revision, content: madeUpBrief(content, pages, notes, excerpts) }))
  return value(await engine.call('briefs.get', { id }))
}
