import { Maximize2, Minimize2 } from 'lucide-react'
import { useEffect, useEffectEvent, useRef } from 'react'
import { keysOf } from '#contract/keys.ts'
import { IconButton } from '#renderer/ui/controls.tsx'
import { PaneBar } from '#renderer/ui/PaneBar.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { useCall } from '#renderer/ui/queries.ts'
import { t } from '#text/text.ts'
import { PageView } from './PageView.tsx'
import { usePages } from './use-pages.ts'
import { useWidth } from '../../ui/use-width.ts'
import './pages.css'

type Properties = {
  brief: string
  /** Whether the pages are all that is shown. */
  reading: boolean
  onRead: () => void
  onClose: () => void
}

/** Between a page and the edge of the pane, in pixels, on both sides together. */
const AROUND = 32
/** The widest a page is shown, in pixels: that of A4 at a comfortable reading size. */
const WIDEST = 860

/** The pages of a brief as they would be printed now, set again whenever it is saved. */
export function PagesPane({ brief, reading, onRead, onClose }: Properties) {
  const { data, error, isFetching } = useCall('briefs.pages', { id: brief }, { keep: true })
  const { pages, failed } = usePages(data?.bytes)
  const scroll = useRef<HTMLDivElement>(null)
  const width = useWidth(scroll)
  const missing = data?.missing ?? []
  useEffect(() => {
    // It holds nothing that the keyboard could reach, and is scrolled by it.
    if (scroll.current) scroll.current.tabIndex = 0
    if (reading) scroll.current?.focus()
  }, [reading])
  const leave = useEffectEvent((event: KeyboardEvent) => {
    if (event.key === 'Escape' && !event.defaultPrevented) onRead()
  })
  useEffect(() => {
    if (!reading) return
    const onKey = (event: KeyboardEvent): void => leave(event)
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [reading])
  return (
    <aside className="pane pages-pane" aria-label={t('pages:title')}>
      <PaneBar
        title={t('pages:title')}
        close={t('pages:close')}
        onClose={onClose}
        remark={
          <output className="muted num">
            {isFetching ? t('pages:setting') : pages ? t('pages:count', { count: pages.sizes.length }) : ''}
          </output>
        }
      >
        <IconButton
          icon={reading ? Minimize2 : Maximize2}
          size={14}
          label={reading ? t('pages:beside') : t('pages:read')}
          keys={keysOf('read-pages')}
          className="icon-button-small"
          onPress={onRead}
        />
      </PaneBar>
      {missing.length > 0 && <p className="pages-missing">{t('pages:missing', { characters: missing.join(' ') })}</p>}
      <section className="pane-scroll pages-scroll" ref={scroll} aria-label={t('pages:scroll')}>
        {error && <Empty title={t('pages:unread')}>{error.message}</Empty>}
        {failed && <Empty title={t('pages:unread')}>{t('pages:unreadLong')}</Empty>}
        {pages?.sizes.map((_size, index) => (
          <PageView key={index} pages={pages} index={index} width={Math.max(0, Math.min(WIDEST, width - AROUND))} />
        ))}
      </section>
    </aside>
  )
}
