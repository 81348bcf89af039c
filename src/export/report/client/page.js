// @ts-check
// What the page does in a browser, beside being read: filters, sorting, the language of the controls. No framework, nothing fetched.
// It stands in the page as it is; the policy of the page knows its hash.
;(() => {
  const form = /** @type {HTMLFormElement} */ (document.getElementById('filters'))
  const tables = ['incidents', 'sanctions'].map((name) => {
    const table = /** @type {HTMLTableElement} */ (document.getElementById(`table-${name}`))
    return { name, table, rows: [...table.querySelectorAll('tbody tr')].map((row) => /** @type {HTMLElement} */ (row)) }
  })
  const radios = [...document.querySelectorAll('input[name="lang"]')].map(
    (radio) => /** @type {HTMLInputElement} */ (radio),
  )

  /** @param {string} text */
  const fold = (text) =>
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/ё/gu, 'е')
      .replace(/[«»“”„"]/gu, '"')
      .replace(/[’‘ʼ`]/gu, "'")
      .replace(/[‐‑–—−]/gu, '-')
      .replace(/\s+/gu, ' ')

  // The words of a cell but those of its links to elsewhere, which are the same in every row.
  /** @param {Element} cell */
  const said = (cell) =>
    [...cell.childNodes]
      .map((node) => (node instanceof HTMLElement && node.className === 'links' ? '' : node.textContent))
      .join(' ')

  /** @type {Map<string, string> | null} */
  let texts = null
  /** @type {WeakMap<HTMLElement, string>} */
  const folded = new WeakMap()
  // The words of a row, and of an incident those of its text as well; made when first asked for.
  /** @param {HTMLElement} row */
  const wordsOf = (row) => {
    if (texts === null) {
      texts = new Map()
      for (const block of document.querySelectorAll('.words > .item')) {
        const id = /** @type {HTMLElement} */ (block).dataset.i ?? ''
        texts.set(id, `${texts.get(id) ?? ''} ${block.textContent}`)
      }
    }
    const known = folded.get(row) ?? fold(`${[...row.children].map(said).join(' ')} ${texts.get(row.id) ?? ''}`)
    folded.set(row, known)
    return known
  }

  /** @param {string | undefined} list @param {string} value */
  const holds = (list, value) => value === '' || (list ?? '').split('\n').includes(value)

  // Of one and the same penalty: `fine/monitored`.
  /** @param {string | undefined} list @param {string} kind @param {string} side */
  const punishes = (list, kind, side) =>
    (kind === '' && side === '') ||
    (list ?? '').split('\n').some((pair) => {
      const [ofKind, onSide] = pair.split('/')
      return (kind === '' || ofKind === kind) && (side === '' || onSide === side)
    })

  // Whether a row's days lie within the months that are asked for, all of them; `null`: it can't be told.
  /** @param {DOMStringMap} days @param {string} from @param {string} to */
  const within = ({ from: first = '', to: last = '' }, from, to) => {
    const [start, end] = [first.slice(0, 7), last.slice(0, 7)]
    if ((from === '' || (start !== '' && start >= from)) && (to === '' || (end !== '' && end <= to))) return true
    const isOutside = (from !== '' && end !== '' && end < from) || (to !== '' && start !== '' && start > to)
    return isOutside ? false : null
  }

  /** @param {string} name @param {number} number */
  const tell = (name, number) => {
    for (const place of document.querySelectorAll(`[data-shown="${name}"]`)) {
      const mark = place.closest('[lang]')?.getAttribute('lang') === 'en' ? ',' : '\u00A0'
      place.textContent = String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/gu, mark)
    }
  }

  // What the form asks for, by the names of its fields; a field that asks for nothing is not there.
  /** @returns {Record<string, string>} */
  const view = () => {
    /** @type {Record<string, string>} */
    const asked = {}
    for (const [name, value] of new FormData(form)) if (typeof value === 'string' && value !== '') asked[name] = value
    return asked
  }

  const filter = () => {
    const asked = view()
    const {
      from = '',
      to = '',
      category = '',
      place = '',
      article = '',
      kind = '',
      against = '',
      language = '',
      source = '',
      q = '',
      ...only
    } = asked
    const words = fold(q)
      .split(' ')
      .filter((word) => word !== '')
    const flags = Object.keys(only).map((name) => name.charAt(0))
    let unsure = 0
    for (const { name, rows } of tables) {
      const count = { shown: 0, unsure: 0 }
      for (const row of rows) {
        const { c, p, a, k, l, s, f = '' } = row.dataset
        const time = within(row.dataset, from, to)
        const isMeant =
          time !== false &&
          holds(c, category) &&
          holds(p, place) &&
          holds(a, article) &&
          punishes(k, kind, against) &&
          holds(l, language) &&
          holds(s, source) &&
          flags.every((flag) => f.includes(flag)) &&
          words.every((word) => wordsOf(row).includes(word))
        const isShown = isMeant && time === true
        if (row.hidden === isShown) row.hidden = !isShown
        if (isMeant) count[isShown ? 'shown' : 'unsure']++
      }
      tell(name, count.shown)
      tell(`unsure-${name}`, count.unsure)
      unsure += count.unsure
    }
    const left = document.getElementById('unsure')
    if (left) left.hidden = unsure === 0
    document.dispatchEvent(new Event('filtered'))
  }

  const lang = () => radios.find(({ checked }) => checked)?.value ?? 'en'
  // The reader's own language, as the browser tells it; the address tells another one.
  const own =
    navigator.languages
      .map((name) => name.slice(0, 2).toLowerCase())
      .find((name) => radios.some(({ value }) => value === name)) ?? lang()
  // The view stands in the address as `#?q=…`; an address without it is a place on the page.
  const write = () => {
    const asked = new URLSearchParams({ ...view(), ...(lang() === own ? {} : { lang: lang() }) })
    history.replaceState(null, '', `#${asked.size > 0 ? `?${asked.toString()}` : ''}`)
  }
  /** @param {string} query */
  const read = (query) => {
    const asked = new URLSearchParams(query)
    for (const field of form.elements) {
      if (field instanceof HTMLSelectElement || (field instanceof HTMLInputElement && field.type !== 'checkbox'))
        field.value = asked.get(field.name) ?? ''
      else if (field instanceof HTMLInputElement) field.checked = asked.has(field.name)
      if (field instanceof HTMLSelectElement && field.selectedIndex < 0) field.value = ''
    }
    for (const radio of radios) if (asked.get('lang') === radio.value) radio.checked = true
  }

  const speak = () => {
    document.documentElement.lang = lang()
    for (const option of document.querySelectorAll('option'))
      option.textContent = option.dataset[lang()] ?? option.textContent
    document.title = document.querySelector(`h1 i[lang="${lang()}"]`)?.textContent ?? document.title
  }

  // A place that is jumped to may lie in a folded text, or in a row that the filters hide.
  const arrive = () => {
    if (location.hash.startsWith('#?')) {
      read(location.hash.slice(2))
      speak()
      filter()
      write()
      return
    }
    const place = document.querySelector(':target')
    if (place?.closest('tr')?.hidden === true) {
      read('')
      filter()
    }
    for (let folded = place?.closest('details'); folded; folded = folded.parentElement?.closest('details'))
      folded.open = true
    place?.scrollIntoView()
  }

  /** @param {HTMLElement} row @param {number} column @param {string} by */
  const keyOf = (row, column, by) => {
    const cell = /** @type {HTMLElement | undefined} */ (row.children[column])
    if (by === 'date') return row.dataset.from ?? ''
    if (by === 'number') return parseFloat(cell?.dataset.o ?? cell?.textContent ?? '')
    return fold(
      [...(cell?.childNodes ?? [])]
        .map((node) =>
          node instanceof HTMLElement && node.matches('i[lang]') && node.lang !== lang() ? '' : node.textContent,
        )
        .join(''),
    )
  }
  /** @param {HTMLTableElement} table @param {HTMLElement[]} rows @param {HTMLTableCellElement} head */
  const sort = (table, rows, head) => {
    const next = { ascending: 'descending', descending: 'none' }[head.ariaSort ?? ''] ?? 'ascending'
    for (const other of table.tHead?.rows[0]?.cells ?? []) other.removeAttribute('aria-sort')
    if (next !== 'none') head.ariaSort = next
    const turn = next === 'descending' ? -1 : 1
    const keyed = rows.map((row, index) => ({ row, index, key: keyOf(row, head.cellIndex, head.dataset.sort ?? '') }))
    // What is not told comes last, whichever way.
    const isBlank = (/** @type {string | number} */ key) => key === '' || Number.isNaN(key)
    if (next !== 'none')
      keyed.sort(
        (a, b) =>
          Number(isBlank(a.key)) - Number(isBlank(b.key)) ||
          (a.key < b.key ? -turn : a.key > b.key ? turn : 0) ||
          a.index - b.index,
      )
    table.tBodies.item(0)?.append(...keyed.map(({ row }) => row))
  }

  for (const { table, rows } of tables) {
    for (const head of table.tHead?.rows[0]?.cells ?? []) {
      if (head.dataset.sort === undefined) continue
      const button = document.createElement('button')
      button.type = 'button'
      button.append(...head.childNodes)
      button.addEventListener('click', () => sort(table, rows, head))
      head.append(button)
    }
  }
  const change = () => {
    filter()
    write()
  }
  let timer = 0
  form.addEventListener('input', () => {
    clearTimeout(timer)
    timer = window.setTimeout(change, 120)
  })
  form.addEventListener('reset', () => window.setTimeout(change))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
  })
  for (const radio of radios) {
    radio.addEventListener('change', () => {
      speak()
      write()
    })
  }
  const openAll = document.getElementById('open-all')
  openAll?.addEventListener('click', () => {
    for (const text of document.querySelectorAll('details.text')) text.setAttribute('open', '')
  })
  if (openAll) openAll.hidden = false
  form.hidden = false
  for (const radio of radios) radio.checked = radio.value === own
  addEventListener('hashchange', arrive)
  speak()
  arrive()
})()
