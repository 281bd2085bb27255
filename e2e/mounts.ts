import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether this machine lets a journey have file systems of its own. */
export function canMount(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0
}

/** Small file systems below a folder: what a full disk, a stick that may not be written to and a file that another program holds do to a program. */
export class Mounts {
  readonly #folder: string
  readonly #mounted: string[] = []

  constructor(folder: string) {
    this.#folder = folder
  }

  /** A disk of `size` (as mount's tmpfs reads it), with further options; answers its folder. */
  memory(name: string, size: string, options = 'rw'): string {
    const at = join(this.#folder, name)
    mkdirSync(at)
    return this.#mount(['-t', 'tmpfs', '-o', `size=${size},${options}`, 'tmpfs', at])
  }

  /** A file that can be written to but not replaced: the system answers that it is busy, as for one that is open in Word. */
  held(name: string, content: string): string {
    const at = join(this.#folder, name)
    writeFileSync(at, content)
    return this.#mount(['--bind', at, at])
  }

  end(): void {
    for (const at of this.#mounted.toReversed()) execFileSync('umount', [at])
  }

  #mount(args: readonly string[]): string {
    execFileSync('mount', args)
    const at = args.at(-1) ?? ''
    this.#mounted.push(at)
    return at
  }
}
