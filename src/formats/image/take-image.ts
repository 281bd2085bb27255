import { tooManyBytes, tooManyPixels, type Image } from '#core/image.ts'
import { failure, success, type Result } from '#core/result.ts'
import { t } from '#text/text.ts'
import { BadImage } from './header.ts'
import { imageHash } from './image-hash.ts'
import { cleanJpeg, jpegSize } from './jpeg.ts'
import { imageKind } from './kinds.ts'
import { cleanPng, pngHeader, pngPasses } from './png.ts'
import { hasItsPixels } from './png-pixels.ts'
import { takeSvg } from './svg/take-svg.ts'

/**
 * A picture as a brief keeps it: sound, of a size that can be shown, and without what cameras and programs wrote into it beside the picture (place, time, names);
 * of that only how to turn it stays; a drawing (SVG) is made anew. `name` is how the user knows it. Failures: image-too-large (its size is read from the header, nothing is decoded), not-an-image,
 * image-not-usable (another kind, animated, colours for a printing press, a drawing with a program in it …), damaged-file, empty-file, and of drawings xml-entities and too-deep.
 */
export async function takeImage(name: string, bytes: Uint8Array): Promise<Result<Image>> {
  if (bytes.length === 0) return failure('empty-file', t('figure:empty', { name }))
  const tooLarge = tooManyBytes(name, bytes.length)
  if (tooLarge) return tooLarge
  const kind = imageKind(bytes)
  if (kind.kind === 'other') return failure('image-not-usable', t('figure:otherKind', { name, kind: kind.name }))
  if (kind.kind === 'unknown') return failure('not-an-image', t('figure:noPicture', { name }))
  if (kind.kind === 'svg') return takeSvg(name, bytes)
  try {
    return kind.kind === 'png' ? await takePng(name, bytes) : takeJpeg(name, bytes)
  } catch (error) {
    if (!(error instanceof BadImage)) throw error
    return failure(error.fault === 'damaged' ? 'damaged-file' : 'image-not-usable', t(`figure:fault.${error.fault}`, { name }))
  }
}

async function takePng(name: string, given: Uint8Array): Promise<Result<Image>> {
  const header = pngHeader(given)
  const { width, height } = header
  const tooLarge = tooManyPixels(name, width, height)
  if (tooLarge) return tooLarge
  const { bytes, pixels } = cleanPng(given)
  if (!(await hasItsPixels(pixels, pngPasses(header)))) throw new BadImage('damaged')
  return success({ sha256: imageHash(bytes), mediaType: 'image/png', width, height, bytes })
}

function takeJpeg(name: string, given: Uint8Array): Result<Image> {
  const { width: across, height: down } = jpegSize(given)
  const tooLarge = tooManyPixels(name, across, down)
  if (tooLarge) return tooLarge
  const { orientation, bytes } = cleanJpeg(given)
  const [width, height] = orientation > 4 ? [down, across] : [across, down]
  return success({ sha256: imageHash(bytes), mediaType: 'image/jpeg', width, height, bytes })
}
