import { INSERTS } from '../composer/inserts.ts'
import { MarkedText } from '#renderer/ui/MarkedText.tsx'
import { textDirection } from '#core/text-direction.ts'
import { paragraphOf } from '#renderer/ui/paragraph-of.ts'
import { shortDate } from '#renderer/ui/words.ts'
import { t } from '#text/text.ts'
import type { InsertKind } from '../text/blocks.ts'
import { WAYS } from './choose.ts'
import { OPTION } from './list-roles.ts'
import type { Offer } from './offers.ts'

type Shared = { id: string; isActive: boolean }

export function KindRow({ id, kind, isActive }: Shared & { kind: InsertKind }) {
  const Icon = INSERTS.find((entry) => entry.kind === kind)?.icon
  return (
    <div id={id} className="picker-row picker-kind" role={OPTION} aria-selected={isActive}>
      {Icon && <Icon size={15} aria-hidden />} {t(`composer:insert.${kind}`)}
    </div>
  )
}

/** A passage, with what can be done with it when it is the one that Enter takes. `isFirst`: it begins the passages, below kinds of blocks. */
export function OfferRow({ id, offer, isActive, isFirst }: Shared & { offer: Offer; isFirst: boolean }) {
  const { quote, matches } = offer
  return (
    <>
      {isFirst && (
        <div className="picker-heading" role="presentation">
          {t('picker:passages')}
        </div>
      )}
      <div id={id} className="picker-row" role={OPTION} aria-selected={isActive}>
        <span className="picker-quote" dir={textDirection(quote)}>
          <MarkedText text={quote} matches={matches} />
        </span>
        <span className="picker-source">
          <Source {...offer} />
        </span>
        {isActive && (
          <span className="picker-ways">
            {WAYS.map((how) => (
              <button key={how} type="button" className="button button-plain button-small" tabIndex={-1} data-how={how}>
                {t(`picker:way.${how}`)}
              </button>
            ))}
          </span>
        )}
      </div>
    </>
  )
}

/** Where a passage is from: article, paragraph, date, and whether it is marked. */
function Source({ excerpt, exact, publication, title, n, ownNumber, date }: Offer) {
  const source = publication ?? title
  const parts = [
    n === null ? source : `${source} ${paragraphOf({ n, ownNumber })}`,
    ...(publication === null ? [] : [title]),
    shortDate(date),
  ].filter((part) => part !== '')
  return (
    <>
      {exact && <span className="picker-exact">{t('picker:exact')}</span>}
      {excerpt !== null && <span className="picker-marked num">{t('picker:marked', { id: excerpt })}</span>}
      <span className="truncate">{parts.join(' · ')}</span>
    </>
  )
}
