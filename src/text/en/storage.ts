/** The library as a file, its backups and other files that are written: why they cannot be opened, read or written, and what a check found. */
export const storage = {
  file: {
    missing: '{{path}} is not there. Check the name; it may have been moved or deleted.',
    noPermission: '{{path}} may not be opened by you. Ask for permission, or choose another place.',
    readOnly: '{{path}} cannot be written: the disk is read-only. Choose another place.',
    notFolder: '{{path}} is a file, not a folder. Choose another place.',
    isFolder: '{{path}} is a folder. Name a file.',
    diskFull: '{{path}} cannot be written: the disk is full. Free some space, or choose another place.',
    quota: '{{path}} cannot be written: your share of the disk is used up. Free some space, or choose another place.',
    loop: '{{path}} is a link that leads back to itself.',
    inUse: '{{path}} is in use by another program. Close it there and try again, or choose another name.',
    openElsewhere:
      '{{path}} cannot be written: it is open in another program, or you may not change it. Close it there and try again, or choose another name.',
    longName: '{{path}} cannot be used: the name is too long for this disk. Choose a shorter one.',
    other: '{{path}} could not be used: the system reports {{code}}.',
    noFolder: '{{file}} cannot be written: there is no folder {{folder}}. Create it, or choose another.',
    notThere: '{{path}} cannot be written: the system makes no file of that name there. Choose another name or place.',
    notAllowed: '{{path}} cannot be written: you have no permission to. Choose another place.',
  },
  entry: {
    actor: 'actor {{name}}',
    article: 'article {{name}}',
    brief: 'brief {{name}}',
    disagreement: 'disagreement {{name}}',
    file: 'source file {{name}}',
    import: 'import {{name}}',
    item: 'item {{name}} of an import',
    picture: 'picture {{name}}',
    step: 'step {{name}}',
    style: 'style {{name}}',
    template: 'template {{name}}',
    theme: 'theme {{name}}',
  },
  library: {
    readOnly:
      'The library {{path}} is read-only: it can be read and exported from, not changed. Copy it to a place you may write to.',
    damagedPart:
      'The {{what}} is damaged in the library file and cannot be read. Check the library to see what else is, and restore a backup if you need it.',
    noFolder: 'There is no folder {{folder}}. Create it, or choose another place for the library.',
    notFile: '{{path}} is not a file. Choose a library file, such as library.briefwright.',
    unopened: '{{path}} cannot be opened ({{code}}). Ask for permission to read it, or choose another library.',
    notOne: '{{path}} is not a Briefwright library. Choose another file; this one was not changed.',
    encrypted:
      '{{path}} is a backup that was encrypted with a password, so it cannot be used as it is. Restore it to a new library first (on the command line: briefwright restore BACKUP --password-file FILE --library NEW), then use that. It was not changed.',
    otherProgram:
      '{{path}} is a database of another program, not a Briefwright library. Choose another file; this one was not changed.',
    restoring: 'A backup is being restored to {{path}}. Wait until that has finished, and try again.',
    newer:
      'The library {{path}} was made by a newer version of Briefwright. Install the newest version to open it; it was not changed.',
    missing: 'There is no library at {{path}}. Check the name, or create a new library there.',
    empty: '{{path}} is empty: it is not a Briefwright library. Choose another file.',
    notMade:
      'The library {{path}} cannot be made: the file, its folder or the disk is read-only. Choose a place you may write to.',
    older: 'The library {{path}} was made by an older version of Briefwright. Open it for writing once, so that it is upgraded.',
    altered:
      'The library {{path}} was altered by another program: it holds {{parts}}. Restore it to a new place, which leaves these out; it was not changed.',
    noCopy:
      'The library {{path}} can only be read from a copy, and the temporary folder {{folder}} takes none. Make room there, or let it be written to, and try again.',
    beingWritten: 'The library {{path}} is being written to by another program. Wait until it has finished, and try again.',
    openInOlder:
      'The library {{path}} is open in an older version of Briefwright, and this one would change its form. Close it there, then try again; it was not changed.',
    inUse: 'The library {{path}} is in use by another program. Close that program and try again.',
    gone: 'The library {{path}} was deleted or moved by another program. Nothing that is changed now is kept. Keep what is open here in a rescue file.',
    replaced:
      'The library {{path}} was replaced or overwritten by another program. Nothing that is changed now is kept. Keep what is open here in a rescue file.',
  },
  backup: {
    notThere: '{{from}} is not there. Check the name of the backup.',
    differs: 'The backup {{file}} came out different from the library and was not kept. Try again.',
    diskFull: 'The backup {{file}} could not be written: the disk is full. Free some space and try again.',
    unwritten: 'The backup {{file}} could not be written ({{reason}}). Choose a folder that exists and that you may write to.',
    isLibrary: '{{from}} is the library itself. Choose the backup to restore.',
    missing: 'There is no library at {{from}}. Check the name of the backup.',
    inUse: 'The backup {{from}} is being written to by another program. Close it there and try again.',
    damaged: 'The backup {{from}} is damaged ({{answers}}). Choose another backup.',
    parts: 'The backup {{from}} lacks parts of a library, or has others in their place: {{wrong}}. Choose another backup.',
    unreadable: 'The backup {{from}} is damaged and cannot be read in full. Choose another backup.',
  },
  export: {
    differs: 'The library file {{file}} did not come out whole and was not kept. Try again.',
    diskFull: 'The library file {{file}} could not be written: the disk is full. Free some space and try again.',
    unwritten:
      'The library file {{file}} could not be written ({{reason}}). Choose a folder that exists and that you may write to.',
  },
  merge: {
    locked: '{{from}} is encrypted with a password. Give the password it was made with.',
    itself: '{{from}} is the open library itself. Choose the file of another library.',
    missing: 'There is no library at {{from}}. Check the name of the file.',
    damaged: 'The library {{from}} is damaged, so nothing of it was merged. Have it sent again, or merge a backup of it.',
    damagedPart:
      'The {{part}} in {{from}} is damaged, so nothing of that library was merged. Have it sent again, or merge a backup of it.',
    diskFull:
      'The library {{from}} could not be read: the temporary folder {{folder}}, which it is copied to, is full. Free some space and try again.',
  },
  place: {
    synchronised:
      'The library {{path}} stands in a folder that {{by}} synchronises, which copies it while it is written to: another computer may get half of it, and an older copy may replace it here. Keep it in a folder of this computer alone. Back up into the synchronised folder instead.',
    network:
      'The library {{path}} stands on a network drive ({{by}}), where two computers cannot be kept from writing at once, which damages it. Keep it on a disk of this computer. Back up onto the network drive instead.',
  },
  automatic: {
    damaged:
      'The library {{path}} is damaged ({{wrong}}), so that no automatic backup was made. Check it, and recover what can be read into a new file.',
    damagedSince:
      'The library {{path}} is damaged ({{wrong}}), so that no automatic backup was made. The newest whole one is {{file}}.',
  },
  encrypted: {
    needed: '{{from}} is an encrypted backup. Give the password it was made with.',
    notOne: '{{from}} is not an encrypted backup. Leave out the password to restore a plain one, or choose another file.',
    empty: '{{from}} is empty. Choose another backup.',
    cutOff:
      'The backup {{from}} was cut off: it has {{size}} of its {{wanted}} bytes. Copy it again from where it was made, or choose another.',
    cutInHead:
      'The backup {{from}} was cut off after {{size}} bytes, within its head. Copy it again from where it was made, or choose another.',
    more: 'The backup {{from}} is damaged: {{more}} bytes follow behind its end. Choose another backup.',
    head: 'The backup {{from}} is damaged: its first 128 bytes are not as they were written. Choose another backup.',
    damaged:
      'The backup {{from}} is damaged: what stands from byte {{at}} on is not as it was written. The password is right. Choose another backup.',
    newer: 'The backup {{from}} was made by a newer version of Briefwright. Install the newest version to restore it.',
    wrongPassword: 'That is not the password of {{from}}. Mind capitals and the keyboard’s language, and try again.',
    unread: 'The backup {{from}} cannot be read ({{reason}}). Check that its disk is connected and that you may read it.',
    noRoom: 'The backup {{from}} could not be opened beside the library: the disk is full. Free some space and try again.',
  },
  target: {
    library: '{{target}} is the library itself, or part of it. Choose another file.',
    deadLink: '{{target}} is a link to a file that is not there. Choose another file, or remove the link.',
    folder: '{{target}} is a folder. Name the file to write.',
    device: '{{target}} is a device or a pipe, not a file. Name the file to write.',
    written: '{{target}} was written by another program meanwhile and stays as that left it. Try again.',
  },
  check: {
    excerpt: 'Excerpt {{id}} does not stand in its article any more: “{{quote}}”.',
    damaged: 'The file is damaged: {{answer}}.',
    refers: 'The table {{table}} refers to entries of {{parent}} that do not exist.',
    unindexed: '{{missing}} articles are missing from the search index “{{table}}”.',
    stale: 'The search index “{{table}}” holds {{stale}} articles that are not in the library.',
    text: 'The text of article {{id}} cannot be read.',
    article: 'What is known about article {{id}} cannot be read.',
    import: 'The import {{id}} cannot be read.',
    style: 'The style “{{name}}” is not as it was added: its SHA-256 differs.',
    briefSource:
      'What article {{article}} said when brief {{brief}} came to rest on it cannot be read: whether it has changed since is not known.',
    noStyle: 'Brief {{id}} has a style that is not in the library ({{style}}).',
    template: 'Version {{version}} of the template “{{id}}” cannot be read.',
    item: 'What an import found in {{file}} (item {{id}}) cannot be read.',
    draft: 'What was read of {{file}}, and waits to be stored, is damaged. Import it again.',
    source: 'The source file {{name}} is not as it was imported: its SHA-256 differs.',
    theme: 'The theme {{slug}} cannot be read.',
    brief: 'The brief {{id}} cannot be read.',
    revision: 'Revision {{revision}} of the brief {{id}} cannot be read.',
    setting: 'The setting {{key}} cannot be read.',
    image: 'A picture of the library is not as it was put in: its bytes are not those of {{sha256}} any more.',
    noImage: 'The brief {{id}} has a figure whose picture is not in the library ({{sha256}}).',
    step: 'What step {{id}} of the history changed cannot be read.',
    unseen: 'The file is damaged: its {{part}} cannot be looked through ({{reason}}).',
    part: {
      file: 'file',
      references: 'references',
      index: 'search index',
      articles: 'articles',
      imports: 'imports',
      excerpts: 'excerpts',
      sources: 'source files',
      themes: 'themes and briefs',
      images: 'pictures',
      styles: 'styles',
      history: 'history',
    },
  },
  restore: {
    interruptedAtEnd:
      'Restoring a backup was interrupted just before its end; the backup is in place now. What was there before is in {{aside}}.',
    interrupted: 'Restoring a backup was interrupted; the library is as it was before. Restore the backup again.',
    diskFull: 'The library {{shown}} could not be restored: the disk is full. Free some space; it is as it was before.',
    unwritten: 'The library {{shown}} could not be written ({{reason}}). It is as it was before.',
  },
  database: {
    diskFull: 'The disk that holds the library {{name}} is full. Free some space and try again; nothing was changed.',
    locked:
      'The library {{name}} is in use by another program that has locked it. Close that program, or wait until it has finished, and try again.',
    gone: 'The library {{name}} was deleted or moved by another program. Keep what is open here in a rescue file.',
    readOnly:
      'The library {{name}} cannot be written to: the file, its folder or the disk is read-only. Copy it to a place you may write to.',
    notOne: '{{name}} is not a Briefwright library. Choose another file; this one was not changed.',
    damaged:
      'The library {{name}} is damaged and cannot be read in full. Restore a backup of it, or let “briefwright recover” read what it can into a new file.',
    disk: 'The library {{name}} cannot be read or written: the disk reports an error. Check that the disk is connected and try again.',
  },
  recover: {
    reading: 'Reading {{part}}',
    mending: 'Mending what refers to what was lost',
    indexing: 'Making the search index',
    checking: 'Checking the new file',
    exists: '{{target}} is there already. Name a file that is not.',
    diskFull:
      'What can be read could not be written to {{target}}: the disk is full. Free some space, or name a file on another disk.',
    nothing:
      'Nothing could be read of {{path}}: the list of what is in it is damaged. Restore a backup; the automatic ones lie in the folder beside it.',
    untitled: 'Article {{id}}',
    head: 'Title, authors, outlet and date of article {{id}}, which is called “{{title}}” now. Its text and its excerpts are there, as far as they could be read.',
    text: 'The text of article {{id}}, “{{title}}”. What is known of it and its excerpts are there; import it again for its text.',
    some: 'Some {{part}}.',
    one: 'Number {{id}} of the {{part}}, if there was one.',
    stretch: 'Numbers {{from}} to {{to}} of the {{part}}, as many as there were.',
    part: {
      texts: 'texts of articles',
      articles: 'articles',
      excerpts: 'excerpts',
      briefs: 'briefs and their versions',
      themes: 'themes and decisions about them',
      sources: 'source files',
      images: 'pictures',
      history: 'steps of the history',
      imports: 'imports',
      rest: 'settings, collections, styles and templates',
    },
  },
  rescue: {
    diskFull: 'What is open here could not be written to {{folder}}: the disk is full. Free some space and try again.',
    unwritten:
      'What is open here could not be written to {{folder}}: {{reason}}. Leave the program open and try again, or restore a backup.',
  },
} as const
