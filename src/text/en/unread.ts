/** Why a file was not read as an article, and what was passed over in it: said by the readers of each format. */
export const unread = {
  zip: {
    misplaced: '{{name}} is damaged: {{path}} is not where it should be. Copy or download it again.',
    overlap: '{{name}} is made to unpack to far more than it holds: {{first}} and {{second}} overlap. It was not opened.',
    empty: '{{name}} holds no file that could be an article.',
    locked: '{{name}} is protected by a password. Unpack it with the password and import the files inside.',
    tooLarge:
      '{{name}} unpacks to {{gigabytes}} GB, more than can be imported at once. Unpack it and import the folders you need.',
    passedOver:
      '{{passedOver}} of {{files}} files in {{name}} were passed over: pictures, data and other files that hold no article.',
    inArchives: '{{name}} is an archive inside an archive inside another. Unpack it first.',
    noList: '{{name}} is damaged or was not copied to its end: the list of its files is missing. Copy or download it again.',
    listBroken: '{{name}} is damaged: the list of its files breaks off. Copy or download it again.',
    tooMany: '{{name}} holds more than {{most, number}} files. Unpack it and import the folders you need.',
  },
  mailbox: {
    empty: '{{name}} holds no message.',
    tooMany: '{{name}} holds more than {{most, number}} messages; the first were read.',
    more: 'more messages',
  },
  entry: {
    inside: '{{path}} in {{name}}',
    locked: '{{label}} is protected by a password. Unpack it with the password and import the file.',
    bomb: '{{label}} is made to unpack to far more than it holds. It was not opened.',
    method: '{{label}} is packed in a way that cannot be read. Unpack it and import the file.',
    damaged: '{{label}} is damaged and cannot be unpacked. Copy or download the archive again.',
  },
  largeFile: '{{name}} has {{megabytes}} MB, more than any article. Import the part you need.',
  encoding: {
    binary:
      '{{name}} is not a text file: it holds binary data. Import the document it was made from, or save it as text or HTML.',
    unknown: '{{name}} is text in an encoding that could not be recognised. Save it as UTF-8 and import it again.',
    wrong: '{{name}} could not be read as {{encoding}}. Save it as UTF-8 and import it again.',
  },
  word: {
    noText: '{{name}} is damaged: the text of the document is missing. Copy or download it again.',
    damaged: '{{name}} is damaged and cannot be read. Open it in a word processor and save a copy.',
    locked: '{{name}} is protected by a password. Open it with the password, save a copy without one and import that.',
  },
  noText: '{{name}} holds no text: there is nothing to import.',
  page: {
    markup:
      '{{name}} holds {{millions}} million characters of markup, more than any article. Save its text on its own and import that.',
    elements:
      '{{name}} has more than {{most, number}} elements, more than any article. Save its text on its own and import that.',
    deep: '{{name}} has elements nested more than {{deepest, number}} deep, which no article needs. Save its text on its own and import that.',
    consent:
      '{{name}} holds no article but a question for your consent. Answer it in your browser, and save the page when its text is there.',
    paywall:
      '{{name}}: the page asks to subscribe or to sign in, so that its text may be cut off. Compare its end with the page itself.',
    scripts:
      '{{name}}: the page has hardly any text: it may have been saved before its programs had put the text in. Open it in your browser, save it as a complete page, and compare.',
    waiting:
      '{{name}} was saved before its programs had put the text in: what it shows is something else. Open it in your browser, and save it as a complete page when its text is there.',
    withoutText: '{{name}} holds no page: it was saved without its text, or was not copied to its end. Save the page again.',
    noPage: '{{name}} is a property list without a web page. Save the page again.',
    cutOff: '{{name}} is damaged or was not copied to its end. Copy it again, or save the page again.',
  },
  mail: {
    characters: '{{name}} holds {{millions}} million characters, more than any article. Import the part you need.',
    encrypted: '{{name}} is an encrypted mail. Open it in your mail program, save its text and import that.',
    alert: '{{name}} is an alert: of each article it quotes only a line or two, not the whole text.',
    attached: 'What is attached to {{name}} was passed over: {{attached}}.',
    tooLarge: '{{name}} holds {{megabytes}} MB of text, more than any mail. Import the part you need.',
    damaged: '{{name}} is damaged or made to be unreadable. Open it in your mail program, save its text and import that.',
    part: 'a part of type {{type}}',
    empty: 'No text was found in {{name}}.',
    onlyAttached: '{{name}} has no text of its own. Save what is attached and import it: {{attached}}.',
  },
  andMore: '{{shown}} and {{more, number}} more',
  frontMatter: 'The front matter is not valid YAML, so title, author and date may be missing.',
  noDate: '“{{date}}” is no date that an article can have.',
  longText: '{{name}} holds more text than any article or book. Import the part you need.',
  deepPart: '{{name}} has elements nested more than {{deepest, number}} deep, which no article needs. It was not read.',
  noArchive: '{{name}} is neither a ZIP archive nor a mailbox file.',
  pdf: {
    locked: '{{name}} is protected by a password. Save a copy without one (print it to PDF, for example) and import that.',
    damaged:
      '{{name}} is damaged or was cut off, and cannot be opened. Download it again, or open it in a PDF viewer and save a copy.',
    bomb: '{{name}} is made to unpack to far more than it holds. It was not read.',
    pagesAndLast: 'pages {{shown}} and {{last}}',
    slow: '{{name}} took longer than {{minutes}} minutes to read and was given up. Import the part you need.',
    tooMany: '{{name}} has {{pages, number}} pages, more than {{most, number}}. Import the part you need.',
    onlyEdges:
      '{{name}} holds no text but what stands at the edges of its pages. If the pages are pictures of text, run it through text recognition (OCR) and import the result.',
    cutOff: '{{name}} ends too early: pages may be missing. Download it again if it was cut off.',
    letters:
      '{{name}} does not say which letters its fonts stand for, so its text cannot be read. Run it through text recognition (OCR) and import the result.',
    pictures_one:
      '{{name}}: {{pages}} of {{total}} is a picture without text and could not be read. Run the file through text recognition (OCR) to have them too.',
    pictures_other:
      '{{name}}: {{pages}} of {{total}} are pictures without text and could not be read. Run the file through text recognition (OCR) to have them too.',
    empty_one: '{{name}} holds no text: its page is empty.',
    empty_other: '{{name}} holds no text: its {{count}} pages are empty.',
    scan_one:
      '{{name}} is a scan: its page is a picture without text. Run it through text recognition (OCR) and import the result.',
    scan_other:
      '{{name}} is a scan: its {{count}} pages are pictures without text. Run it through text recognition (OCR) and import the result.',
    pages_one: 'page {{pages}}',
    pages_other: 'pages {{pages}}',
  },
  empty: '{{name}} is empty: there is nothing to import.',
  archiveInside: '{{name}} is an archive inside another file. Unpack it and import the files inside.',
  noArticle: 'No article was found in {{name}}.',
  records: {
    noRecords: '{{lost}} entries are no records and were passed over.',
    empty: '{{name}} holds no record that could be read. Export the list again and import that file.',
    tooMany: '{{name}} holds {{records, number}} records. Export and import them in parts.',
    attachedFailed: '{{name}}: an attached file could not be read. {{problem}}',
    attachedUnread:
      '{{name}}: the attached files are too many to be read at once, so {{unread, number}} of the last records came without them. Export and import the list in parts.',
    bare: '{{name}}: only the record, no text: {{titles}}.',
    abstracts: '{{name}}: only the abstract, not the whole text: {{titles}}.',
    untitled: 'an untitled record',
    lost_one: '{{count}} entry could not be read: a brace or a quotation mark may be missing.',
    lost_other: '{{count}} entries could not be read: a brace or a quotation mark may be missing.',
    noDate: '{{name}}: “{{date}}” is no date that an article can have ({{title}}).',
    noDateAndMore: '{{name}}: “{{date}}” is no date that an article can have ({{title}} and {{more, number}} more).',
  },
  press: {
    short: '{{name}}: the text has less than half of the words that the database counts, and may be cut off.',
    bare: '{{name}}: only a headline, no text, and so passed over: {{titles}}.',
    untitled: 'an article without a headline',
  },
  telegram: {
    tooMany: '{{name}} holds more than {{most, number}} messages. Export a shorter time from Telegram and import that.',
    damaged: '{{name}} is damaged or was not copied to its end. Export the chat from Telegram again.',
    empty: '{{name}} holds no message with text.',
  },
  rtf: { deep: '{{name}} has groups nested more than {{deepest, number}} deep, which no document needs. It was not read.' },
  tracked:
    '{{name}} holds tracked changes that nobody has accepted yet. It was read as if they were: compare a figure or a name with the final document before you quote it.',
  xml: {
    entities:
      '{{name}} defines abbreviations of its own (XML entities), as attacks do and articles never need. It was not opened.',
    deep: '{{name}} has elements nested more than {{deepest, number}} deep and was not read.',
    damaged: '{{name}} is damaged: it holds no XML.',
  },
  book: {
    tooLarge: '{{name}} unpacks to {{megabytes}} MB of text, more than any book.',
    locked: '{{name}} is copy-protected (DRM): its text is encrypted. Get an edition without copy protection.',
    pictures: '{{name}} is a book without text: its pages may be pictures.',
    noChapters: '{{name}} is no whole EPUB: its list of chapters is missing. Copy or download it again.',
    partMissing: '{{name}} is no whole EPUB: {{path}} is missing. Copy or download it again.',
    damaged: '{{name}} is damaged: {{parts}} could not be read.',
    damagedAndOthers: '{{name}} is damaged: {{parts}} and others could not be read.',
    passedOver_one: '{{count}} page of {{name}} passed over: cover, contents and others without text of their own.',
    passedOver_other: '{{count}} pages of {{name}} passed over: cover, contents and others without text of their own.',
  },
  exported: {
    damaged: '{{name}} is damaged and cannot be opened. Export the brief again.',
    noWord: '{{name}} is a package but not a Word file. Choose the file that the brief was exported to.',
    locked: '{{name}} is protected by a password. Save a copy without one, or export the brief again.',
    empty: '{{name}} is empty. Export the brief again.',
    oldWord: '{{name}} is protected by a password or is an old .doc file. Save it as .docx without a password.',
    tooLarge: '{{name}} has {{megabytes}} MB, more than any exported brief. Choose the file that the brief was exported to.',
    huge: '{{name}} is larger than any exported brief. Choose the file that the brief was exported to.',
    memory:
      '{{name}} needs more memory than any exported brief and was not read. Choose the file that the brief was exported to.',
    slow: '{{name}} took the processor longer than {{seconds}} seconds and was not read to its end. Choose the file that the brief was exported to.',
    busy: '{{name}} was not read in time: this computer is too busy. Try again later.',
    neither: '{{name}} is not a PDF, Word, HTML or Markdown file of a brief. Choose the file that the brief was exported to.',
  },
  feed: {
    damaged: '{{name}} is damaged or was not copied to its end: it is no whole JSON feed. Save the feed again.',
    withoutText: '{{name}} is a feed of {{entries, number}} entries without any text.',
    summaries:
      '{{count, number}} of {{entries, number}} entries in {{name}} hold only a summary. Save the pages of those you need and import them.',
    passedOver: '{{count, number}} of {{entries, number}} entries in {{name}} hold no text and were passed over.',
    more: '{{name}} has {{entries, number}} entries; the first {{most, number}} were read.',
  },
  more: '{{more, number}} more',
  other: {
    doc: '{{name}}: Word documents of the old kind (.doc) cannot be imported; save it as .docx or plain text.',
    msg: '{{name}}: Outlook messages (.msg) cannot be imported; save it as .eml or HTML.',
    protected:
      '{{name}} is protected by a password: remove the password in the program that made it, save it and import it again.',
    xlsx: '{{name}}: spreadsheets cannot be imported; save the sheet as text.',
    pptx: '{{name}}: presentations cannot be imported; save the text as HTML or plain text.',
    pages: '{{name}}: Pages documents cannot be imported; export it as Word or PDF.',
    kindle: '{{name}}: Kindle books cannot be imported; import the EPUB edition.',
    gzip: '{{name}}: gzip archives cannot be imported; unpack it and import the files inside.',
    rar: '{{name}}: RAR archives cannot be imported; unpack it and import the files inside.',
    sevenzip: '{{name}}: 7-Zip archives cannot be imported; unpack it and import the files inside.',
    opml: '{{name}}: OPML lists cannot be imported; save the articles as HTML.',
    rdf: '{{name}}: RDF data cannot be imported; export the records as RIS or CSL-JSON.',
    plist: '{{name}}: property lists cannot be imported; save the text as HTML or plain text.',
    image: '{{name}}: pictures cannot be imported; save the page they show as HTML or text.',
  },
  noArticleKind: {
    data: '{{name}} is data, not an article. Import the article as HTML, Markdown or plain text.',
    program: '{{name}} is a program or a style sheet, not an article. Import the article as HTML, Markdown or plain text.',
    picture: '{{name}} is a picture, not an article. Import the article as HTML, Markdown or plain text.',
    sound: '{{name}} is a sound or a film, not an article. Import the article as HTML, Markdown or plain text.',
    font: '{{name}} is a font, not an article. Import the article as HTML, Markdown or plain text.',
  },
  piece: {
    markup: '{{name}} holds {{millions}} million characters of markup, more than any article.',
    deep: '{{name}} has elements nested more than {{deepest, number}} deep, which no article needs. Save its text and import that.',
  },
} as const
