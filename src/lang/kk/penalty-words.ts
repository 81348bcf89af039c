// What the words for penalties are made of: letters as they are typed, endings, and words that several shapes share.

// A Kazakh letter, or what stands in its place where the keyboard lacks it («бостандык», «уш жылга»).
const TYPED: Readonly<Record<string, string>> = {
  ә: '[әа]', қ: '[қк]', ң: '[ңн]', ғ: '[ғг]', ү: '[үу]', ұ: '[ұу]', ө: '[өо]', һ: '[һх]', і: '[іи]',
} // prettier-ignore

/** The form with every Kazakh letter as it may be typed; classes stay as they are. */
export function typed(form: string): string {
  return form.replace(/\[[^\]]*\]|[әқңғүұөһі]/gu, (piece) => TYPED[piece] ?? piece)
}

/** Up to so many words between two parts of an expression («бас бостандығын [бір жылға] шектеу»). */
export const upTo = (words: number): string => `(?:[^ .;:,()]+ ){0,${words}}?`

// «салды», «салған», «салған-ды», «салып отыр», «салыпты»
const HAS_DONE =
  '(?:[дт][ыіи]|[ғқгк][ае]н(?:-?[дт][ыіи]|[ыі]|[дт][ае]р)?|[ыіи]?пт[ыіи]|[ыіи]?п (?:отыр|тұр|жатыр|жібер|қой|таста|бер|шық|келді|келген)\\p{L}*)'
// «салады», «салатын»
const DOES = '(?:[аейя](?:д[ыіи])|[аейя]т[ыіи]н)'

/** A verb in the past, active and passive: «салды», «салынды», «салған», «салынып отыр». */
export const past = (stem: string): string => `${stem}(?:[ыіи]?[лн])?${HAS_DONE}`
/** A verb in the present or future: «салады», «салынатын». */
export const present = (stem: string): string => `${stem}(?:[ыіи]?[лн])?${DOES}`
/** Both. */
export const finite = (stem: string): string => `${stem}(?:[ыіи]?[лн])?(?:${HAS_DONE}|${DOES})`
/** A verb that denies: «салмады», «салынған жоқ». */
export const denied = (stem: string): string =>
  `${stem}(?:[ыіи]?[лн])?(?:[мбп][ае](?:д[ыіи]|ғ[ае]н|пт[ыіи]|й\\p{L}*|й)|[ғқгк][ае]н (?:жоқ|емес))`

/** Outlets, and bodies that are closed like them. */
export const MEDIA =
  '(?:газет|басылым|журнал|апталық|апталығ|айлық|порта[лғ]|сайт|телеарна|телеканал|арна|радио|агентті[кгғ]|редакци|бақ(?![\\p{L}])|бұқаралық ақпарат құрал|хабар|бағдарлама|эфир|шығарылым|таралым|басылым|нөмір|ютуб|youtube|жүйе|мәтбуат)\\p{L}*'
/** Organisations and permissions. */
export const BODY =
  '(?:ұйым|қор(?![ғқ])|парти|бірлесті[кг]|қоғам(?!д)|лицензи|қозғалыс|орталы[қғ]|компани|мекеме)\\p{L}*'
