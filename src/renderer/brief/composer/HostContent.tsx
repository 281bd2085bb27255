import type { BriefCheckView } from '#contract/views.ts'
import { findBlock } from '#core/brief/edit/edit-units.ts'
import { figureNumbers } from '#core/brief/resolve/resolve-figure.ts'
import { tableNumbers } from '#core/brief/resolve/table-numbers.ts'
import type { Template } from '#core/template.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { useStore } from '#renderer/ui/store.ts'
import { useSession } from '../session/use-session.ts'
import { CitedSources } from './CitedSources.tsx'
import { Confidence } from './Confidence.tsx'
import { Figure } from './Figure.tsx'
import type { PlacedFigure } from './figure-view.ts'
import type { Host } from './hosts.ts'
import { MatrixFoot } from './MatrixFoot.tsx'
import { MatrixHead } from './MatrixHead.tsx'
import { SectionHead } from './SectionHead.tsx'
import { TableHead } from './TableHead.tsx'

type Properties = { host: Host; template: Template | null; check: BriefCheckView | null }

/** What React draws within the text: heads of sections, judgements, tables and matrices, and the section that the app writes. */
export function HostContent({ host, template, check }: Properties) {
  if (host.kind === 'judgement') return <JudgementHost id={host.id} />
  if (host.kind === 'figure') return <FigureHost id={host.id} figure={host.figure} template={template} />
  if (host.kind === 'table' || host.kind === 'matrix')
    return <TableHost Head={host.kind === 'table' ? TableHead : MatrixHead} id={host.id} template={template} check={check} />
  if (host.kind === 'matrix-foot') return <MatrixFoot id={host.id} />
  return <SectionHost id={host.id} written={host.kind === 'written'} template={template} check={check} />
}

type TableProperties = { Head: typeof TableHead; id: string; template: Template | null; check: BriefCheckView | null }

function TableHost({ Head, id, template, check }: TableProperties) {
  const number = useStore(useSession().content, (content) => tableNumbers(content, template).get(id) ?? null)
  return <Head id={id} number={number} check={check} />
}

type FigureProperties = { id: string; figure: PlacedFigure; template: Template | null }

function FigureHost({ id, figure, template }: FigureProperties) {
  const number = useStore(useSession().content, (content) => figureNumbers(content, template).get(id) ?? null)
  return <Figure id={id} number={number} figure={figure} />
}

function JudgementHost({ id }: { id: string }) {
  const confidence = useStore(useSession().content, (content) => {
    const block = findBlock(content, id)?.block
    return block?.kind === 'judgement' ? block.confidence : null
  })
  return <Confidence id={id} confidence={confidence} />
}

type SectionProperties = { id: string; written: boolean; template: Template | null; check: BriefCheckView | null }

function SectionHost({ id, written, template, check }: SectionProperties) {
  const themes = useThemes()
  const { content } = useSession()
  const section = useStore(content, ({ sections }) => sections.find((one) => one.id === id))
  const before = useStore(content, ({ sections }) => sections[sections.findIndex((one) => one.id === id) - 1]?.slot)
  if (!section) return null
  return (
    <>
      <SectionHead
        section={section}
        opens={before !== section.slot}
        slot={template?.sections.find((one) => one.id === section.slot) ?? null}
        check={check}
        colour={themes.get(section.theme ?? '')?.colour}
      />
      {written && <CitedSources />}
    </>
  )
}
