// The other process: takes a port from its first message and answers on it.
process.parentPort.once('message', ({ data, ports: [port] }) => {
  port.on('message', ({ data: { id, value } }) => {
    port.postMessage({ id, value: { greeting: data.hello, got: value, argument: process.argv.at(-1), type: process.type } })
  })
  port.start()
})
