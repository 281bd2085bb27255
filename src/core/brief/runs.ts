import type { DocumentInline } from '../document.ts'

type Script = 'arabic' | 'han' | 'cyrillic' | 'other'

const SCRIPTS: readonly [Script, RegExp][] = [
  ['arabic', /[\p{Script=Arabic}]/u],
  ['han', /[\p{Script=Han}\u3001\u3002\u300a-\u3011]/u],
  ['cyrillic', /[\p{Script=Cyrillic}]/u],
]
/** Letters that Kazakh has and Russian has not; Uyghur and not Arabic. */
const KAZAKH = /[әғқңөұүһі]/iu
const UYGHUR = /[ەېۇۆۈڭ]/u
const LETTER = /[\p{L}\p{M}]/u

/**
 * Splits text into runs by script and names the language of those that are not written in the document's script, so that writers can choose
 * fonts, spell checkers stay quiet and screen readers switch voices. Spaces, digits and punctuation join the run before them.
 */
export function textRuns(text: string, documentLanguage: string): DocumentInline[] {
  const own = scriptOfLanguage(documentLanguage)
  const runs: { script: Script; text: string }[] = []
  for (const character of text) {
    const last = runs.at(-1)
    const script = scriptOf(character)
    if (last && (script === last.script || (script === 'other' && !LETTER.test(character)))) last.text += character
    else runs.push({ script, text: character })
  }
  return moveTrailingSpace(runs).map((run) => inline(run.script, run.text, own))
}

/** A space after a foreign word belongs to the text around it. */
function moveTrailingSpace(runs: { script: Script; text: string }[]): { script: Script; text: string }[] {
  runs.forEach((run, index) => {
    const next = runs[index + 1]
    const trailing = /[^\p{L}\p{M}\p{N}]+$/u.exec(run.text)?.[0] ?? ''
    if (!next || run.script === 'other' || trailing === '') return
    run.text = run.text.slice(0, run.text.length - trailing.length)
    next.text = trailing + next.text
  })
  return runs.filter((run) => run.text !== '')
}

function inline(script: Script, text: string, own: Script): DocumentInline {
  if (script === own) return { kind: 'text', text }
  switch (script) {
    case 'arabic':
      return { kind: 'text', text, language: UYGHUR.test(text) ? 'ug' : 'ar', direction: 'rtl' }
    case 'han':
      return { kind: 'text', text, language: 'zh' }
    case 'cyrillic':
      return { kind: 'text', text, language: KAZAKH.test(text) ? 'kk' : 'ru' }
    case 'other':
      return { kind: 'text', text }
  }
}

function scriptOf(character: string): Script {
  return SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other'
}

function scriptOfLanguage(language: string): Script {
  if (/^(ru|kk|ky|tg|uk|be|mn|bg|sr)\b/.test(language)) return 'cyrillic'
  if (/^zh\b/.test(language)) return 'han'
  return /^(ar|ug|fa|ur)\b/.test(language) ? 'arabic' : 'other'
}
