import { isLookedFor, leaksIn, type Leak, type Withheld } from '#core/brief/redact/withheld.ts'
import { failure, success, type Result } from '#core/result.ts'
import { allText } from '#formats/read/all-text.ts'
import { t } from '#text/text.ts'

/** How many of each kind were looked for in the file and not found; `unsought`: too short to be told from other words. */
export type ProvedRedaction = { passages: number; sources: number; names: number; unsought: number }

/**
 * Reads an export back and looks whether it says anywhere what was to be left out: in its text, its register, its properties. Fails with redaction-leaks, which names what stands there
 * and by what id it can be left out too; damaged-file where it cannot be read.
 */
export async function proveRedaction(
  bytes: Uint8Array,
  name: string,
  withheld: readonly Withheld[],
): Promise<Result<ProvedRedaction>> {
  const texts = await allText(bytes, name)
  if (!texts.ok) return texts
  const look = leaksIn(withheld)
  const leaks = new Map<string, Leak>()
  for (const text of texts.value) for (const leak of look(text)) leaks.set(`${leak.kind} ${leak.id}`, leak)
  if (leaks.size > 0) {
    const lines = [...leaks.values()].map(({ kind, id, found }) => `  ${t(`refused:redact.leak.${kind}`, { id, found })}`)
    return failure('redaction-leaks', [t('refused:redact.leaks', { count: leaks.size }), ...lines].join('\n'))
  }
  const sought = withheld.filter(isLookedFor)
  const count = (wanted: Withheld['kind']): number =>
    new Set(sought.filter(({ kind }) => kind === wanted).map(({ id }) => id)).size
  return success({
    passages: count('passage'),
    sources: count('source'),
    names: count('name'),
    unsought: withheld.length - sought.length,
  })
}
