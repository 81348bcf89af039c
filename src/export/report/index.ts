// report.html: one page to read, check and print. It opens from disk and asks the network for nothing: its policy allows the style and
// the script that stand in it, by their hashes, and nothing else. All of it can be read without the script.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { OpenWriter } from '../format.ts'
import type { ExportInput } from '../input.ts'
import { ROOT } from '../../root.ts'
import { labelOfValue } from '../labels/index.ts'
import { CHART_STYLE, chartsOf } from './charts/index.ts'
import { countOf, filterForm, sumTemplate, sums } from './filters.ts'
import { pageHead } from './head.ts'
import { LANGUAGES, escaped, inAll, visible } from './html.ts'
import { incidentTable } from './incident-rows.ts'
import { MARK_KINDS } from './mentions.ts'
import type { Facts } from './charts/facts.ts'
import { openMaterial } from './material.ts'
import type { PageLimits, Plan, Shown } from './plan.ts'
import { planOf } from './plan.ts'
import { sanctionTable } from './sanction-rows.ts'
import { bulletinSections } from './texts.ts'
import { WORDS } from './words.ts'

const FOLDER = new URL('src/export/report/', ROOT) // in the package too: the bundle has no place for what browsers read
const SCRIPT = ['figures', 'page'].map((name) => readFileSync(new URL(`client/${name}.js`, FOLDER), 'utf8')).join('')
const STYLE = readFileSync(new URL('style.css', FOLDER), 'utf8')
/** The languages by their own names. */
const NAMES = { en: 'English', ru: 'Русский', kk: 'Қазақша' } as const

/** `report.html`. */
export const openReport: OpenWriter = (drafts, { index }) => {
  const material = openMaterial(index)
  return {
    add: (context) => material.add(context),
    write: ({ heads, input }) => drafts.add('report.html', reportOf({ ...material.shown, heads }, input)),
  }
}

/** The page, in pieces. The same records give the same bytes. */
export function* reportOf(
  shown: Shown & { readonly facts: Facts },
  input: Omit<ExportInput, 'bulletins' | 'run' | 'changes'>,
  limits?: PageLimits,
): Generator<string> {
  const plan = planOf(shown, input.names !== false, limits)
  yield* opening()
  yield pageHead(plan, input)
  yield `<h2 id="charts">${inAll(({ charts }) => charts)}</h2>\n`
  for (const language of LANGUAGES) {
    yield `<div class="in" lang="${language}">${visible(chartsOf(shown.facts, { ...input, hasRow: plan.hasRow }, language))}</div>\n`
  }
  yield `<h2 id="filter">${inAll(({ filters }) => filters)}</h2>\n${filterForm(plan, input.sources)}`
  yield `<h2 id="incidents" tabindex="-1">${inAll(({ incidents }) => incidents)}</h2>\n${countOf('incidents', plan.incidents.length)}`
  yield* incidentTable(plan)
  yield `<h2 id="sanctions">${inAll(({ sanctions }) => sanctions)}</h2>\n${countOf('sanctions', plan.sanctions.length)}${sumTemplate()}${sums()}`
  yield* sanctionTable(plan, input.index)
  yield bulletinsHead(plan)
  yield* bulletinSections(plan)
  yield `</main>\n<script>${SCRIPT}</script>\n</body>\n</html>\n`
}

function* opening(): Generator<string> {
  const style = `${STYLE}${styleWords()}${CHART_STYLE}`
  const policy = `default-src 'none'; style-src '${hashOf(style)}'; script-src '${hashOf(SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'`
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${escaped(WORDS.en.title)}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#incidents">${LANGUAGES.map((language) => `<span lang="${language}">${escaped(WORDS[language].skip)}</span>`).join(' · ')}</a>
${LANGUAGES.map((language) => `<input class="lang" type="radio" name="lang" id="lang-${language}" value="${language}"${language === 'en' ? ' checked' : ''}><label for="lang-${language}" lang="${language}">${NAMES[language]}</label>`).join('\n')}
<main>
`
}

/** Words that the style writes, in the language that is shown. */
function styleWords(): string {
  return LANGUAGES.flatMap((language) => {
    const shown = `#lang-${language}:checked ~ main`
    const { confidence, units, toSource, toIncident, sideways } = WORDS[language]
    return [
      `${shown} { --sure: '${confidence}'; --units: '${units}'; --to-source: '${toSource}'; --to-incident: '${toIncident}'; --sideways: '${sideways}'; }\n`,
      ...MARK_KINDS.map((kind) => `${shown} mark.${kind} { --kind: '${labelOfValue('record', kind, language)}'; }\n`),
    ]
  }).join('')
} // prettier-ignore

function bulletinsHead(plan: Plan): string {
  const legend = MARK_KINDS.map((kind) => `<li><span class="${kind}-k">${inAll((_words, language) => labelOfValue('record', kind, language))}</span></li>`).join('') // prettier-ignore
  const marks = plan.texts.size === 0 ? '' : `<p>${inAll((words) => words.legend)}:</p><ul class="legend">${legend}</ul>\n<p><button type="button" id="open-all" hidden>${inAll(({ openAll }) => openAll)}</button></p>\n`
  return `<h2 id="bulletins">${inAll(({ bulletins }) => bulletins)}</h2>\n<p class="note">${inAll(({ bulletinsNote, textsNote }) => (plan.texts.size === 0 ? bulletinsNote : `${bulletinsNote} ${textsNote}`))}</p>\n${marks}`
} // prettier-ignore

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
