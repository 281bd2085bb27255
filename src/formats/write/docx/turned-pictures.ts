/** An inline picture as docx writes it: its size, the room around it, and its turn in 60,000ths of a degree. */
const INLINE = /<wp:inline\b[\s\S]*?<\/wp:inline>/g
const SIZE = /<wp:extent cx="(\d+)" cy="(\d+)"\/>/
const ROOM = /<wp:effectExtent [^>]*\/>/
const ON_ITS_SIDE = /<a:xfrm\b[^>]*\brot="(?:5400000|16200000)"/

/** Gives pictures that lie on their side the room that they take when they are turned: Word counts it by the size before, and would draw over what stands around. */
export function roomForTurned(xml: string): string {
  return xml.replace(INLINE, (inline) => {
    const [, across = '0', down = '0'] = SIZE.exec(inline) ?? []
    if (!ON_ITS_SIDE.test(inline)) return inline
    const more = Math.round((Number(across) - Number(down)) / 2)
    const [vertical, horizontal] = [Math.max(0, more), Math.max(0, -more)]
    return inline.replace(ROOM, `<wp:effectExtent l="${horizontal}" t="${vertical}" r="${horizontal}" b="${vertical}"/>`)
  })
}
