import type { ExcerptView } from '#contract/views.ts'
import { themeStyle } from '#renderer/ui/theme-style.ts'
import { t } from '#text/text.ts'
import { openExcerpt } from '../source/open-evidence.ts'
import { attribution } from '../excerpts/excerpt-source.ts'

/** Under a quotation: where it is from, as the way there; and how it may be edited. Its rule has the colour of its theme. */
export function fillSource(
  footer: HTMLElement,
  id: string,
  excerpt: ExcerptView | null | undefined,
  colour: string | undefined,
  brief: string,
): void {
  const source = document.createElement(excerpt ? 'button' : 'span')
  if (excerpt) {
    source.className = 'link'
    source.textContent = attribution(excerpt)
    source.tabIndex = -1
    source.addEventListener(
      'click',
      () => void openExcerpt(brief, excerpt.id, footer.parentElement?.dataset['briefBlock'] ?? null),
    )
    // undefined: it is still on its way.
  } else if (excerpt === null) source.textContent = t('composer:gone', { id })
  const hint = document.createElement('span')
  hint.className = 'quotation-hint'
  hint.textContent = t('composer:quotationHint')
  footer.replaceChildren(source, hint)
  const block = footer.parentElement
  if (!block) return
  block.dataset['excerpt'] = id
  for (const [name, value] of Object.entries(themeStyle(colour) ?? {})) block.style.setProperty(name, String(value))
}
