/** What the library was asked and did not do: nothing of that name, wrong moment, files that cannot be read, jobs. */
export const refused = {
  noThemeChosen: 'Choose at least one theme to assemble the brief from.',
  noBrief: 'This library has no brief {{id}}.',
  noRevision: 'Brief {{id}} has no version {{revision}}: it was never saved, or not kept.',
  noField: '“{{title}}” has no field “{{id}}”. It has {{fields}}.',
  noFields: '“{{title}}” has no fields, so none is called “{{id}}”.',
  noTemplate: 'There is no template “{{id}}”. There are {{templates}}.',
  confirm: {
    noSentence: 'The brief has no sentence “{{sentence}}”. Ids stand in the answer of “brief check”.',
    nothing:
      'Sentence “{{sentence}}” has nothing to be read beside: it rests on no passage, is a quotation or a judgement, or stands in its passage word for word.',
    changed: 'Sentence “{{sentence}}” says something else by now. Read it again.',
  },
  export: {
    noSentence: 'The brief has no sentence or section for “{{waiver}}”. Ids stand in the answer of “brief check”.',
    noRule: 'There is no rule “{{rule}}” to accept. There are {{rules}}.',
    noFont: 'No font here has {{characters}}: printed as �. Replace these characters.',
    whole: 'The whole',
    notReady_one: 'The brief is not ready: one error stands. Correct them, or accept each rule with a reason.',
    notReady_other: 'The brief is not ready: {{count}} errors stand. Correct them, or accept each rule with a reason.',
  },
  redact: {
    unknown:
      'There is nothing “{{id}}” to leave out. Name a sentence, block or section by its id (“brief show”), an excerpt or article that the brief cites (3:10, 3), or words: name:Jane Doe.',
    shortName: '“{{name}}” is too short a name: it would take words apart everywhere.',
    leaks_one: 'Not exported: what was to be left out still stands at one place. Leave that out too.',
    leaks_other: 'Not exported: what was to be left out still stands at {{count}} places. Leave those out too.',
    partStays_one: '“{{part}}” still stands in one sentence: a name is left out as it was written, all of its words together.',
    partStays_other:
      '“{{part}}” still stands in {{count}} sentences: a name is left out as it was written, all of its words together.',
    fileName: 'The name of the file, “{{file}}”, says what was to be left out.',
    picturesStay_one: 'One picture is shown as it is: what stands in pictures is not looked at.',
    picturesStay_other: '{{count}} pictures are shown as they are: what stands in pictures is not looked at.',
    saidBy: '“{{place}}” ({{id}}) still says “{{found}}”.',
    leak: {
      passage: 'Of the passage {{id}} the export still says “{{found}}”.',
      source: 'Of excerpt {{id}} the export still says “{{found}}”.',
      name: 'The export still names “{{found}}”.',
    },
  },
  import: {
    allRead: 'Everything in that import has been read.',
    noneFailed: 'No file of that import failed.',
    memberGone: '{{file}} does not hold {{member}} any more.',
    endedTwice:
      'Briefwright ended twice while it was reading {{file}}, which was therefore left out. Save the file anew in another program, or try it again.',
    running: 'This import is still at work. Wait until it has finished, or cancel it first.',
    runsElsewhere:
      'Another program works on this import, such as the command line or a second window. Wait until it has finished there, or stop it there.',
    gone: 'There is no import {{id}} any more; it was put away.',
  },
  library: {
    noneOpen: 'No library is open now: {{why}} Restore a backup to have one here again.',
    notRestored: '{{why}} {{now}}',
  },
  merge: {
    jobRuns: 'Articles are being imported. Wait until that has finished, or cancel it, and merge then.',
  },
  restore: {
    jobRuns: 'An import or export is running. Wait until it has finished, or cancel it, and restore then.',
    checkRuns: 'The library is being checked. Wait until that has finished, and restore then.',
  },
  verify: {
    tooManyPages:
      '{{name}} has {{pages, number}} pages, more than {{most, number}}: it is no exported brief. Choose the file that the brief was exported to.',
    noRegister:
      '{{name}} carries no evidence register: it was not exported by Briefwright, or another program saved it without. Verify the file as it was exported.',
    newerRegister:
      '{{name}} was exported by a newer Briefwright, whose register this one does not read. Verify it with that version.',
    severalRegisters:
      '{{name}} carries {{count}} evidence registers: files were joined, or one was put in. Nothing was compared. Verify each file as it was exported.',
    damagedRegister: 'The evidence register inside {{name}} is damaged. Verify the file as it was exported.',
    cancelled: 'Reading {{name}} was stopped. Nothing was compared.',
  },
  return: {
    tooLarge:
      '{{name}} has more than {{most, number}} paragraphs, more than any brief. Choose the file that the brief was exported to.',
    noRegister:
      '{{name}} carries no evidence register, so it is no brief that came back: it was not exported by Briefwright, or a program saved it without. To import it as an article, drop it on the library.',
    severalRegisters: '{{name}} carries several evidence registers: files were joined. Take back each file by itself.',
    newerRegister: '{{name}} was exported by a newer Briefwright. Take it back with that version.',
    damagedRegister:
      'The evidence register inside {{name}} is damaged, so it does not tell what was exported. Nothing was compared.',
    notWord: '{{name}} is no Word file: only a Word file that Briefwright exported can be taken back. Choose the .docx file.',
    older:
      '{{name}} was exported by an older Briefwright, whose files do not say which sentence is which. Export the brief anew, and have that edited.',
    edited:
      'The evidence register inside {{name}} was edited since the export, so it does not tell what was exported. Nothing was compared. Have the file edited in Word, from a fresh export.',
    gone: '{{name}} was exported from “{{title}}”, which is not in this library: it was deleted, or the file is from another library.',
    otherLibrary:
      '{{name}} was exported from “{{title}}” in another library: the brief of that number here is another one. Open that library and take the file back there.',
    anotherBrief: '{{name}} was exported from another brief, “{{title}}”. Open that brief and take the file back there.',
    nothingLeft: 'Nothing that was exported from “{{title}}” stands in {{name}} any more. Check that it is the right file.',
  },
  read: {
    damaged: '{{name}} could not be read; it may be damaged ({{detail}}). Save its text as a plain text file and import that.',
    changing: '{{path}} is being changed by another program. Try again when that is done.',
    special: '{{path}} is a device or a pipe, not a file. Name a file.',
    openDatabase: '{{path}} belongs to a database that a program has open. Close it there, or leave this file out.',
    tooLarge: '{{path}} is larger than {{most}} MB. Split it and import the parts.',
    memory:
      '{{name}} needs more memory than an import may take and was left out. Split it, or save its text as a plain text file and import that.',
    waited:
      '{{name}} was waited for in vain for {{span}}: the disk or network drive it is on does not answer. Check the connection and import it again.',
    busy: '{{name}} was not read within {{span}}: this computer is too busy, or the drive it is on too slow. Import it again later.',
    badName: '{{path}} has a name that this computer cannot spell. Rename it and import it again.',
    crashed: '{{name}} could not be read: it is damaged, or made to harm. Save its text as a plain text file and import that.',
    slow: '{{name}} took the processor longer than {{seconds}} seconds to read and was left out. Save its text as a plain text file and import that.',
    seconds: '{{seconds}} seconds',
    minutes: '{{minutes}} minutes',
  },
  job: {
    broke:
      'Something went wrong inside Briefwright before this was finished. Look what is there, then start it again. The log has the details.',
    noPause: '{{title}} cannot be paused. Cancel it, or let it end.',
    gone: 'That job is not known any more.',
  },
  review: {
    twoArticles: 'Choose at least two different articles.',
    sameImport: 'Only articles of the same import can be joined.',
    noRepeat: '“{{name}}” repeats nothing that it could stand beside.',
    itemGone: 'That item is not in the import any more; it was joined with another or put away.',
    stored: '“{{title}}” is in the library already. Change it there.',
    unread: '{{file}} has not been read; there is nothing to change yet.',
  },
  noPublication: 'No article of this library is from “{{publication}}”. There are: {{known}}.',
  noArticle: 'This library has no article {{id}}.',
  noCall: 'There is no call named {{name}}.',
  briefChanged: 'The brief “{{title}}” was changed elsewhere since you opened it. Open it again, and put your change in there.',
  noParagraph: 'Article {{article}} has no such paragraph.',
  notQuoted: 'Article {{article}} does not say “{{quote}}” at that place. Select the passage again.',
  noPassage: 'Article {{article}} has no words at that place. Open it again and choose the passage anew.',
  noExcerpt: 'This library has no excerpt {{id}}.',
  themeWithoutTerms: '“{{name}}” would be left without a term. Leave it one, or rename it instead.',
  themeTaken: 'This library already has a theme named “{{name}}”. Choose another name, or edit that theme.',
  search: {
    noWord: 'There is no word to search for. Type a word, a “phrase in quotation marks” or a field such as author:name.',
    tooComplicated: 'This search is too complicated to answer. Use fewer brackets and operators.',
  },
  askedAgain: 'This was not counted to its end: it was asked again meanwhile.',
  noSide: 'The side is none of the {{count}} passages. Choose one of them.',
  noDisagreement: 'Nothing is decided about this any more. Look at the list again.',
  noActor: 'Nobody here is called “{{name}}”. Add the name first.',
  actorItself: '{{name}} is already the same. Choose another name.',
  searchTaken: 'This library already has a saved search named “{{name}}”. Choose another name.',
  searchGone: 'This saved search is no longer in the library.',
  noThemes: 'This library has no theme “{{slug}}”. It has none yet.',
  noTheme: 'This library has no theme “{{slug}}”. It has {{themes}}.',
  noThemeNear: 'This library has no theme “{{slug}}”. Did you mean {{meant}}? It has {{themes}}.',
  themeUnderItself:
    '“{{name}}” cannot stand under “{{parent}}”, which is itself or stands under it. Choose another parent, or none.',
  themeIntoItself: '“{{name}}” cannot be merged into itself. Name two themes.',
  term: {
    'no-word': 'The term “{{term}}” has no letter or digit, so no text can have it. Write a word or phrase.',
    'star-inside':
      'In the term “{{term}}” a * does not stand at the end of a word, where alone it has a meaning: pipeline* stands for any ending.',
    'matches-all': 'The term “{{term}}” stands in nearly every paragraph. Write more of the word before the *.',
  },
  collectionTaken: 'There is a collection “{{name}}” already. Choose another name.',
  collectionGone: 'That collection was removed meanwhile.',
  noCollections: 'This library has no collection “{{collection}}”. It has none yet.',
  noCollection: 'This library has no collection “{{collection}}”. It has {{names}}.',
  hasExcerpts_one: 'It cannot be left out: an excerpt stands in it. Remove what is marked there first.',
  hasExcerpts_other: 'It cannot be left out: {{count}} excerpts stand in it. Remove what is marked there first.',
  noParagraphOfNumber: 'Article {{article}} has no paragraph {{n}}.',
  badInput: '{{name}}: {{where}}: {{problem}}',
} as const
