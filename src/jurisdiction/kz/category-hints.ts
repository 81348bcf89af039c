// Which kind of case a code stands for, and which articles protect the journalist rather than accuse him. Own analysis, after the
// taxonomy of rubrics of the Adil Soz foundation; measured on annotated pages only as part of the category.
import type { CategoryHint } from '../pack.ts'

const row = (
  code: string,
  article: string | null,
  category: CategoryHint['category'],
  weight: number,
): CategoryHint => ({ code, article, category, weight })

export const categoryHints: readonly CategoryHint[] = [
  // the journalist is the victim
  row('CC2014', '99', 'killing', 3),
  row('CC2014', '106', 'attack', 3),
  row('CC2014', '107', 'attack', 3),
  row('CC2014', '109-1', 'attack', 3),
  row('CC2014', '115', 'threat', 3),
  row('CC2014', '158', 'obstruction', 2),
  row('CC2014', '202', 'attack', 2),
  row('CC2014', '293', 'attack', 2),
  row('CC1997', '112', 'threat', 3),
  row('CC1997', '155', 'obstruction', 2),
  row('CC1997', '187', 'attack', 2),
  row('CC1997', '257', 'attack', 2),
  row('CC2014', '205', 'cyberattack', 3),
  row('CC2014', '206', 'cyberattack', 3),
  row('CC2014', '207', 'cyberattack', 3),
  // the journalist is accused
  row('CC2014', null, 'criminal-case', 4),
  row('CC1997', null, 'criminal-case', 4),
  row('CAO2014', '456-1', 'access-to-information', 4),
  row('CAO2014', null, 'administrative-case', 4),
  row('CAO2001', null, 'administrative-case', 4),
  row('CIV', null, 'civil-suit', 4),
  row('ACCESS', null, 'access-to-information', 4),
]
