/** The pages of a brief as they would be printed, in the window. */
export const pages = {
  title: 'Pages',
  close: 'Close “Pages”',
  read: 'Read the pages alone',
  beside: 'Back to the text',
  setting: 'Setting…',
  count_one: '{{count, number}} page',
  count_other: '{{count, number}} pages',
  scroll: 'Pages as printed',
  page: 'Page {{number}} of {{count}}',
  missing: 'No font of the app has: {{characters}}',
  unread: 'The pages cannot be shown',
  unreadLong: 'They were set and could not be drawn. Exporting is not touched by that.',
} as const
