// One bulletin in the many dresses that publishers have given theirs: the same items, each layout with the beginnings it must give.

interface Item {
  readonly day: string
  readonly city: string
  readonly headline: string
  readonly story: readonly string[]
}

const ITEMS: readonly Item[] = [
  {
    day: 'May 3', city: 'Taraz', headline: 'Blogger Aman Serikbol is fined for a video',
    story: [
      'On May 3, the administrative court of Taraz fined blogger Aman Serikbol 20 MCI under Article 434, Part 1 of the Code of Administrative Offences.',
      'The blogger says that he will appeal. On May 10 the appeal was accepted.',
    ],
  },
  {
    day: 'May 5', city: 'Aktau', headline: 'Portal "Teniz Kundeligi" was not let in to a session',
    story: ['The guards of the maslikhat did not let reporter Dana Omarkyzy into an open session, although she had shown her certificate.'],
  },
  {
    day: 'May 11', city: 'Astana', headline: 'Senators backed the bill on platforms',
    story: [
      'The Senate of the Parliament passed the bill in the first reading and sent it to a working group.',
      'It provides for a fine of up to 100 MCI for owners of pages that do not remove a text within a day.',
      'Lawyers of the foundation sent their remarks.',
    ],
  },
  {
    day: 'May 17', city: 'Oral', headline: 'Company demands 5 million tenge from a newspaper',
    story: ['LLP "Zhaiyk Tas" asks the court to recover 5 million tenge from the newspaper "Zhaiyk Uni" for a text about dust in the village.'],
  },
  {
    day: 'May 24', city: 'Semey', headline: 'Cameraman was beaten near the market',
    story: [
      'Two strangers beat Petr Lisov, cameraman of the channel "Abai Kadr", and took his camera away.',
      'On May 25 the police opened a case under Article 158 of the Criminal Code.',
    ],
  },
] // prettier-ignore

const TITLE = 'Violations of freedom of speech in Kazakhstan. May 2022'
const INTRO =
  '<p>The foundation presents an overview of the state of freedom of expression in Kazakhstan in May 2022.</p>'
const OPENER = '<p>It reports:</p>'
const FIGURES =
  '<p>In May, 4 judicial acts were issued on cases of protection of honor, dignity and business reputation.</p><p>- 3 criminal charges, including 1 in court;</p><p>- 7 claims in civil procedure.</p>'
const SIGNED = '<p>Head of the monitoring service Raikhan Dosova</p>'

export interface Layout {
  readonly name: string
  readonly html: string
  /** How each item begins. */
  readonly starts: readonly string[]
}

type Start = (item: Item, at: number) => string

const page = (body: string): string =>
  `<html><head><title>${TITLE}</title></head><body><div class="item-page"><h1>${TITLE}</h1><p>1 june 2022</p>${body}</div><div class="ask">Ask your question</div></body></html>`
const each = (render: (item: Item, at: number) => string): string => ITEMS.map(render).join('\n')
const paragraphs = (item: Item): string => item.story.map((text) => `<p>${text}</p>`).join('\n')
const byHeadline: Start = ({ headline }) => headline
const byStory: Start = ({ story }) => story[0] ?? ''

function layout(name: string, body: string, start: Start, { opener = OPENER, after = FIGURES + SIGNED } = {}): Layout {
  return { name, html: page(`${INTRO}${opener}${body}${after}`), starts: ITEMS.map(start) }
}

const one = ({ headline, story }: Item): string => `${headline}. ${story.join(' ')}`

/** Every layout that is known. */
export const LAYOUTS: readonly Layout[] = [
  layout('dash and paragraphs', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('dash in bold', each((i) => `<p><b>- ${i.headline}.</b></p>${paragraphs(i)}`), byHeadline),
  layout('doubled dash', each((i) => `<p> - - ${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('glued dash, breaks', `<div>${each((i) => `-${one(i)}<br>`)}</div>`, byHeadline),
  layout('glued dash, double breaks', `<div>${each((i) => `-${one(i)}<br><br>`)}</div>`, byHeadline),
  layout('dash, breaks between paragraphs', `<div>${each((i) => `- ${i.headline}.<br><br>${i.story.join('<br><br>')}<br><br>`)}</div>`, byHeadline),
  layout('dash alone on its line', each((i) => `<p>-</p><p>${i.headline}.</p>${paragraphs(i)}`), byHeadline),
  layout('opener on the line of the first dash', `<p>It reports: - ${ITEMS[0]?.headline}.</p>${paragraphs(ITEMS[0] as Item)}${ITEMS.slice(1).map((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`).join('')}`, byHeadline, { opener: '' }),
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
  layout('numbers anew under rubrics', `<h3>ATTACKS</h3>${each((i, at) => `${at === 2 ? '<h3>CIVIL CASES</h3>' : ''}<p>${(at % 2) + 1}. ${i.headline}.</p>${at === 3 ? '<h3>VIOLENCE</h3>' : ''}${paragraphs(i)}`).replace('<h3>VIOLENCE</h3>', '')}`, (i, at) => `${(at % 2) + 1}. ${i.headline}`),
  layout('day and full stop', each((i) => `<p>${i.day}. ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}. ${i.headline}`),
  layout('day in bold and colon', each((i) => `<p><strong>${i.day}:</strong> ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}: ${i.headline}`),
  layout('day, city', each((i) => `<p>${i.day}, ${i.city}, ${one(i)}</p>`), (i) => `${i.day}, ${i.city}, ${i.headline}`),
  layout('day — CITY —', each((i) => `<p>${i.day.toUpperCase()}, 2022 — ${i.city.toUpperCase()} — ${one(i)}</p>`), (i) => `${i.day}, 2022 ${i.city} ${i.headline}`),
  layout('city, day', each((i) => `<p>${i.city}, ${i.day}. ${one(i)}</p>`), (i) => `${i.city}, ${i.day} ${i.headline}`),
  layout('numeric day', each((i) => `<p>${i.day.replace('May ', '')}.05.2022. ${one(i)}</p>`), (i) => `${i.day.replace('May ', '')}.05.2022 ${i.headline}`),
  layout('day in brackets', each((i) => `<p>[${i.day}] ${one(i)}</p>`), (i) => `${i.day} ${i.headline}`),
  layout('headings', each((i) => `<h3>${i.headline}</h3>${paragraphs(i)}`), byHeadline),
  layout('headings in capitals', each((i) => `<p>${i.headline.toUpperCase()}</p>${paragraphs(i)}`), byHeadline),
  layout('headlines in bold', each((i) => `<p><strong>${i.headline}</strong></p>${paragraphs(i)}`), byHeadline),
  layout('headlines in bold, stories from a day', each((i) => `<p><strong>${i.headline}</strong></p><p>On ${i.day}, it became known. ${i.story.join(' ')}</p>`), byHeadline),
  layout('headlines without mark', each((i) => `<p>${i.headline}.</p><p>${i.story.join(' ')}</p>`), byHeadline),
  layout('headline in bold on the line of the story', each((i) => `<p><strong>${i.headline}.</strong> ${i.story[0]}</p>${i.story.slice(1).map((t) => `<p>${t}</p>`).join('')}`), byHeadline),
  layout('headline and day', each((i) => `<p><strong>${i.headline}</strong></p><p>${i.day}, 2022</p>${paragraphs(i)}`), byHeadline),
  layout('headline and day with a city', each((i) => `<h4>${i.headline}</h4><p><i>${i.city}, ${i.day}, 2022</i></p>${paragraphs(i)}`), byHeadline),
  layout('day, outlet, headline', each((i) => `<p>${i.day}</p><p>“${i.city} Uni” (${i.city})</p><p><b>${i.headline}</b></p>${paragraphs(i)}`), (i) => `${i.day} ${i.city} Uni ${i.city} ${i.headline}`),
  layout('numbers alone on their lines', each((i, at) => `<p>${at + 1}.</p><h4>${i.headline}</h4>${paragraphs(i)}`), (i, at) => `${at + 1} ${i.headline}`),
  layout('numbers in a column', `<table>${each((i, at) => `<tr><td>${at + 1}</td><td><h4>${i.headline}</h4>${paragraphs(i)}</td></tr>`)}</table>`, (i, at) => `${at + 1} ${i.headline}`),
  layout('roman numbers', each((i, at) => `<p>${['I', 'II', 'III', 'IV', 'V'][at]}. ${i.headline}.</p>${paragraphs(i)}`), (i, at) => `${['I', 'II', 'III', 'IV', 'V'][at]} ${i.headline}`),
  layout('outlet, headline, day', each((i) => `<p><b>“${i.city} Uni”</b></p><p><b>${i.headline}</b></p><p>${i.day}, 2022</p>${paragraphs(i)}`), (i) => `${i.city} Uni ${i.headline}`),
  layout('cities in capitals', each((i) => `<p><b>${i.city.toUpperCase()}</b></p><p>${i.story.join(' ')}</p>`), (i) => `${i.city} ${i.story[0]}`),
  layout('day and story', each((i) => `<h4>${i.day}</h4>${paragraphs(i)}`), (i) => `${i.day} ${i.story[0]}`),
  layout('lists under days', each((i) => `<h4>${i.day}</h4><ul><li>${one(i)}</li></ul>`), (i) => `${i.day} ${i.headline}`),
  layout('dashes under days', each((i) => `<p><b>${i.day}</b></p><p>- ${one(i)}</p>`), (i) => `${i.day} ${i.headline}`),
  layout('two lists under days', each((i, at) => `${at % 2 === 0 ? `<h4>${i.day}</h4>` : ''}<ul><li>${one(i)}</li></ul>`), byHeadline),
  layout('two dashes under days', each((i, at) => `${at % 2 === 0 ? `<p><b>${i.day}</b></p>` : ''}<p>- ${one(i)}</p>`), byHeadline),
  layout('headline and day, published in the body', `<p>14 june 2022</p>${each((i) => `<p><strong>${i.headline}</strong></p><p>${i.day}, 2022</p>${paragraphs(i)}`)}`, byHeadline, { opener: '' }),
  layout('numbered headline and day', each((i, at) => `<p><b>${at + 1}. ${i.headline}</b></p><p>${i.day}, 2022</p>${paragraphs(i)}`), (i, at) => `${at + 1} ${i.headline}`),
  layout('plain headline, story on a day, no opener', each((i) => `<p>${i.headline}</p><p>On ${i.day}, ${i.story.join(' ')}</p>`), byHeadline, { opener: '' }),
  layout('plain headline, story from a day', each((i) => `<p>${i.headline}</p><p>${i.day}: ${i.story.join(' ')}</p>`), byHeadline),
  layout('person, headline, story', each((i) => `<p>Aman Omar, editor (${i.city})</p><p>${i.headline}</p><p>${i.story.join(' ')}</p>`), (i) => `Aman Omar, editor (${i.city}) ${i.headline}`),
  layout('person and headline in bold', each((i) => `<p><b>Aman Omar, editor (${i.city})</b></p><p><b>${i.headline}</b></p>${paragraphs(i)}`), (i) => `Aman Omar, editor (${i.city}) ${i.headline}`),
  layout('headings over single dashes', each((i) => `<h4>${i.headline}</h4><p>- ${i.story.join(' ')}</p>`), byHeadline),
  layout('headings over single lists', each((i) => `<h4>${i.headline}</h4><ul><li>${i.story.join(' ')}</li></ul>`), byHeadline),
  layout('table with rows of headlines', `<table>${each((i) => `<tr><td colspan="2"><b>${i.headline}</b></td></tr><tr><td>${i.day}</td><td>${i.story.join(' ')}</td></tr>`)}</table>`, byHeadline),
  layout('cities over single dashes', each((i) => `<p><b>${i.city}</b></p><p>- ${one(i)}</p>`), (i) => `${i.city} ${i.headline}`),
  layout('rubrics over single dashes', each((i, at) => `<p><b>${['FINES', 'ACCESS', 'LEGISLATION', 'CIVIL CASES', 'ATTACKS'][at]}</b></p><p>- ${one(i)}</p>`), byHeadline),
  layout('cities over single paragraphs of days', each((i) => `<p>${i.city}</p><p>${i.day}. ${one(i)}</p>`), (i) => `${i.city} ${i.day} ${i.headline}`),
  layout('table', `<table border="1"><tr><th>No.</th><th>Date</th><th>City</th><th>Event</th></tr>${each((i, at) => `<tr><td>${at + 1}</td><td>${i.day}</td><td>${i.city}</td><td>${one(i)}</td></tr>`)}</table>`, (i, at) => `${at + 1} ${i.day} ${i.city} ${i.headline}`),
  layout('table with paragraphs', `<table><tbody>${each((i) => `<tr><td><p>${i.day}</p></td><td><p>${i.headline}</p>${paragraphs(i)}</td></tr>`)}</tbody></table>`, (i) => `${i.day} ${i.headline}`),
  layout('table of one column', `<table>${each((i) => `<tr><td>${one(i)}</td></tr>`)}</table>`, byHeadline),
  layout('definition list', `<dl>${each((i) => `<dt>${i.headline}</dt><dd>${i.story.join(' ')}</dd>`)}</dl>`, byHeadline),
  layout('days of a definition list', `<dl>${each((i) => `<dt>${i.day}</dt><dd>${one(i)}</dd>`)}</dl>`, (i) => `${i.day} ${i.headline}`),
  layout('folded sections', each((i) => `<details><summary>${i.headline}</summary>${paragraphs(i)}</details>`), byHeadline),
  layout('buttons over hidden panels', each((i) => `<button class="accordion">${i.headline}</button><div class="panel" style="display:none">${paragraphs(i)}</div>`), byHeadline),
  layout('boxes', each((i) => `<div class="card"><div class="card-title">${i.headline}</div><div>${i.story.join(' ')}</div></div>`), byHeadline),
  layout('stars between items', ITEMS.map((i) => `<p>${i.headline}.</p>${paragraphs(i)}`).join('<p>* * *</p>'), byHeadline),
  layout('paragraphs', each((i) => `<p>${one(i)}</p>`), byHeadline),
  layout('paragraphs of stories, some from a day', each((i) => `<p>${i.story.join(' ')}</p>`), byStory),
  layout('double breaks', `<div>${each((i) => `${one(i)}<br><br>`)}</div>`, byHeadline),
  layout('single breaks', `<div>${each((i) => `${one(i)}<br>`)}</div>`, byHeadline, { after: '' }),
  layout('rubrics over dashes', `<h3>ATTACKS</h3>${each((i, at) => `${at === 2 ? '<h3>LEGISLATION</h3>' : ''}<p>- ${i.headline}.</p>${paragraphs(i)}`)}`, byHeadline),
  layout('rubrics in bold over glued dashes', `<div><b>Attacks and threats</b><br>${each((i, at) => `${at === 3 ? '<b>Civil suits</b><br>' : ''}-${one(i)}<br>`)}</div>`, byHeadline, { opener: '' }),
  layout('rubrics over lists', `<p>Attacks</p><ul>${each((i, at) => `${at === 2 ? '</ul><p>Legislation</p><ul>' : ''}<li>${one(i)}</li>`)}</ul>`, byHeadline),
  layout('rubrics over paragraphs', `<h3>Attacks</h3>${each((i, at) => `${at === 2 ? '<h3>Legislation</h3>' : ''}<p>${one(i)}</p>`)}`, byHeadline),
  layout('no opener', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: '' }),
  layout('unknown opener', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: '<p>In May, the following violations were registered by the correspondents:</p>' }),
  layout('figures first', each((i) => `<p>${i.day}. ${i.headline}.</p>${paragraphs(i)}`), (i) => `${i.day}. ${i.headline}`, { opener: `${FIGURES}<h2>Events in the country</h2>`, after: '' }),
  layout('figures first, dashes after', each((i) => `<p>- ${i.headline}.</p>${paragraphs(i)}`), byHeadline, { opener: FIGURES, after: '' }),
  layout('figures first, headings after', each((i) => `<h3>${i.headline}</h3>${paragraphs(i)}`), byHeadline, { opener: FIGURES, after: SIGNED }),
] // prettier-ignore
