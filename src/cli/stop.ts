/** A signal that SIGINT and SIGTERM abort: the job finishes its page and saves. Again, a second later or more, ends the process at once. */
export function stopSignal(): { readonly signal: AbortSignal; release(): void } {
  const controller = new AbortController()
  let first = 0
  // One key press may come twice: to the process itself, and handed on by the launcher.
  const stop = (): void => {
    if (controller.signal.aborted && performance.now() - first > 1000) process.exit(130)
    if (controller.signal.aborted) return
    first = performance.now()
    process.stderr.write('bulletins: stopping after this page; what is done is kept (again: at once)\n')
    controller.abort()
  }
  process.on('SIGINT', stop).on('SIGTERM', stop)
  return {
    signal: controller.signal,
    release() {
      process.off('SIGINT', stop).off('SIGTERM', stop)
    },
  }
}
