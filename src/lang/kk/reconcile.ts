// Labels of the statistics, as things that our records count. Endings of cases may follow every noun.
import type { ReconcileWords } from '../pack.ts'

const CLAIMS = '(?:азаматтық )?талап(?:[ -]арыз)?(?:тар)?(?:дың|ды|ы)?'

export const reconcile: ReconcileWords = {
  counts: [
    // «11 құқық бұзу дерегі», «23 құқық бұзу фактісі», «16 дерек тіркеді», «168 хабарлама өңдеді»
    { what: ['items'], form: '^(?:бір айда тіркелген )?құқық(?: |-)?бұзу(?:шылық)?(?: (?:дере[кг]\\p{L}*|факт\\p{L}*|оқиға\\p{L}*))?' },
    { what: ['items'], form: '^бұзушылық(?: белгілі)?$' },
    { what: ['items'], form: '^(?:дерек|факт|хабарлама|оқиға)(?:тер)?$' },
    { what: ['items'], form: '^(?:дерек тіркеді|хабарлама өңдеді)$' },
    { what: ['item:attack'], form: 'шабуыл(?: жасау)?' },
    { what: ['item:cyberattack'], form: 'кибершабуыл\\p{L}*' },
    { what: ['item:threat'], form: 'қорқыту\\p{L}{0,5}|қоқан-лоққы' },
    { what: ['item:killing'], form: 'кісі өлтіру' },
    { what: ['item:detention'], form: 'ұстау(?:ды|лар)?' },
    { what: ['item:obstruction'], form: 'кедергі(?: келтіру)?' },
    { what: ['item:blocking-or-closure'], form: '(?:сайттарды )?бұғаттау' },
    { what: ['item:access-to-information'], form: 'ақпарат бер(?:меу|уден бас тарту)' },
    { what: ['item:criminal-case'], form: 'қылмыстық (?:айыптау|айып|іс)(?:лар|тар|тер)?|(?<=(?:жала жабу|қорлау) туралы )айыптау' },
    { what: ['item:administrative-case'], form: 'әкімшілік (?:айыптау|айып|іс)(?:лар|тар|тер)?' },
    { what: ['item:civil-suit'], form: `${CLAIMS}(?: (?:мен|бен|пен|және) (?:сотқа дейінгі )?(?:${CLAIMS}|наразылық|шағым))?` },
    { what: ['sanction:administrative-arrest'], form: 'әкімшілік қамау(?:ға|ды)?' },
    { what: ['sanction:administrative-arrest', 'sanction:detention-on-remand', 'sanction:house-arrest'], form: 'қамау(?:ға|ды)?' },
    { what: ['sanction:fine'], form: 'айыппұл(?:дар|ды)?' },
    { what: ['sanction:warning'], form: 'ескерту' },
  ],
  sums: [
    { what: 'claimed', form: 'талап\\p{L}*|талап[ -]арыз\\p{L}*|талапкер\\p{L}*|сұра\\p{L}+|моральдық зиян' },
    { what: 'awarded', form: 'өнд[іi]р\\p{L}+|берді|бергені|қанағаттандыр\\p{L}+|тағайында\\p{L}+' },
    { what: 'fined', form: 'айыппұл\\p{L}*' },
  ],
  untold: 'үкім\\p{L}*|сот акт\\p{L}*|сот шешім\\p{L}*|сот отырыс\\p{L}*|саяси тұтқын|ақталған',
  persons: 'адам(?:ға|ды|ның)?|қатысушы\\p{L}*|белсенді\\p{L}*',
  defended: 'журналист\\p{L}*|тілші\\p{L}*|блогер\\p{L}*|белсенді\\p{L}*|бақ',
  joiners: 'мен|бен|пен|және|немесе',
  plain: 'бойынша|туралы|үшін|және|мен|бен|пен|берілген|түскен|тіркелген|тіркеді|жалпы|сомасы|саны|құқық|бұзу|дерег\\p{L}+|факт\\p{L}*|оқиға\\p{L}*|жыл\\p{L}*|ай\\p{L}{0,3}|басынан|бергі|оның|ішінде|жасау|растай|алдық',
} // prettier-ignore
