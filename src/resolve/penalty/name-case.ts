// What stands behind a name: its ending, as far as it is declined, and the words that follow.
import type { Span } from '../../model.ts'
import type { Context } from '../context.ts'

const LOOK = 100

type Named = Span & { readonly name: string }

/** «ға 100 мың теңге төлейді» for «Асановаға 100 мың теңге төлейді», folded. */
export function behindName(context: Context, named: Named): string {
  const { end } = named
  return nameEnding(context, named) + (context.document.folded.slice(end, end + LOOK).split('\n')[0] ?? '')
}

/** «ға» of «Асановаға», folded; '' where the name is not declined, or its ending stands behind its span. */
export function nameEnding(context: Context, { start, end, name }: Named): string {
  return endingOf(context, context.document.folded.slice(start, end), name.toLowerCase())
}

function endingOf({ language }: Context, quote: string, name: string): string {
  const [word, whole] = [lastWord(quote), lastWord(name)]
  if (word.length > whole.length && word.startsWith(whole)) return word.slice(whole.length)
  return word === whole ? (language.penalty.names?.ending.exec(word)?.[0] ?? '') : ''
}

function lastWord(text: string): string {
  return /[^ ]*$/u.exec(text)?.[0] ?? ''
}
