import type { BriefCheckView } from '#contract/views.ts'
import type { BriefBlock, BriefSection } from '#core/brief.ts'
import { BlockMenu } from './BlockMenu.tsx'
import { Confidence } from './Confidence.tsx'
import { QuoteEditor } from './QuoteEditor.tsx'
import { UnitEditor } from './UnitEditor.tsx'

type Properties = { block: BriefBlock; section: BriefSection; check: BriefCheckView | null; numbers: Map<string, number> }

/** One block with its menu in the left gutter. */
export function BlockView({ block, section, check, numbers }: Properties) {
  const shared = { section: section.id, block: block.id, check, numbers }
  return (
    <div className={`brief-block brief-${block.kind}`} data-brief-block={block.id}>
      <BlockMenu block={block} section={section} />
      {block.kind === 'paragraph' && <UnitEditor {...shared} unit={block.id} sentences={block.sentences} label="Paragraph" />}
      {block.kind === 'judgement' && (
        <>
          <Confidence block={block} />
          <UnitEditor {...shared} unit={block.id} sentences={block.sentences} label="Judgement" />
        </>
      )}
      {block.kind === 'list' && <ListItems block={block} shared={shared} />}
      {block.kind === 'excerpt' && <QuoteEditor {...shared} quotation={block} />}
    </div>
  )
}

type Shared = Omit<Properties, 'block' | 'section'> & { section: string; block: string }

function ListItems({ block, shared }: { block: Extract<BriefBlock, { kind: 'list' }>; shared: Shared }) {
  const Tag = block.ordered ? 'ol' : 'ul'
  return (
    <Tag className="brief-items">
      {block.items.map((item, index) => (
        <li key={item.id}>
          <span className="item-sign num" aria-hidden>
            {block.ordered ? `${index + 1}.` : '•'}
          </span>
          <UnitEditor {...shared} unit={item.id} sentences={item.sentences} label={`Point ${index + 1}`} />
        </li>
      ))}
    </Tag>
  )
}
