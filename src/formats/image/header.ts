/**
 * What is wrong with a picture's file. `damaged`: it breaks the rules of its format, or ends early · `animated`: it has more than one frame · `print-colours`: CMYK ·
 * `rare`: a kind of JPEG that hardly any program shows.
 */
export type ImageFault = 'damaged' | 'animated' | 'print-colours' | 'rare'

/** Thrown while a picture's file is read, and caught where its reading began. */
export class BadImage extends Error {
  readonly fault: ImageFault
  constructor(fault: ImageFault) {
    super(fault)
    this.fault = fault
  }
}

/** Pixels, as they are stored: before a picture is turned upright. */
export type ImageSize = { width: number; height: number }

/** Bytes read by number, big-endian as in PNG and JPEG; what lies behind their end is damage. */
export class ImageBytes {
  readonly bytes: Uint8Array
  private readonly view: DataView

  constructor(bytes: Uint8Array) {
    this.bytes = bytes
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  get length(): number {
    return this.bytes.length
  }

  byte(at: number): number {
    this.reach(at, 1)
    return this.view.getUint8(at)
  }

  short(at: number, littleEndian = false): number {
    this.reach(at, 2)
    return this.view.getUint16(at, littleEndian)
  }

  long(at: number, littleEndian = false): number {
    this.reach(at, 4)
    return this.view.getUint32(at, littleEndian)
  }

  part(from: number, to: number): Uint8Array {
    this.reach(from, to - from)
    return this.bytes.subarray(from, to)
  }

  /** Whether these letters (Latin-1) stand there. */
  says(at: number, letters: string): boolean {
    return Buffer.from(this.bytes.subarray(at, at + letters.length)).toString('latin1') === letters
  }

  private reach(at: number, length: number): void {
    if (at < 0 || length < 0 || at + length > this.bytes.length) throw new BadImage('damaged')
  }
}

/** Several stretches of bytes as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
