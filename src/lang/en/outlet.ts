// Words around the names of outlets in English bulletins. Words are in folded form.
import type { OutletWords } from '../pack.ts'

export const outlet: OutletWords = {
  triggers: [
    'newspaper', 'newspapers', 'paper', 'papers', 'weekly', 'weekly newspaper', 'daily', 'daily newspaper', 'monthly', 'magazine', 'magazines', 'online magazine', 'internet magazine', 'journal', 'portal', 'portals', 'news portal', 'information portal',
    'information-analytical portal', 'internet portal', 'media portal', 'site', 'sites', 'news site', 'website', 'websites', 'web site', 'web-site', 'news website', 'channel', 'channels', 'tv channel', 'tv-channel', 'tv channels', 'television channel', 'tv company', 'television company', 'tv station',
    'television station', 'news agency', 'news agencies', 'press agency', 'information agency', 'international agency', 'radio', 'radio station', 'telegram channel', 'telegram-channel', 'telegram channels', 'youtube channel', 'youtube-channel', 'youtube project', 'instagram page', 'instagram account',
    'instagram public', 'facebook page', 'facebook public', 'facebook group', 'tiktok account', 'tiktok channel', 'public page', 'telegram public', 'edition', 'online edition', 'internet edition', 'internet newspaper', 'online newspaper', 'internet publication', 'online publication', 'media outlet', 'outlet', 'internet resource', 'web resource', 'internet tv',
    'internet television', 'video portal', 'video channel', 'news service', 'media project', 'press group', 'media', 'regional newspaper', 'city newspaper', 'district newspaper', 'television', 'media resource', 'tv', 'media holding', 'info portal', 'blog platform', 'fact-checking portal', 'print edition', 'podcast',
  ],
  leaders: ['agency', 'tv and radio company', 'project', 'account', 'blog', 'resource', 'page', 'print media', 'periodical', 'tabloid', 'gazette', 'edition of', 'number of', 'issue of'],
  staff: [
    'reporter', 'reporters', 'journalist', 'journalists', 'correspondent', 'correspondents', 'cameraman', 'cameramen', 'camera man', 'camera crew', 'camera operator', 'operator', 'photographer', 'photojournalist', 'film crew', 'crew', 'crews', 'editor', 'editors', 'editor-in-chief', 'editor in chief',
    'chief editor', 'presenter', 'columnist', 'stringer', 'freelancer', 'deputy editor', 'deputy editor-in-chief', 'newsroom', 'editorial office', 'editorial staff', 'editorial board', 'photo correspondent', 'photocorrespondent', 'news editor', 'executive editor', 'website', 'site', 'tv reporter', 'special correspondent', 'own correspondent', 'video operator', 'observer',
  ],
  makers: ['author', 'authors', 'creator', 'creators', 'host', 'administrator', 'readers', 'subscribers', 'viewers', 'founder of the publication', 'publisher', 'founder and editor', 'staff', 'employee', 'employees', 'page', 'pages', 'website', 'site', 'issue', 'issues', 'number', 'numbers', 'circulation', 'copies', 'print-run', 'print run', 'publication', 'premises', 'team'],
  joints: ['of', 'from', 'for', 'at', 'with', 'to'],
  membership: ['of', 'from', 'at', 'for', 'works for', 'works at', 'who works for', 'who works at', 'worked for', 'reporting for', 'working for', 'who represents', 'who writes for'],
  citing: ['published in', 'published by', 'publication in', 'publication of', 'article in', 'article of', 'articles in', 'printed in', 'reported by', 'reports of', 'interview to', 'interview with', 'interview for', 'according to', 'told', 'copies of', 'closure of', 'suspension of', 'issues of', 'issue of', 'circulation of', 'as reported by', 'readers of', 'subscribers of', 'apology from', 'apologies from', 'the print-run of', 'print run of'],
  telling: [
    'news', 'gazeta', 'gazeti', 'gazette', 'vestnik', 'pravda', 'novosti', 'nedelya', 'nedelia', 'vesti', 'times', 'press', 'tribuna', 'tribune', 'weekly', 'week', 'fm', 'tv', 'online', 'today', 'live', 'info', 'media', 'herald', 'post', 'express', 'ekspress', 'kurier', 'courier', 'vremya', 'zhurnal', 'ruhy', 'tany', 'aqshamy', 'akshamy', 'zhizn', 'novostey', 'obozrenie', 'vecherka', 'zharshysy', 'apta', 'gazetasy', 'aptalygy', 'studio', 'zhanalyktary',
  ],
  tellingFirst: ['radio', 'gazeta', 'vecherniy', 'vechernii', 'vecherny'],
  things: [
    'llp', 'jsc', 'ltd', 'company', 'firm', 'corporation', 'advertising agency', 'travel agency', 'real estate agency', 'model agency', 'foundation', 'fund', 'public foundation', 'charity fund', 'ngo', 'movement', 'party', 'association', 'public association', 'union', 'bank', 'hotel', 'restaurant', 'cafe', 'club', 'football club', 'movie', 'film', 'book', 'program', 'programme', 'show', 'song', 'law', 'bill', 'article', 'articles', 'post',
    'posts', 'video', 'story', 'report', 'material', 'text', 'publication titled', 'under the title', 'entitled', 'titled', 'headline', 'heading', 'rubric', 'slogan', 'poster', 'banner', 'word', 'words', 'inscription', 'exhibition', 'competition', 'contest', 'festival', 'institution', 'center', 'centre', 'mine', 'plant', 'factory', 'mosque', 'palace', 'street', 'square', 'arrangement', 'event', 'action', 'campaign', 'group of companies', 'construction site', 'term', 'nickname', 'hashtag', 'system', 'investigation', 'documentary', 'series',
    'code', 'regime', 'political party', 'bazaar', 'market', 'school', 'employment', 'organization', 'organisation', 'service', 'department', 'committee', 'statement', 'research', 'survey', 'conference', 'forum', 'seminar', 'column', 'item', 'petition', 'criminal group', 'chat', 'group', 'tv show', 'talk show', 'tv program', 'concert', 'game', 'phrase', 'expression', 'call', 'sign', 'status', 'rules', 'order', 'manual', 'concept', 'article', 'rally',
  ],
  platforms: ['platform'],
  articles: ['the', 'a', 'an', 'called', 'named', 'under the name', 'under the title', 'such as'],
  ambiguous: [
    'capital', 'version', 'exclusive', 'total', 'base', 'flash', 'democrat', 'navigator', 'nomad', 'steppe', 'dialog', 'diplomat', 'guardian', 'panorama', 'caravan', 'my city', 'our newspaper', 'road control', 'youth newspaper', 'commercial tv channel', 'new times', 'freedom of speech', 'sputnik', 'base', 'spectr', 'diapason', 'tribuna', 'respublika', 'masa', 'geo', 'demos',
    'aktobe newspaper', 'south kazakhstan newspaper', 'time newspaper', 'fifth channel', '5 channel', '7 channel', 'channel 7', 'the village', 'megapolis', 'obozrenie', 'voice of the republic', 'karavan', 'republic',
  ],
  borrowed: [],
  domains: ['kz', 'org', 'com', 'net', 'info', 'ru', 'tv', 'media', 'news', 'asia', 'io', 'kg', 'uz', 'press', 'today', 'live', 'agency', 'eu', 'fm', 'me', 'online', 'site', 'biz', 'su', 'global', 'report', 'club', 'top', 'qaz'],
  notOutlets: ['gov.kz', 'egov.kz', 'adilet.zan.kz', 'zan.kz', 'akorda.kz', 'epetition.kz', 'adilsoz.kz', 'bureau.kz', 'tirek.info', 'facebook.com', 'youtube.com', 'youtu.be', 't.me', 'instagram.com', 'twitter.com', 'x.com', 'tiktok.com', 'vk.com', 'ok.ru', 'wikipedia.org', 'google.com', 'livejournal.com', 'whatsapp.com', 'change.org', 'mail.ru', 'gmail.com', 'yandex.ru', 'goszakup.gov.kz', 'sud.kz', 'parlam.kz', 'primeminister.kz', 'hrw.org', 'cpj.org', 'rsf.org', 'ifex.org', 'osce.org', 'article19.org', 'un.org', 'linkedin.com', 'threads.net', 'legalacts.egov.kz', 'dialog.egov.kz'],
} // prettier-ignore
