import { Library } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { t } from '#text/text.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { go, place, showGuide } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { GuideNav } from './GuideNav.tsx'
import { PAGES } from './pages.ts'
import { PageView } from './PageView.tsx'
import './guide.css'

/** The guide: its contents on the left, one page on the right. Every page that was looked at is a place to come back to. */
export function GuideScreen() {
  const here = useStore(place, ({ guide }) => guide)
  const page = PAGES.find(({ id }) => id === here.page)
  const shown = useRef<HTMLElement>(null)
  useEffect(() => status.set({ left: '', right: '' }), [])
  // The keyboard goes along, so that a page is scrolled by its keys and read out from where it was opened.
  useEffect(() => {
    const pane = shown.current
    if (pane === null) return
    const heading = here.heading === null ? null : pane.querySelector(`#${CSS.escape(`guide-${here.heading}`)}`)
    if (heading === null) pane.scrollTop = 0
    else heading.scrollIntoView({ block: 'start' })
    pane.focus({ preventScroll: true })
  }, [here])
  if (page === undefined) return null
  return (
    <>
      <header className="topbar">
        <WalkButtons />
        <TextButton tone="quiet" onPress={() => go({ view: 'articles' })}>
          <Library size={15} aria-hidden /> {t('guide:library')}
        </TextButton>
        <p className="guide-bar-title">{t('guide:title')}</p>
        <span className="spacer" />
        <MoreMenu />
      </header>
      <main className="screen guide">
        <GuideNav here={here} onGo={showGuide} />
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what is scrolled takes the keyboard */}
        <section ref={shown} className="guide-page" aria-label={t('guide:page')} tabIndex={0} data-panel="page">
          {/* It is written in English, whatever the window speaks. */}
          <article className="guide-text" lang="en">
            <PageView page={page.id} nodes={page.nodes} onGo={showGuide} />
          </article>
        </section>
      </main>
    </>
  )
}
