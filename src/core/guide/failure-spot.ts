import type { FailureCode } from '../failure-code.ts'
import { spotOf, type GuidePage, type GuideSpot } from './guide-spot.ts'

/** Where the guide helps with what could not be done: `page#heading`. A failure whose message says all that there is to say has no place here. */
export const FAILURE_SPOTS = {
  'archive-bomb': 'formats#limits',
  'archive-in-archive': 'formats#limits',
  'backup-cut-off': 'backups#restore',
  'backup-damaged': 'backups#restore',
  'backup-newer': 'backups#restore',
  'backup-not-encrypted': 'backups#restore',
  'bad-query': 'screens#searching',
  'bad-style': 'preferences#citation-styles-of-your-own',
  'bad-template': 'templates#the-whole',
  'bad-term': 'screens#themes',
  'binary-file': 'formats#what-can-be-read',
  'brief-changed-elsewhere': 'screens#a-brief',
  'cannot-parse': 'formats#what-can-be-read',
  'copy-protected': 'formats#limits',
  'damaged-register': 'proof#what-verify-tells',
  'dependent-style': 'preferences#citation-styles-of-your-own',
  'edited-register': 'proof#what-verify-tells',
  'findings-not-waived': 'checks#errors-warnings-and-remarks',
  'image-not-usable': 'screens#figures',
  'image-too-large': 'screens#figures',
  'library-altered': 'backups#a-damaged-library',
  'library-damaged': 'backups#a-damaged-library',
  'library-gone': 'backups#where-the-library-may-stand',
  'library-locked': 'backups#where-the-library-may-stand',
  'library-read-only': 'backups#where-the-library-may-stand',
  'library-replaced': 'backups#where-the-library-may-stand',
  'merge-into-itself': 'exchange#how-it-is-merged',
  'newer-library': 'backups#versions-of-the-program',
  'no-records': 'formats#lists-of-records',
  'no-register': 'proof#what-verify-tells',
  'no-text': 'formats#limits',
  'not-a-codebook': 'screens#themes',
  'not-a-library': 'backups#where-the-library-may-stand',
  'not-a-style': 'preferences#citation-styles-of-your-own',
  'not-an-export': 'proof#what-verify-tells',
  'not-marks': 'exchange#marks',
  'nothing-recovered': 'backups#a-damaged-library',
  'older-register': 'proof#what-verify-tells',
  'password-protected': 'formats#limits',
  'redaction-leaks': 'proof#what-is-left-out',
  scanned: 'formats#limits',
  'several-registers': 'proof#what-verify-tells',
  'step-overtaken': 'screens#undo',
  'too-large': 'formats#limits',
  'too-many-members': 'formats#limits',
  'wrong-password': 'backups#restore',
  'xml-entities': 'formats#limits',
} as const satisfies { readonly [Code in FailureCode]?: `${GuidePage}#${string}` }

const SPOTS: Readonly<Record<string, string>> = FAILURE_SPOTS

/** The spot of the guide that helps with a failure; null where none does. */
export function failureSpot(code: string): GuideSpot | null {
  const name = Object.hasOwn(SPOTS, code) ? SPOTS[code] : undefined
  return name === undefined ? null : spotOf(name)
}
