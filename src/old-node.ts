// To be imported before what has patterns. Two branches of a pattern may name their groups alike: Node 24 takes that, and Node 22 can
// do it just so, but has to be told. Without it, Node 22 reads no page.
import { setFlagsFromString } from 'node:v8'

try {
  new RegExp(['x', 'y'].map((letter) => `(?<one>${letter})`).join('|'))
} catch {
  setFlagsFromString('--js-regexp-duplicate-named-groups')
}
