// In which case a name stands, as told by the word right before it or right behind it. Cases: n g d a i p.

const PREPOSITIONS = {
  на: 'ap', с: 'gi', со: 'gi', у: 'g', от: 'g', для: 'g', против: 'g', из: 'g', без: 'g', до: 'g', около: 'g', вместо: 'g', кроме: 'g', после: 'g', к: 'd', ко: 'd', в: 'ap', во: 'ap', о: 'ap', об: 'ap', при: 'p', за: 'ai', под: 'ai', над: 'i', между: 'i', перед: 'i', про: 'a', через: 'a', отношении: 'g',
} // prettier-ignore

// Nouns of which a person is: «в пользу NAME», «задержание NAME»
const WHOSE =
  'пользу иск иска иску иском искам исков дело дела делу деле жалоба жалобу жалобе жалобы жалоб обвинение обвинению обвинения осуждение осуждения арест ареста арестом аресте задержание задержания задержании задержанием избиение избиения избиении преследование преследования преследовании освобождение освобождения освобождении защиту защиты честь чести репутацию репутации имущество имущества квартире квартиру дом доме счёт счет счета счетов участием председательством требование требования требований требованиям интересы интересах'

// Verbs of which a person is the object, without what follows the stem
const SEIZING =
  'оштрафова арестова осуди приговори задержа наказа освободи допроси привлек обвини оправда амнистирова посади помести уволи депортирова экстрадирова этапирова выдвори изби похити предупреди госпитализирова вызва достави призна отпусти обяза лиши отправи увез забра оклевета оскорби'
// Verbs that give somebody something
const GIVING = 'назначи присуди предъяви вмени запрети выписа продли отказа избра вручи'
const PLURAL_GIVEN = 'грозит пришлось придется придётся предстоит дали дадут вынесли'
// What is said of somebody who has been dealt with
const DEALT =
  'оштрафован арестован осуждён осужден приговорён приговорен задержан наказан освобождён освобожден допрошен привлечён привлечен обвинён обвинен оправдан помещён помещен уволен депортирован избит предупреждён предупрежден вызван доставлен признан отпущен обязан лишён лишен отправлен этапирован'
const OWING =
  'получил получила получит выплатит заплатит выплатил выплатила заплатил заплатила должен должна обязана вправе намерен намерена подал подала обратился обратилась заявил заявила сообщил сообщила написала написал обжаловал обжаловала требует просит просил просила потребовал потребовала вышел вышла опубликовала опубликовал'

const list = (words: string): readonly string[] => words.split(' ')
const all = (words: readonly string[], cases: string): Readonly<Record<string, string>> =>
  Object.fromEntries(words.map((word) => [word, cases]))
const ended = (stems: string, endings: string): readonly string[] =>
  list(stems).flatMap((stem) => list(endings).map((ending) => stem + ending))

// «назначенный Асель Бегалиной штраф»
const GIVEN = 'назначенн присужденн присуждённ предъявленн вмененн вменённ выписанн вынесенн избранн запрещенн'

/** Cases of a name right behind a word. */
export const governed: Readonly<Record<string, string>> = {
  ...all(list(WHOSE), 'g'),
  ...all(ended(SEIZING, 'л ла ло ли ть'), 'a'),
  ...all(ended(GIVING, 'л ла ло ли ть'), 'd'),
  ...all(ended(GIVEN, 'ый ая ое ого ому ую ой ым ом ые ых ыми'), 'd'),
  ...PREPOSITIONS,
}

/** Cases of a name right before a word: «NAME оштрафовали», «NAME назначили», «NAME осуждена». */
export const ahead: Readonly<Record<string, string>> = {
  ...all(ended(SEIZING, 'ли'), 'a'),
  ...all([...ended(GIVING, 'ли'), ...list(PLURAL_GIVEN)], 'd'),
  ...all([...list(DEALT), ...list(DEALT).map((word) => `${word.replace(/ён$/u, 'ен')}а`), ...list(OWING)], 'n'),
}
