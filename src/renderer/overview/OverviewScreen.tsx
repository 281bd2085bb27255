import { Library } from 'lucide-react'
import { useEffect } from 'react'
import { t } from '#text/text.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { go } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { TextButton } from '../ui/controls.tsx'
import { CoverageView } from './coverage/CoverageView.tsx'
import './overview.css'

export function OverviewScreen() {
  useEffect(() => status.set({ left: '', right: '' }), [])
  return (
    <>
      <header className="topbar">
        <WalkButtons />
        <TextButton tone="quiet" onPress={() => go({ view: 'articles' })}>
          <Library size={15} aria-hidden /> {t('coverage:library')}
        </TextButton>
        <h1 className="overview-title">{t('coverage:title')}</h1>
        <span className="spacer" />
        <MoreMenu />
      </header>
      <main className="screen">
        <CoverageView />
      </main>
    </>
  )
}
