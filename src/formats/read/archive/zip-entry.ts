/** One entry of a ZIP file as its central directory describes it. Sizes and places are in bytes. */
export type ZipEntry = {
  /** Its path with forward slashes, cleaned: never absolute, never with `..`. Only a label; nothing is ever written under it. */
  path: string
  kind: 'file' | 'folder' | 'link'
  encrypted: boolean
  /** 0 is stored, 8 is deflated. */
  method: number
  size: number
  packed: number
  /** CRC-32 of the unpacked bytes. */
  crc: number
  /** Where its local header begins. */
  at: number
}
