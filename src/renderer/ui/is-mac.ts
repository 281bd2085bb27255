/** Whether the keys of an Apple keyboard are printed. */
export const isMac = navigator.platform.startsWith('Mac')
