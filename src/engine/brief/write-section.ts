import type { z } from 'zod'
import type { briefs } from '#contract/briefs.ts'
import { findSection } from '#core/brief/write/find-section.ts'
import { readSection } from '#core/brief/write/read-section.ts'
import { draftExcerpts, writeSection } from '#core/brief/write/write-section.ts'
import { BriefContent } from '#core/brief.ts'
import { success, type Result } from '#core/result.ts'
import { getExcerpt } from '#store/marks/excerpts.ts'
import type { EngineContext } from '../context.ts'
import { templateOf } from './known-templates.ts'
import { findBrief } from './brief-parts.ts'
import { saveContent } from './save-content.ts'

type Call = (typeof briefs)['briefs.write']

/** Writes Markdown into a section of the brief as it is now, and saves it as the window would. Failures: those of the call. */
export function writeIntoBrief(
  context: Pick<EngineContext, 'db' | 'templates'>,
  { id, section: name, markdown, append }: z.output<Call['input']>,
): Result<z.input<Call['output']>> {
  const { db } = context
  const brief = findBrief(db(), id)
  if (!brief.ok) return brief
  const { revision, template } = brief.value
  const known = templateOf(context, template)
  const section = findSection(brief.value, known.ok ? known.value : null, name)
  if (!section.ok) return section
  const drafts = readSection(markdown, brief.value)
  if (!drafts.ok) return drafts
  const quotes = new Map(
    [...draftExcerpts(drafts.value).keys()].flatMap((excerpt): [string, string][] => {
      const found = getExcerpt(db(), excerpt)
      return found === null ? [] : [[excerpt, found.anchor.quote]]
    }),
  )
  const content = BriefContent.parse(brief.value)
  const written = writeSection(content, drafts.value, { section: section.value.id, append, revision, quotes })
  if (!written.ok) return written
  const saved = saveContent(db(), brief.value.id, revision, written.value.content)
  if (!saved.ok) return saved
  const { title } = section.value
  const unchanged = saved.value.revision === revision
  return success({ title, unchanged, revision: saved.value.revision, sentences: written.value.sentences })
}
