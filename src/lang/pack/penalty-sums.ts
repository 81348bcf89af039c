/** What words around a sum say it is: claimed, given, a part, a total. All against folded text. */
export interface SumWords {
  /** Right before what was claimed, of which something was given ("of the claimed "); against the text before the sum. */
  readonly claimed: RegExp
  /** Right before a whole of which a part is told ("of the "); against the text before the sum. */
  readonly whole: RegExp
  /** Right behind such a whole that was claimed (" claimed"); against the text behind the sum. */
  readonly wholeClaimed: RegExp
  /** A suit, right before its sum ("the claim for "); against the text before the sum. Null where none is told so. */
  readonly suit: RegExp | null
  /** A suit, right behind its sum («10 миллион теңгелік талап»); against the text behind the sum. Null where none is told so. */
  readonly suitBehind: RegExp | null
  /** A suit that was met in part; against its sentence. */
  readonly metInPart: RegExp
  /** A suit that was met as a whole; against its sentence. */
  readonly metInFull: RegExp
  /** What a suit was met to, right before the sum ("satisfied in the amount of "); against the text before the sum. */
  readonly metTo: RegExp
  /** By how much a sum was changed, by its ending and the verb behind («50 мың теңгеге азайтты»); against the text from the sum on. Null where words before it tell. */
  readonly differenceBehind: RegExp | null
  /** A part or the rest of a penalty, right before the sum ("the remaining "). */
  readonly part: RegExp
  /** The same, right behind the sum («в счёт штрафа»). */
  readonly partBehind: RegExp
  /** A part of the sum before it that is told by its kind ("including "); against the text before the sum. */
  readonly included: RegExp
  /** The total of sums told before it ("in total "); against the text before the sum. */
  readonly total: RegExp
  /** The same, right behind the sum (" in total"). */
  readonly totalBehind: RegExp
}
