import type { FoundPicture } from '#core/brief/proof/found.ts'
import { imageHash } from '#formats/image/image-hash.ts'

const DATA = /^data:image\/[\w.+-]+;base64,([A-Za-z0-9+/=\s]*)$/
/** Pixels; a side that is shorter nobody sees. */
const SMALLEST = 1

/** A picture of a page, by the bytes that stand in its address. */
export function htmlPicture(attributes: ReadonlyMap<string, string>): FoundPicture {
  const side = (name: string): number => Number(attributes.get(name) ?? Number.NaN)
  return {
    hashes: dataHashes(attributes.get('src') ?? ''),
    alternative: attributes.get('alt') ?? '',
    before: null,
    page: null,
    odd: side('width') < SMALLEST || side('height') < SMALLEST,
  }
}

/** The hash of the picture that an address holds; none where it holds none. */
export function dataHashes(address: string): string[] {
  const [, data] = DATA.exec(address) ?? []
  return data === undefined ? [] : [imageHash(Buffer.from(data, 'base64'))]
}
