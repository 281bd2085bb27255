import { FileInput } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { runCommand } from '#renderer/shell/commands.ts'
import { usePaneKeys } from '#renderer/shell/use-pane-keys.ts'
import { TextButton } from '#renderer/ui/controls.tsx'
import { Empty } from '#renderer/ui/Empty.tsx'
import { PaneBar } from '#renderer/ui/PaneBar.tsx'
import { useKeyName } from '#renderer/ui/use-key-name.ts'
import { t } from '#text/text.ts'
import { focusText } from '../composer/text-field.ts'
import { useBeside } from '../issue/beside.ts'
import { useSession } from '../session/use-session.ts'
import { ChangeRow } from './ChangeRow.tsx'
import { offerAgain, refuse } from './returned.ts'
import { showInText } from './show-in-text.ts'
import { useReturnPlan, type OpenReturn } from './use-return-plan.ts'
import './return.css'

/** The review of a Word file that came back: each change is accepted into the text, as a step of undo of its own, or refused. */
export function ReturnPane() {
  const session = useSession()
  const { show } = useBeside(session.id)
  const plan = useReturnPlan()
  return (
    <aside className="pane return-pane" aria-label={t('returned:title')}>
      <PaneBar title={t('returned:title')} close={t('returned:close')} onClose={() => show({ pane: null })} />
      {plan === null ? (
        <Empty icon={FileInput} title={t('returned:none')}>
          {t('returned:noneLong')}
          <TextButton small onPress={() => void runCommand('take-back')}>
            {t('returned:choose')}
          </TextButton>
        </Empty>
      ) : (
        <Review plan={plan} />
      )}
    </aside>
  )
}

function Review({ plan: { name, open, told, refused, take } }: { plan: OpenReturn }) {
  const session = useSession()
  const pane = useRef<HTMLDivElement>(null)
  const [chosen, setChosen] = useState<{ id: string; index: number }>({ id: '', index: 0 })
  const found = open.findIndex(({ id }) => id === chosen.id)
  // What was accepted or refused is gone: the next one stands in its place.
  const index = found >= 0 ? found : Math.min(chosen.index, open.length - 1)
  const current = open[index] ?? null
  /** The keyboard goes to the change in hand, once the one of that id has left the list. */
  const goOn = useRef<{ leaving: string | null } | null>({ leaving: null })
  useEffect(() => {
    if (goOn.current === null || (current !== null && goOn.current.leaving === current.id)) return
    const row = pane.current?.querySelector<HTMLElement>('[data-current] .return-main')
    goOn.current = null
    if (row) row.focus()
    else pane.current?.focus()
  })
  const choose = (at: number): void => {
    const change = open[at]
    if (!change) return
    setChosen({ id: change.id, index: at })
    showInText(session, change)
  }
  const step = (by: -1 | 1): void => {
    goOn.current = { leaving: null }
    choose(Math.max(0, Math.min(open.length - 1, index + by)))
  }
  const done = (at: number, act: () => void): void => {
    goOn.current = { leaving: open[at]?.id ?? null }
    setChosen({ id: open[at + 1]?.id ?? '', index: at })
    act()
  }
  const accept = (at: number): void => {
    const change = open[at]
    if (change) done(at, () => take([change]))
  }
  const decline = (at: number): void => {
    const change = open[at]
    if (change) done(at, () => refuse(change.id))
  }
  const acceptAll = (): void => {
    if (open.length > 0) done(0, () => take(open))
  }
  usePaneKeys('return', pane, {
    'next-change': () => step(1),
    'previous-change': () => step(-1),
    'accept-change': () => accept(index),
    'refuse-change': () => decline(index),
    'accept-all-changes': acceptAll,
    'change-to-text': focusText,
  })
  return (
    <div className="return-review" ref={pane} tabIndex={-1}>
      <div className="return-bar">
        <p className="return-file truncate" title={name}>
          {name}
        </p>
        <p className="return-counts">
          <output>{open.length === 0 ? t('returned:allDone') : t('returned:open', { count: open.length })}</output>
          {open.length > 0 && (
            <TextButton small onPress={acceptAll}>
              {t('returned:acceptAll')}
            </TextButton>
          )}
        </p>
        {open.length > 0 && <KeysOfReview />}
      </div>
      <div className="pane-scroll">
        <ul className="return-rows" aria-label={t('returned:list')}>
          {open.map((change, at) => (
            <ChangeRow
              key={change.id}
              change={change}
              isCurrent={at === index}
              onChoose={() => {
                if (at !== index) choose(at)
              }}
              onAccept={() => accept(at)}
              onRefuse={() => decline(at)}
            />
          ))}
        </ul>
        {refused > 0 && (
          <p className="return-refused">
            <span className="muted">{t('returned:refused', { count: refused })}</span>
            <TextButton small tone="quiet" onPress={offerAgain}>
              {t('returned:again')}
            </TextButton>
          </p>
        )}
        {told.length > 0 && (
          <section className="return-told" aria-label={t('returned:told')}>
            <h3>{t('returned:told')}</h3>
            <ul className="return-rows">
              {told.map((change) => (
                <ChangeRow key={change.id} change={change} isCurrent={false} onChoose={() => showInText(session, change)} />
              ))}
            </ul>
          </section>
        )}
      </div>
    </div>
  )
}

function KeysOfReview() {
  const keyName = useKeyName()
  const [next, back] = [keyName('next-change') ?? '', keyName('previous-change') ?? '']
  const [accept, refuse] = [keyName('accept-change'), keyName('refuse-change')]
  return (
    <p className="return-keys muted">
      {accept === null || refuse === null
        ? t('returned:keysGo', { next, back })
        : t('returned:keys', { next, back, accept, refuse })}
    </p>
  )
}
