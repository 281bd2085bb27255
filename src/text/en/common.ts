/** Words that every area uses. */
export const common = {
  cancel: 'Cancel',
} as const
