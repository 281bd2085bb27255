/** The system's own dialogs, and what is said where the engine does not answer or a file cannot be opened. */
export const desktop = {
  files: {
    library: 'Briefwright library',
    articles: 'Articles',
    templates: 'Templates (JSON)',
    pictures: 'Pictures (PNG, JPEG)',
    all: 'All files',
  },
  importFiles: 'Import files',
  importFolder: 'Import a folder',
  import: 'Import',
  insertPicture: 'Insert a picture',
  insert: 'Insert',
  importTemplate: 'Import a template',
  exportTemplate: 'Export a template',
  takeBack: 'Take back from Word',
  open: 'Open',
  exportBrief: 'Export brief',
  exportBriefAs: 'Export brief as {{formats}}: one name for all',
  unnamedBrief: 'Brief',
  backUp: 'Back up the library',
  restore: {
    title: 'Restore a backup',
    question: 'Replace the library with this backup?',
    keptAside: 'The present library is kept aside next to it, so nothing is lost.',
  },
  overwrite: {
    question: 'Replace “{{name}}”?',
    detail: 'There is a file of that name in {{folder}} already. Replacing it overwrites what it holds.',
  },
  replace: 'Replace',
  cancel: 'Cancel',
  engineCannotStart: 'The library engine cannot be started. The log file of Briefwright says why.',
  engineStopped:
    'The library engine stopped unexpectedly and has been started again. Look whether your last change is there, and repeat it if not.',
  cannotOpen: '{{file}} could not be opened: {{problem}}',
  noFile: 'That export wrote no file.',
} as const
