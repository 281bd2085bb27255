/** Ends the program with what to do instead when there is no display to open a window on. */
export function requireDisplay(): void {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']) return
  console.error(
    [
      'There is no display here, so no window can open. Two ways on:',
      '  xvfb-run -a npm start               the app, on a display in memory',
      '  npm run -s briefwright -- --help    everything it does, on the command line',
    ].join('\n'),
  )
  process.exit(1)
}
