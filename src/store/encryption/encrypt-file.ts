import { randomBytes } from 'node:crypto'
import { open } from 'node:fs/promises'
import { keyCheck, keyOf, seal } from './cipher.ts'
import { blocksOf, COST, FORMAT_VERSION, writeHeader, type Header } from './header.ts'
import { readFully, writeFully } from './whole-io.ts'

/** A quarter of a mebibyte: a fifth of a millisecond of the processor between two pauses, in which the engine answers other calls. */
const BLOCK_BYTES = 256 * 1024

export type EncryptOptions = { cost?: typeof COST; blockBytes?: number; onProgress?: (share: number) => void }

/**
 * Writes the file `from` to `to`, encrypted with a password (docs/backup-format.md), a block at a time. `to` must be there and is written from its beginning;
 * `from` must not change meanwhile. Throws what the file system answers.
 */
export async function encryptFile(
  from: string,
  to: string,
  password: string,
  { cost = COST, blockBytes = BLOCK_BYTES, onProgress = () => undefined }: EncryptOptions = {},
): Promise<void> {
  const source = await open(from, 'r')
  try {
    const target = await open(to, 'r+')
    try {
      const { size } = await source.stat()
      const described: Header = { version: FORMAT_VERSION, ...cost, salt: randomBytes(32), blockBytes, libraryBytes: size }
      const key = await keyOf(password, described)
      const header = writeHeader(described, (before) => keyCheck(key, before))
      await writeFully(target, header)
      const blocks = blocksOf(described)
      for (let index = 0; index < blocks; index += 1) {
        const plain = await readFully(source, index * blockBytes, Math.min(blockBytes, size - index * blockBytes))
        await writeFully(target, seal(key, header, index, index === blocks - 1, plain))
        onProgress((index + 1) / blocks)
      }
      key.fill(0)
      await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
}
