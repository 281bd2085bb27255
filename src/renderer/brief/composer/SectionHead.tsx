import { Meter } from 'react-aria-components'
import type { BriefCheckView } from '#contract/views.ts'
import type { BriefSection } from '#core/brief.ts'
import type { TemplateSection } from '#core/template.ts'
import { t } from '#text/text.ts'
import { useStore } from '#renderer/ui/store.ts'
import { liveWords } from '../session/live-words.ts'
import { useSession } from '../session/use-session.ts'

type Properties = {
  section: BriefSection
  opens: boolean
  slot: TemplateSection | null
  check: BriefCheckView | null
  colour: string | undefined
}

/** A section's heading with its words counted against their budget, as they are typed. A part by theme has a heading of its own below. */
export function SectionHead({ section, opens, slot, check, colour }: Properties) {
  const { content } = useSession()
  const language = useStore(content, (now) => now.language)
  const byTheme = section.theme !== null
  const words = useStore(content, ({ sections }) =>
    liveWords(byTheme ? sections.filter((one) => one.slot === section.slot) : [section], language),
  )
  const own = liveWords([section], language)
  const checked = check?.words.sections.find((one) => one.section === section.id)?.budget ?? null
  const parts = useStore(content, ({ sections }) => sections.filter((one) => one.slot === section.slot).length)
  const ofThemes = slot?.perTheme === true ? (slot.words ?? 0) * parts : (slot?.words ?? null)
  const budget = byTheme ? ofThemes : (checked ?? slot?.words ?? null)
  return (
    <>
      {(!byTheme || opens) && (
        <header className="section-head">
          <h2>{byTheme ? (section.group ?? slot?.title ?? section.title) : section.title}</h2>
          {budget !== null && (
            <Meter
              className="budget"
              value={Math.min(words, budget)}
              maxValue={budget}
              aria-label={t('composer:wordsIn', { section: section.title })}
              valueLabel={t('composer:wordsOf', { words, budget })}
            >
              {({ percentage }) => (
                <>
                  <span className={`budget-words num${words > budget ? ' over' : ''}`}>
                    {t('composer:words', { words, budget })}
                  </span>
                  <span className="budget-track">
                    <i className={words > budget ? 'over' : ''} style={{ width: `${percentage}%` }} />
                  </span>
                </>
              )}
            </Meter>
          )}
        </header>
      )}
      {byTheme && (
        <h3 className="part-head">
          <span className="dot" style={{ background: colour }} /> {section.title}
          {checked !== null && (
            <span className="budget-words num">{t('composer:wordsShort', { words: own, budget: checked })}</span>
          )}
        </h3>
      )}
    </>
  )
}
