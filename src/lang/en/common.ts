// English words that bulletins print with a capital though they are no part of anybody's name: beginnings of sentences, months, offices,
// institutions, laws, nations, foreign towns. In folded form. What is missing here costs at most a name that is not one.
const words = (text: string): readonly string[] => text.trim().split(/\s+/u)

const BEGINNINGS = words(`
a an the and but or nor yet so if in on at by for from to of off out into onto with within without after afterwards before during since until till under over
above below about against along among amongst around as because between beyond despite down due except following including inside like near next outside past
per regarding through throughout toward towards up upon via when whenever while whilst where whereas wherever who whom whose which what whatever why how that
this these those there here he she it they we you i his her hers him its their theirs them our ours us my mine me your yours himself herself itself themselves
also too then than thus therefore hence now later earlier meanwhile meantime however moreover furthermore besides additionally nevertheless nonetheless
although though even instead otherwise still again once twice never ever always often sometimes usually soon today yesterday tomorrow tonight recall recalling
not no yes none nobody nothing neither either both each every everyone everybody everything some somebody someone something any anybody anyone anything all
many much more most few fewer little less least several such same other others another own only just almost quite rather very well perhaps maybe thanks please
one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty
seventy eighty ninety hundred thousand million billion half first second third fourth fifth sixth seventh eighth ninth tenth last final zero dozens hundreds
is are was were be been being am has have had having do does did done doing will would shall should can could may might must let lets ought
according based given known unknown citing considering depending concerning starting beginning ending speaking asked answered told said says saying
here's there's it's that's he's she's let's don't didn't doesn't can't isn't wasn't
`)

const TIME = words(`
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
monday tuesday wednesday thursday friday saturday sunday morning evening night day days week month year years spring summer autumn winter new old
`)

const OFFICES = words(`
president presidential prime minister ministers vice deputy deputies head chief chairman chairwoman chairperson chair secretary general governor mayor akim akims
senator senators parliament parliamentarian majilis mazhilis mazhilisman senate government cabinet council committee commission commissioner department departments
ministry ministries agency agencies administration administrative office bureau division directorate service services center centre institute institution institutions
court courts judge judges justice supreme constitutional district city regional interdistrict specialized specialised economic criminal civil cassation appeal
appeals appellate board collegium panel judicial juvenile military garrison prosecutor prosecutors prosecution procurator attorney attorneys lawyer lawyers advocate
advocates bar police policeman policemen officer officers investigator investigators detective inspector inspection inspectorate major colonel captain lieutenant
sergeant general's guard guards army security national internal external foreign affairs defense defence emergency emergencies health healthcare education science
culture information communications communication social public development digital digitalization innovation innovations industry finance finances energy labour labor
labor protection population agriculture ecology environment sports tourism trade transport justice's policy policies legal state federal local central republican
republic union united nations organization organisation organizations organisations association associations foundation foundations fund funds trust society club
league movement movements party parties front coalition alliance congress assembly forum conference summit session plenary council's ombudsman ombudsperson
penal system systems revenue revenues penitentiary correctional block blocks building category grade group hepatitis vitamin plan type class
embassy consulate ambassador consul delegation mission missions representative representatives rapporteur envoy spokesman spokeswoman spokesperson press
maslikhat akimat akimats mayor's akimat's apparatus chancellery monitoring human rights watch freedom house amnesty international reporters without borders
journalist journalists reporter reporters correspondent correspondents editor editors editorial publisher publishers blogger bloggers vlogger activist activists
defender defenders citizen citizens resident residents inhabitant inhabitants participant participants protester protesters plaintiff defendant defendants accused
suspect witness witnesses victim victims expert experts specialist specialists doctor doctors professor academician academic teacher teachers student students director
directors manager managers owner owners founder founders leader leaders member members employee employees worker workers businessman businesswoman entrepreneur
cameraman cameramen operator operators photographer photographers presenter author authors writer poet singer artist actor actress musician composer
candidate candidates opposition oppositionist politician politicians official officials civil-society servant servants aide assistant adviser advisor counsellor
mr mrs ms dr prof sir madam lady lord imam mullah bishop archbishop father brother sister mother pastor priest king queen prince princess
`)

const LAW = words(`
article articles art arts part parts paragraph paragraphs clause clauses point points item items section sections chapter subparagraph subclause code codes
constitution law laws act acts bill bills decree decrees order orders rule rules regulation regulations resolution resolutions decision decisions verdict ruling
rulings sentence judgment judgement judgments protocol protocols convention covenant declaration treaty charter protocol annex appendix edition case cases file
claim claims suit suits lawsuit lawsuits complaint complaints petition appeal's statement statements report reports letter letters notice notices number no
offense offenses offence offences offender violation violations infraction infractions slander libel insult defamation incitement hooliganism obstruction
extortion fine fines arrest arrests detention detentions imprisonment trial trials hearing hearings proceedings investigation investigations inquiry charges charge
accusation accusations threats threat attack attacks persecution harassment pressure censorship blocking access restriction restrictions prohibition ban bans freedom
speech expression assemblies peaceful rally rallies meeting meetings picket pickets protest protests strike strikes march marches election elections referendum
mass media outlet outlets newspaper newspapers magazine magazines weekly daily journal journals channel channels television radio broadcasting tv portal portals site
sites website websites internet network networks online web page pages video videos audio photo post posts article's publication publications material materials
interview issue issues edition's print printing news times today live press conference
tenge dollar dollars euro euros ruble rubles rouble roubles mci mcis kzt usd eur rub
violations review overview digest annual statistics figures data summary study research survey index world global event events download related popular read
question questions answer answers contact contacts address phone tel fax email e-mail hotline home main about us search menu archive note photo source sources
`)

const NATIONS = words(`
kazakhstan kazakhstani kazakh kazakhs qazaqstan russia russian russians kyrgyzstan kyrgyz kirghiz uzbekistan uzbek tajikistan tajik turkmenistan turkmen china chinese
mongolia mongolian azerbaijan azerbaijani armenia armenian georgia georgian ukraine ukrainian belarus belarusian moldova lithuania lithuanian latvia latvian estonia
estonian poland polish germany france french italy italian spain spanish portugal switzerland swiss austria austrian belgium belgian netherlands dutch
england english britain british uk usa us u.s american america americans canada canadian turkey turkish türkiye iran iranian iraq israel israeli syria syrian afghanistan
afghan india indian pakistan japan japanese korea korean korea's czech hungary hungarian norway norwegian sweden swedish finland finnish denmark danish greece greek
asia asian central europe european eurasia eurasian africa african soviet ussr western eastern northern southern west east north south
uyghur uighur uygur dungan karakalpak karakalpakstan tatar bashkir chechen jewish muslim muslims christian christians orthodox islamic islam catholic protestant
moscow petersburg kiev kyiv tashkent bishkek dushanbe ashgabat baku tbilisi yerevan minsk chisinau riga vilnius tallinn warsaw berlin paris london brussels strasbourg
geneva vienna prague budapest rome madrid washington york beijing urumqi istanbul ankara tehran dubai novosibirsk omsk orenburg chelyabinsk samara saratov astrakhan
volgograd kazan ufa tomsk tyumen yekaterinburg barnaul osh samarkand bukhara nukus khiva fergana andijan lviv kharkiv kharkov odessa rostov tambov pskov azov kirov
jakarta seoul tokyo delhi oslo stockholm helsinki copenhagen dublin lisbon athens sofia bucharest belgrade zagreb ljubljana bratislava hague milan munich
`)

const NAMES_OF_THINGS = words(`
facebook instagram telegram youtube twitter tiktok whatsapp vkontakte odnoklassniki google apple meta yandex wikipedia livejournal messenger skype zoom signal viber
osce odihr un unesco ohchr eu nato cis csto echr iccpr udhr pace ngo ngos hrw cpj rsf ifex iphr kibhr jfj fidh omct llp jsc ltd inc corp company corporation
group holding bank banks plant factory university college school academy library museum theatre theater hospital clinic prison colony facility station airport square
street avenue park hotel restaurant market bazaar mall stadium palace mosque church temple cemetery memorial monument river lake sea mountain steppe bridge road highway
rk cc cao ccp icc mia knb nsc kgb fsb iac ddos covid covid-19 coronavirus pandemic lgbt lgbtq vpn sms pr it ai id
people's democratic democracy choice choices dvk dck otan nur-otan amanat zhol auyl baytaq oyan respublica
great patriotic war wars peace victory independence unity day's holiday holidays constitution's nauryz kurban ait christmas easter ramadan
big good bad high low long short full free open closed real true false white black red green blue yellow right left young special main official unofficial regular
independent private personal professional political financial medical technical scientific historical international domestic foreign's illegal lawful legal
international's interregional intergovernmental situation situational action actions activity activities group's initiative committee's campaign project projects
program programs programme programmes plan plans strategy concept doctrine address message messages speech's award prize awards contest grant grants gold silver
children child women woman men man girl boy girls boys youth family families parents wife husband son daughter people persons person individuals everyone's
security's guardsmen volunteers veterans miners oil workers' teachers' doctors' mothers unidentified armed masked
kazakhtelecom kazmunaygas samruk-kazyna samruk kazatomprom kaspi halyk akorda ak-orda tengizchevroil
`)

/** Words printed with a capital that are no part of a person's name. */
export const common: readonly string[] = [
  ...new Set([...BEGINNINGS, ...TIME, ...OFFICES, ...LAW, ...NATIONS, ...NAMES_OF_THINGS]),
]

/** Endings of English words that no name met in bulletins has. */
export const commonEndings: readonly string[] = [
  '-based', '-portal', '-channel', '-newspaper', '-agency', '-site', '-resource', '-edition', '-magazine', '-owned', '-backed',
  'tion', 'tions', 'sion', 'sions', 'ment', 'ments', 'ness', 'ity', 'ities', 'ship', 'ism', 'ing', 'ings', 'ance', 'ence', 'able', 'ible', 'ical', 'ional', 'ative',
  'ally', 'ately', 'ently', 'ously', 'fully', 'ously', 'edly', 'ingly', 'ntly', 'ely', 'ful', 'less', 'ists', 'ers', 'ors', 'ians', 'ous', 'ive', 'hood', 'ward', 'wise',
] // prettier-ignore
