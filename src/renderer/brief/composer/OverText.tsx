import type { EditorView } from 'prosemirror-view'
import { CommentsPopover } from '../comments/CommentsPopover.tsx'
import { Picker } from '../picker/Picker.tsx'
import { MisspellingPopover } from '../spelling/MisspellingPopover.tsx'
import { BlockHandle } from './BlockHandle.tsx'
import { LinkPopover } from './LinkPopover.tsx'

/** What opens over the text, where its caret or the pointer is. */
export function OverText({ view }: { view: EditorView }) {
  return (
    <>
      <BlockHandle view={view} />
      <LinkPopover view={view} />
      <CommentsPopover view={view} />
      <MisspellingPopover view={view} />
      <Picker view={view} />
    </>
  )
}
