// Questions to a page, as texts: they are asked in the browser. Each gives what is wrong.

/** Controls and pictures without a name, ids that stand twice, cells of heads without a scope. */
export const NAMELESS = `(() => {
  const wrong = []
  const tell = (what, element) => wrong.push(what + ': ' + element.outerHTML.slice(0, 120))
  const words = (ids) => (ids ?? '').split(' ').map((id) => document.getElementById(id)?.textContent ?? '').join('').trim()
  for (const field of document.querySelectorAll('input, select, textarea')) {
    if (![...field.labels].some((label) => label.innerText.trim() !== '')) tell('no label', field)
  }
  for (const picture of document.querySelectorAll('img, svg')) {
    if (picture.closest('[aria-hidden=true]')) continue
    const name = picture.getAttribute('alt') ?? picture.getAttribute('aria-label') ?? words(picture.getAttribute('aria-labelledby'))
    if (name === '' || (picture.tagName === 'svg' && picture.getAttribute('role') !== 'img' && picture.getAttribute('role') !== 'group' && picture.getAttribute('role') !== 'graphics-document')) tell('no name', picture)
  }
  for (const one of document.querySelectorAll('button, a[href], summary')) {
    const drawn = getComputedStyle(one, '::before').content
    if (one.textContent.trim() === '' && !one.getAttribute('aria-label') && drawn === 'none' && one.closest('mark') === null) tell('no words', one)
  }
  for (const head of document.querySelectorAll('th:not([scope])')) tell('no scope', head)
  for (const table of document.querySelectorAll('table')) {
    if (table.caption === null && !table.getAttribute('aria-labelledby') && table.closest('details, figure') === null) tell('no caption', table)
  }
  const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
  if (new Set(ids).size !== ids.length) wrong.push('ids twice')
  return wrong
})()`

/** Words on a ground that they stand out from by less than 4.5 to 1 (large ones: 3 to 1). */
export const LOW_CONTRAST = `(() => {
  const rgb = (color) => (color.match(/[\\d.]+/g) ?? []).map(Number)
  const light = ([r, g, b]) => [r, g, b].map((part) => part / 255).map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0)
  const over = ([r, g, b, a = 1], [R, G, B]) => [r * a + R * (1 - a), g * a + G * (1 - a), b * a + B * (1 - a)]
  const ground = (element) => (element === null ? [255, 255, 255] : over(rgb(getComputedStyle(element).backgroundColor), ground(element.parentElement)))
  const wrong = new Set()
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const element = node.parentElement
    if (node.textContent.trim() === '' || element.closest('svg, script, style, option') !== null || element.getClientRects().length === 0) continue
    const style = getComputedStyle(element)
    const [a, b] = [light(over(rgb(style.color), ground(element))), light(ground(element))].sort((x, y) => y - x)
    const ratio = (a + 0.05) / (b + 0.05)
    const isLarge = parseFloat(style.fontSize) >= 24 || (parseFloat(style.fontSize) >= 18.66 && Number(style.fontWeight) >= 700)
    if (ratio < (isLarge ? 3 : 4.5)) wrong.add(style.color + ' ' + ratio.toFixed(2) + ' ' + element.tagName + '.' + element.className)
  }
  return [...wrong]
})()`

/** Words of ours in the two tables that are broken in two, or run out of their cell. (Rows that are not seen are not laid out: they are for once.) */
export const BROKEN_WORDS = `(() => {
  for (const row of document.querySelectorAll('.wide tr')) row.style.contentVisibility = 'visible'
  const wrong = new Set()
  const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const cell = node.parentElement.closest('.wide th, .wide td')
    if (cell === null || (node.parentElement.closest('i[lang]') === null && cell.closest('thead') === null)) continue
    const edge = cell.getBoundingClientRect().right + 1
    for (const { 0: word, index } of node.data.matchAll(/[\\p{L}]+/gu)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      const boxes = [...range.getClientRects()]
      if (new Set(boxes.map(({ top }) => Math.round(top))).size > 1 || boxes.some(({ right }) => right > edge)) wrong.add(word)
    }
  }
  return [...wrong]
})()`
