import type { EditorView } from 'prosemirror-view'
import type { BriefCheckView } from '#contract/views.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { tableNumbers } from '#core/brief/resolve/resolve-table.ts'
import type { Template } from '#core/template.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { useContent } from '../session/use-session.ts'
import { CitedSources } from './CitedSources.tsx'
import { Confidence } from './Confidence.tsx'
import type { Host } from './hosts.ts'
import { SectionHead } from './SectionHead.tsx'
import { TableHead } from './TableHead.tsx'

type Properties = { host: Host; view: EditorView | null; template: Template | null; check: BriefCheckView | null }

/** What React draws within the text: heads of sections, judgements and tables, and the section that the app writes. */
export function HostContent({ host, view, template, check }: Properties) {
  const content = useContent()
  const themes = useThemes()
  if (host.kind === 'judgement') {
    const block = findBlock(content, host.id)?.block
    return <Confidence id={host.id} confidence={block?.kind === 'judgement' ? block.confidence : null} />
  }
  if (host.kind === 'table')
    return (
      view && <TableHead id={host.id} view={view} number={tableNumbers(content, template).get(host.id) ?? null} check={check} />
    )
  const index = content.sections.findIndex(({ id }) => id === host.id)
  const section = content.sections[index]
  if (!section) return null
  return (
    <>
      <SectionHead
        section={section}
        opens={content.sections[index - 1]?.slot !== section.slot}
        slot={template?.sections.find((one) => one.id === section.slot) ?? null}
        check={check}
        colour={themes.get(section.theme ?? '')?.colour}
      />
      {host.kind === 'written' && <CitedSources />}
    </>
  )
}
