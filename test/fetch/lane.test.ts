import { describe, expect, it } from 'vitest'
import { openLanes } from '../../src/fetch/lane.ts'

describe('a lane', () => {
  const pace = { delayMs: 0, factor: 0 }
  it('does one task at a time, in their order', async () => {
    const lane = openLanes({ parkAfter: 5, hostsAtOnce: 8 }).of('example.kz')
    const steps: string[] = []
    const task = (name: string, ms: number) =>
      lane.run(async () => {
        steps.push(`${name}+`)
        await new Promise((done) => setTimeout(done, ms))
        steps.push(`${name}-`)
      }, pace)
    await Promise.all([task('a', 20), task('b', 1)])
    expect(steps).toEqual(['a+', 'a-', 'b+', 'b-'])
  })
  it('rests after the end of each task: never shorter than promised, and a little longer by lot', async () => {
    const lane = openLanes({ parkAfter: 5, hostsAtOnce: 8 }).of('example.kz')
    const gaps: number[] = []
    let end = 0
    for (let count = 0; count < 12; count++) {
      await lane.run(
        async () => {
          if (count > 0) gaps.push(performance.now() - end)
          await new Promise((done) => setTimeout(done, 1))
          end = performance.now() // a moment before the lane's own, however busy the machine is
        },
        { delayMs: 20, factor: 0 },
      )
    }
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20)
    expect(Math.max(...gaps)).toBeGreaterThan(21)
  })
  it('rests as long as was asked for at last, also where one waits already', async () => {
    const lane = openLanes({ parkAfter: 5, hostsAtOnce: 8 }).of('example.kz')
    lane.rest(10)
    const begin = performance.now()
    const waiting = lane.run(() => Promise.resolve(performance.now()), pace)
    await new Promise((done) => setTimeout(done, 2))
    lane.rest(150)
    expect((await waiting) - begin).toBeGreaterThanOrEqual(150)
  })
  it('stops resting when the run is stopped', async () => {
    const lane = openLanes({ parkAfter: 5, hostsAtOnce: 8 }).of('example.kz')
    const stop = new AbortController()
    lane.rest(600_000)
    const waiting = lane.run(() => Promise.resolve(1), pace, stop.signal)
    stop.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })
  it('is shared by www. and old., and no others', () => {
    const lanes = openLanes({ parkAfter: 5, hostsAtOnce: 8 })
    expect(lanes.of('www.example.kz')).toBe(lanes.of('example.kz'))
    expect(lanes.of('old.example.kz')).toBe(lanes.of('example.kz'))
    expect(lanes.of('other.kz')).not.toBe(lanes.of('example.kz'))
  })
  it('goes on after a failed task, and is parked after so many failures in a row', async () => {
    const lane = openLanes({ parkAfter: 2, hostsAtOnce: 8 }).of('example.kz')
    await expect(lane.run(() => Promise.reject(new Error('no')), pace)).rejects.toThrow('no')
    lane.note(true)
    lane.note(false)
    lane.note(true)
    expect(await lane.run(() => Promise.resolve(1), pace)).toBe(1)
    lane.note(true)
    await expect(lane.run(() => Promise.resolve(1), pace)).rejects.toMatchObject({ code: 'fetch-failed' })
  })
})

describe('the lanes of a run', () => {
  it('are one for what one owner has registered', () => {
    const lanes = openLanes({ parkAfter: 5, hostsAtOnce: 8 })
    expect(lanes.of('archive.example.kz')).toBe(lanes.of('example.kz'))
    expect(lanes.of('example.org.kz')).not.toBe(lanes.of('other.org.kz'))
    expect(lanes.of('one.github.io')).not.toBe(lanes.of('other.github.io'))
    expect(lanes.of('one.blogspot.com')).not.toBe(lanes.of('other.blogspot.com'))
    expect(lanes.of('example.kz.:8080')).toBe(lanes.of('example.kz'))
    expect(lanes.of('127.0.0.1:1')).not.toBe(lanes.of('127.0.0.1:2'))
  })

  it('run side by side, but no more at once than are allowed; one that rests holds no place', async () => {
    const lanes = openLanes({ parkAfter: 5, hostsAtOnce: 2 })
    let [now, most, rested] = [0, 0, false]
    const task = async (): Promise<void> => {
      most = Math.max(most, ++now)
      await new Promise((done) => setTimeout(done, 15))
      now--
    }
    lanes.of('resting.kz').rest(2000)
    const resting = lanes.of('resting.kz').run(
      () => {
        rested = true
        return task()
      },
      { delayMs: 0, factor: 0 },
    )
    const quick = { delayMs: 0, factor: 0 }
    await Promise.all(['a.kz', 'b.kz', 'c.kz', 'd.kz'].map((host) => lanes.of(host).run(task, quick)))
    expect({ most, rested }).toEqual({ most: 2, rested: false })
    await resting
  })
})
