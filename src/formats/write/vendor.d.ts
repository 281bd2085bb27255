/** Types of packages that bring none: only what is used here. */
declare module 'fontkit' {
  export interface Font {
    readonly ascent: number
    readonly descent: number
    readonly unitsPerEm: number
    readonly postscriptName: string
    hasGlyphForCodePoint(codePoint: number): boolean
  }
  export function create(bytes: Uint8Array): Font
}

declare module 'wawoff2' {
  export function decompress(bytes: Uint8Array): Promise<Uint8Array>
}
