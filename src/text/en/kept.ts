/** What the analyst keeps under names of hers. */
export const kept = {
  name: 'Name',
  taken: 'Another one has this name.',
  cancel: 'Cancel',
  save: 'Save',
  actions: 'Actions for {{name}}',
  rename: 'Rename…',
  remove: 'Remove',
  search: {
    title: 'Saved searches',
    save: 'Save…',
    saving: 'Save this search',
    lead: 'Looks in all articles for: {{query}}',
    keep: 'Save search',
    saved: 'The search is saved as “{{name}}”.',
    renaming: 'Rename the search “{{name}}”',
    replace: 'Replace by the search on screen',
    replaced: '“{{name}}” is now the search on screen.',
    removed: 'The saved search “{{name}}” was removed.',
  },
} as const
