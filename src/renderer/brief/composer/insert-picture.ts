import { tooManyBytes } from '#core/image.ts'
import { ask, CallError } from '#renderer/ui/queries.ts'
import { notify } from '#renderer/ui/toasts.ts'
import { t } from '#text/text.ts'
import { newId } from '../session/new-id.ts'
import type { Session } from '../session/session.ts'
import { insertFigure, replacePicture } from '../text/figures.ts'
import { writeFigure } from './open-block-menu.ts'

/** What browsers call a copied picture that is no file. */
const NAMELESS = /^image\.\w+$/

/** Has a picture chosen, and puts it behind a block. */
export async function insertByChoice(session: Session, behind: string): Promise<void> {
  const held = await told(() => ask('images.choose', {}))
  if (held?.held) insert(session, behind, held.held.image)
}

/** Has another picture chosen for a figure. */
export async function replaceByChoice(session: Session, figure: string): Promise<void> {
  const held = await told(() => ask('images.choose', {}))
  const replaced = held?.held && replacePicture(session.editor.get(), figure, held.held.image)
  if (replaced) session.dispatch(replaced)
}

/**
 * The pictures among what was pasted or dropped; none where text came with it, as from a word processor, which brings a picture of the text along. Of what was pasted any
 * file is taken for one, also what the system has no type for: that it is none is told. What is dropped and no picture is imported.
 */
export function picturesIn(data: DataTransfer | null, pasted: boolean): File[] {
  if (data === null || data.getData('text/plain').trim() !== '') return []
  const page = new DOMParser().parseFromString(data.getData('text/html'), 'text/html')
  if (page.body.textContent.trim() !== '') return []
  return [...data.files].filter(({ type }) => pasted || type.startsWith('image/'))
}

/** Puts pictures behind a block, in their order; each that cannot be taken is told. */
export async function insertPictures(session: Session, behind: string, files: readonly File[], pasted: boolean): Promise<void> {
  let last = behind
  for (const file of files) {
    const name = pasted && NAMELESS.test(file.name) ? t('figure:pasted') : t('figure:file', { name: file.name })
    const tooLarge = tooManyBytes(name, file.size)
    const held = await told(async () => {
      if (tooLarge) throw new CallError(tooLarge.failure)
      return ask('images.add', { name, bytes: new Uint8Array(await file.arrayBuffer()) })
    })
    if (held) last = insert(session, last, held.image) ?? last
  }
}

/** The id of the figure; null where the block is gone, which is told. */
function insert(session: Session, behind: string, image: string): string | null {
  const id = newId()
  const made = insertFigure(session.editor.get(), behind, id, image)
  if (!made) {
    notify({ tone: 'bad', text: t('picker:gone') })
    return null
  }
  session.dispatch(made)
  writeFigure.set(id)
  return id
}

async function told<T>(asked: () => Promise<T>): Promise<T | null> {
  try {
    return await asked()
  } catch (error) {
    if (!(error instanceof CallError)) throw error
    notify({ tone: 'bad', text: error.message })
    return null
  }
}
