import { useState } from 'react'
import type { SplitPassage } from '#contract/themes.ts'
import { namedPassages, termsLeft } from '#core/themes/split-theme.ts'
import { splitWords } from '#core/themes/split-words.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { useRested } from '../../ui/use-rested.ts'
import { useThemes } from '../../ui/themes.ts'
import { TERMS_REST, termsOf, wrongTerm } from '../terms-of.ts'
import { passageKey } from './passage-key.ts'
import { SplitPassages } from './SplitPassages.tsx'

/** Makes a part of a theme one of its own: what its terms match is ticked, and each tick can be changed before anything is. */
export function SplitThemeDialog({ theme: slug }: { theme: string }) {
  const themes = useThemes()
  const theme = themes.get(slug)
  const [form, setForm] = useState({ name: '', terms: '' })
  // What was ticked or not by hand holds, whatever the terms match.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
  const terms = termsOf(form.terms)
  const asked = useRested(terms.join('\n'), TERMS_REST)
  const wrong = wrongTerm(terms)
  const own = theme?.terms ?? []
  const isBare = own.length > 0 && termsLeft(own, terms).length === 0
  const list = asked === '' ? [] : asked.split('\n')
  const { data: passages, isPlaceholderData } = useCall(
    'themes.splitPreview',
    { theme: slug, terms: list },
    { enabled: wrong === undefined, keep: true },
  )
  const isTicked = (passage: SplitPassage): boolean => byHand.get(passageKey(passage)) ?? passage.matches
  if (theme === undefined) return null
  const name = form.name.trim()
  const taken = [...themes.values()].some((other) => other.name.toLowerCase() === name.toLowerCase())
  // What was answered for other terms is shown until the answer for these is there, and not acted on.
  const isReady = passages !== undefined && !isPlaceholderData && asked === terms.join('\n')
  const isValid = name !== '' && !taken && wrong === undefined && !isBare && terms.length > 0 && isReady
  const split = async (): Promise<void> => {
    const done = await act('themes.split', {
      from: slug,
      name,
      terms,
      ...namedPassages((passages ?? []).filter(isTicked)),
    })
    if (done === null) return
    closeDialog()
    await notifyDone(splitWords(theme.name, done.theme.name, done))
  }
  return (
    <ModalDialog
      title={t('splitting:title', { name: theme.name })}
      lead={t('splitting:lead', { name: theme.name })}
      width={620}
      onClose={closeDialog}
      actions={
        <>
          <TextButton onPress={closeDialog}>{t('splitting:cancel')}</TextButton>
          <TextButton tone="primary" isDisabled={!isValid} onPress={() => void split()}>
            {t('splitting:split')}
          </TextButton>
        </>
      }
    >
      <Field
        label={t('splitting:name')}
        value={form.name}
        onChange={(value) => setForm({ ...form, name: value })}
        error={taken ? t('themes:form.taken') : null}
        first
        required
      />
      <Field
        label={t('themes:form.terms')}
        value={form.terms}
        onChange={(value) => setForm({ ...form, terms: value })}
        lines={4}
        placeholder={own.slice(0, 3).join('\n')}
        hint={t('themes:form.termsHint')}
        error={wrong ?? (isBare ? t('splitting:wouldBeBare', { name: theme.name }) : null)}
        required
      />
      <SplitPassages
        label={t('splitting:passages', { name: theme.name })}
        empty={t('splitting:none', { name: theme.name })}
        passages={passages}
        isTicked={isTicked}
        onTicked={(ticked) =>
          setByHand(
            new Map(
              (passages ?? []).flatMap((passage) => {
                const [key, now] = [passageKey(passage), ticked.has(passageKey(passage))]
                return byHand.has(key) || now !== passage.matches ? [[key, now] as const] : []
              }),
            ),
          )
        }
      />
    </ModalDialog>
  )
}
