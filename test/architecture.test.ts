// Guards the folder directions: the rules are in .dependency-cruiser.cjs, beside what they are for.
import { cruise } from 'dependency-cruiser'
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import { expect, it } from 'vitest'

it('no import goes against the directions, no cycles, one owner a package', async () => {
  const config = await extractConfig('./.dependency-cruiser.cjs')
  const { output } = await cruise(['src'], { ...config.options, ruleSet: config, validate: true }, undefined, {
    tsConfig: extractTSConfig('./tsconfig.json'),
  })
  if (typeof output === 'string') throw new TypeError('Expected a result object of dependency-cruiser')
  expect(output.summary.totalCruised).toBeGreaterThan(100)
  expect(output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)).toEqual([])
}, 60_000)
