import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Packages that the build puts into the program's own files, beside what `dependencies` names. */
const BUNDLED = [
  '@tanstack/react-query',
  '@visx/group',
  '@visx/scale',
  'i18next',
  'lucide-react',
  'react',
  'react-aria-components',
  'react-dom',
  'react-resizable-panels',
]

type Locked = { dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }

/** The packages that the program itself names: all that is shipped but what these bring. */
export function namedPackages(root: string): string[] {
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>
  }
  return [...Object.keys(dependencies), 'electron', ...BUNDLED].toSorted()
}

/**
 * The folders under `root` of all packages that are shipped, those that others bring too, as npm's lock file places them. Of Electron only the package itself: what it needs to fetch its binary is not shipped.
 */
export function shippedPackages(root: string): string[] {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, Locked> }
  const found = new Set<string>()
  const waiting = namedPackages(root).map((name) => `node_modules/${name}`)
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const locked = packages[place]
    if (found.has(place) || locked === undefined) continue
    found.add(place)
    if (place === 'node_modules/electron') continue
    for (const name of Object.keys({ ...locked.dependencies, ...locked.optionalDependencies })) {
      const at = placeOf(name, place, packages)
      if (at !== null) waiting.push(at)
    }
  }
  return [...found].toSorted()
}

/** Where a package finds another: in its own node_modules or those above it. Null for an optional one that this system does not have. */
function placeOf(name: string, from: string, packages: Record<string, Locked>): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf('/node_modules/')))) {
    const place = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`
    if (packages[place] !== undefined) return place
    if (folder === '') return null
  }
}
