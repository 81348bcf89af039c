// @ts-check
// What leads from a figure to its rows, and back: key figures set the filters, and what the rows that are shown come to is told in tenge.
// Never one sum of two kinds of penalties, nor of what falls on those whom the monitor defends and on others.
;(() => {
  const LANGUAGES = /** @type {const} */ (['en', 'ru', 'kk'])
  const rows = [...document.querySelectorAll('#table-sanctions tbody tr')].map(
    (row) => /** @type {HTMLElement} */ (row),
  )
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById('sum'))

  /** @param {number} value @param {string} language */
  const digits = (value, language) => {
    const [whole = '', part = ''] = String(Math.round(value * 100) / 100).split('.')
    const groups = whole.replace(/(?<=\d)(?=(?:\d{3})+$)/gu, language === 'en' ? ',' : '\u00A0')
    return part === '' ? groups : `${groups}${language === 'en' ? '.' : ','}${part}`
  }

  /** @param {string} field @param {string} value @param {string} language */
  const label = (field, value, language) => {
    const options = [...document.querySelectorAll(`#filters [name="${field}"] option`)]
    const option = /** @type {HTMLOptionElement | undefined} */ (
      options.find((one) => one.getAttribute('value') === value)
    )
    return option?.dataset[language] ?? value
  }

  /** @typedef {{ kind: string, side: string, count: number, known: number, min: number, max: number }} Group */

  // Rows in totals, by kind and by side, of kinds that are paid in money.
  /** @param {readonly HTMLElement[]} shown @returns {Group[]} */
  const groupsOf = (shown) => {
    /** @type {Map<string, Group>} */
    const groups = new Map()
    for (const { dataset } of shown) {
      const [pair = ''] = (dataset.k ?? '').split('\n')
      const [kind = '', side = ''] = pair.split('/')
      const group = groups.get(pair) ?? { kind, side, count: 0, known: 0, min: 0, max: 0 }
      groups.set(pair, group)
      group.count++
      if (dataset.t === undefined) continue
      const [min = 0, max = min] = dataset.t.split(' ').map(Number)
      group.known++
      group.min += min
      group.max += max
    }
    return [...groups.values()].filter(({ kind, known }) => known > 0 || money.has(kind))
  }
  const money = new Set(
    rows.filter(({ dataset }) => dataset.t !== undefined).map(({ dataset }) => (dataset.k ?? '').split('/')[0] ?? ''),
  )

  /** @param {Group} group */
  const lineOf = ({ kind, side, count, known, min, max }) => {
    const line = /** @type {DocumentFragment} */ (template.content.cloneNode(true))
    for (const language of LANGUAGES) {
      const words = line.querySelector(`[lang="${language}"]`)
      if (words === null) continue
      const sum = min === max ? digits(min, language) : `${digits(min, language)}–${digits(max, language)}`
      const values = {
        kind: label('kind', kind, language),
        side: label('against', side, language),
        sum: known === 0 ? '–' : `${sum}\u00A0₸`,
        known: digits(known, language),
        count: digits(count, language),
      }
      words.textContent = words.textContent.replace(
        /\{(kind|side|sum|known|count)\}/gu,
        (/** @type {string} */ _all, /** @type {keyof typeof values} */ name) => values[name],
      )
    }
    return line
  }

  const sums = () => {
    const shown = rows.filter(({ hidden }) => !hidden)
    const inTotals = shown.filter(({ dataset }) => (dataset.f ?? '').includes('t'))
    const groups = groupsOf(inTotals)
    for (const list of document.querySelectorAll('.sums')) list.replaceChildren(...groups.map(lineOf))
    for (const place of document.querySelectorAll('.not-added')) {
      place.toggleAttribute('hidden', shown.length === inTotals.length)
      for (const number of place.querySelectorAll('b')) {
        number.textContent = digits(
          shown.length - inTotals.length,
          number.closest('[lang]')?.getAttribute('lang') ?? 'en',
        )
      }
    }
  }

  for (const figure of document.querySelectorAll('[data-view]')) {
    const { view = '', to = '' } = /** @type {HTMLElement} */ (figure).dataset
    const link = document.createElement('a')
    link.href = `#?${view}`
    link.append(...figure.childNodes)
    figure.append(link)
    const goThere = () => document.getElementById(to)?.scrollIntoView()
    link.addEventListener('click', () => {
      if (location.hash === link.hash) goThere()
      else document.addEventListener('filtered', goThere, { once: true })
    })
  }
  document.addEventListener('filtered', sums)
  sums()
})()
