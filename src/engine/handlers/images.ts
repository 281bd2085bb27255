import { basename } from 'node:path'
import { success, failure, type Result } from '#core/result.ts'
import { getImage, saveImage } from '#store/images/images.ts'
import { inTransaction } from '#store/sqlite/database.ts'
import { t } from '#text/text.ts'
import type { AreaHandlers, EngineContext } from '../context.ts'
import { readImageFile } from '../brief/read-image-file.ts'
import { takePicture } from '../brief/take-picture.ts'

export function imageHandlers({ db, program }: EngineContext): AreaHandlers<'images'> {
  const keep = async (name: string, bytes: Uint8Array): Promise<Result<{ image: string; width: number; height: number }>> => {
    const taken = await takePicture(program, { name, bytes })
    if (!taken.ok) return taken
    const { sha256: image, width, height } = taken.value
    inTransaction(db(), () => saveImage(db(), taken.value))
    return success({ image, width, height })
  }
  return {
    'images.add': ({ name, bytes }) => keep(name, bytes),
    'images.addFile': async ({ path }) => {
      const bytes = await readImageFile(path)
      return bytes.ok ? keep(t('figure:file', { name: basename(path) }), bytes.value) : bytes
    },
    'images.get': ({ image }) => {
      const found = getImage(db(), image)
      if (found === null) return failure('no-such-image', t('figure:missing'))
      const { mediaType, width, height, bytes } = found
      return success({ mediaType, width, height, bytes })
    },
  }
}
