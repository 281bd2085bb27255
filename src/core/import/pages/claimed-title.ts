import { foldText } from '../words.ts'

const PROGRAM =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b|powerpoint presentation|презентация powerpoint|(?:layout|page|slide) ?\d+$|untitled|unbenannt|sans titre|без названия|documento?\d*$|document ?\d*$|title$|print(?:ing)?$|scan(?:ned)?\b|новый документ)/iu
const FILE = /\.(?:docx?|odt|rtf|pdf|indd|qx[dp]|tex|dvi|pptx?|xlsx?|html?|p65|pmd|cdr|ai|eps|ps|fm|wpd|pages|md|txt)$/i

/** Whether what a file's properties call its title can be one: not the name of a file, a program or a scanner. `fileName` is that of the file itself. */
export function looksLikeTitle(title: string, fileName: string): boolean {
  if (title.length < 4 || title.length > 400 || PROGRAM.test(title) || FILE.test(title)) return false
  if (/^[a-z]:\\|^\/|\\|^https?:|^10\.\d{4}\//i.test(title) || /[_~][^\s_~]*[_~]|^[^\s_\d]*[_\d]\S*$/.test(title)) return false
  if (!/\p{L}{2}/u.test(title)) return false
  return foldText(title) !== foldText(fileName.replace(/\.\w{1,5}$/, '')) || title.includes(' ')
}
