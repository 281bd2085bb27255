/** The pictures of briefs. */
import { z } from 'zod'
import { ImageHash, ImageType } from '#core/image.ts'
import { call } from './call.ts'

/** A picture that the library holds now; `width` and `height` in pixels, as it is seen. */
export const HeldImage = z.object({ image: ImageHash, width: z.int(), height: z.int() })

export const images = {
  /**
   * Keeps a picture, pasted or dropped, for figures to name. `name` is how refusals call it. Failures: image-too-large, not-an-image, image-not-usable, damaged-file,
   * empty-file.
   */
  'images.add': call(z.object({ name: z.string().max(300), bytes: z.instanceof(Uint8Array) }), HeldImage, { works: [] }),
  /** The same from a file. Failures: those of images.add, and of reading a file. */
  'images.addFile': call(z.object({ path: z.string() }), HeldImage, { works: [] }),
  /** Failure: no-such-image. A picture of that name never changes. */
  'images.get': call(
    z.object({ image: ImageHash }),
    z.object({ mediaType: ImageType, width: z.int(), height: z.int(), bytes: z.instanceof(Uint8Array) }),
  ),
} as const
