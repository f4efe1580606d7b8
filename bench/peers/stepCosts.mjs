/**
 * The costs of one turn in the page of a contender, in ms of the processor: script, style and layout, as Chromium counts them for the main
 * thread. Unlike the time on the wall, they do not grow with what else runs on the machine, which would count most against the slowest.
 */
export async function stepCosts(page) {
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const evaluate = (expression) => session.send('Runtime.evaluate', { expression, awaitPromise: true })

  async function spent() {
    const { metrics } = await session.send('Performance.getMetrics')
    const inMilliseconds = (name) => metrics.find((metric) => metric.name === name).value * 1000
    return inMilliseconds('ScriptDuration') + inMilliseconds('RecalcStyleDuration') + inMilliseconds('LayoutDuration')
  }

  async function cost(step, said) {
    await evaluate('bench.rest()')
    const before = await spent()
    await evaluate(`bench.run('${step}', ${said})`)
    return (await spent()) - before
  }

  const toAndFro = async (step) => ((await cost(step, 1)) + (await cost(step, 0))) / 2

  async function scriptOnly() {
    await evaluate('bench.open(false)')
    return { mount: await cost('show', 0), update: await toAndFro('show'), unmount: await cost('remove') }
  }

  async function withLayout() {
    await evaluate('bench.open(true)')
    const costs = { mountLayout: await cost('layOut', 0), updateLayout: await toAndFro('layOut') }
    await cost('remove')
    await evaluate('bench.close()')
    return costs
  }

  /** Of the script, which is short, the lesser of two times. */
  async function turn() {
    const tries = [await scriptOnly(), await scriptOnly()]
    const least = (name) => Math.min(...tries.map((costs) => costs[name]))
    return { mount: least('mount'), update: least('update'), unmount: least('unmount'), ...(await withLayout()) }
  }

  /** Until the compiler is through with it. */
  async function warm() {
    for (let times = 0; times < 8; times++) await scriptOnly()
    await turn()
  }

  return { turn, warm }
}
