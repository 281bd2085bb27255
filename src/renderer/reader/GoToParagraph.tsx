import { X } from 'lucide-react'
import { useState } from 'react'
import type { KeyboardEvent, RefObject } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { ArticleView } from '#contract/views.ts'
import { t } from '#text/text.ts'
import { useCommand } from '../shell/use-command.ts'
import { IconButton, TextButton } from '../ui/controls.tsx'
import { useFocusOnOpen } from '../ui/use-focus-on-open.ts'
import { paragraphNamed } from './paragraph-named.ts'
import { showBlock } from './show-block.ts'
import { takeInHand } from './take-in-hand.ts'
import '../ui/find-bar.css'

type Properties = { article: ArticleView; text: RefObject<HTMLElement | null>; onClose: () => void }

/** Goes to a paragraph by the number that citations give it, and takes it in hand. Escape closes. */
export function GoToParagraph({ article, text, onClose }: Properties) {
  const [wanted, setWanted] = useState('')
  const field = useFocusOnOpen<HTMLInputElement>()
  useCommand('go-to-paragraph', () => field.current?.select())
  const numbered = article.blocks.filter((block) => block.n !== null && block.dropped === undefined)
  const block = paragraphNamed(wanted, numbered)
  const last = numbered.at(-1)?.n ?? 0
  const lastOwn = numbered.findLast(({ ownNumber }) => ownNumber !== undefined)?.ownNumber
  const [label, none, range] =
    lastOwn === undefined
      ? (['label', 'none', t('reader:paragraph.range', { last })] as const)
      : (['ownLabel', 'ownNone', t('reader:paragraph.ownRange', { last: lastOwn, count: last })] as const)
  const jump = (): void => {
    if (block === undefined) return
    onClose()
    showBlock(block.id)
    takeInHand(text.current, block.id)
  }
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return
    if (event.key === 'Enter') jump()
    else if (event.key === 'Escape') onClose()
    else return
    event.preventDefault()
    event.stopPropagation()
  }
  return (
    <search className="find-bar find-bar-floating" aria-label={t('reader:paragraph.go')}>
      {/* From wherever the keyboard is in the bar. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div className="find-line" onKeyDownCapture={press}>
        <TextField
          className="find-field find-number"
          aria-label={t(`reader:paragraph.${label}`)}
          value={wanted}
          onChange={setWanted}
        >
          <Input ref={field} className="input" placeholder={t(`reader:paragraph.${label}`)} />
        </TextField>
        <output className="muted num">
          {wanted.trim() === '' || block !== undefined ? range : t(`reader:paragraph.${none}`, { wanted: wanted.trim() })}
        </output>
        <TextButton small isDisabled={block === undefined} onPress={jump}>
          {t('reader:paragraph.jump')}
        </TextButton>
        <IconButton icon={X} label={t('reader:paragraph.close')} keys="Escape" onPress={onClose} />
      </div>
    </search>
  )
}
