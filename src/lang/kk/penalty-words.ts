// What the words for penalties are made of: letters as they are typed, endings, and words that several shapes share.

// What stands in place of a Kazakh letter where the keyboard lacks it («бостандык», «уш жылга»).
const TYPED: Readonly<Record<string, string>> = {
  ә: 'а',
  қ: 'к',
  ң: 'н',
  ғ: 'г',
  ү: 'у',
  ұ: 'у',
  ө: 'о',
  һ: 'х',
  і: 'и',
}
const LETTER = /[әқңғүұөһі]/gu

/** The form with every Kazakh letter as it may be typed, in classes too. */
export function typed(form: string): string {
  const both = (letter: string): string => letter + (TYPED[letter] ?? '')
  return form.replace(/\[[^\]]*\]|[әқңғүұөһі]/gu, (piece) =>
    piece.startsWith('[') ? piece.replace(LETTER, both) : `[${both(piece)}]`,
  )
}

/** Up to so many words between two parts of an expression («бас бостандығын [бір жылға] шектеу»). */
export const upTo = (words: number): string => `(?:(?:[^ .;:,()]|(?<=\\d)[.,](?=\\d))+ ){0,${words}}?`

// «салды», «салған», «салған-ды», «салғанда», «салғанымен», «салса» (of what another did otherwise), «салып отыр», «салыпты»
const HAS_DONE =
  '(?:[дт][ыіи]|[ғқгк][ае]н(?:-?[дт][ыіи]|[ыі]н?(?:м[ае]н|[ае])?|[дт][ае]р?|н[ае]н)?|с[ае]|[ыіи]?пт[ыіи]|[ыіи]?п (?:отыр(?:ды|ған)?|тұр(?:ды|ған)?|жатыр|жібер(?:ді|ген|ілді|ілген)|қой(?:ды|ған|ылды|ылған)|таста(?:ды|ған|лды|лған)|бер(?:ді|ген|ілді|ілген)|шық(?:ты|қан)|кет(?:ті|кен)|кел(?:ді|ген)|ал(?:ды|ған)))'
// «салады», «салатын»
const DOES = '(?:[аейя](?:д[ыіи])|[аейя]т[ыіи]н)'

/** A verb in the past, active and passive: «салды», «салынды», «салған», «салынып отыр». */
export const past = (stem: string): string => `${stem}(?:[ыіи]?[лн])?${HAS_DONE}`
/** Both. */
export const finite = (stem: string): string => `${stem}(?:[ыіи]?[лн])?(?:${HAS_DONE}|${DOES})`
/** A verb that denies: «салмады», «салынған жоқ». */
export const denied = (stem: string): string =>
  `${stem}(?:[ыіи]?[лн])?(?:[мбп][ае](?:д[ыіи]|ғ[ае]н|пт[ыіи]|й\\p{L}*|й)|[ғқгк][ае]н (?:жоқ|емес))`

/** What is asked is refused: «қанағаттандырмады», «қабылданған жоқ». */
export const NOT_MET =
  '(?:қанағаттандыр(?:ыл)?ма(?:ды|ған|й|пты)\\p{L}*|қанағаттандыр(?:усыз|удан бас тарт)\\p{L}*(?: қал\\p{L}*)?|қанағаттандыр(?:ыл)?ған жоқ|қабылда(?:н)?[мб]а(?:ды|ған|пты)|қабылдамай таста\\p{L}*|қабылда(?:н)?ған жоқ|кері қайтар\\p{L}*|қараусыз қал\\p{L}*|қаралмай қал\\p{L}*|қараудан бас тарт\\p{L}*)'

/** Outlets, and bodies that are closed like them. */
export const MEDIA =
  '(?:газет|басылым|журнал(?!ист)|апталық|апталығ|айлық|порта[лғ]|сайт|телеарна|телеканал|арна|радио|агентті[кгғ]|редакци|бақ(?![\\p{L}])|бұқаралық ақпарат құрал|хабар|бағдарлама|эфир|шығарылым|таралым|нөмір|ютуб|youtube|жүйе|мәтбуат)\\p{L}*'
/** Organisations and permissions. */
export const BODY =
  '(?:ұйым|қор(?![ғқ])|парти|бірлесті[кг]|қоғам(?!д)|лицензи|қозғалыс|орталы[қғ]|компани|мекеме)\\p{L}*'

/** A pattern of such letters, against folded text. */
export const pattern = (source: string, flags = 'u'): RegExp => new RegExp(typed(source), flags)

/** Nouns for people. */
export const PEOPLE =
  '(?:белсенді|журналист(?!ик)|тілші|тұрғын|адам|қатысушы|азамат|жұмысшы|әйел|ер|студент|оқырман|мүше|айыпталушы|ұсталушы|блогер|оппозиционер|наразы|шеруші|басқа|репортер|пикетші|автор|кеншi|кенші|мұнайшы|ана|қызметкер|адвокат|бақылаушы|жас(?!тағы|та(?!р)|ар)|қыз|жігіт|кісі|сотталушы|жауапкер|редактор|оператор|митингіші|жасөспірім|шабуылдаушы|шаруа|жауынгер|бала(?!б)|ата-ана|оқушы|мұғалім|ұстаз|дәрігер|мүгедек|келіншек|бойжеткен|[\\p{L}-]{4,}(?:шы|ші|кер|гер)(?!\\p{Ll}{6}))'
