// Settlements and regions by the tables of the jurisdiction, looked up where a word begins with a capital.
import type { JurisdictionPack, Place } from '../jurisdiction/pack.ts'
import type { LanguagePack, PlaceWords } from '../lang/pack.ts'
import type { Language, PlaceValue, Span } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import type { Phrase, PhraseIndex } from '../text/phrase.ts'
import { phraseIndex } from '../text/phrase.ts'
import { quotedSpans } from '../text/quote.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Extractor, Found, Rule } from './extractor.ts'
import type { Surroundings } from './place-context.ts'
import { surroundingsOf } from './place-context.ts'

interface Tables {
  readonly places: PhraseIndex<Place>
  /** Regions by their bare name ("Akmola"), which is often a town's too. */
  readonly regions: PhraseIndex<Place>
  readonly regionWord: RegExp
  readonly listWord: RegExp
  readonly between: RegExp
  readonly around: Surroundings
  /** Where a name can begin: at a capital; at any word where adjectives of names are written small. */
  readonly beginning: RegExp
}

interface Line {
  readonly plain: string
  readonly folded: string
  readonly quotes: readonly Span[]
}

const CAPITAL = /(?<![\p{L}\p{N}])\p{Lu}/gu
const WORD = /(?<![\p{L}\p{N}])\p{L}/gu

/** The extractor of places. Names that may be something else too need a word beside them that makes a place of them. */
export function placeExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'place'> {
  const tables = tablesOf(language, jurisdiction)
  const table: Rule<'place'> = {
    name: `place.${language.language}.table`,
    plain: true,
    pattern: /[^\n]+/dgu,
    read: (match) => readLine(match.quote, tables).map((found) => shifted(found, match.start)),
  }
  const rules = [table, villageRule(language, tables.around)]
  return { kind: 'place', cue: new RegExp(tables.beginning), plain: true, reach: 80, rules }
}

function tablesOf({ language, place, person }: LanguagePack, jurisdiction: JurisdictionPack): Tables {
  const word = anyOf(place.regions)
  const suffix = patternOf(`[ -]${word}$`, 'u')
  const places: (readonly [string, Place])[] = []
  const regions: (readonly [string, Place])[] = []
  for (const entry of jurisdiction.places) {
    for (const name of namesOf(entry, language, place.leading)) {
      places.push([name, entry])
      const bare = fold(name).replace(suffix, '')
      if (entry.type === 'region' && bare.length < name.length) regions.push([name.slice(0, bare.length), entry])
    }
  }
  return {
    places: phraseIndex(places, place.inflections),
    regions: phraseIndex(regions, place.inflections),
    regionWord: patternOf(`[ -]${word}(?![\\p{L}\\p{N}])`, 'uy'),
    listWord: patternOf(`[ -]${anyOf(place.regionLists)}(?![\\p{L}\\p{N}])`, 'uy'),
    // "Akmola, Karaganda and Pavlodar regions"
    between: patternOf(optionOf(place.between), 'uy'),
    around: surroundingsOf(place, person, jurisdiction.names, language),
    beginning: place.inflections.length > 0 ? WORD : CAPITAL,
  }
}

// "область Абай", "области Абай"
function namesOf({ names }: Place, language: Language, leading: PlaceWords['leading']): readonly string[] {
  return (names[language] ?? []).flatMap((name) => {
    const [first = '', ...rest] = name.split(' ')
    const forms = rest.length === 0 ? undefined : leading[first]
    return forms === undefined ? [name] : forms.map((form) => [form, ...rest].join(' '))
  })
}

function readLine(plain: string, tables: Tables): Found<'place'>[] {
  const line: Line = { plain, folded: fold(plain), quotes: quotedSpans(plain) }
  const found: Found<'place'>[] = []
  let from = 0
  for (const { index } of plain.matchAll(tables.beginning)) {
    if (index < from) continue
    const hit = regionAt(line, index, tables) ?? nameAt(line, index, tables)
    if (hit === null) continue
    from = hit.end
    if (hit.place !== null) found.push({ value: valueOf(hit.place), span: { start: index, end: hit.end } })
  }
  return found
}

interface Hit {
  readonly end: number
  /** Null: these words are read, but are no place. */
  readonly place: Place | null
}

// "South Kazakhstan region", "Pavlodar regional court", "Almaty and Zhambyl regions"
function regionAt({ folded, plain, quotes }: Line, start: number, tables: Tables): Hit | null {
  for (const { end, value, derived } of tables.regions.at(folded, start)) {
    if (!derived && !isCapital(plain, start)) continue
    tables.regionWord.lastIndex = end
    const word = tables.regionWord.exec(folded)
    if (word === null && !listGoesOn(folded, end, tables)) continue
    const span = { start, end: word === null ? end : end + word[0].length }
    if (tables.around.partOfAName({ plain, folded, quotes }, { start, end })) return { end: span.end, place: null }
    return { end: span.end, place: value }
  }
  return null
}

function listGoesOn(folded: string, end: number, { regions, listWord, between }: Tables): boolean {
  let at = end
  for (let members = 0; members < 12; members++) {
    listWord.lastIndex = at
    if (listWord.test(folded)) return true
    between.lastIndex = at
    const joint = between.exec(folded)
    const next = joint === null ? undefined : regions.at(folded, at + joint[0].length)[0]
    if (next === undefined) return false
    at = next.end
  }
  return false
}

function nameAt(line: Line, start: number, tables: Tables): Hit | null {
  const written = ({ derived, printed }: Phrase<Place>): boolean =>
    derived || isCapital(line.plain, start) || !isCapital(printed, 0) // "области Абай"
  const phrase = tables.places.at(line.folded, start).find((one) => written(one) && fitsCase(line.plain, start, one.printed)) // prettier-ignore
  const region = tables.regions.at(line.folded, start).find(written)
  const best = phrase === undefined || (region !== undefined && region.end > phrase.end) ? region : phrase
  if (best === undefined) return null
  const { end } = best
  // Of "Almaty district of Astana" only the first word is read: the town behind it counts
  if (best.value.type === 'district') return { end: start + 1, place: null }
  if (!tables.around.isPlace(line, { start, end }, best)) return { end, place: null }
  return { end, place: region !== undefined && best !== region && sharesName(best, region) ? region.value : best.value }
}

// "Akmola" alone is the region, though the capital once bore that name; "Turkistan" alone is the town of that name.
function sharesName(town: Phrase<Place>, region: Phrase<Place>): boolean {
  return (
    region.end === town.end &&
    fold(town.value.name) !== fold(town.printed) &&
    fold(region.value.name).startsWith(`${fold(region.printed)} `)
  )
}

function isCapital(plain: string, at: number): boolean {
  return /^\p{Lu}/u.test(plain.slice(at, at + 2))
}

// "SKO" is an abbreviation, "sko" or "Sko" is not
function fitsCase(plain: string, start: number, printed: string): boolean {
  return printed.length > 4 || printed !== printed.toUpperCase() || plain.startsWith(printed, start)
}

// "the village of Bestobe", "Martuk village", "в селе Бестобе", "Бестөбе ауылында": a settlement that no table has
function villageRule({ language, place, person }: LanguagePack, around: Surroundings): Rule<'place'> {
  const name = '\\p{Lu}\\p{Ll}{2,30}(?:[ -]\\p{Lu}\\p{Ll}{2,30})?'
  const [before, behind] = [optionOf(place.villagesBefore), optionOf(place.villagesBehind)]
  const common = new Set(person.common)
  return {
    name: `place.${language}.village`,
    plain: true,
    pattern: patternOf(
      `(?<![\\p{L}\\p{N}])(?:${before} (?<after>${name})|(?<before>${name}) (?!${before} )${behind})(?![\\p{L}\\p{N}])`,
      'dgu',
    ),
    read: (match) => {
      const group = match.groups['after'] === undefined ? 'before' : 'after'
      const span = match.spanOf(group)
      const quote = match.groups[group]
      if (span === null || quote === undefined) return null
      if (quote.split(/[ -]/u).some((part) => common.has(fold(part)))) return null
      return around.followedByDistrict(fold(match.text.slice(span.end, span.end + 30)))
        ? null
        : { value: { name: quote, region: null, lat: null, lon: null }, span }
    },
  }
}

function valueOf({ name, region, lat, lon }: Place): PlaceValue {
  return { name, region, lat, lon }
}

function shifted({ value, span }: Found<'place'>, by: number): Found<'place'> {
  return span === undefined ? { value } : { value, span: { start: span.start + by, end: span.end + by } }
}
