// What the three files of penalties share: words as stems with their endings, for shapes and for patterns of their own.

/** A shape in which `ё` may be typed as `е`; what has been made so stays so. */
export function yo(form: string): string {
  return form.replace(/(?<!\[е)ё/gu, '[её]')
}

/** Some words with their endings: `end('газет журнал')` matches «газета», «журналом». */
export function end(stems: string): string {
  return yo(`(?:${stems.split(' ').join('|')})\\p{L}*`)
}

/** Outlets and what they do. */
export const MEDIA = end(
  'выпуск выход издани газет журнал(?!ист) еженедельник телеканал телекомпани радио телевидени канал сайт портал вещани эфир редакци сми интернет-издани интернет-ресурс интернет-портал интернет-газет агентств трансляци',
)
/** Bodies that are closed or suspended, and their work. */
export const BODY = end(
  'деятельност работ организаци фонд объединени парти движени профсоюз союз лицензи регистраци общин',
)
/** Decisions of courts. */
export const DECISION = end('приговор решени постановлени определени вердикт наказани штраф арест взыскани')
/** The same, but a motion, which may be one for arrest. */
export const COMPLAINT = end('апелляци апелляционн кассаци кассационн жалоб протест')
/** A plea to a higher court. */
export const APPEAL = end('апелляци апелляционн кассаци кассационн жалоб протест ходатайств')
