/** The part of pdf.js that reads pictures, which comes without types. */
declare module 'pdfjs-dist/image_decoders/pdf.image_decoders.mjs' {
  export class JpegImage {
    readonly width: number
    readonly height: number
    parse(bytes: Uint8Array): void
    getData(wanted: { width: number; height: number; forceRGB: true; isSourcePDF?: boolean }): Uint8ClampedArray
  }
}
