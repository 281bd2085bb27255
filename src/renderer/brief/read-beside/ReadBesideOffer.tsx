import type { BriefCheckView } from '#contract/views.ts'
import { runCommand } from '#renderer/shell/commands.ts'
import { t } from '#text/text.ts'
import { readCount } from './to-read.ts'

/** How many of the sentences that no rule can compare were read beside their passages, and the way to the others; nothing where there are none. */
export function ReadBesideOffer({ check, onLeave }: { check: Pick<BriefCheckView, 'trace'>; onLeave?: () => void }) {
  const { read, all } = readCount(check)
  if (all === 0) return null
  return (
    <section className="read-beside-offer" aria-label={t('beside:title')}>
      <p>{read === all ? t('beside:allRead', { count: all }) : t('beside:count', { read, count: all })}</p>
      {read < all && (
        <button
          type="button"
          className="link"
          onClick={() => {
            onLeave?.()
            void runCommand('read-beside')
          }}
        >
          {t('beside:open')}
        </button>
      )}
    </section>
  )
}
