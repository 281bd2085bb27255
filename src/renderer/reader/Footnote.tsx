import { CornerLeftUp } from 'lucide-react'
import { t } from '#text/text.ts'
import { IconButton } from '../ui/controls.tsx'
import { blockLanguage } from './block-language.ts'
import { BlockText } from './BlockText.tsx'
import type { BlockProperties } from './BlockView.tsx'
import { showBlock } from './show-block.ts'

/** One of the article's own footnotes, with the way back to the text that refers to it. */
export function Footnote({ accepted: _themes, page: _page, isCurrent, ...text }: BlockProperties) {
  const { block, footnotes } = text
  const label = block.footnote ?? ''
  const reference = footnotes.references.get(block.id)
  return (
    <div className="block block-footnote" data-of={block.id} data-current={isCurrent} role="doc-footnote">
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
          onPress={() => showBlock(reference, `[data-note="${block.id}"]`)}
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
