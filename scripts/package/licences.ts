import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedPackages } from './shipped-packages.ts'

type Manifest = { name: string; version: string; license?: string; author?: string | { name?: string } }

/** Those that ship no text of their licence: the text that their licence has for all, with their author. */
const TEXTS: Record<string, string> = {
  MIT: `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`,
  'CC0-1.0': `To the extent possible under law, the person who associated CC0 with this work has waived all copyright and related or neighboring rights to this work (CC0 1.0 Universal, https://creativecommons.org/publicdomain/zero/1.0/).`,
  ISC: `Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`,
}

/** One package: what it is, and the texts of its licence and notices. `text` is empty where neither it nor its licence has one here. */
export type Licence = { name: string; version: string; licence: string; text: string }

/** The licences of all that is shipped, by name. */
export function licencesOf(root: string): Licence[] {
  return shippedPackages(root).flatMap((place) => {
    // npm's lock file names packages of other systems too.
    if (!existsSync(join(root, place, 'package.json'))) return []
    const {
      name,
      version,
      license = '',
      author,
    } = JSON.parse(readFileSync(join(root, place, 'package.json'), 'utf8')) as Manifest
    const who = typeof author === 'string' ? author : (author?.name ?? `the authors of ${name}`)
    const fixed = TEXTS[license] === undefined ? '' : `Copyright (c) ${who}\n\n${TEXTS[license]}`
    const text = textsIn(join(root, place)) || fixed
    // Two old packages name none in their manifest; their text does.
    const licence = license === '' && text.includes('Permission is hereby granted, free of charge') ? 'MIT' : license
    return [{ name, version, licence, text }]
  })
}

/** All of it as one file, for the program's folder. */
export function licenceFile(root: string): string {
  const line = '='.repeat(80)
  const own = readFileSync(join(root, 'LICENSE'), 'utf8')
  const notice = readFileSync(join(root, 'NOTICE.md'), 'utf8')
  const parts = licencesOf(root).map(({ name, version, licence, text }) => `${name} ${version} (${licence})\n\n${text.trim()}`)
  return [`Briefwright\n\n${own.trim()}`, notice.trim(), ...parts].join(`\n\n${line}\n\n`) + '\n'
}

function textsIn(folder: string): string {
  const names = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(licen[cs]e|copying|notice)/i.test(entry.name))
    .map(({ name }) => name)
  return names
    .toSorted()
    .map((name) => readFileSync(join(folder, name), 'utf8').trim())
    .join('\n\n')
}
