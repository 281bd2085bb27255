import { act } from '../ui/act.ts'
import { place } from './place.ts'

/** New articles go into the collection that is open, if one is. */
function openCollection(): { collection?: string } {
  const { scope } = place.get()
  return scope.kind === 'collection' ? { collection: scope.name } : {}
}

export function importFiles(): void {
  void act('import.choose', { kind: 'files', ...openCollection() })
}

export function importFolder(): void {
  void act('import.choose', { kind: 'folder', ...openCollection() })
}

export function importSamples(): void {
  void act('import.samples', {})
}

/** Imports text that has no file of its own, such as a paste. */
export async function importText(name: string, text: string): Promise<boolean> {
  return (await act('import.text', { name, bytes: new TextEncoder().encode(text), ...openCollection() })) !== null
}
