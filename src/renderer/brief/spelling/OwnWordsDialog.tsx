import { Trash2 } from 'lucide-react'
import { useEffect, useState } from 'react'
import { GridList, GridListItem, Input, TextField } from 'react-aria-components'
import { closeDialog } from '#renderer/shell/dialogs.ts'
import { IconButton, TextButton } from '#renderer/ui/controls.tsx'
import { ModalDialog } from '#renderer/ui/ModalDialog.tsx'
import { useStore } from '#renderer/ui/store.ts'
import { VirtualRows } from '#renderer/ui/VirtualRows.tsx'
import { t } from '#text/text.ts'
import { ownWords, readOwnWords, setOwnWord } from './own-words.ts'
import './spelling.css'

const ROW_HEIGHT = 30

/** The author's own words, which no brief marks as misspelt: to look at, to add to and to take out of. */
export function OwnWordsDialog() {
  const words = useStore(ownWords)
  const [typed, setTyped] = useState('')
  useEffect(() => void readOwnWords(), [])
  const word = typed.trim()
  const add = (): void => {
    if (word === '') return
    void setOwnWord(word, true)
    setTyped('')
  }
  return (
    <ModalDialog
      title={t('spelling:ownWords')}
      lead={words.length === 0 ? t('spelling:noOwnWords') : t('spelling:ownWordsLead', { count: words.length })}
      width={420}
      onClose={closeDialog}
      actions={<TextButton onPress={closeDialog}>{t('window:close')}</TextButton>}
    >
      <div className="own-word-line">
        <TextField
          aria-label={t('spelling:newWord')}
          value={typed}
          onChange={setTyped}
          maxLength={200}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return event.continuePropagation()
            add()
          }}
        >
          <Input className="input" placeholder={t('spelling:newWord')} spellCheck={false} />
        </TextField>
        <TextButton onPress={add} isDisabled={word === ''}>
          {t('spelling:addWord')}
        </TextButton>
      </div>
      {words.length > 0 && (
        <VirtualRows rowHeight={ROW_HEIGHT}>
          <GridList className="own-words" aria-label={t('spelling:ownWords')} items={words.map((one) => ({ id: one }))}>
            {({ id }) => (
              <GridListItem className="own-word" textValue={id}>
                <span>{id}</span>
                <IconButton
                  icon={Trash2}
                  label={t('spelling:removeWord', { word: id })}
                  onPress={() => void setOwnWord(id, false)}
                />
              </GridListItem>
            )}
          </GridList>
        </VirtualRows>
      )}
    </ModalDialog>
  )
}
