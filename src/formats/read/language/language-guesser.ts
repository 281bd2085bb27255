import type { CldFactory } from 'cld3-asm'

/** The language that the model thinks a text is in, BCP 47 without script or region, and how sure it is, 0–1. */
export type LanguageGuess = { language: string; probability: number }
export type LanguageGuesser = (text: string) => LanguageGuess | null

/** Fewer bytes are not looked at; more than the rest of the sample changes nothing. */
const FEWEST_BYTES = 0
const MOST_BYTES = 1000

let loading: Promise<LanguageGuesser> | undefined

/** Google's compact language detector 3, a small neural network over groups of letters; loaded once, when the first article comes (some 20 ms). */
export function languageGuesser(): Promise<LanguageGuesser> {
  loading ??= load()
  return loading
}

async function load(): Promise<LanguageGuesser> {
  const { loadModule } = await import('cld3-asm')
  const factory: CldFactory = await loadModule()
  const detector = factory.create(FEWEST_BYTES, MOST_BYTES)
  return (text) => {
    const { language, probability, is_reliable: reliable } = detector.findLanguage(text)
    const primary = language.split('-')[0] ?? ''
    return reliable && primary !== 'und' && primary !== '' ? { language: primary === 'iw' ? 'he' : primary, probability } : null
  }
}
