import { CaseSensitive, Replace, WholeWord } from 'lucide-react'
import { useState } from 'react'
import { Input, TextField } from 'react-aria-components'
import type { EditorView } from 'prosemirror-view'
import { keysOf } from '#contract/keys.ts'
import { FindBar } from '#renderer/ui/FindBar.tsx'
import { IconButton, TextButton } from '#renderer/ui/controls.tsx'
import { isMac } from '#renderer/ui/is-mac.ts'
import { t } from '#text/text.ts'
import { useFind } from './use-find.ts'

/** Finds in the brief, and replaces outside its quotations. */
export function FindInBrief({ view }: { view: EditorView | null }) {
  const find = useFind(view)
  const [words, setWords] = useState('')
  const { shown, wanted, canStep, canReplaceAll } = find
  if (shown === 'nothing') return null
  return (
    <FindBar
      label={t('find:inBrief')}
      wanted={wanted.text}
      onWanted={(text) => find.search({ text })}
      status={find.count}
      canStep={canStep}
      onStep={find.step}
      onClose={find.close}
      field={find.field}
      place="docked"
      options={
        <>
          <IconButton
            icon={CaseSensitive}
            label={t('find:matchCase')}
            pressed={wanted.matchCase}
            onPress={() => find.search({ matchCase: !wanted.matchCase })}
          />
          <IconButton
            icon={WholeWord}
            label={t('find:wholeWords')}
            pressed={wanted.wholeWords}
            onPress={() => find.search({ wholeWords: !wanted.wholeWords })}
          />
          <IconButton
            icon={Replace}
            label={t('find:replacing')}
            keys={keysOf('replace', isMac)}
            pressed={shown === 'replace'}
            onPress={() => find.show(shown === 'replace' ? 'find' : 'replace')}
          />
        </>
      }
    >
      {shown === 'replace' && (
        <div className="find-line">
          <TextField
            className="find-field"
            aria-label={t('find:replaceWith')}
            value={words}
            onChange={setWords}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || event.nativeEvent.isComposing) return event.continuePropagation()
              if (event.ctrlKey || event.metaKey) find.replaceAll(words)
              else find.replace(words)
            }}
          >
            <Input className="input" placeholder={t('find:replaceWith')} />
          </TextField>
          <TextButton small onPress={() => find.replace(words)} isDisabled={!canStep}>
            {t('find:replace')}
          </TextButton>
          <TextButton small onPress={() => find.replaceAll(words)} isDisabled={!canReplaceAll}>
            {t('find:replaceAll')}
          </TextButton>
          <output className="muted num">{find.told}</output>
        </div>
      )}
    </FindBar>
  )
}
