import { Library } from 'lucide-react'
import { useEffect } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { t } from '#text/text.ts'
import { MoreMenu } from '../shell/MoreMenu.tsx'
import { go, OverviewFace, place, showOverview } from '../shell/place.ts'
import { status } from '../shell/status.ts'
import { WalkButtons } from '../shell/WalkButtons.tsx'
import { TextButton } from '../ui/controls.tsx'
import { useStore } from '../ui/store.ts'
import { CoverageView } from './coverage/CoverageView.tsx'
import { DisagreementsView } from './disagreements/DisagreementsView.tsx'
import { StatementsView } from './statements/StatementsView.tsx'
import { TimelineView } from './timeline/TimelineView.tsx'
import '../ui/tabs.css'
import './overview.css'

const VIEWS = { coverage: CoverageView, timeline: TimelineView, statements: StatementsView, disagreements: DisagreementsView }

/** What the library as a whole says, a face at a time. */
export function OverviewScreen() {
  const face = useStore(place, ({ overview }) => overview)
  useEffect(() => status.set({ left: '', right: '' }), [])
  return (
    <>
      <header className="topbar">
        <WalkButtons />
        <TextButton tone="quiet" onPress={() => go({ view: 'articles' })}>
          <Library size={15} aria-hidden /> {t('overview:library')}
        </TextButton>
        <h1 className="overview-title">{t(`overview:face.${face}`)}</h1>
        <span className="spacer" />
        <MoreMenu />
      </header>
      <main className="screen">
        <Tabs
          className="overview-tabs"
          keyboardActivation="manual"
          selectedKey={face}
          onSelectionChange={(key) => showOverview(OverviewFace.parse(key))}
        >
          <TabList className="faces overview-faces" aria-label={t('overview:faces')}>
            {OverviewFace.options.map((each) => (
              <Tab key={each} id={each}>
                {t(`overview:face.${each}`)}
              </Tab>
            ))}
          </TabList>
          {OverviewFace.options.map((each) => {
            const View = VIEWS[each]
            return (
              <TabPanel key={each} id={each} className="overview-face">
                <View />
              </TabPanel>
            )
          })}
        </Tabs>
      </main>
    </>
  )
}
