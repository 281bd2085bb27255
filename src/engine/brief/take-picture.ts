import { Worker } from 'node:worker_threads'
import type { Image } from '#core/image.ts'
import { failure, type Result } from '#core/result.ts'
import { imageKind } from '#formats/image/kinds.ts'
import { takeImage } from '#formats/image/take-image.ts'
import { t } from '#text/text.ts'
import type { ProgramFiles } from '../program-files.ts'

export type GivenPicture = { name: string; bytes: Uint8Array }

/** Milliseconds; a map of 5 MB takes two seconds on a slow machine. */
const LONGEST = 30_000

/** The picture that a file is, see takeImage; a drawing, whose cost nobody knows before, is made anew in a worker, with an end. Another failure: image-not-usable, where that took too long. */
export function takePicture({ workers }: ProgramFiles, given: GivenPicture): Promise<Result<Image>> {
  const { name, bytes } = given
  if (workers === null || imageKind(bytes).kind !== 'svg') return takeImage(name, bytes)
  return new Promise((resolve, reject) => {
    const worker = new Worker(new URL('drawing.worker.js', workers), { workerData: given })
    const late = setTimeout(() => {
      resolve(failure('image-not-usable', t('figure:svg.slow', { name })))
      void worker.terminate()
    }, LONGEST)
    worker.once('message', resolve)
    worker.once('error', reject)
    worker.once('exit', () => {
      clearTimeout(late)
      reject(new Error('The worker of drawings ended without an answer.'))
    })
  })
}
