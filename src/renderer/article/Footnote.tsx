import { CornerLeftUp } from 'lucide-react'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { blockLanguage } from './block-language.ts'
import { BlockText } from './BlockText.tsx'
import type { BlockProperties } from './BlockView.tsx'

/** Brings a block into view, and the part of it that the selector names. */
type ShowBlock = (block: number, within: string) => void

/** One of the article's own footnotes, with the way back to the text that refers to it. */
export function Footnote({
  onBack,
  accepted: _themes,
  page: _page,
  isCurrent,
  ...text
}: BlockProperties & { onBack: ShowBlock }) {
  const { block, footnotes } = text
  const label = block.footnote ?? ''
  const reference = footnotes.references.get(block.id)
  return (
    <div className="block block-footnote" data-of={block.id} data-current={isCurrent} tabIndex={-1} role="doc-footnote">
      {!bringsLabel(block.text, label) && (
        <span className="footnote-label num" aria-hidden>
          {label}
        </span>
      )}
      <p className="block-text" data-block={block.id} {...blockLanguage(block)}>
        <BlockText {...text} />
      </p>
      {reference !== undefined && (
        <IconButton
          icon={CornerLeftUp}
          size={12}
          label={t('reader:backToText', { label })}
          className="icon-button-small"
          onPress={() => onBack(reference, `[data-note="${block.id}"]`)}
        />
      )}
    </div>
  )
}

/** Whether the footnote's text already begins with its label, as `1 See …` or `[1] See …`. */
function bringsLabel(text: string, label: string): boolean {
  const rest = text.replace(/^[[(]/, '')
  return label !== '' && rest.startsWith(label) && /^[\s.)\]:]/.test(rest.slice(label.length))
}
