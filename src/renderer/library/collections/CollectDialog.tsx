import { Check, Folder, Minus } from 'lucide-react'
import { useState, type FormEvent } from 'react'
import { Button } from 'react-aria-components'
import type { Collected } from '#contract/collections.ts'
import { fold } from '#core/fold.ts'
import { LOCALE, t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { collect, newCollection, uncollect } from './collection-acts.ts'
import './collections.css'

type Properties = { articles: readonly string[]; name: string }

/** Puts articles into a collection that is chosen or named, or takes them out of one that holds all of them. Enter does so with the first that is shown. */
export function CollectDialog({ articles, name }: Properties) {
  const [written, setWritten] = useState('')
  const { data: collections } = useCall('collections.list', { of: [...articles] })
  const wanted = fold(written.trim())
  const shown = (collections ?? []).filter((collection) => fold(collection.name).includes(wanted))
  const same = shown.find((collection) => fold(collection.name) === wanted)
  const isNew = wanted !== '' && same === undefined
  const holdsAll = ({ holds }: Collected): boolean => holds === articles.length

  const toggle = (collection: Collected): void =>
    void end(holdsAll(collection) ? uncollect(collection, articles) : collect(collection, articles))
  const make = (): void => void end(newCollection(written.trim(), articles))
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    const [first] = shown
    if (same !== undefined) toggle(same)
    else if (wanted !== '' && first !== undefined) toggle(first)
    else if (isNew) make()
  }
  return (
    <ModalDialog
      title={t('kept:collection.choosing', { name })}
      width={460}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('kept:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!isNew} onPress={make}>
            {isNew ? t('kept:collection.makeNamed', { name: written.trim() }) : t('kept:collection.make')}
          </TextButton>
        </>
      }
    >
      <form onSubmit={submit}>
        <Field label={t('kept:collection.find')} value={written} onChange={setWritten} first />
      </form>
      <ul className="collect-list" aria-label={t('library:collections')}>
        {shown.map((collection) => (
          <li key={collection.id}>
            <Button className="collect-entry" onPress={() => toggle(collection)}>
              {holdsAll(collection) ? (
                <Check size={15} aria-hidden />
              ) : collection.holds > 0 ? (
                <Minus size={15} aria-hidden />
              ) : (
                <Folder size={15} aria-hidden />
              )}
              <span className="truncate">{collection.name}</span>
              <span className="muted num">{collection.articles.toLocaleString(LOCALE)}</span>
              <span className="sr-only">{t(`kept:collection.${stateOf(collection, articles.length)}`)}</span>
            </Button>
          </li>
        ))}
      </ul>
    </ModalDialog>
  )
}

function stateOf({ holds }: Collected, all: number): 'takeOut' | 'putRest' | 'putIn' {
  if (holds === all) return 'takeOut'
  return holds > 0 ? 'putRest' : 'putIn'
}

async function end(doing: Promise<boolean>): Promise<void> {
  if (await doing) closeDialog()
}
