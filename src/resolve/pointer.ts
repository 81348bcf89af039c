// What points back at somebody named before: "the journalist", anywhere; "Reporter beaten in X", in the headline.
import type { PersonWords, Role } from '../lang/pack.ts'
import type { Segment } from '../model.ts'
import { isOfWord } from '../text/letter-class.ts'
import { oncePer } from '../text/once.ts'
import { anyOf, patternOf } from '../text/shape.ts'
import { roleWords } from './role-words.ts'

/** A word that points at somebody of that role; `at`: where it begins. */
export interface Pointer {
  readonly role: Role
  readonly at: number
}

// A court, its judge and the police are always there: only these point at the person told of
const POINTED: readonly Role[] = ['journalist', 'editor', 'blogger', 'activist']

const wordsOf = oncePer(({ roles, pluralRoles, joints }: PersonWords) => {
  const plural = new Set(pluralRoles)
  const pointing = Object.entries(roles).filter(([word, role]) => POINTED.includes(role) && !plural.has(word))
  // "the editor of NAME"
  return { roleAt: roleWords(pointing), joints: patternOf(`^ ${anyOf(joints)} `, 'u') }
})

/** The pointers of an incident; none where a name follows (`isNamed`: where one begins), whose role it is. */
export function pointersIn(
  words: PersonWords,
  folded: string,
  { start, end, headline }: Segment,
  isNamed: (at: number) => boolean,
): readonly Pointer[] {
  const lines = headline === null ? [] : [pointersOf(words, folded, headline.start, headline.end, '')]
  const bare = lines.flatMap((pointers) => pointers.filter((one) => isFree(words, folded, one, isNamed)).slice(0, 1))
  // a language without articles points with the bare word: «журналисту грозит»
  const lead = words.back === '' ? '' : `${words.back} `
  const told = pointersOf(words, folded, start, end, lead).filter((one) => isFree(words, folded, one, isNamed))
  return [...told, ...bare]
}

interface Told extends Pointer {
  readonly end: number
}

function pointersOf(words: PersonWords, folded: string, start: number, end: number, lead: string): Told[] {
  const text = folded.slice(start, end)
  const { roleAt } = wordsOf(words)
  const found: Told[] = []
  for (let at = nextWord(text, 0, lead); at < text.length; at = nextWord(text, at, lead)) {
    const hit = roleAt(text, at + lead.length)
    if (hit === null) at++
    else {
      found.push({ role: hit.role, at: start + at, end: start + hit.end })
      at = hit.end
    }
  }
  return found
}

// Where the next word begins, or the next `lead` at the border of a word.
function nextWord(text: string, from: number, lead: string): number {
  let at = from
  if (lead === '') {
    while (at < text.length && (!isOfWord(text, at) || isOfWord(text, at - 1))) at++
    return at
  }
  at = text.indexOf(lead, at)
  while (at !== -1 && isOfWord(text, at - 1)) at = text.indexOf(lead, at + 1)
  return at === -1 ? text.length : at
}

function isFree(words: PersonWords, folded: string, { end }: Told, isNamed: (at: number) => boolean): boolean {
  const joint = wordsOf(words).joints.exec(folded.slice(end, end + 20))?.[0].length ?? 1
  return !isNamed(end + 1) && !isNamed(end + joint)
}
