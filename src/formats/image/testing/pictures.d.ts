/** A red JPEG of 8 × 4 pixels. */
export declare const RED_JPEG: Uint8Array<ArrayBuffer>
export declare function pngChunk(name: string, contents: Uint8Array): Buffer
type Made = {
  bits?: number
  colour?: number
  interlace?: number
  pixels?: Uint8Array
  more?: Buffer[]
}
/** A PNG whose header says that size; grey unless told otherwise, its pixels black. */
export declare function pngOf(width: number, height: number, { bits, colour, interlace, pixels, more }?: Made): Uint8Array
/** The JPEG with another segment before all others. */
export declare function withSegment(jpeg: Uint8Array, marker: number, contents: Uint8Array): Uint8Array
/** What a camera that was held on its side writes, with the place among it. */
export declare function exifOf(orientation: number): Uint8Array
export {}
