// Codes, laws and treaties that bulletins cite, one row an edition. Titles are the official ones of adilet.zan.kz; `names` are all
// names and abbreviations by which bulletins cite them; misspelt words are mended by the reader. Ids of the main codes were confirmed in public copies of the
// official texts; rows with `verified: false` are from memory, ids too. First and last days: see `source`; adoption dates stand in for
// the first day of CAO2001, CIVPC1999 and MEDIA1999; the day 2024-08-20 of MEDIA2024 is unconfirmed.
// English names leave the country out ("of the RK", "of the Republic of Kazakhstan"): the reader skips it wherever it stands. `last` is the
// number of the last article (from memory): a number above it belongs to another code.
import type { Code, InLanguages } from '../pack.ts'

type Names = InLanguages<readonly string[]>

function adilet(id: string): InLanguages<string> {
  const at = (language: string) => `https://adilet.zan.kz/${language}/docs/${id}`
  return { en: at('eng'), ru: at('rus'), kk: at('kaz') }
}

// Names shared by the editions of one code.
// prettier-ignore
const CC: Names = {
  en: ['Criminal Code', 'Penal Code', 'Code of Criminal', 'Criminal Law Code', 'Code of Crimes', 'Criminal Offences Code', 'CC', 'CC RK', 'CrC', 'PC RK'],
  ru: ['Уголовный кодекс', 'Уголовный кодекс РК', 'Уголовный кодекс Республики Казахстан', 'Уголовный кодекс Казахстана', 'прежний УК', 'старый УК', 'УК', 'УК РК', 'УКРК', 'Уголовного кодекса', 'Уголовному кодексу', 'Уголовным кодексом', 'Уголовном кодексе', 'новый УК', 'новый Уголовный кодекс', 'действующий УК'],
  kk: ['Қылмыстық кодекс', 'Қылмыстық кодексі', 'ҚР Қылмыстық кодексі', 'Қазақстан Республикасының Қылмыстық кодексі', 'Қазақстан Республикасы Қылмыстық кодексі', 'Қылмыстық кодекстің', 'Қылмыстық кодексінің', 'ҚК', 'ҚР ҚК', 'ҚР ҚК-нің', 'ҚК-нің', 'ҚК-тің', 'ҚР ҚК-ң', 'QK', 'QR QK', 'Qylmystyq kodeks', 'Qylmystyq kodeksi', 'ҚК-ның', 'жаңа Қылмыстық кодекс'],
}
// prettier-ignore
const CAO: Names = {
  en: ['Code of Administrative Offences', 'Code of Administrative Offenses', 'Code of Administrative Offence', 'Code of Administrative Violations', 'Code of Administrative Infractions', 'Code of Administrative Infringements', 'Code of Administrative Delinquencies', 'Code of Administrative Breaches', 'Code of Administrative Misdemeanours', 'Code on Administrative Offences', 'Code on Administrative Offenses', 'Code on Administrative Offence', 'Code on Administrative Violations', 'Code on Administrative Infractions', 'Code on Administrative Infringements', 'Code on Administrative Delinquencies', 'Code on Administrative Breaches', 'Code on Administrative Misdemeanours', 'Administrative Offences Code', 'Administrative Offenses Code', 'Administrative Offence Code', 'Administrative Violations Code', 'Administrative Infractions Code', 'Administrative Infringements Code', 'Administrative Delinquencies Code', 'Administrative Breaches Code', 'Administrative Misdemeanours Code', 'Administrative Code', 'Code Administrative Offences', 'Code for Administrative Offences', 'Code on Administrative Offences and Violations', 'Code of Administrative Law Violations', 'Code of Administrative Violation', 'Administrative Violation Code', 'Code about Administrative Offences', 'Admin Code', 'Administration Code', 'Code of Administration Offences', 'Code of Admin Offences', 'CAO', 'CAO RK', 'CoAO', 'CRKAO', 'KoAP', 'CoAP', 'AC RK', 'CAV', 'CAV RK'],
  ru: ['Кодекс об административных правонарушениях', 'Кодекс РК об административных правонарушениях', 'Кодекс Республики Казахстан об административных правонарушениях', 'Кодекс «Об административных правонарушениях»', 'Административный кодекс', 'Кодекс об административных нарушениях', 'адмкодекс', 'Адмкодекс', 'административный кодекс', 'КоАП', 'КоАП РК', 'КоАПРК', 'КРКоАП', 'КРК об АП', 'КРКобАП', 'КРКоАП РК', 'КОАП', 'КоАПП', 'Кодекс РК об АП', 'ҚРКоАП', 'Кодекса об административных правонарушениях', 'Кодексу об административных правонарушениях', 'Кодексом об административных правонарушениях', 'Кодексе об административных правонарушениях', 'Кодекса РК об административных правонарушениях', 'Кодекса Республики Казахстан об административных правонарушениях', 'Административного кодекса', 'Административному кодексу', 'Административным кодексом', 'Административном кодексе'],
  kk: ['Әкімшілік құқық бұзушылық туралы кодекс', 'Әкімшілік құқық бұзушылық туралы кодексі', 'ҚР Әкімшілік құқық бұзушылық туралы кодексі', 'Әкімшілік құқықбұзушылық туралы кодекс', 'Әкімшілік кодекс', 'Әкімшілік кодексі', '«Әкімшілік құқық бұзушылық туралы» кодекс', 'Әкiмшiлiк құқық бұзушылық туралы', 'Әкімшілік кодекстің', 'Әкімшілік кодексінің', 'Әкімшілік құқықбұзушылық туралы кодекстің', 'Әкімшілік құқық бұзушылық туралы кодекстің', 'ӘҚБтК', 'ҚР ӘҚБтК', 'ӘҚБК', 'ҚР ӘҚБК', 'ӘҚБт Кодекс', 'ӘҚБтК-нің', 'ӘҚтК', 'ÁQBtK', 'QR ÁQBtK', 'ÄQBtK', 'Ákimshilik quqyq buzýshylyq týraly kodeks', 'Ákimshilik kodeks', 'ҚР ӘҚБтК-нің', 'ӘҚБтК-ның'],
}
// prettier-ignore
const CPC: Names = {
  en: ['Criminal Procedure Code', 'Criminal Procedural Code', 'Criminal Procedures Code', 'Code of Criminal Procedure', 'Code of Criminal Procedures', 'Code on Criminal Procedure', 'Criminal Process Code', 'Criminal-Procedural Code', 'Criminal-Process Code', 'Criminal Proceedings Code', 'Penal Procedure Code', 'Code of Penal Procedure', 'CPC', 'CPC RK', 'CrPC', 'CCrP', 'CCP', 'CCP RK'],
  ru: ['Уголовно-процессуальный кодекс', 'Уголовно-процессуальный кодекс РК', 'Уголовно-процессуальный кодекс Республики Казахстан', 'Уголовный процессуальный кодекс', 'УПК', 'УПК РК', 'Уголовно-процессуального кодекса', 'Уголовно-процессуальному кодексу', 'Уголовно-процессуальным кодексом', 'Уголовно-процессуальном кодексе'],
  kk: ['Қылмыстық-процестік кодекс', 'Қылмыстық-процестік кодексі', 'Қылмыстық іс жүргізу кодексі', 'Қылмыстық процестік кодекс', 'ҚПК', 'ҚР ҚПК', 'ҚІЖК', 'ҚР ҚІЖК', 'QPK', 'QR QPK', 'Qylmystyq-prosestik kodeks', 'Qylmystyq is júrgizý kodeksi'],
}
// prettier-ignore
const CIVPC: Names = {
  en: ['Civil Procedure Code', 'Civil Procedural Code', 'Civil Procedures Code', 'Code of Civil Procedure', 'Code of Civil Procedures', 'Code on Civil Procedure', 'Civil Process Code', 'Civil-Procedural Code', 'Civil-Process Code', 'Civil Proceedings Code', 'CPC', 'CPC RK', 'CCP', 'CCP RK', 'CivPC'],
  ru: ['Гражданский процессуальный кодекс', 'Гражданский процессуальный кодекс РК', 'Гражданско-процессуальный кодекс', 'Гражданский процессуальный кодекс Республики Казахстан', 'ГПК', 'ГПК РК', 'Гражданского процессуального кодекса', 'Гражданскому процессуальному кодексу', 'Гражданским процессуальным кодексом', 'Гражданском процессуальном кодексе'],
  kk: ['Азаматтық процестік кодекс', 'Азаматтық процестік кодексі', 'Азаматтық іс жүргізу кодексі', 'АПК', 'ҚР АПК', 'АІЖК', 'ҚР АІЖК', 'APK', 'Azamattyq prosestik kodeks'],
}
// prettier-ignore
const CIV: Names = {
  en: ['Civil Code', 'Civil Code (General Part)', 'Civil Code (Special Part)', 'CC', 'CC RK', 'CivC'],
  ru: ['Гражданский кодекс', 'Гражданский кодекс РК', 'Гражданский кодекс Республики Казахстан', 'ГК РК (Общая часть)', 'ГК', 'ГК РК', 'Гражданского кодекса', 'Гражданскому кодексу', 'Гражданским кодексом', 'Гражданском кодексе', 'ГК РК (Особенная часть)'],
  kk: ['Азаматтық кодекс', 'Азаматтық кодексі', 'ҚР Азаматтық кодексі', 'Азаматтық кодекс (Жалпы бөлім)', 'АК', 'ҚР АК', 'ҚР АК-нің', 'Азаматтық кодекс (Ерекше бөлім)'],
}
// prettier-ignore
const CONST: Names = {
  en: ['Constitution', 'Basic Law', 'Fundamental Law'],
  ru: ['Конституция', 'Конституция РК', 'Конституция Республики Казахстан', 'Конституция Казахстана', 'Основной закон', 'Конституции', 'Конституцию', 'Конституцией', 'Основного закона', 'Основному закону', 'Основным законом', 'Основном законе'],
  kk: ['Конституция', 'Конституциясы', 'ҚР Конституциясы', 'Ата Заң', 'Ата заң', 'Негізгі заң', 'Konstıtýsııa', 'Konstitýsiıa', 'Konstitutsiya', 'Ata zań'],
}
// prettier-ignore
const LABOUR: Names = {
  en: ['Labour Code', 'Labor Code', 'Code of Labour', 'LC RK'],
  ru: ['Трудовой кодекс', 'Трудовой кодекс РК', 'ТК', 'ТК РК', 'Трудового кодекса', 'Трудовому кодексу', 'Трудовым кодексом', 'Трудовом кодексе'],
  kk: ['Еңбек кодексі', 'ЕК', 'ҚР ЕК'],
}
// prettier-ignore
const TAX: Names = {
  en: ['Tax Code', 'Code on Taxes', 'TC RK'],
  ru: ['Налоговый кодекс', 'Налоговый кодекс РК', 'НК', 'НК РК', 'Налогового кодекса', 'Налоговому кодексу', 'Налоговым кодексом', 'Налоговом кодексе'],
  kk: ['Салық кодексі', 'СК'],
}
// prettier-ignore
const MEDIA: Names = {
  en: ['Law on Mass Media', 'Law on the Media', 'Mass Media Law', 'Media Law', 'Law on Mass Information Media', 'Law on Mass-Media', 'Law on Means of Mass Information', 'Law on Mass Media Outlets', 'Law on the Press and other Mass Media', 'Press Law'],
  ru: ['Закон о СМИ', 'Закон «О СМИ»', 'Закон «О средствах массовой информации»', 'закон о средствах массовой информации', 'Закон о масс-медиа', 'Закон «О масс-медиа»', 'закон о масс медиа'],
  kk: ['БАҚ туралы заң', '«Бұқаралық ақпарат құралдары туралы» заң', '«БАҚ туралы» заң', 'Масс-медиа туралы заң', '«Масс-медиа туралы» заң'],
}
// prettier-ignore
const ASSEMBLY: Names = {
  en: ['Law on Peaceful Assemblies', 'Law on Peaceful Assembly', 'Law on Rallies', 'Law on Meetings', 'Law on Assemblies', 'Law on Public Assemblies', 'Law on Freedom of Assembly', 'Law on Peaceful Meetings', 'Peaceful Assemblies Law', 'Peaceful Assembly Law', 'Law on the Procedure for Organizing and Holding Peaceful Assemblies', 'Law on Procedure of Organization and Holding of Peaceful Assemblies', 'Law on Order of Organization and Conduct of Peaceful Assemblies', 'Law on the Procedure for the Organization and Conduct of Peaceful Assemblies', 'Law on Peaceful Assemblies, Rallies, Marches, Pickets and Demonstrations'],
  ru: ['Закон о мирных собраниях', 'Закон о мирных митингах', 'Закон о собраниях', 'Закон о митингах', 'Закон о публичных собраниях', 'Закон «О порядке организации и проведения мирных собраний»', 'Закон «О порядке проведения мирных собраний»', 'Закон о порядке организации мирных собраний', 'Закон о мирных собраниях, митингах, шествиях, пикетах и демонстрациях'],
  kk: ['Бейбіт жиналыстар туралы заң', 'Бейбіт жиналыс туралы заң', 'Бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы заң', 'Бейбіт жиналыстарды ұйымдастыру мен өткізу тәртібі туралы заң', 'Бейбіт жиналыстарды өткізу тәртібі туралы заң', 'Митингілер туралы заң', 'Бейбіт жиналыстар, митингілер, шерулер, пикеттер және демонстрациялар ұйымдастыру мен өткізу тәртібі туралы заң'],
}

// prettier-ignore
export const codes: readonly Code[] = [
  {
    key: 'CC1997', family: 'CC', number: '167-I', adopted: '1997-07-16', inForce: { from: '1998-01-01', to: '2014-12-31' }, last: 393, hasParts: true, urls: adilet('K970000167_'),
    title: { en: 'Criminal Code of the Republic of Kazakhstan', ru: 'Уголовный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Қылмыстық кодексі' },
    names: CC,
    verified: true, source: 'adilet.zan.kz/kaz/docs/K970000167_ and /eng/docs/K970000167_ (title, number, date, repeal by 226-V); start of force 1998-01-01 unverified (own knowledge)',
  },
  {
    key: 'CC2014', family: 'CC', number: '226-V', adopted: '2014-07-03', inForce: { from: '2015-01-01', to: null }, last: 467, hasParts: true, indexOn: 'act', urls: adilet('K1400000226'),
    title: { en: 'Penal Code of the Republic of Kazakhstan', ru: 'Уголовный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Қылмыстық кодексі' },
    names: CC,
    verified: true, source: 'adilet.zan.kz/rus and /eng/docs/K1400000226; public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README); start 2015-01-01: belief.cabar.asia, en.odfoundation.eu',
  },
  {
    key: 'CAO2001', family: 'CAO', number: '155-II', adopted: '2001-01-30', inForce: { from: '2001-01-30', to: '2014-12-31' }, last: 738, hasParts: true, urls: adilet('K010000155_'),
    title: { en: 'Code of the Republic of Kazakhstan on Administrative Offences', ru: 'Кодекс Республики Казахстан об административных правонарушениях', kk: 'Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексі' },
    names: CAO,
    verified: true, source: 'adilet.zan.kz/eng/docs/K010000155_/compare (id, number, date, repeal from 2015-01-01); cis-legislation.com/document.fwx?rgn=1156; kzref.org; from-date is the adoption date, exact entry into force not confirmed',
  },
  {
    key: 'CAO2014', family: 'CAO', number: '235-V', adopted: '2014-07-05', inForce: { from: '2015-01-01', to: null }, last: 920, hasParts: true, urls: adilet('K1400000235'),
    title: { en: 'Code of the Republic of Kazakhstan on Administrative Infractions', ru: 'Кодекс Республики Казахстан об административных правонарушениях', kk: 'Қазақстан Республикасының Әкімшілік құқық бұзушылық туралы кодексі' },
    names: CAO,
    verified: true, source: "zakon.uchet.kz/eng/docs/K1400000235 ('On Administrative Infractions'); cis-legislation.com; public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)",
  },
  {
    key: 'CPC1997', family: 'CPC', number: '206-I', adopted: '1997-12-13', inForce: { from: '1998-01-01', to: '2014-12-31' }, last: 577, hasParts: true, urls: adilet('K970000206_'),
    title: { en: 'Criminal Procedure Code of the Republic of Kazakhstan', ru: 'Уголовно-процессуальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Қылмыстық іс жүргізу кодексі' },
    names: CPC,
    verified: false, source: 'unverified (own knowledge)',
  },
  {
    key: 'CPC2014', family: 'CPC', number: '231-V', adopted: '2014-07-04', inForce: { from: '2015-01-01', to: null }, last: 677, hasParts: true, urls: adilet('K1400000231'),
    title: { en: 'Criminal Procedure Code of the Republic of Kazakhstan', ru: 'Уголовно-процессуальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Қылмыстық-процестік кодексі' },
    names: CPC,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'CIVPC1999', family: 'CIVPC', number: '411-I', adopted: '1999-07-13', inForce: { from: '1999-07-13', to: '2015-12-31' }, last: 428, hasParts: true, urls: adilet('K990000411_'),
    title: { en: 'Civil Procedure Code of the Republic of Kazakhstan', ru: 'Гражданский процессуальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Азаматтық іс жүргізу кодексі' },
    names: CIVPC,
    verified: false, source: 'unverified (own knowledge); from-date is the adoption date',
  },
  {
    key: 'CIVPC2015', family: 'CIVPC', number: '377-V', adopted: '2015-10-31', inForce: { from: '2016-01-01', to: null }, last: 505, hasParts: true, urls: adilet('K1500000377'),
    title: { en: 'Civil Procedure Code of the Republic of Kazakhstan', ru: 'Гражданский процессуальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Азаматтық процестік кодексі' },
    names: CIVPC,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README); adilsoz.kz/en monitoring-106 (submitted for signature in September 2015)',
  },
  {
    key: 'CIV', family: 'CIV', number: '268-XIII', adopted: '1994-12-27', inForce: { from: '1995-03-01', to: null }, last: 405, hasParts: false, urls: adilet('K940001000_'),
    title: { en: 'Civil Code of the Republic of Kazakhstan (General Part)', ru: 'Гражданский кодекс Республики Казахстан (Общая часть)', kk: 'Қазақстан Республикасының Азаматтық кодексі (Жалпы бөлім)' },
    names: CIV,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README) (id); number and start of force unverified (own knowledge); number and date: kazpatent.kz',
  },
  {
    key: 'CIV-SPECIAL', family: 'CIV', number: '409-I', adopted: '1999-07-01', inForce: { from: '1999-07-01', to: null }, last: null, hasParts: false, urls: adilet('K990000409_'),
    title: { en: 'Civil Code of the Republic of Kazakhstan (Special Part)', ru: 'Гражданский кодекс Республики Казахстан (Особенная часть)', kk: 'Қазақстан Республикасының Азаматтық кодексі (Ерекше бөлім)' },
    names: CIV,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README); start of force unverified (own knowledge); number and date: kazpatent.kz',
  },
  {
    key: 'CONST', family: 'CONST', number: null, adopted: '1995-08-30', inForce: { from: '1995-09-05', to: '2026-06-30' }, last: 98, hasParts: false, urls: adilet('K950001000_'),
    title: { en: 'Constitution of the Republic of Kazakhstan', ru: 'Конституция Республики Казахстан', kk: 'Қазақстан Республикасының Конституциясы' },
    names: CONST,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README) (id); end of force: timesca.com 2026-07-01, gazeta.kg; 1995-09-05 unverified (own knowledge)',
  },
  {
    key: 'CONST2026', family: 'CONST', number: null, adopted: '2026-03-15', inForce: { from: '2026-07-01', to: null }, last: null, hasParts: false, urls: {},
    title: { en: 'Constitution of the Republic of Kazakhstan (2026)', ru: 'Конституция Республики Казахстан (2026)', kk: 'Қазақстан Республикасының Конституциясы (2026)' },
    names: CONST,
    verified: true, source: 'timesca.com 2026-07-01 and eri.kz (in force 2026-07-01, referendum of 2026-03-15); gazeta.kg (art. 94: the 1995 Constitution ceases the same day); eri.kz (art. 21 = privacy)',
  },
  {
    key: 'LABOUR', family: 'LABOUR', number: '414-V', adopted: '2015-11-23', inForce: { from: '2016-01-01', to: null }, last: null, hasParts: false, urls: adilet('K1500000414'),
    title: { en: 'Labour Code of the Republic of Kazakhstan', ru: 'Трудовой кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Еңбек кодексі' },
    names: LABOUR,
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'LABOUR2007', family: 'LABOUR', number: '251-III', adopted: '2007-05-15', inForce: { from: '2007-06-01', to: '2015-12-31' }, last: null, hasParts: false, urls: adilet('K070000251_'),
    title: { en: 'Labour Code of the Republic of Kazakhstan', ru: 'Трудовой кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Еңбек кодексі' },
    names: LABOUR,
    verified: false, source: 'unverified (own knowledge)',
  },
  {
    key: 'ENT', family: 'ENT', number: '375-V', adopted: '2015-10-29', inForce: { from: '2016-01-01', to: null }, last: null, hasParts: false, urls: adilet('K1500000375'),
    title: { en: 'Entrepreneurial Code of the Republic of Kazakhstan', ru: 'Предпринимательский кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Кәсіпкерлік кодексі' },
    names: { en: ['Entrepreneurial Code', 'Entrepreneurship Code', 'Entrepreneur Code', 'Code of Entrepreneurship', 'Business Code', 'EC RK'], ru: ['Предпринимательский кодекс', 'Предпринимательский кодекс РК', 'ПК', 'ПК РК', 'Предпринимательского кодекса', 'Предпринимательскому кодексу', 'Предпринимательским кодексом', 'Предпринимательском кодексе'], kk: ['Кәсіпкерлік кодекс', 'Кәсіпкерлік кодексі', 'КК', 'ҚР КК'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'APPC', family: 'APPC', number: '350-VI', adopted: '2020-06-29', inForce: { from: '2021-07-01', to: null }, last: null, hasParts: true, urls: adilet('K2000000350'),
    title: { en: 'Administrative Procedural and Process-Related Code of the Republic of Kazakhstan', ru: 'Административный процедурно-процессуальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Әкімшілік рәсімдік-процестік кодексі' },
    names: { en: ['Administrative Procedural and Process-Related Code', 'Administrative Procedural-Process Code', 'Administrative Procedure and Process Code', 'Administrative Procedures and Process Code', 'Code of Administrative Procedures', 'Code of Administrative Procedure', 'Administrative Procedures Code', 'Administrative Procedure Code', 'Administrative Procedural and Procedural Code', 'Administrative Procedural Code', 'APPC'], ru: ['Административный процедурно-процессуальный кодекс', 'Административно-процедурный кодекс', 'Административный процедурно-процессуальный кодекс РК', 'АППК', 'АППК РК', 'Административного процедурно-процессуального кодекса', 'Административному процедурно-процессуальному кодексу', 'Административным процедурно-процессуальным кодексом', 'Административном процедурно-процессуальном кодексе'], kk: ['Әкімшілік рәсімдік-процестік кодекс', 'Әкімшілік рәсімдік-процестік кодексі', 'ӘРПК', 'ҚР ӘРПК'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README); CAO art. 653 and 669 notes (amending law 351-VI in force 2021-07-01)',
  },
  {
    key: 'CEC', family: 'CEC', number: '234-V', adopted: '2014-07-05', inForce: { from: '2015-01-01', to: null }, last: null, hasParts: true, urls: adilet('K1400000234'),
    title: { en: 'Penal Execution Code of the Republic of Kazakhstan', ru: 'Уголовно-исполнительный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Қылмыстық-атқару кодексі' },
    names: { en: ['Criminal Executive Code', 'Penal Execution Code', 'Criminal-Executive Code', 'Penal Executive Code', 'Criminal Enforcement Code', 'Penal Enforcement Code', 'Correctional Code', 'CEC RK'], ru: ['Уголовно-исполнительный кодекс', 'УИК', 'УИК РК', 'Уголовно-исполнительного кодекса', 'Уголовно-исполнительному кодексу', 'Уголовно-исполнительным кодексом', 'Уголовно-исполнительном кодексе'], kk: ['Қылмыстық-атқару кодексі', 'ҚАК'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'TAX', family: 'TAX', number: '120-VI', adopted: '2017-12-25', inForce: { from: '2018-01-01', to: '2025-12-31' }, last: null, hasParts: false, urls: adilet('K1700000120'),
    title: { en: 'On Taxes and Other Obligatory Payments to the Budget (Tax Code)', ru: 'О налогах и других обязательных платежах в бюджет (Налоговый кодекс)', kk: 'Салық және бюджетке төленетін басқа да міндетті төлемдер туралы (Салық кодексі)' },
    names: TAX,
    verified: true, source: 'zloo00/LegalRAG config; public code (kz tax code from 25.12.2017 No 120-VI); end unverified (own knowledge)',
  },
  {
    key: 'TAX2025', family: 'TAX', number: '214-VIII', adopted: '2025-07-18', inForce: { from: '2026-01-01', to: null }, last: null, hasParts: false, urls: adilet('K2500000214'),
    title: { en: 'Tax Code of the Republic of Kazakhstan', ru: 'Налоговый кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Салық кодексі' },
    names: TAX,
    verified: true, source: 'kittamirlan5555-blip/adilet README (id); dates unverified (own knowledge)',
  },
  {
    key: 'DIGITAL', family: 'DIGITAL', number: '255-VIII', adopted: '2026-01-09', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('K2600000255'),
    title: { en: 'Digital Code of the Republic of Kazakhstan', ru: 'Цифровой кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Цифрлық кодексі' },
    names: { en: ['Digital Code'], ru: ['Цифровой кодекс', 'Цифрового кодекса', 'Цифровому кодексу', 'Цифровым кодексом', 'Цифровом кодексе'], kk: ['Цифрлық кодекс'] },
    verified: true, source: 'kazpravda.kz 2026-01-10 (text published); insecure.zan.kz/kaz/docs/K2600000255 (id); start of force not confirmed',
  },
  {
    key: 'SOCIAL', family: 'SOCIAL', number: '224-VII', adopted: '2023-04-20', inForce: { from: '2023-07-01', to: null }, last: null, hasParts: false, urls: adilet('K2300000224'),
    title: { en: 'Social Code of the Republic of Kazakhstan', ru: 'Социальный кодекс Республики Казахстан', kk: 'Қазақстан Республикасының Әлеуметтік кодексі' },
    names: { en: ['Social Code'], ru: ['Социальный кодекс', 'Социального кодекса', 'Социальному кодексу', 'Социальным кодексом', 'Социальном кодексе'], kk: ['Әлеуметтік кодекс'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'FAMILY', family: 'FAMILY', number: '518-IV', adopted: '2011-12-26', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('K1100000518'),
    title: { en: 'On Marriage (Matrimony) and Family', ru: 'О браке (супружестве) и семье', kk: 'Неке (ерлі-зайыптылық) және отбасы туралы' },
    names: { en: ['Code on Marriage and Family', 'Family Code'], ru: ['Кодекс о браке (супружестве) и семье'], kk: ['Неке (ерлі-зайыптылық) және отбасы туралы кодекс'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'HEALTH', family: 'HEALTH', number: '360-VI', adopted: '2020-07-07', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('K2000000360'),
    title: { en: 'On Public Health and Healthcare System', ru: 'О здоровье народа и системе здравоохранения', kk: 'Халық денсаулығы және денсаулық сақтау жүйесі туралы' },
    names: { en: ['Health Code', 'Code on Public Health'], ru: ['Кодекс о здоровье народа и системе здравоохранения'], kk: ['Халық денсаулығы және денсаулық сақтау жүйесі туралы кодекс'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README)',
  },
  {
    key: 'MEDIA1999', family: 'MEDIA', number: '451-I', adopted: '1999-07-23', inForce: { from: '1999-07-23', to: '2024-08-19' }, last: null, hasParts: false, urls: adilet('Z990000451_'),
    title: { en: 'On the Mass Media', ru: 'О средствах массовой информации', kk: 'Бұқаралық ақпарат құралдары туралы' },
    names: MEDIA,
    verified: true, source: 'informburo.kz (repealed by the law On Mass Media); number, id unverified (own knowledge)',
  },
  {
    key: 'MEDIA2024', family: 'MEDIA', number: '93-VIII', adopted: '2024-06-19', inForce: { from: '2024-08-20', to: null }, last: null, hasParts: false, urls: adilet('Z2400000093'),
    title: { en: 'On Mass Media', ru: 'О масс-медиа', kk: 'Масс-медиа туралы' },
    names: MEDIA,
    verified: true, source: 'adilet.zan.kz/eng/docs/Z2400000093 (title, number, date); CAO 451 footnote (companion law 95-VIII: 60 calendar days after publication)',
  },
  {
    key: 'TELERADIO', family: 'TELERADIO', number: '545-IV', adopted: '2012-01-18', inForce: { from: '2012-03-01', to: '2024-08-19' }, last: null, hasParts: false, urls: adilet('Z1200000545'),
    title: { en: 'On Television and Radio Broadcasting', ru: 'О телерадиовещании', kk: 'Телерадио хабарларын тарату туралы' },
    names: { en: ['Law on Television and Radio Broadcasting', 'Law on TV and Radio Broadcasting', 'Law on TV and Radio', 'Law on Broadcasting', 'Law on TV Broadcasting', 'Law on Television and Radio', 'Broadcasting Law'], ru: ['Закон о телерадиовещании', 'Закон «О телерадиовещании»'], kk: ['Телерадио хабарларын тарату туралы заң'] },
    verified: true, source: 'ifex.org (draft law of that name, 2011); informburo.kz (repealed by the law On Mass Media); rest unverified (own knowledge)',
  },
  {
    key: 'ASSEMBLY1995', family: 'ASSEMBLY', number: '2126', adopted: '1995-03-17', inForce: { from: '1995-03-17', to: '2020-06-05' }, last: null, hasParts: false, urls: adilet('U950002126_'),
    title: { en: 'On the Procedure for the Organization and Conduct of Peaceful Assemblies, Rallies, Marches, Pickets and Demonstrations in the Republic of Kazakhstan', ru: 'О порядке организации и проведения мирных собраний, митингов, шествий, пикетов и демонстраций в Республике Казахстан', kk: 'Қазақстан Республикасында бейбіт жиналыстар, митингілер, шерулер, пикеттер және демонстрациялар ұйымдастыру мен өткізу тәртібі туралы' },
    names: ASSEMBLY,
    verified: true, source: 'adilet.zan.kz/kaz/docs/U950002126_ (id, number 2126, date; repealed by 333-VI of 2020-05-25; first issued as an edict, hence U, not Z); adilet.zan.kz/rus/docs/V16LD005397 (title); baribar.kz (kk title); blog.sko.prokuror.kz (en)',
  },
  {
    key: 'ASSEMBLY2020', family: 'ASSEMBLY', number: '333-VI', adopted: '2020-05-25', inForce: { from: '2020-06-06', to: null }, last: null, hasParts: false, urls: adilet('Z2000000333'),
    title: { en: 'On the Procedure for Organizing and Holding Peaceful Assemblies in the Republic of Kazakhstan', ru: 'О порядке организации и проведения мирных собраний в Республике Казахстан', kk: 'Қазақстан Республикасында бейбіт жиналыстарды ұйымдастыру және өткізу тәртібі туралы' },
    names: ASSEMBLY,
    verified: true, source: 'adilet.zan.kz/kaz/docs/Z2000000333 (id, number, date); kittamirlan5555-blip/adilet config/npa_mapping.json; massaget.kz (kk title); zakonpravo.kz (en title); ten days after publication: U950002126_ footnote; the day 2020-06-06 own knowledge',
  },
  {
    key: 'ACCESS', family: 'ACCESS', number: '401-V', adopted: '2015-11-16', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1500000401'),
    title: { en: 'On Access to Information', ru: 'О доступе к информации', kk: 'Ақпаратқа қол жеткізу туралы' },
    names: { en: ['Law on Access to Information', 'Access to Information Law', 'Law on Access to Public Information', 'FOI Law'], ru: ['Закон о доступе к информации', 'Закон «О доступе к информации»'], kk: ['Ақпаратқа қол жеткізу туралы заң', '«Ақпаратқа қолжетімділік туралы» заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id); CAO 456-1 footnote (companion law 404-V of 2015-11-16)',
  },
  {
    key: 'ELECT', family: 'ELECT', number: '2464', adopted: '1995-09-28', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z950002464_'),
    title: { en: 'On Elections in the Republic of Kazakhstan', ru: 'О выборах в Республике Казахстан', kk: 'Қазақстан Республикасындағы сайлау туралы' },
    names: { en: ['Law on Elections', 'Election Law', 'Law on Election'], ru: ['Конституционный закон о выборах', 'Закон о выборах', 'Конституционный закон «О выборах в Республике Казахстан»'], kk: ['Сайлау туралы заң', 'Сайлау туралы конституциялық заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'REFERENDUM', family: 'REFERENDUM', number: '2592', adopted: '1995-11-02', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z950002592_'),
    title: { en: 'On the Republican Referendum', ru: 'О республиканском референдуме', kk: 'Республикалық референдум туралы' },
    names: { en: ['Law on Republican Referendum'], ru: ['Закон о республиканском референдуме'], kk: ['Республикалық референдум туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'COMMUNICATIONS', family: 'COMMUNICATIONS', number: '567-II', adopted: '2004-07-05', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z040000567_'),
    title: { en: 'On Communications', ru: 'О связи', kk: 'Байланыс туралы' },
    names: { en: ['Law on Communications', 'Law on Communication', 'Law on Connection', 'Law on Telecommunications', 'Communications Law'], ru: ['Закон о связи', 'Закон «О связи»'], kk: ['Байланыс туралы заң'] },
    verified: false, source: 'unverified (own knowledge)',
  },
  {
    key: 'INFORMATIZATION', family: 'INFORMATIZATION', number: '418-V', adopted: '2015-11-24', inForce: { from: '2016-01-01', to: null }, last: null, hasParts: false, urls: adilet('Z1500000418'),
    title: { en: 'On Informatization', ru: 'Об информатизации', kk: 'Ақпараттандыру туралы' },
    names: { en: ['Law on Informatization', 'Law on Informatisation', 'Informatization Law'], ru: ['Закон об информатизации'], kk: ['Ақпараттандыру туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id); adilet.zan.kz/eng/docs/Z1500000418 (title, number, date)',
  },
  {
    key: 'NATSEC', family: 'NATSEC', number: '527-IV', adopted: '2012-01-06', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1200000527'),
    title: { en: 'On National Security of the Republic of Kazakhstan', ru: 'О национальной безопасности Республики Казахстан', kk: 'Қазақстан Республикасының ұлттық қауіпсіздігі туралы' },
    names: { en: ['Law on National Security', 'National Security Law'], ru: ['Закон о национальной безопасности'], kk: ['Ұлттық қауіпсіздік туралы заң'] },
    verified: true, source: 'adilet.zan.kz/eng/docs/Z1200000527 (id, number, date)',
  },
  {
    key: 'COPYRIGHT', family: 'COPYRIGHT', number: '6-I', adopted: '1996-06-10', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z960000006_'),
    title: { en: 'On Copyright and Related Rights', ru: 'Об авторском праве и смежных правах', kk: 'Авторлық құқық және сабақтас құқықтар туралы' },
    names: { en: ['Law on Copyright', 'Copyright Law', 'Law on Copyright and Related Rights', 'Law on Copyright and Allied Rights', 'Law on Author Rights'], ru: ['Закон об авторском праве', 'Закон об авторском праве и смежных правах'], kk: ['Авторлық құқық туралы заң'] },
    verified: true, source: 'kazpatent.kz (number 6, date 1996-06-10); id unverified (own knowledge)',
  },
  {
    key: 'EXTREMISM', family: 'EXTREMISM', number: '31-III', adopted: '2005-02-18', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z050000031_'),
    title: { en: 'On Countering Extremism', ru: 'О противодействии экстремизму', kk: 'Экстремизмге қарсы іс-қимыл туралы' },
    names: { en: ['Law on Countering Extremism', 'Law on Counteraction of Extremism', 'Law on Combating Extremism', 'Law on Counteracting Extremism', 'Law on Counteraction to Extremism', 'Extremism Law'], ru: ['Закон о противодействии экстремизму'], kk: ['Экстремизмге қарсы іс-қимыл туралы заң'] },
    verified: true, source: 'adilet.zan.kz/eng/docs/Z050000031_ and zakon.uchet.kz/eng/docs/Z050000031_ (id, date); cis-legislation.com rgn=7608 (No 31-III); zakonpravo.kz',
  },
  {
    key: 'TERRORISM', family: 'TERRORISM', number: '416-I', adopted: '1999-07-13', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z990000416_'),
    title: { en: 'On Countering Terrorism', ru: 'О противодействии терроризму', kk: 'Терроризмге қарсы іс-қимыл туралы' },
    names: { en: ['Law on Countering Terrorism', 'Law on Combating Terrorism', 'Law on Counteracting Terrorism', 'Law on Counteraction to Terrorism', 'Law on Fighting Terrorism'], ru: ['Закон о противодействии терроризму', 'Закон о борьбе с терроризмом'], kk: ['Терроризмге қарсы іс-қимыл туралы заң'] },
    verified: false, source: 'unverified (own knowledge); kk title: 23-merki.mektebi.kz',
  },
  {
    key: 'SECRETS', family: 'SECRETS', number: '349-I', adopted: '1999-03-15', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z990000349_'),
    title: { en: 'On State Secrets', ru: 'О государственных секретах', kk: 'Мемлекеттік құпиялар туралы' },
    names: { en: ['Law on State Secrets', 'State Secrets Law'], ru: ['Закон о государственных секретах', 'Закон о гостайне'], kk: ['Мемлекеттік құпиялар туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'EMERGENCY', family: 'EMERGENCY', number: '387-II', adopted: '2003-02-08', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z030000387_'),
    title: { en: 'On State of Emergency', ru: 'О чрезвычайном положении', kk: 'Төтенше жағдай туралы' },
    names: { en: ['Law on State of Emergency', 'Law on Emergency Situation', 'Law on Emergency State'], ru: ['Закон о чрезвычайном положении'], kk: ['Төтенше жағдай туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'PUBLIC-ASSOC', family: 'PUBLIC-ASSOC', number: '3-I', adopted: '1996-05-31', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z960000003_'),
    title: { en: 'On Public Associations', ru: 'Об общественных объединениях', kk: 'Қоғамдық бірлестіктер туралы' },
    names: { en: ['Law on Public Associations'], ru: ['Закон об общественных объединениях'], kk: ['Қоғамдық бірлестіктер туралы заң'] },
    verified: true, source: 'adilet.zan.kz/kaz/docs/Z960000003_ (id, number, date); imurat.kz',
  },
  {
    key: 'NGO', family: 'NGO', number: '142-II', adopted: '2001-01-16', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z010000142_'),
    title: { en: 'On Non-commercial Organizations', ru: 'О некоммерческих организациях', kk: 'Коммерциялық емес ұйымдар туралы' },
    names: { en: ['Law on Non-profit Organizations', 'Law on Non-commercial Organizations', 'Law on Non-profit Organisations', 'NGO Law'], ru: ['Закон о некоммерческих организациях', 'закон об НПО'], kk: ['Коммерциялық емес ұйымдар туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'PARTIES', family: 'PARTIES', number: '344-II', adopted: '2002-07-15', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z020000344_'),
    title: { en: 'On Political Parties', ru: 'О политических партиях', kk: 'Саяси партиялар туралы' },
    names: { en: ['Law on Political Parties', 'Law on Parties'], ru: ['Закон о политических партиях'], kk: ['Саяси партиялар туралы заң'] },
    verified: true, source: 'AdiletCodex CHANGELOG (id); rest unverified (own knowledge)',
  },
  {
    key: 'RELIGION', family: 'RELIGION', number: '483-IV', adopted: '2011-10-11', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1100000483'),
    title: { en: 'On Religious Activity and Religious Associations', ru: 'О религиозной деятельности и религиозных объединениях', kk: 'Діни қызмет және діни бірлестіктер туралы' },
    names: { en: ['Law on Religious Activity', 'Law on Religious Activities', 'Law on Religion', 'Religion Law'], ru: ['Закон о религиозной деятельности'], kk: ['Діни қызмет және діни бірлестіктер туралы заң'] },
    verified: false, source: 'unverified (own knowledge)',
  },
  {
    key: 'ADVERTISING', family: 'ADVERTISING', number: '508-II', adopted: '2003-12-19', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z030000508_'),
    title: { en: 'On Advertising', ru: 'О рекламе', kk: 'Жарнама туралы' },
    names: { en: ['Law on Advertising'], ru: ['Закон о рекламе'], kk: ['Жарнама туралы заң'] },
    verified: false, source: 'unverified (own knowledge); title: zloo00/LegalRAG',
  },
  {
    key: 'LANGUAGES', family: 'LANGUAGES', number: '151-I', adopted: '1997-07-11', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z970000151_'),
    title: { en: 'On Languages in the Republic of Kazakhstan', ru: 'О языках в Республике Казахстан', kk: 'Қазақстан Республикасындағы тіл туралы' },
    names: { en: ['Law on Languages', 'Language Law'], ru: ['Закон о языках'], kk: ['Тіл туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'PERSDATA', family: 'PERSDATA', number: '94-V', adopted: '2013-05-21', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1300000094'),
    title: { en: 'On Personal Data and their Protection', ru: 'О персональных данных и их защите', kk: 'Дербес деректер және оларды қорғау туралы' },
    names: { en: ['Law on Personal Data', 'Law on Personal Data and their Protection', 'Law on Personal Data Protection', 'Personal Data Protection Law'], ru: ['Закон о персональных данных', 'Закон о персональных данных и их защите'], kk: ['Дербес деректер және оларды қорғау туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'PLATFORMS', family: 'PLATFORMS', number: '18-VIII', adopted: '2023-07-10', inForce: { from: '2023-09-10', to: null }, last: null, hasParts: false, urls: adilet('Z2300000018'),
    title: { en: 'On Online Platforms and Online Advertising', ru: 'Об онлайн-платформах и онлайн-рекламе', kk: 'Онлайн-платформалар және онлайн-жарнама туралы' },
    names: { en: ['Law on Online Platforms', 'Law on Online Platforms and Online Advertising'], ru: ['Закон об онлайн-платформах', 'Закон об онлайн-платформах и онлайн-рекламе'], kk: ['Онлайн-платформалар және онлайн-жарнама туралы заң'] },
    verified: true, source: 'companion law 20-VIII of 2023-07-10 in CAO 456-1, 456-2 footnotes; number, id, start unverified (own knowledge); adyrna.kz (law in force from September 2023)',
  },
  {
    key: 'CHILD-INFO', family: 'CHILD-INFO', number: '169-VI', adopted: '2018-07-02', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1800000169'),
    title: { en: 'On Protection of Children from Information Harmful to their Health and Development', ru: 'О защите детей от информации, причиняющей вред их здоровью и развитию', kk: 'Балаларды денсаулығы мен дамуына зардабын тигізетін ақпараттан қорғау туралы' },
    names: { en: ['Law on Protection of Children from Harmful Information', 'Law on Protection of Children from Information Harmful to their Health and Development'], ru: ['Закон о защите детей от информации, причиняющей вред'], kk: ['Балаларды зиянды ақпараттан қорғау туралы заң'] },
    verified: true, source: 'adilet.zan.kz/kaz/docs/Z1800000170 (companion amending law 170-VI of 2018-07-02); number, id unverified (own knowledge)',
  },
  {
    key: 'FIRST-PRESIDENT', family: 'FIRST-PRESIDENT', number: '83-II', adopted: '2000-07-20', inForce: { from: null, to: '2023-01-01' }, last: null, hasParts: false, urls: adilet('Z000000083_'),
    title: { en: 'On the First President of the Republic of Kazakhstan - Elbasy', ru: 'О Первом Президенте Республики Казахстан – Елбасы', kk: 'Қазақстан Республикасының Тұңғыш Президенті – Елбасы туралы' },
    names: { en: ['Law on the First President', 'Law on the Leader of the Nation'], ru: ['Закон о Первом Президенте', 'Закон о Елбасы'], kk: ['Тұңғыш Президент туралы заң', 'Елбасы туралы заң'] },
    verified: false, source: 'unverified (own knowledge)',
  },
  {
    key: 'LEGAL-ACTS', family: 'LEGAL-ACTS', number: '480-V', adopted: '2016-04-06', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z1600000480'),
    title: { en: 'On Legal Acts', ru: 'О правовых актах', kk: 'Құқықтық актілер туралы' },
    names: { en: ['Law on Legal Acts'], ru: ['Закон о правовых актах'], kk: ['Құқықтық актілер туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'PROSECUTOR', family: 'PROSECUTOR', number: '155-VII', adopted: '2022-11-05', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z2200000155'),
    title: { en: "On the Prosecutor's Office", ru: 'О прокуратуре', kk: 'Прокуратура туралы' },
    names: { en: ["Law on the Prosecutor's Office"], ru: ['Закон о прокуратуре'], kk: ['Прокуратура туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id); older laws of 2017 and 1995 bear the same title',
  },
  {
    key: 'ENFORCEMENT', family: 'ENFORCEMENT', number: '261-IV', adopted: '2010-04-02', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z100000261_'),
    title: { en: 'On Enforcement Proceedings and the Status of Bailiffs', ru: 'Об исполнительном производстве и статусе судебных исполнителей', kk: 'Атқарушылық іс жүргізу және сот орындаушыларының мәртебесі туралы' },
    names: { en: ['Law on Enforcement Proceedings'], ru: ['Закон об исполнительном производстве'], kk: ['Атқарушылық іс жүргізу туралы заң'] },
    verified: true, source: 'public repositories listing adilet ids (zloo00/LegalRAG config; kittamirlan5555-blip/adilet npa_mapping and README); kittamirlan5555-blip/adilet config/npa_mapping.json (id)',
  },
  {
    key: 'LOCAL-GOV', family: 'LOCAL-GOV', number: '148-II', adopted: '2001-01-23', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z010000148_'),
    title: { en: 'On Local Government and Self-government', ru: 'О местном государственном управлении и самоуправлении в Республике Казахстан', kk: 'Қазақстан Республикасындағы жергілікті мемлекеттік басқару және өзін-өзі басқару туралы' },
    names: { en: ['Law on Local Government', 'Law on Local State Government', 'Law on Local Public Administration', 'Law on Local Government and Self-Government', 'Law on Local State Administration and Self-Government'], ru: ['Закон о местном государственном управлении'], kk: ['Жергілікті мемлекеттік басқару туралы заң'] },
    verified: true, source: 'kittamirlan5555-blip/adilet config/npa_mapping.json (id); adilet V16LD005397 (date)',
  },
  {
    key: 'AI', family: 'AI', number: '230-VIII', adopted: '2025-11-17', inForce: { from: null, to: null }, last: null, hasParts: false, urls: adilet('Z2500000230'),
    title: { en: 'On Artificial Intelligence', ru: 'Об искусственном интеллекте', kk: 'Жасанды интеллект туралы' },
    names: { en: ['AI Law', 'Law on Artificial Intelligence'], ru: ['Закон об искусственном интеллекте'], kk: ['Жасанды интеллект туралы заң'] },
    verified: true, source: 'zloo00/LegalRAG config (id printed as Z250000230); CAO 641-1 (offence against it exists); rest unverified (own knowledge)',
  },
  {
    key: 'ICCPR', family: 'ICCPR', number: null, adopted: '1966-12-16', inForce: { from: null, to: null }, last: 53, hasParts: false, urls: {},
    title: { en: 'International Covenant on Civil and Political Rights', ru: 'Международный пакт о гражданских и политических правах', kk: 'Азаматтық және саяси құқықтар туралы халықаралық пакт' },
    names: { en: ['International Covenant on Civil and Political Rights', 'Covenant on Civil and Political Rights', 'International Covenant', 'Covenant', 'International Pact on Civil and Political Rights', 'ICCPR', 'CCPR'], ru: ['МПГПП', 'Пакт', 'Международный пакт', 'Пакт о гражданских и политических правах', 'Международный пакт о гражданских и политических правах'], kk: ['АСҚХП', 'Азаматтық және саяси құқықтар туралы халықаралық пакт', 'Азаматтық және саяси құқықтар жөніндегі халықаралық пакт', 'Азаматтық және саяси құқықтар туралы пакт', 'Халықаралық пакт', 'Пакт', 'МПГПП', 'ICCPR'] },
    verified: true, source: 'spik.kz (ru name, art. 20); baribar.kz (kk name, art. 21)',
  },
  {
    key: 'UDHR', family: 'UDHR', number: null, adopted: '1948-12-10', inForce: { from: null, to: null }, last: 30, hasParts: false, urls: {},
    title: { en: 'Universal Declaration of Human Rights', ru: 'Всеобщая декларация прав человека', kk: 'Адам құқықтарының жалпыға бірдей декларациясы' },
    names: { en: ['UDHR', 'Universal Declaration', 'Universal Declaration of Human Rights', 'Declaration of Human Rights', 'UN Declaration of Human Rights'], ru: ['ВДПЧ', 'Всеобщая декларация', 'Декларация прав человека', 'Всеобщая декларация прав человека'], kk: ['Жалпыға бірдей декларация', 'Адам құқықтары декларациясы', 'Адам құқықтарының жалпыға ортақ декларациясы', 'Адам құқықтарының жалпыға бірдей декларациясы', 'Адам құқықтары туралы жалпыға бірдей декларация'] },
    verified: true, source: 'scribd.com 593973718 (ru name, art. 19); kk name unverified',
  },
  {
    key: 'ECHR', family: 'ECHR', number: null, adopted: '1950-11-04', inForce: { from: null, to: null }, last: null, hasParts: false, urls: {},
    title: { en: 'European Convention on Human Rights', ru: 'Конвенция о защите прав человека и основных свобод', kk: 'Адам құқықтары мен негізгі бостандықтарын қорғау туралы конвенция' },
    names: { en: ['European Convention on Human Rights', 'European Convention for the Protection of Human Rights and Fundamental Freedoms', 'European Convention', 'ECHR'], ru: ['Европейская конвенция', 'ЕКПЧ', 'Европейская конвенция о защите прав человека', 'Европейская конвенция о защите прав человека и основных свобод', 'Европейская конвенция по правам человека', 'Европейская конвенция о правах человека'], kk: ['Еуропалық конвенция', 'Адам құқықтары жөніндегі еуропалық конвенция', 'Адам құқықтары туралы еуропалық конвенция'] },
    verified: false, source: 'unverified',
  },
  {
    key: 'ICERD', family: 'ICERD', number: null, adopted: '1965-12-21', inForce: { from: null, to: null }, last: null, hasParts: false, urls: {},
    title: { en: 'International Convention on the Elimination of All Forms of Racial Discrimination', ru: 'Международная конвенция о ликвидации всех форм расовой дискриминации', kk: 'Нәсілдік кемсітушіліктің барлық нысандарын жою туралы халықаралық конвенция' },
    names: { en: ['International Convention on the Elimination of All Forms of Racial Discrimination', 'ICERD', 'CERD'], ru: ['МКЛРД'], kk: [] },
    verified: false, source: 'unverified',
  },
  {
    key: 'CAT', family: 'CAT', number: null, adopted: '1984-12-10', inForce: { from: null, to: null }, last: null, hasParts: false, urls: {},
    title: { en: 'Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', ru: 'Конвенция против пыток', kk: 'Азаптауға қарсы конвенция' },
    names: { en: ['Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment', 'Convention against Torture', 'UN Convention against Torture', 'CAT', 'UNCAT'], ru: ['Конвенция против пыток'], kk: ['Азаптауларға қарсы конвенция'] },
    verified: false, source: 'unverified',
  },
]
