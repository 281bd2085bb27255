import { APPEARANCES } from '#contract/appearance.ts'
import { call } from '../ui/bridge.ts'
import { createStore } from '../ui/store.ts'

/** Sepia is a light one in warm colours (tokens.css). */
export type Appearance = (typeof APPEARANCES)[number]
export const appearance = createStore<Appearance>('system')

/** Shows the window light, in sepia, dark, or as the system asks. */
export function applyAppearance(chosen: Appearance): void {
  appearance.set(chosen)
  if (chosen === 'system') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = chosen
}

/** The same, and remembers it. */
export function chooseAppearance(chosen: Appearance): void {
  applyAppearance(chosen)
  void call('window.theme', { theme: chosen })
}
