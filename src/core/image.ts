import { z } from 'zod'
import { failure, type Failure } from './result.ts'
import { t } from '#text/text.ts'

/** The kinds of picture that a brief can hold: what browsers, PDF and Word all show. An SVG is one that takeSvg made: paths and colours, and nothing else. */
export const ImageType = z.enum(['image/png', 'image/jpeg', 'image/svg+xml'])
export type ImageType = z.infer<typeof ImageType>

/** SHA-256 of a picture's bytes, hexadecimal: its name in the library. */
export const ImageHash = z.string().regex(/^[0-9a-f]{64}$/)

/** `width` and `height` in pixels, as the picture is seen: turned upright; of a drawing those in which it is shown. */
export type ImageFacts = { sha256: string; mediaType: ImageType; width: number; height: number }
/** `shown`: hashes of what a file of one format has in its place, where that is not its own file; see formats/write/shown-pictures.ts. */
export type Image = ImageFacts & { bytes: Uint8Array<ArrayBuffer>; shown?: readonly string[] }

/** The pictures of a library that a brief names, by their hash. */
export type Images = Readonly<Record<string, Image>>

/** How large a picture may be; `pixels` and `side` are read from its header, before anything is decoded. */
export const LARGEST_IMAGE = { bytes: 20_000_000, pixels: 50_000_000, side: 30_000 } as const

/** Why a file of so many bytes is no picture for a brief; null where it may be one. `most`: of its kind. */
export function tooManyBytes(
  name: string,
  bytes: number,
  most: number = LARGEST_IMAGE.bytes,
): { ok: false; failure: Failure } | null {
  if (bytes <= most) return null
  return failure('image-too-large', t('figure:tooManyBytes', { name, size: megabytes(bytes), most: megabytes(most) }))
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 100_000_000 ? 1 : 0).replace(/\.0$/, '')
}

/** Why a picture of that many pixels is none for a brief; null where it may be one. */
export function tooManyPixels(name: string, width: number, height: number): { ok: false; failure: Failure } | null {
  const { pixels, side } = LARGEST_IMAGE
  if (width * height <= pixels && Math.max(width, height) <= side) return null
  const millions = Math.max(1, Math.round((width * height) / 1_000_000))
  const most = pixels / 1_000_000
  return failure('image-too-large', t('figure:tooManyPixels', { name, width, height, millions, most, side }))
}
