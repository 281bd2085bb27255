/**
 * Where the text of a group goes: the document, a footnote, what a field does, a table of fonts or styles, a property of the file, the number or bullet before an
 * item; `none` for what is no text (pictures, objects, headers, comments, tables of colours).
 */
export type Destination = 'text' | 'note' | 'field' | 'fonts' | 'styles' | 'title' | 'author' | 'created' | 'label' | 'none'

/** What a group has set and a closing bracket takes back. */
export type RtfState = {
  destination: Destination
  bold: boolean
  italic: boolean
  /** Hidden, or deleted with changes tracked. */
  unseen: boolean
  font: number
  /** Characters that stand for one `\u`, in programs that do not know Unicode. */
  fallback: number
}

/** Control words that begin a destination. All that is not named here and is marked as one that programs may pass over is passed over. */
export const DESTINATIONS: Readonly<Record<string, Destination>> = {
  fonttbl: 'fonts',
  stylesheet: 'styles',
  title: 'title',
  author: 'author',
  creatim: 'created',
  footnote: 'note',
  fldinst: 'field',
  listtext: 'label',
  pntext: 'label',
  // A shape's own text is in the document; it stands inside what may be passed over.
  shptxt: 'text',
  shpinst: 'text',
  // What an embedded object looked like, never the object.
  result: 'text',
  ...Object.fromEntries(
    (
      'colortbl info pict object objdata objclass objname header headerl headerr headerf footer footerl footerr footerf annotation atnid atnauthor atndate atnref ' +
      'atrfstart atrfend themedata datastore colorschememapping latentstyles listtable listoverridetable rsidtbl generator xmlnstbl bkmkstart bkmkend tc tcn xe rxe ' +
      'nonshppict sp sn sv filetbl revtbl mmathpr moprs pntxta pntxtb pnseclvl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn background userprops docvar ' +
      'operator doccomm comment keywords subject manager company category revtim printim buptim template private fontemb fontfile falt panose nesttableprops do'
    )
      .split(' ')
      .map((name): [string, Destination] => [name, 'none']),
  ),
}
