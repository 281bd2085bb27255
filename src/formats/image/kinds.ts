/** What the first bytes of pictures that a brief cannot hold look like (Latin-1), by the name that people know them by. */
const OTHERS: readonly [name: string, start: RegExp][] = [
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF[\s\S]{4}WEBP/],
  ['AVIF', /^[\s\S]{4}ftypavi[fs]/],
  ['HEIC', /^[\s\S]{4}ftyp(?:hei[cfmsx]|hev[cmx]|mif1|msf1)/],
  ['JPEG XL', /^(?:\xff\x0a|\0\0\0\x0cJXL )/],
  ['JPEG 2000', /^(?:\xff\x4f\xff\x51|\0\0\0\x0cjP {2})/],
  ['TIFF', /^(?:II[*+]\0|MM\0[*+])/],
  ['BMP', /^BM[\s\S]{4}\0\0\0\0/],
  ['Windows icon', /^\0\0[\x01\x02]\0[^\0]/],
  ['Photoshop', /^8BPS/],
  ['PDF', /^%PDF-/],
  ['PostScript', /^(?:%!PS|\xc5\xd0\xd3\xc6)/],
  ['Windows metafile (WMF)', /^\xd7\xcd\xc6\x9a/],
  ['Windows metafile (EMF)', /^\x01\0\0\0[\s\S]{36} EMF/],
]

/** A drawing begins with what XML may begin with, in any order; a `[` opens declarations of its own, which are refused where it is read. */
const BEFORE_ROOT = /^(?:\s|<\?[^>]*>|<!--[\s\S]*?-->)/
const SVG = /^(?:<(?:\w+:)?svg\b|<!DOCTYPE\s+svg\b)/i

/** Enough of a file to tell what it is, in bytes. */
const START = 1024

export type ImageKind =
  | { kind: 'png' }
  | { kind: 'jpeg' }
  | { kind: 'svg' }
  | { kind: 'other'; name: string }
  | { kind: 'unknown' }

/** Tells by its bytes, not by its name, which kind of picture a file is. */
export function imageKind(bytes: Uint8Array): ImageKind {
  const start = Buffer.from(bytes.subarray(0, START)).toString('latin1')
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return { kind: 'png' }
  if (start.startsWith('\xff\xd8\xff')) return { kind: 'jpeg' }
  if (isSvg(start.replace(/^\xef\xbb\xbf/, ''))) return { kind: 'svg' }
  const other = OTHERS.find(([, pattern]) => pattern.test(start))
  return other ? { kind: 'other', name: other[0] } : { kind: 'unknown' }
}

function isSvg(start: string): boolean {
  let rest = start
  for (let found = BEFORE_ROOT.exec(rest); found !== null; found = BEFORE_ROOT.exec(rest)) rest = rest.slice(found[0].length)
  return SVG.test(rest)
}
