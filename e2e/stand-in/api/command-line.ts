import type { CommandLine } from 'electron'
import { strict } from '../strict.ts'

const switches = new Map<string, string>()

/** Electron's `app.commandLine`. */
export const commandLine = strict('app.commandLine', {
  appendSwitch(name, value = '') {
    const before = switches.get(name)
    // Chromium keeps only the last list of features it is given.
    switches.set(name, before && name.endsWith('able-features') ? `${before},${value}` : value)
  },
  hasSwitch: (name) => switches.has(name),
  getSwitchValue: (name) => switches.get(name) ?? '',
  removeSwitch: (name) => void switches.delete(name),
} satisfies Pick<CommandLine, 'appendSwitch' | 'hasSwitch' | 'getSwitchValue' | 'removeSwitch'>)

/** The switches that Chromium is to be started with, `name` or `name=value`. */
export function chromiumSwitches(): string[] {
  return [...switches].filter(([name]) => name !== 'user-data-dir').map(([name, value]) => (value ? `${name}=${value}` : name))
}
