import { useMemo } from 'react'
import type { BriefCheckView } from '#contract/views.ts'
import type { Template } from '#core/template.ts'
import { noteNumbers } from './note-numbers.ts'
import { useBriefExcerpts } from '../excerpts/brief-excerpts.ts'
import { SectionView } from './SectionView.tsx'
import { useContent } from '../session/use-session.ts'
import './composer.css'

/** The text of the brief, section by section, edited in place. */
export function Composer({ template, check }: { template: Template | null; check: BriefCheckView | null }) {
  const content = useContent()
  const excerpts = useBriefExcerpts()
  const numbers = useMemo(
    () => noteNumbers(content, template, new Set([...excerpts].flatMap(([id, excerpt]) => (excerpt === null ? [] : [id])))),
    [content, template, excerpts],
  )
  return (
    <section className="composer" aria-label="Brief" lang={content.language}>
      <div className="composer-page">
        {content.sections.map((section, index) => (
          <SectionView
            key={section.id}
            section={section}
            opens={content.sections[index - 1]?.slot !== section.slot}
            slot={template?.sections.find((one) => one.id === section.slot) ?? null}
            check={check}
            numbers={numbers}
          />
        ))}
      </div>
    </section>
  )
}
