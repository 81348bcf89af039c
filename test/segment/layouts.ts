// One bulletin in the many dresses that publishers have given theirs: the same items, each layout with the beginnings it must give.

import type { Dress, Item } from './dress.ts'

export interface Layout {
  readonly name: string
  readonly html: string
  /** How each item begins. */
  readonly starts: readonly string[]
}

type Start = (item: Item, at: number) => string

const letters = ({ language }: Dress): string => (language === 'en' ? 'abc' : 'абв')

/** Every layout that is known, in one language. */
export function layoutsOf(d: Dress): readonly Layout[] {
  const page = (body: string): string =>
    `<html><head><title>${d.title}</title></head><body><div class="item-page"><h1>${d.title}</h1><p>${d.published}</p>${body}</div><div class="ask">${d.ask}</div></body></html>`
  const each = (render: (item: Item, at: number) => string): string => d.items.map(render).join('\n')
  const paragraphs = (item: Item): string => item.story.map((text) => `<p>${text}</p>`).join('\n')
  const byHeadline: Start = ({ headline }) => headline
  const byStory: Start = ({ story }) => story[0] ?? ''

  function layout(
    name: string,
    body: string,
    start: Start,
    { opener = d.opener, after = d.figures + d.signed } = {},
  ): Layout {
    return { name, html: page(`${d.intro}${opener}${body}${after}`), starts: d.items.map(start) }
  }

  const one = ({ headline, story }: Item): string => `${headline}. ${story.join(' ')}`
  // prettier-ignore
  return [
  layout('dash and paragraphs', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('dash in bold', each((i) => `<p><b>- ${i.headline}.</b></p>${paragraphs(i)}`), byHeadline),
  layout('doubled dash', each((i) => `<p> - - ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('glued dash, breaks', `<div>${each((i) => `-${one(i)}<br>`)}</div>`, byHeadline),
  layout('glued dash, double breaks', `<div>${each((i) => `-${one(i)}<br><br>`)}</div>`, byHeadline),
  layout('dash, breaks between paragraphs', `<div>${each((i) => `- ${i.headline}.<br><br>${i.story.join('<br><br>')}<br><br>`)}</div>`, byHeadline),
  layout('dash alone on its line', each((i) => `<p>-</p><p>${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('opener on the line of the first dash', `<p>${d.reports} - ${d.items[0]?.headline}.</p>${paragraphs(d.items[0] as Item)}${d.items.slice(1).map((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`).join('')}`, byHeadline, { opener: '' }),
  layout('bullets', each((i) => `<p>•&nbsp;&nbsp; ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('pictures as bullets', each((i) => `<p>🔹 ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('list', `<ul>${each((i) => `<li>${one(i)}</li>`)}</ul>`, byHeadline),
  layout('list with paragraphs', `<ul>${each((i) => `<li><p>${i.headline}</p>${paragraphs(i)}</li>`)}</ul>`, byHeadline),
  layout('numbered list', `<ol>${each((i) => `<li>${one(i)}</li>`)}</ol>`, byHeadline),
  layout('list, headline in bold and a break', `<ul>${each((i) => `<li><b>${i.headline}</b><br>${i.story.join('<br>')}</li>`)}</ul>`, byHeadline),
  layout('numbers', each((i, at) => `<p><b>${at + 1}. ${i.headline}</b><br>${i.story.join('<br>')}</p>`), (i, at) => `${at + 1}. ${i.headline}`),
  layout('numbers with brackets', each((i, at) => `<p>${at + 1}) ${i.headline}.</p>${paragraphs(i)}`), (i, at) => `${at + 1}) ${i.headline}`),
  layout('numbers with a sign', each((i, at) => `<p>№ ${at + 1}. ${i.headline}.</p>${paragraphs(i)}`), (i, at) => `№ ${at + 1}. ${i.headline}`),
  layout('numbered headings', each((i, at) => `<h3>${at + 1}. ${i.headline}</h3>${paragraphs(i)}`), (i, at) => `${at + 1}. ${i.headline}`),
  layout('numbers anew under rubrics', `<h3>${d.rubrics[0].toUpperCase()}</h3>${each((i, at) => `${at === 2 ? `<h3>${d.rubrics[3].toUpperCase()}</h3>` : ''}<p>${(at % 2) + 1}. ${i.headline}.</p>${at === 3 ? '<h3>VIOLENCE</h3>' : ''}${paragraphs(i)}`).replace('<h3>VIOLENCE</h3>', '')}`, (i, at) => `${(at % 2) + 1}. ${i.headline}`),
  layout('day and full stop', each((i) => `<p>${i.day}. ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}. ${i.headline}`),
  layout('day in bold and colon', each((i) => `<p><strong>${i.day}:</strong> ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}: ${i.headline}`),
  layout('day, city', each((i) => `<p>${i.day}, ${i.city}, ${one(i)}</p>`), (i) => `${i.day}, ${i.city}, ${i.headline}`),
  layout('day — CITY —', each((i) => `<p>${d.dayOf(i).toUpperCase()} — ${i.city.toUpperCase()} — ${one(i)}</p>`), (i) => `${d.dayOf(i)} ${i.city} ${i.headline}`),
  layout('city, day', each((i) => `<p>${i.city}, ${i.day}. ${one(i)}</p>`), (i) => `${i.city}, ${i.day} ${i.headline}`),
  layout('numeric day', each((i) => `<p>${i.number}.05.2022. ${one(i)}</p>`), (i) => `${i.number}.05.2022 ${i.headline}`),
  layout('day in brackets', each((i) => `<p>[${i.day}] ${one(i)}</p>`), (i) => `${i.day} ${i.headline}`),
  layout('headings', each((i) => `<h3>${i.headline}</h3>${paragraphs(i)}`), byHeadline),
  layout('headings in capitals', each((i) => `<p>${i.headline.toUpperCase()}</p>${paragraphs(i)}`), byHeadline),
  layout('headlines in bold', each((i) => `<p><strong>${i.headline}</strong></p>${paragraphs(i)}`), byHeadline),
  layout('headlines in bold, stories from a day', each((i) => `<p><strong>${i.headline}</strong></p><p>${d.known(i)} ${i.story.join(' ')}</p>`), byHeadline),
  layout('headlines without mark', each((i) => `<p>${i.headline}.</p><p>${i.story.join(' ')}</p>`), byHeadline),
  layout('headline in bold on the line of the story', each((i) => `<p><strong>${i.headline}.</strong> ${i.story[0]}</p>${i.story.slice(1).map((t) => `<p>${t}</p>`).join('')}`), byHeadline),
  layout('headline and day', each((i) => `<p><strong>${i.headline}</strong></p><p>${d.dayOf(i)}</p>${paragraphs(i)}`), byHeadline),
  layout('headline and day with a city', each((i) => `<h4>${i.headline}</h4><p><i>${i.city}, ${d.dayOf(i)}</i></p>${paragraphs(i)}`), byHeadline),
  layout('day, outlet, headline', each((i) => `<p>${i.day}</p><p>${d.outlet(i.city)} (${i.city})</p><p><b>${i.headline}</b></p>${paragraphs(i)}`), (i) => `${i.day} ${d.outlet(i.city)} ${i.city} ${i.headline}`),
  layout('numbers alone on their lines', each((i, at) => `<p>${at + 1}.</p><h4>${i.headline}</h4>${paragraphs(i)}`), (i, at) => `${at + 1} ${i.headline}`),
  layout('numbers in a column', `<table>${each((i, at) => `<tr><td>${at + 1}</td><td><h4>${i.headline}</h4>${paragraphs(i)}</td></tr>`)}</table>`, (i, at) => `${at + 1} ${i.headline}`),
  layout('roman numbers', each((i, at) => `<p>${['I', 'II', 'III', 'IV', 'V'][at]}. ${i.headline}.</p>${paragraphs(i)}`), (i, at) => `${['I', 'II', 'III', 'IV', 'V'][at]} ${i.headline}`),
  layout('outlet, headline, day', each((i) => `<p><b>${d.outlet(i.city)}</b></p><p><b>${i.headline}</b></p><p>${d.dayOf(i)}</p>${paragraphs(i)}`), (i) => `${d.outlet(i.city)} ${i.headline}`),
  layout('cities in capitals', each((i) => `<p><b>${i.city.toUpperCase()}</b></p><p>${i.story.join(' ')}</p>`), (i) => `${i.city} ${i.story[0]}`),
  layout('day and story', each((i) => `<h4>${i.day}</h4>${paragraphs(i)}`), (i) => `${i.day} ${i.story[0]}`),
  layout('lists under days', each((i) => `<h4>${i.day}</h4><ul><li>${one(i)}</li></ul>`), (i) => `${i.day} ${i.headline}`),
  layout('dashes under days', each((i) => `<p><b>${i.day}</b></p><p>- ${one(i)}</p>`), (i) => `${i.day} ${i.headline}`),
  layout('two lists under days', each((i, at) => `${at % 2 === 0 ? `<h4>${i.day}</h4>` : ''}<ul><li>${one(i)}</li></ul>`), byHeadline),
  layout('two dashes under days', each((i, at) => `${at % 2 === 0 ? `<p><b>${i.day}</b></p>` : ''}<p>- ${one(i)}</p>`), byHeadline),
  layout('headline and day, published in the body', `<p>${d.later}</p>${each((i) => `<p><strong>${i.headline}</strong></p><p>${d.dayOf(i)}</p>${paragraphs(i)}`)}`, byHeadline, { opener: '' }),
  layout('numbered headline and day', each((i, at) => `<p><b>${at + 1}. ${i.headline}</b></p><p>${d.dayOf(i)}</p>${paragraphs(i)}`), (i, at) => `${at + 1} ${i.headline}`),
  layout('plain headline, story on a day, no opener', each((i) => `<p>${i.headline}</p><p>${d.on(i)}, ${i.story.join(' ')}</p>`), byHeadline, { opener: '' }),
  layout('plain headline, story from a day', each((i) => `<p>${i.headline}</p><p>${i.day}: ${i.story.join(' ')}</p>`), byHeadline),
  layout('person, headline, story', each((i) => `<p>${d.person(i.city)}</p><p>${i.headline}</p><p>${i.story.join(' ')}</p>`), (i) => `${d.person(i.city)} ${i.headline}`),
  layout('person and headline in bold', each((i) => `<p><b>${d.person(i.city)}</b></p><p><b>${i.headline}</b></p>${paragraphs(i)}`), (i) => `${d.person(i.city)} ${i.headline}`),
  layout('headings over single dashes', each((i) => `<h4>${i.headline}</h4><p>- ${i.story.join(' ')}</p>`), byHeadline),
  layout('headings over single lists', each((i) => `<h4>${i.headline}</h4><ul><li>${i.story.join(' ')}</li></ul>`), byHeadline),
  layout('table with rows of headlines', `<table>${each((i) => `<tr><td colspan="2"><b>${i.headline}</b></td></tr><tr><td>${i.day}</td><td>${i.story.join(' ')}</td></tr>`)}</table>`, byHeadline),
  layout('cities over single dashes', each((i) => `<p><b>${i.city}</b></p><p>- ${one(i)}</p>`), (i) => `${i.city} ${i.headline}`),
  layout('rubrics over single dashes', each((i, at) => `<p><b>${[d.rubrics[1], d.rubrics[5], d.rubrics[2], d.rubrics[3], d.rubrics[0]][at]?.toUpperCase()}</b></p><p>- ${one(i)}</p>`), byHeadline),
  layout('cities over single paragraphs of days', each((i) => `<p>${i.city}</p><p>${i.day}. ${one(i)}</p>`), (i) => `${i.city} ${i.day} ${i.headline}`),
  layout('table', `<table border="1"><tr>${d.columns.map((name) => `<th>${name}</th>`).join('')}</tr>${each((i, at) => `<tr><td>${at + 1}</td><td>${i.day}</td><td>${i.city}</td><td>${one(i)}</td></tr>`)}</table>`, (i, at) => `${at + 1} ${i.day} ${i.city} ${i.headline}`),
  layout('table with paragraphs', `<table><tbody>${each((i) => `<tr><td><p>${i.day}</p></td><td><p>${i.headline}</p>${paragraphs(i)}</td></tr>`)}</tbody></table>`, (i) => `${i.day} ${i.headline}`),
  layout('table of one column', `<table>${each((i) => `<tr><td>${one(i)}</td></tr>`)}</table>`, byHeadline),
  layout('definition list', `<dl>${each((i) => `<dt>${i.headline}</dt><dd>${i.story.join(' ')}</dd>`)}</dl>`, byHeadline),
  layout('days of a definition list', `<dl>${each((i) => `<dt>${i.day}</dt><dd>${one(i)}</dd>`)}</dl>`, (i) => `${i.day} ${i.headline}`),
  layout('folded sections', each((i) => `<details><summary>${i.headline}</summary>${paragraphs(i)}</details>`), byHeadline),
  layout('buttons over hidden panels', each((i) => `<button class="accordion">${i.headline}</button><div class="panel" style="display:none">${paragraphs(i)}</div>`), byHeadline),
  layout('boxes', each((i) => `<div class="card"><div class="card-title">${i.headline}</div><div>${i.story.join(' ')}</div></div>`), byHeadline),
  layout('stars between items', d.items.map((i) => `<p>${i.headline}.</p>${paragraphs(i)}`).join('<p>* * *</p>'), byHeadline),
  layout('paragraphs', each((i) => `<p>${one(i)}</p>`), byHeadline),
  layout('paragraphs of stories, some from a day', each((i) => `<p>${i.story.join(' ')}</p>`), byStory),
  layout('double breaks', `<div>${each((i) => `${one(i)}<br><br>`)}</div>`, byHeadline),
  layout('single breaks', `<div>${each((i) => `${one(i)}<br>`)}</div>`, byHeadline, { after: '' }),
  layout('rubrics over dashes', `<h3>${d.rubrics[0].toUpperCase()}</h3>${each((i, at) => `${at === 2 ? `<h3>${d.rubrics[2].toUpperCase()}</h3>` : ''}<p>- ${i.headline}.</p>${paragraphs(i)}`)}`, byHeadline),
  layout('rubrics in bold over glued dashes', `<div><b>${d.rubrics[4]}</b><br>${each((i, at) => `${at === 3 ? `<b>${d.rubrics[3]}</b><br>` : ''}-${one(i)}<br>`)}</div>`, byHeadline, { opener: '' }),
  layout('rubrics over lists', `<p>${d.rubrics[0]}</p><ul>${each((i, at) => `${at === 2 ? `</ul><p>${d.rubrics[2]}</p><ul>` : ''}<li>${one(i)}</li>`)}</ul>`, byHeadline),
  layout('rubrics over paragraphs', `<h3>${d.rubrics[0]}</h3>${each((i, at) => `${at === 2 ? `<h3>${d.rubrics[2]}</h3>` : ''}<p>${one(i)}</p>`)}`, byHeadline),
  layout('numbers under numbered rubrics', each((i, at) => `${at === 0 ? `<h3>1. ${d.rubrics[4].toUpperCase()}</h3>` : at === 2 ? `<h3>2. ${d.rubrics[3].toUpperCase()}</h3>` : ''}<p><b>${at < 2 ? 1 : 2}.${at < 2 ? at + 1 : at - 1}. ${i.headline}</b></p>${paragraphs(i)}`), (i, at) => `${at < 2 ? 1 : 2}.${at < 2 ? at + 1 : at - 1}. ${i.headline}`, { opener: '' }),
  layout('sentences in bold under numbered rubrics', each((i, at) => `${at === 0 ? `<h3>1. ${d.rubrics[4]}</h3>` : at === 2 ? `<h3>2. ${d.rubrics[3]}</h3>` : ''}<p><b>${i.headline}.</b><br>${i.story.join(' ')}</p>`), byHeadline, { opener: '' }),
  layout('sentences in bold', each((i) => `<p><b>${i.headline}.</b></p>${paragraphs(i)}`), byHeadline),
  layout('letters under roman rubrics', each((i, at) => `${at === 0 ? `<p>I. ${d.rubrics[4].toUpperCase()}</p>` : at === 2 ? `<p>II. ${d.rubrics[3].toUpperCase()}</p>` : ''}<p>${letters(d)[at < 2 ? at : at - 2]}) ${one(i)}</p>`), (i, at) => `${letters(d)[at < 2 ? at : at - 2]}) ${i.headline}`, { opener: '' }),
  layout('times of one day', each((i, at) => `<p><b>1${at}:15.</b> ${one(i)}</p>`), (i, at) => `1${at}:15. ${i.headline}`),
  layout('headings, shorter ones of a lower rank inside', each((i) => `<h3>${i.headline}</h3><p>${i.story.join(' ')}</p><h5>${d.rubrics[3]}</h5><p>${i.story[0]}</p>`), byHeadline),
  layout('contents that repeat the headings', `<ul>${d.items.map((i) => `<li><a href="#x">${i.headline}</a></li>`).join('')}</ul>${each((i) => `<h3>${i.headline}</h3>${paragraphs(i)}`)}`, byHeadline, { opener: '' }),
  layout('a day, a heading, a source', each((i) => `<p>${d.dayOf(i)}</p><h3>${i.headline}</h3>${paragraphs(i)}<p>${d.source}: ${d.outlet(i.city)}</p>`), (i) => `${d.dayOf(i)} ${i.headline}`),
  layout('notes between the paragraphs', each((i) => `<p>${one(i)}</p><p>${d.note}: ${i.story[0]}</p>`), byHeadline),
  layout('a list of points in one item', each((i, at) => `<h3>${i.headline}</h3>${paragraphs(i)}${at === 1 ? `<ul>${d.points.map((point) => `<li>${point}</li>`).join('')}</ul><p>${i.story[0]}</p>` : ''}`), byHeadline),
  layout('framed rubrics over headlines in capitals', `<div>${each((i, at) => `${at === 0 ? `======<br>${d.rubrics[4].toUpperCase()}<br>======<br>` : at === 2 ? `======<br>${d.rubrics[3].toUpperCase()}<br>======<br>` : ''}&gt;&gt;&gt; ${i.headline.toUpperCase()}<br>${i.story.join('<br>')}<br>`)}</div>`, byHeadline),
  layout('a list of towns over lists', `<ul>${each((i, at) => `${at % 2 === 0 ? `<li><b>${i.city}</b><ul>` : ''}<li>${i.story.join(' ')}</li>${at % 2 === 1 || at === d.items.length - 1 ? '</ul></li>' : ''}`)}</ul>`, byStory),
  layout('the day on two lines', each((i) => `<div>${i.number}</div><div>${i.day.replace(/\P{L}+/gu, '')}</div><div>${i.headline}</div><div>${i.story.join(' ')}</div>`), (i) => `${i.number} ${i.day.replace(/\P{L}+/gu, '')} ${i.headline}`),
  layout('figures in the middle, under a heading', each((i, at) => `<h3>${i.headline}</h3>${paragraphs(i)}${at === 2 ? `<h4>${d.rubrics[1]}</h4><ul><li>${d.rubrics[0]} – 12</li><li>${d.rubrics[1]} – 5</li></ul>` : ''}`), byHeadline),
  layout('labels in bold below a line of intro', `<p>${d.reports}</p>${each((i) => `<p><b>${d.outlet(i.city)}:</b> ${i.story.join(' ')}</p>`)}`, (i) => `${d.outlet(i.city)}: ${i.story[0]}`, { opener: '' }),
  layout('rubrics over headlines in bold before the text, figures last', each((i, at) => `${at === 0 ? `<h3>${d.rubrics[4]}</h3>` : at === 2 ? `<h3>${d.rubrics[3]}</h3>` : ''}<p><b>${i.headline}.</b> ${i.story.join(' ')}</p>`), byHeadline, { opener: '' }),
  layout('rubrics nobody knows over plain stories, figures last', each((i, at) => `${at === 2 ? '<h3>Zhuldyz</h3>' : ''}<p><b>${i.headline}.</b> ${i.story.join(' ')}</p>`), byHeadline, { opener: '' }),
  layout('no opener', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: '' }),
  layout('unknown opener', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: d.unknown }),
  layout('figures first', each((i) => `<p>${i.day}. ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}. ${i.headline}`, { opener: `${d.figures}<h2>${d.events}</h2>`, after: '' }),
  layout('figures first, dashes after', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: d.figures, after: '' }),
  layout('figures first, headings after', each((i) => `<h3>${i.headline}</h3>${paragraphs(i)}`), byHeadline, { opener: d.figures, after: d.signed }),
]
}
