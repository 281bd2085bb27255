import { useState } from 'react'
import type { KnownActor } from '#contract/actors.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { ChoiceMenu } from '../../ui/ChoiceMenu.tsx'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { termsOf } from '../../library/terms-of.ts'

const KINDS = ['person', 'organisation', 'place'] as const

/** The names that texts give somebody, for this library. `name`: empty for somebody new; a speaker whom nobody knew yet begins with no other names. */
export function ActorDialog({ name }: { name: string }) {
  const { data } = useCall('actors.list', {})
  if (data === undefined) return null
  const known = data.find((actor) => actor.name === name) ?? null
  return <ActorForm start={known ?? { name, kind: 'person', forms: [] }} actors={data} isKnown={known !== null} />
}

type Properties = { start: KnownActor; actors: readonly KnownActor[]; isKnown: boolean }

function ActorForm({ start, actors, isKnown }: Properties) {
  const [name, setName] = useState(start.name)
  const [kind, setKind] = useState(start.kind)
  const [forms, setForms] = useState(start.forms.join('\n'))
  const [into, setInto] = useState('')
  const same = actors.find((actor) => actor.name.toLowerCase() === into.trim().toLowerCase() && actor.name !== start.name)
  const save = async (): Promise<void> => {
    const saved = await act('actors.save', { name: name.trim(), kind, forms: termsOf(forms) })
    if (saved === null) return
    closeDialog()
    await notifyDone(t('overview:actor.saved', { name: saved.name }))
  }
  const merge = async (): Promise<void> => {
    if (same === undefined) return
    const merged = await act('actors.merge', { from: start.name, into: same.name })
    if (merged === null) return
    closeDialog()
    await notifyDone(t('overview:actor.merged', { name: start.name, into: merged.name }))
  }
  return (
    <ModalDialog
      title={start.name === '' ? t('overview:actor.new') : t('overview:actor.title', { name: start.name })}
      lead={t('overview:actor.lead')}
      width={480}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('overview:actor.cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={name.trim() === ''} onPress={() => void save()}>
            {t('overview:actor.save')}
          </TextButton>
        </>
      }
    >
      {start.name === '' && <Field label={t('overview:actors.name')} value={name} onChange={setName} first required />}
      <ChoiceMenu
        label={t('overview:actors.kind')}
        value={kind}
        choices={KINDS.map((id) => ({ id, label: t(`analysis:kind.${id}`) }))}
        onChange={setKind}
      />
      <Field label={t('overview:actor.forms')} value={forms} onChange={setForms} lines={5} hint={t('overview:actor.formsHint')} />
      {isKnown && (
        <div className="actor-merge">
          <Field
            label={t('overview:actor.same')}
            value={into}
            onChange={setInto}
            hint={t('overview:actor.sameHint', { name: start.name })}
            error={into.trim() !== '' && same === undefined ? t('overview:actor.unknown') : null}
          />
          <TextButton isDisabled={same === undefined} onPress={() => void merge()}>
            {t('overview:actor.merge')}
          </TextButton>
        </div>
      )}
    </ModalDialog>
  )
}
