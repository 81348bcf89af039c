// The role of a person, from all that the page says of that person: a word beside the name, an outlet beside it, a clause around it.
import type { LanguagePack, PersonWords, Role } from '../lang/pack.ts'
import type { Mention } from '../model.ts'
import { beginningIn } from '../text/nearby.ts'
import { oncePer } from '../text/once.ts'
import { anyOf, lean, patternOf } from '../text/shape.ts'
import { MEETING } from '../text/meeting.ts'
import type { Context } from './context.ts'
import { clausesOf } from './role-clause.ts'
import { endsWith, says } from './said.ts'

type Person = Mention<'person'>

/** Roles that tell why somebody is in a bulletin: said once, they hold against all others. */
const LEADING: readonly Role[] = [
  'journalist',
  'editor',
  'blogger',
  'activist',
  'judge',
  'prosecutor',
  'lawyer',
  'police',
]
const OFFICES: readonly Role[] = ['official', 'politician', 'expert', 'relative']
const REACH = 160

/** A role; `guessed` where no word beside the name says it. */
export interface ReadRole {
  readonly role: Role | null
  readonly guessed: boolean
}

/** Builds the reader of roles of one page. It gives null where nothing tells. */
export function roleReader(context: Context): (mentions: readonly Person[], name: string) => ReadRole {
  const atOutlet = outletNeighbours(context)
  const guessed = hintReader(context)
  const isOfActor = isActorOf(context, context.of('person'))
  return (mentions, name) => {
    const said = mentions.flatMap((one) =>
      one.value.role === null || isOfActor(one, name) ? [] : [one.value.role as Role],
    )
    const told = mentions.flatMap((mention) => clausesAt(mention, name, context))
    const ofOutlet = mentions.flatMap((mention) => atOutlet(mention) ?? [])
    const first = (roles: readonly Role[], wanted: readonly Role[]): Role | undefined =>
      roles.find((role) => wanted.includes(role))
    // What is said comes before what the sentence lets guess, and both go from the telling to the vague
    const sure =
      first(said, LEADING) ??
      first(ofOutlet, LEADING) ??
      first(told, ['blogger', 'editor', 'journalist', 'judge', 'prosecutor', 'lawyer']) ??
      first(said, ['plaintiff']) ??
      first(told, ['plaintiff']) ??
      first(said, OFFICES) ??
      first(said, ['defendant']) ??
      first(told, ['defendant', 'other']) ??
      first(said, ['businessperson'])
    if (sure !== undefined) return { role: sure, guessed: false }
    // A head of something is not guessed about; a resident, a teacher is
    const guess = first(told, ['activist']) ?? guessed(mentions) ?? first(said, ['other'])
    return { role: guess ?? (mentions.some(isListed) ? 'activist' : null), guessed: true }
  }
}

// «Мемлекеттік айыптаушы N-ге төрт жыл сұрады»: where endings tell cases, the office before one who is acted on is the actor's.
function isActorOf(context: Context, people: readonly Person[]): (mention: Person, name: string) => boolean {
  const { names } = context.language.penalty
  if (names === null) return () => false
  return (mention, name) => {
    const { start, end, value } = mention
    if (value.role !== 'judge' && value.role !== 'prosecutor') return false
    const quote = context.document.text.slice(start, end)
    if (isBare(name, quote) || !names.object.test(`${/[^ ]*$/u.exec(quote)?.[0].slice(lastWord(name).length) ?? ''} `))
      return false
    const line = context.document.folded
    const from = Math.max(line.lastIndexOf('\n', start), line.lastIndexOf('. ', start))
    return !beginningIn(people, { start: from, end: start }).some((one) => one.end <= start)
  }
}

const lastWord = (text: string): string => /[^ ]*$/u.exec(text)?.[0] ?? ''

/** True for "Omarov Z.", "Omarov Zhanat": in lists of the persecuted the surname stands first. */
export function isListed({ value }: Person): boolean {
  return value.given !== null && !value.name.startsWith(value.given)
}

function clausesAt({ start, end }: Person, name: string, context: Context): readonly Role[] {
  const found = clausesOf(context.language.person).filter(
    ({ before, behind }) =>
      endsWith(context, before, Math.max(0, start - REACH), start) || says(context, behind, end, end + REACH),
  )
  if (found.length === 0) return []
  const bare = isBare(name, context.document.text.slice(start, end))
  return found.flatMap(({ clause: { role, subject } }) => (bare || subject !== true ? [role] : []))
}

// No ending of a case: the last word as it is printed is a word of the name.
function isBare(name: string, quote: string): boolean {
  const last = quote.slice(Math.max(quote.lastIndexOf(' '), quote.lastIndexOf('.')) + 1)
  return name.split(/[ .]/u).includes(last)
}

interface Beside {
  /** What stands between a head of the outlet, or one of its people, and its name. */
  readonly chief: readonly RegExp[]
  readonly member: readonly RegExp[]
}

// The name itself may begin with a word for outlets: "Radio Azattyk"
const besideOutlets = oncePer(({ outlet, person }: LanguagePack): Beside => {
  const kind = `(?:(?:${anyOf(outlet.articles)} )?(?:[\\p{L}-]+ )?${MEETING}${anyOf([...outlet.triggers, ...outlet.leaders])} )`
  const joint = `(?:,? ${anyOf(outlet.membership)} |, | \\()(?:the )?`
  const head = `, (?:[\\p{L}-]+ ){0,3}${MEETING}${anyOf(person.chiefs)} ${anyOf(outlet.membership)} (?:the )?`
  const both = (before: string): readonly RegExp[] =>
    [`^${before}"?`, `^${before}${kind}"?`].map((source) => new RegExp(lean(source), 'u'))
  return { chief: both(head), member: both(joint) }
})

// "Dilara Akhmet, Radio Azattyk (Shymkent)", "Petr Orlov of the weekly «X»", "Ospan Dilda (Ulysmedia.kz)"; "Askar Omar, founder of «X»"
function outletNeighbours(context: Context): (person: Person) => Role | null {
  const { document, language } = context
  if (language.outlet.joints.length === 0) return () => null
  const starts = new Set(context.of('outlet').map(({ start }) => start))
  const ends = new Set(context.of('outlet').map(({ end }) => end))
  const { chief, member } = besideOutlets(language)
  return ({ start, end }) => {
    // "Radio Azattyk's NAME", "Azattyk NAME"
    const own = /(?:["”»]|['’]s)? $/u.exec(document.text.slice(Math.max(0, start - 3), start))
    if (own !== null && ends.has(start - own[0].length)) return 'journalist'
    const rest = document.folded.slice(end, end + REACH)
    const at = (patterns: readonly RegExp[]): boolean =>
      patterns.some((pattern) => {
        const hit = pattern.exec(rest)
        return hit !== null && starts.has(end + hit[0].length)
      })
    return at(chief) ? 'editor' : at(member) ? 'journalist' : null
  }
}

const hintsOf = oncePer(({ hints }: PersonWords) =>
  hints.map(({ role, words }) => ({
    role,
    pattern: patternOf(`(?<![\\p{L}\\p{N}])${anyOf(words)}(?![\\p{L}\\p{N}])`, 'u'),
  })),
)

// What the sentences of the mentions let guess, the first that does.
function hintReader({ document, language }: Context): (mentions: readonly Person[]) => Role | null {
  const hints = hintsOf(language.person)
  const hintOf = (text: string): Role | undefined => hints.find(({ pattern }) => pattern.test(text))?.role
  return (mentions) => {
    for (const mention of mentions) {
      const role = hintOf(sentenceAround(document.folded, mention))
      if (role !== undefined) return role
    }
    return null
  }
}

const SHORT_LINE = 60
const LAST_SENTENCE = new RegExp(lean(String.raw`[\p{L})"]{3}\. [^.]*$`), 'u')
const SENTENCE_END = new RegExp(lean(String.raw`\n|(?<=^|[\p{L})"]{3})\. `), 'u')

function sentenceAround(folded: string, { start, end }: Person): string {
  const before = folded.slice(Math.max(0, start - REACH), start)
  const behind = folded.slice(end, end + REACH)
  const from = Math.max(before.lastIndexOf('\n'), before.search(LAST_SENTENCE))
  const to = behind.search(SENTENCE_END)
  // «Ермек Нурбаев (г. Атырау)» and nothing else in its line: what is told of him follows
  const lone = behind[to] === '\n' && before.slice(from + 1).length + to < SHORT_LINE
  const next = lone ? behind.slice(to + 1) : ''
  const rest = next.search(SENTENCE_END)
  return `${before.slice(from + 1)} ${to < 0 ? behind : behind.slice(0, to)} ${rest < 0 ? next : next.slice(0, rest)}`
}
