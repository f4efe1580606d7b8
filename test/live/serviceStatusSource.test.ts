import { expect, test, vi } from 'vitest'
import { serviceStatusSource } from '../../src/live/serviceStatusSource'
import { failing } from './feeds'
import { answerWith, minutes, shareTabs, shortestGap, url } from './tabs'

shareTabs()

const bad = failing['Statuspage: summary.json']

test('has a report while there is a listener, and none before and after', async () => {
  answerWith(() => Response.json(bad))
  const source = serviceStatusSource({ url })
  expect(source.get()).toBeUndefined()
  const listener = vi.fn()
  const leave = source.listen(listener)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(3000)
  expect(listener).toHaveBeenCalledOnce()
  expect(source.get()?.status.overall).toBe('partialOutage')
  leave()
  await vi.advanceTimersByTimeAsync(0)
  expect(source.get()).toBeUndefined()
})

test('a listener that leaves before all is loaded asks nothing', async () => {
  const asked = answerWith(() => Response.json(bad))
  serviceStatusSource({ url: `${url}/2` }).listen(() => {})()
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(minutes(10))
  expect(asked).toEqual([])
})

test('Strict Mode, which leaves and comes back in one task, asks once', async () => {
  const asked = answerWith(() => Response.json(bad))
  const source = serviceStatusSource({ url: `${url}/3` })
  const listener = vi.fn()
  source.listen(listener)()
  const leave = source.listen(listener)
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(3000)
  expect(asked).toHaveLength(1)
  expect(source.get()).toBeDefined()
  leave()
})

test('two sources of one address, and every listener that is given twice, share the questions', async () => {
  const asked = answerWith(() => Response.json(bad))
  const listener = vi.fn()
  const leaves = [1, 2].flatMap(() => {
    const source = serviceStatusSource({ url: `${url}/4` })
    return [source.listen(listener), source.listen(listener), source.listen(listener, 'idle')]
  })
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(minutes(10))
  expect(asked.length).toBeGreaterThan(5)
  expect(shortestGap(asked)).toBeGreaterThanOrEqual(60_000)
  for (const leave of leaves) leave()
  const last = asked.length
  await vi.advanceTimersByTimeAsync(minutes(10))
  expect(asked).toHaveLength(last)
})

test('who only wants to be told asks nothing, and is told', async () => {
  const asked = answerWith(() => Response.json(bad))
  const source = serviceStatusSource({ url: `${url}/5` })
  const told = vi.fn()
  const stop = source.listen(told, 'never')
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(minutes(10))
  expect(asked).toEqual([])
  const leave = source.listen(() => {})
  await vi.dynamicImportSettled()
  await vi.advanceTimersByTimeAsync(3000)
  expect(told).toHaveBeenCalledOnce()
  leave()
  await vi.advanceTimersByTimeAsync(0)
  // What is not asked any more is not known any more.
  expect(told).toHaveBeenCalledTimes(2)
  expect(source.get()).toBeUndefined()
  stop()
})
