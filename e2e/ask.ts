import type { Page } from '@playwright/test'

type Bridge = { briefwright: { call: (name: string, input: unknown) => Promise<unknown> } }

/** Calls the engine as the page's own code does, through the preload. */
export function ask(page: Page, name: string, input: unknown): Promise<unknown> {
  return page.evaluate(([name, input]) => (globalThis as unknown as Bridge).briefwright.call(name, input), [name, input] as const)
}
