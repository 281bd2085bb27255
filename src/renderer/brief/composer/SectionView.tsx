import { useRef } from 'react'
import { useDrop } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import type { BriefSection } from '#core/brief.ts'
import type { TemplateSection } from '#core/template.ts'
import { CallError } from '#renderer/ui/queries.ts'
import { fetchExcerpt } from '#renderer/ui/excerpts.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { useThemes } from '#renderer/ui/themes.ts'
import { BlockView } from './BlockView.tsx'
import { CitedSources } from './CitedSources.tsx'
import { EXCERPT_DRAG } from '../excerpts/drag.ts'
import { SectionHead } from './SectionHead.tsx'
import { SectionEnd } from './SectionEnd.tsx'
import { usePlacing } from '../excerpts/use-placing.ts'

type Properties = {
  section: BriefSection
  /** The first of a slot: a section that goes by theme shows the slot's own heading here. */
  opens: boolean
  slot: TemplateSection | null
  check: BriefCheckView | null
  numbers: Map<string, number>
}

/** One section: heading, budget, blocks; excerpts can be dropped on it. */
export function SectionView({ section, opens, slot, check, numbers }: Properties) {
  const element = useRef<HTMLElement>(null)
  const { quoteInto } = usePlacing()
  const theme = useThemes().get(section.theme ?? '')
  const written = slot?.kind === 'sources'
  const drop = async (dragged: Promise<string>): Promise<void> => {
    try {
      const excerpt = await fetchExcerpt(await dragged)
      if (excerpt) quoteInto(excerpt, section.id, null)
    } catch (error) {
      if (!(error instanceof CallError)) throw error
      notify({ tone: 'bad', text: error.message })
    }
  }
  const { dropProps, isDropTarget } = useDrop({
    ref: element,
    isDisabled: written,
    getDropOperation: (types) => (types.has(EXCERPT_DRAG) ? 'copy' : 'cancel'),
    onDrop: (event) => {
      for (const item of event.items)
        if (item.kind === 'text' && item.types.has(EXCERPT_DRAG)) void drop(item.getText(EXCERPT_DRAG))
    },
  })
  return (
    <section
      ref={element}
      {...dropProps}
      className="brief-section"
      data-drop={isDropTarget}
      aria-label={section.title}
      id={`section-${section.id}`}
    >
      <SectionHead section={section} opens={opens} slot={slot} check={check} colour={theme?.colour} />
      {written ? (
        <CitedSources />
      ) : (
        <>
          {section.blocks.map((block) => (
            <BlockView key={block.id} block={block} section={section} check={check} numbers={numbers} />
          ))}
          <SectionEnd section={section} slot={slot} />
        </>
      )}
    </section>
  )
}
