// What is read must stand out: contrast as WCAG 2 reckons it.
import { describe, expect, it } from 'vitest'
import { BLUE, INK, QUIET, STEPS, VERMILION } from '../../../../src/export/report/charts/colours.ts'

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.03928 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(a: string, b: string): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y)
  return (high + 0.05) / (low + 0.05)
}

describe('contrast', () => {
  it.each([INK, QUIET, BLUE])('of the text %s on white is 4.5 and more', (ink) => {
    expect(contrast(ink, '#ffffff')).toBeGreaterThanOrEqual(4.5)
  })

  it.each([BLUE, VERMILION, QUIET])('of the mark %s on white is 3 and more', (colour) => {
    expect(contrast(colour, '#ffffff')).toBeGreaterThanOrEqual(3)
  })

  it.each(STEPS)('of the number on $fill is 4.5 and more', ({ fill, ink }) => {
    expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5)
  })

  it('of the steps falls from one to the next, in grey too', () => {
    const lights = STEPS.map(({ fill }) => luminance(fill))
    expect(lights).toEqual(lights.toSorted((a, b) => b - a))
    expect(new Set(lights.map((light) => Math.round(light * 20))).size).toBe(STEPS.length)
  })
})
