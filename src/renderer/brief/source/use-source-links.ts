import { useEffect } from 'react'
import type { RefObject } from 'react'
import { act } from '#renderer/ui/act.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { showBlock } from './source.ts'

/** A press or Enter on a footnote's reference shows the footnote, on a link of the article copies its address: nothing leads out of the window. */
export function useSourceLinks(text: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const page = text.current
    const follow = (event: Event): void => {
      if (!(event.target instanceof Element) || (event instanceof KeyboardEvent && event.key !== 'Enter')) return
      const part = event.target.closest<HTMLElement>('[data-note], [data-href]')
      const { note, href } = part?.dataset ?? {}
      // Words within a link can be selected too.
      if (part === null || (href !== undefined && document.getSelection()?.isCollapsed === false)) return
      event.preventDefault()
      if (note !== undefined) showBlock(Number(note))
      else if (href !== undefined) void copy(href)
    }
    page?.addEventListener('click', follow)
    page?.addEventListener('keydown', follow)
    return () => {
      page?.removeEventListener('click', follow)
      page?.removeEventListener('keydown', follow)
    }
  }, [text])
}

async function copy(href: string): Promise<void> {
  if (await act('clipboard.write', { text: href })) notify({ tone: 'plain', text: t('reader:menu.linkCopied') })
}
