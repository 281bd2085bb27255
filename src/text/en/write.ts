/** Writing Markdown into a section of a brief: the command, and what cannot be written. */
export const write = {
  command: {
    description:
      'write Markdown into a section of a brief: paragraphs, headings (“## ”), lists (“- ”, “1. ”, indented below a point), tables (“| a | b |”, with a line “Table: ” for the caption above), matrices of hypotheses (the same below a line “Matrix: ”), bold, italic and links; “> words [^3:10]” quotes excerpt 3:10 and must say its words, or some of them',
    id: 'the number that brief list shows',
    section: 'the section, by its id or its title',
    file: 'the Markdown (default: what comes in from standard input)',
    append: 'add it behind what the section has, instead of replacing that',
    notes:
      'After a sentence [^3:10] lets it rest on excerpt 3:10 (several may follow one another); [^judgement], [^assumption] and [^common] tag it as your own. In a matrix the first column is evidence, each other a hypothesis (“Name: full statement”), its cells CC, C, N, I, II or empty. Where anything is wrong, nothing is written. What was there before can be brought back in the window with Undo.',
    wrote_one: 'Wrote one sentence into “{{title}}”.',
    wrote_other: 'Wrote {{count, number}} sentences into “{{title}}”.',
    unchanged: 'The section “{{title}}” says that already.',
    bare_one: 'One of them rests on nothing yet.',
    bare_other: '{{count, number}} of them rest on nothing yet.',
  },
  unheld: 'Line {{line, number}} is {{what}}, which a section of a brief cannot hold. Nothing was written.',
  what: {
    heading: 'a heading of another level than “## ”, or within a list or quotation',
    rule: 'a line across the page or under a heading',
    code: 'code',
    table: 'a table within a list or a quotation, or one without a head of as many cells above its dashes',
    html: 'HTML',
    definition: 'the text of a note or an address of a link',
    nested: 'a quotation within a point of a list, or a list more than three levels deep',
    secondParagraph: 'a second paragraph of one point of a list',
  },
  picture:
    'Line {{line, number}} names a picture, which can be put in only in the window: choose “Figure…” in the menu of a block there. Nothing was written.',
  figuresHere_one:
    'The section “{{title}}” has a figure, which Markdown cannot write and which would be gone. Add to the section with --append, or delete the figure in the window first. Nothing was written.',
  figuresHere_other:
    'The section “{{title}}” has {{count, number}} figures, which Markdown cannot write and which would be gone. Add to the section with --append, or delete the figures in the window first. Nothing was written.',
  longParagraph: 'The paragraph on line {{line, number}} has more than {{most, number}} characters. Divide it by blank lines.',
  nothing: 'There is nothing to write: the text is empty. The section was left as it is.',
  noTag:
    'Line {{line, number}}: [^{{label}}] is neither an excerpt, such as [^3:10], nor one of [^judgement], [^assumption] and [^common]. Nothing was written.',
  noExcerpt: 'Line {{line, number}}: this library has no excerpt {{id}}. Nothing was written.',
  referenceBefore:
    'Line {{line, number}}: a reference stands before the first sentence. Put it behind the sentence. Nothing was written.',
  rests: {
    heading:
      'Line {{line, number}}: a heading or a caption rests on nothing. Put the reference behind a sentence below it. Nothing was written.',
    hypothesis:
      'Line {{line, number}}: a hypothesis rests on nothing. Put the reference behind the evidence in the first column. Nothing was written.',
  },
  longRow:
    'Line {{line, number}}: this row of a table has {{count, number}} cells, and its head has {{columns, number}}. Write \\| for a bar that stands in a cell. Nothing was written.',
  belowTable:
    'Line {{line, number}}: this line stands right below a table and has no bars. Leave an empty line between them. Nothing was written.',
  largeTable:
    'The table on line {{line, number}} is too large: a table has up to {{columns, number}} columns and {{cells, number}} cells. Divide it. Nothing was written.',
  matrixNeeds:
    'Line {{line, number}}: a matrix names its hypotheses in its head, behind a first cell for the evidence, and has at least one row of evidence. Nothing was written.',
  noMark:
    'Line {{line, number}}: “{{text}}” is no mark. A cell of a matrix holds one of {{marks}}, or nothing while it is not judged; what is said stands in the first column. Nothing was written.',
  largeMatrix:
    'The matrix on line {{line, number}} is too large: it has up to {{hypotheses, number}} hypotheses and {{rows, number}} rows. Divide it. Nothing was written.',
  twoTags: 'Line {{line, number}}: a sentence has two different tags, and can have one. Nothing was written.',
  quotationNeeds:
    'Line {{line, number}}: a block quotation rests on one excerpt. Put it behind the words: > The words [^3:10]. Nothing was written.',
  otherWords:
    'Line {{line, number}}: this is no quotation of excerpt {{excerpt}}, which says “{{quote}}”. Quote its words, shortened by […] if need be, or write a sentence of your own. Nothing was written.',
  noSection: 'This brief has no section “{{name}}”. It has {{sections}}.',
  manySections: 'Several sections of this brief are called “{{name}}”: {{sections}}. Give the id.',
  ownSection: 'The section “{{title}}” is made by Briefwright from what the brief cites.',
  file: {
    stdin: 'The text on standard input',
    tooLarge: '{{path}} is larger than {{most}} MB, which is more than a section may have.',
    notText: '{{path}} is no text in UTF-8. Save it as UTF-8 and try again.',
  },
} as const
