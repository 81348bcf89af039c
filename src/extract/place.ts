// Settlements and regions by the tables of the jurisdiction, looked up where a word begins with a capital.
import type { JurisdictionPack, Place } from '../jurisdiction/pack.ts'
import type { LanguagePack, PlaceWords } from '../lang/pack.ts'
import type { Language, PlaceValue } from '../model.ts'
import { optionOf } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { classAt, LETTER, NUMBER, UPPER } from '../text/letter-class.ts'
import type { Phrase, PhraseIndex } from '../text/name/phrase.ts'
import { phraseIndex } from '../text/name/phrase.ts'
import { windowsAt } from '../text/search/scan.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import type { Extractor, Finding, Reader } from './extractor.ts'
import type { NameLine } from './name-page.ts'
import { namePage } from './name-page.ts'
import type { Surroundings } from './place-context.ts'
import { surroundingsOf } from './place-context.ts'
import { villageReader } from './place-village.ts'

interface Tables {
  readonly places: PhraseIndex<Place>
  /** Regions by their bare name ("Akmola"), which is often a town's too. */
  readonly regions: PhraseIndex<Place>
  readonly regionWord: RegExp
  readonly listWord: RegExp
  readonly between: RegExp
  readonly around: Surroundings
  /** True where a name begins at any word: adjectives of names are written small. */
  readonly small: boolean
}

const REACH = 80

/** The extractor of places. Names that may be something else too need a word beside them that makes a place of them. */
export function placeExtractor(language: LanguagePack, jurisdiction: JurisdictionPack): Extractor<'place'> {
  const tables = tablesOf(language, jurisdiction)
  const villages = villageReader(language, tables.around)
  const rule = `place.${language.language}.table`
  const read: Reader<'place'> = (document, blocks) => {
    const page = namePage(document)
    const cues = page.signs[tables.small ? 'words' : 'capitals'].filter((at) => beginsName(page.text, at))
    return windowsAt(page.text, cues, blocks, REACH).flatMap((window) => {
      const lines = page.lines(window)
      return [
        ...lines.flatMap((line) => placesIn(line, tables).map((found) => ({ rule, ...found }))),
        ...lines.flatMap(villages.read),
      ]
    })
  }
  return { kind: 'place', cue: /\p{Lu}/gu, plain: true, reach: REACH, rules: [], read, shapes: [villages.shape] }
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
    small: place.inflections.length > 0,
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

// At a letter that no letter and no number stands before
function beginsName(text: string, at: number): boolean {
  return (classAt(text, at) & LETTER) !== 0 && (classAt(text, at - 1) & (LETTER | NUMBER)) === 0
}

function placesIn(line: NameLine, tables: Tables): Omit<Finding<'place'>, 'rule'>[] {
  const { plain, start } = line
  const found: Omit<Finding<'place'>, 'rule'>[] = []
  let from = 0
  for (const index of tables.small ? line.words : line.capitals) {
    if (index < from || !beginsName(plain, index)) continue
    const hit = regionAt(line, index, tables) ?? nameAt(line, index, tables)
    if (hit === null) continue
    from = hit.end
    if (hit.place !== null)
      found.push({ value: valueOf(hit.place), span: { start: start + index, end: start + hit.end } })
  }
  return found
}

interface Hit {
  readonly end: number
  /** Null: these words are read, but are no place. */
  readonly place: Place | null
}

// "South Kazakhstan region", "Pavlodar regional court", "Almaty and Zhambyl regions"
function regionAt(line: NameLine, start: number, tables: Tables): Hit | null {
  const { folded, plain } = line
  for (const { end, value, derived } of tables.regions.at(folded, start)) {
    if (!derived && !isCapital(plain, start)) continue
    tables.regionWord.lastIndex = end
    const word = tables.regionWord.exec(folded)
    if (word === null && !listGoesOn(folded, end, tables)) continue
    const span = { start, end: word === null ? end : end + word[0].length }
    if (tables.around.partOfAName(line, { start, end })) return { end: span.end, place: null }
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

function nameAt(line: NameLine, start: number, tables: Tables): Hit | null {
  const written = ({ derived, printed }: Phrase<Place>): boolean =>
    derived || isCapital(line.plain, start) || !isCapital(printed, 0) // "области Абай"
  const phrase = tables.places
    .at(line.folded, start)
    .find((one) => written(one) && fitsCase(line.plain, start, one.printed))
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
  return (classAt(plain, at) & UPPER) !== 0
}

// "SKO" is an abbreviation, "sko" or "Sko" is not
function fitsCase(plain: string, start: number, printed: string): boolean {
  return printed.length > 4 || printed !== printed.toUpperCase() || plain.startsWith(printed, start)
}

function valueOf({ name, region, lat, lon }: Place): PlaceValue {
  return { name, region, lat, lon }
}
