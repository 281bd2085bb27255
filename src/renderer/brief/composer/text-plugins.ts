import type { Plugin } from 'prosemirror-state'
import { picking } from '../text/picking.ts'
import { noteNumbersPlugin } from './decorations.ts'
import { inputRulesPlugin } from './input-rules.ts'
import { typographyPlugin } from './typography-plugin.ts'

/** What the text of a brief on screen can do beyond the text itself: rules of typing, questions to the library, typography, the numbers of its notes. */
export function textPlugins(): Plugin[] {
  return [inputRulesPlugin(), picking(), typographyPlugin(), noteNumbersPlugin()]
}
