import { useEffect, useState } from 'react'
import type { SplitPassage } from '#contract/themes.ts'
import { splitWords } from '#core/themes/split-words.ts'
import { termProblem } from '#core/themes/term-problem.ts'
import { t } from '#text/text.ts'
import { closeDialog } from '../../shell/dialogs.ts'
import { notifyDone } from '../../shell/turn-step.ts'
import { act } from '../../ui/act.ts'
import { TextButton } from '../../ui/controls.tsx'
import { Field } from '../../ui/Field.tsx'
import { ModalDialog } from '../../ui/ModalDialog.tsx'
import { useCall } from '../../ui/queries.ts'
import { useThemes } from '../../ui/themes.ts'
import { termsOf } from '../terms-of.ts'
import { passageKey } from './passage-key.ts'
import { SplitPassages } from './SplitPassages.tsx'

/** Milliseconds in which nothing was typed before the passages are looked through. */
const REST = 250

/** Makes a part of a theme one of its own: what its terms match is ticked, and each tick can be changed before anything is. */
export function SplitThemeDialog({ theme: slug }: { theme: string }) {
  const themes = useThemes()
  const theme = themes.get(slug)
  const [form, setForm] = useState({ name: '', terms: '' })
  // What was ticked or not by hand holds, whatever the terms match.
  const [byHand, setByHand] = useState<ReadonlyMap<string, boolean>>(new Map())
  const terms = termsOf(form.terms)
  const asked = useRested(terms.join('\n'))
  const wrong = terms.flatMap((term) => {
    const problem = termProblem(term)
    return problem === null ? [] : t(`refused:term.${problem}`, { term })
  })[0]
  const own = theme?.terms ?? []
  const isBare = own.length > 0 && own.every((term) => terms.includes(term))
  const list = asked === '' ? [] : asked.split('\n')
  const { data: passages } = useCall(
    'themes.splitPreview',
    { theme: slug, terms: list },
    { enabled: wrong === undefined, keep: true },
  )
  const isTicked = (passage: SplitPassage): boolean => byHand.get(passageKey(passage)) ?? passage.matches
  if (theme === undefined) return null
  const name = form.name.trim()
  const taken = [...themes.values()].some((other) => other.name.toLowerCase() === name.toLowerCase())
  const isReady = passages !== undefined && asked === terms.join('\n')
  const isValid = name !== '' && !taken && wrong === undefined && !isBare && terms.length > 0 && isReady
  const split = async (): Promise<void> => {
    const ticked = (passages ?? []).filter(isTicked)
    const done = await act('themes.split', {
      from: slug,
      name,
      terms,
      excerpts: ticked.flatMap(({ excerpt }) => excerpt ?? []),
      paragraphs: ticked.flatMap(({ excerpt, article, block }) => (excerpt === null ? { article, block } : [])),
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

/** A text as it was when nothing was typed for a moment. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), REST)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
