import type { SegmentWords } from '../pack.ts'

export const segment: SegmentWords = {
  openers: [
    'it reports', 'itreports', 'it is reported', 'it was reported', 'there was following information', 'there was the following information',
    'there were following', 'the following information', 'the following was reported', 'the following events', 'events in', 'events of', 'events:',
    'the events', 'among the events', 'among events', 'main events', 'key events', 'also in', 'chronicle of', 'chronicle:', 'incidents in', 'incidents:',
    'in particular:', 'the most important of them', 'below are', 'the most significant', 'the main events', 'news of the month', 'cases in',
  ],
  statistics: [
    'judicial acts', 'court acts', 'judicial decisions were', 'since the beginning of the year', 'since the start of the year', 'from the beginning of the year',
    'since the beginning of 20', 'since the beginning of this year', 'figures of the month', 'figures for', 'figures of', 'statistics', 'in figures', 'passing data', 'claims and suits', 'claims and lawsuits',
    'suits and claims', 'in civil procedure', 'in criminal procedure', 'in administrative procedure', 'criminal charges', 'administrative charges',
    'reports of violations', 'total number of', 'pre-trial claims', 'the number of', 'claimed for', 'claims for compensation', 'compensation amounted',
  ],
  // prettier-ignore
  figureTitles: ['numbers', 'figures', 'statistics', 'statistical data', 'general data', 'general information', 'overall data', 'totals', 'summary of the month', 'summary of the week', 'results of the month', 'results of the week'],
  figures: [
    'were filed', 'were brought', 'were issued', 'were passed', 'were recorded', 'was recorded', 'were registered', 'registered', 'recorded', 'documented',
    'noted', 'were noted', 'counted', 'reports', 'cases', 'facts', 'instances', 'charges', 'claims', 'suits', 'lawsuits', 'refusals', 'attacks', 'threats',
    'detentions', 'became known', 'amounted to', 'collected', 'recovered', 'claimed', 'sum of', 'amount of', 'total', 'in total', 'in all', 'all in all',
    'in favor of', 'in favour of', 'compared', 'more than in', 'less than in', 'per cent', '%', 'violations', 'got', 'among them', 'the following', 'in general',
  ],
  scopeStarts: [
    '(?:by|at|towards) (?:the )?(?:end|beginning|start|middle) of (?:the )?(?:{month}|month|year|quarter|week|half-year)',
    '(?:thus, |overall, |in total, |in all, |also )?(?:in|for|during|over|within) (?:the )?(?:month of )?{month}',
    '(?:during|in|for|over|within) (?:the )?(?:whole |past |last |reported |reporting |first |second |third |fourth )?(?:{number} )?(?:months?|week|weeks|quarter|half|half-year|year|period)(?! of age)',
    '(?:since|from) (?:the )?(?:beginning|start|{month})', '{month}-{month}', '(?:in )?(?:total|all)', 'in general', 'there were', 'the following', 'altogether',
    '(?:for|in|during) (?:the )?(?:year )?20\\d\\d',
  ],
  ones: ['a', 'an', 'one', 'the only'],
  recording: [
    'recorded', 'documented', 'registered', 'counted', 'logged', 'tallied', 'noted', 'by our count', 'by our reckoning', 'according to our count', 'according to our data', 'we know of', 'we learned of',
    'became known', 'reported to', 'were reported', 'was reported', 'as of', 'as at', 'on our list', 'the list', 'observers', 'our lawyers', 'attended', 'observed', 'monitored', 'we received', 'were received', 'identified', 'verified', 'database', 'tracker', 'tally',
    'in total', 'in all', 'altogether', 'all told', 'brings the total', 'brought the total', 'bringing the total', 'the number of', 'the total', 'there have been', 'accounted for', 'accounts for',
  ],
  makers: ['published since', 'has been published', 'is published', 'comes out', 'team of', 'network of', 'staff of', 'unites', 'consists of', 'is made up of', 'made by', 'written by', 'has been working', 'has worked', 'works in', 'volunteers', 'subscribers', 'subscribed', 'readers', 'donors', 'our partners are', 'editorial board'],
  countedToo: [
    'journalists', 'reporters', 'activists', 'bloggers', 'editors', 'people', 'persons', 'citizens', 'residents', 'protesters', 'protestors', 'demonstrators', 'picketers', 'participants', 'detainees', 'defendants', 'convicts',
    'lawyers', 'outlets', 'newsrooms', 'newspapers', 'websites', 'sites', 'media workers', 'rights defenders', 'human rights defenders', 'prisoners', 'believers', 'women', 'men', 'minors', 'hearings', 'trials', 'verdicts', 'sentences',
    'judgments', 'judgements', 'rulings', 'decisions', 'fines', 'messages', 'signals', 'episodes', 'rallies', 'pickets', 'protests', 'assemblies', 'notifications', 'applications', 'requests', 'appeals', 'proceedings',
    'prison terms', 'assaults', 'interrogations', 'summonses', 'cyberattacks', 'ddos attacks', 'blocks', 'bans', 'abuses',
  ],
  signature: [
    'head of monitoring', 'head of the monitoring', 'monitoring was done', 'monitoring was carried out', 'monitoring was prepared', 'monitoring was conducted', 'monitoring rests', 'monitoring is based',
    'overview was prepared', 'review was prepared', 'digest was prepared', 'data are based on', 'information from open sources', 'on open sources', 'and open sources',
    'for all questions', 'for questions', 'for any questions', 'for more information', 'for further information', 'for additional information', 'contact us', 'prepared by', 'compiled by',
    'the report was prepared', 'reprint is allowed', 'when reprinting', 'tel.:', 'tel:', 'phone:', 'phone number', 'e-mail:', 'hotline', 'sources:', 'source:',
  ],
  asides: ['background', 'for reference', 'reference', 'from the editor', 'from the editors', "editor's note", 'note', 'update', 'updated', 'correction', 'photo', 'read also', 'see also', 'source', 'sources'],
  closings: ['conclusion', 'recommendations'],
  alerts: ['ifex', 'reuters', 'ap', 'rsf', 'cpj'],
  members: [
    'reporter', 'correspondent', 'journalist', 'cameraman', 'camerawoman', 'camera man', 'operator', 'photographer', 'photojournalist', 'editor', 'editor-in-chief', 'blogger',
    'activist', 'presenter', 'stringer', 'freelancer', 'columnist', 'crew', 'anchor', 'host', 'lawyer', 'resident',
  ],
  announced: [
    'journalists', 'reporters', 'correspondents', 'media workers', 'media representatives', 'bloggers', 'activists', 'cameramen', 'crews', 'editors', 'outlets', 'newspapers', 'persons', 'people',
    'representatives', 'citizens', 'portals', 'sites',
  ],
  announcing: [
    'faced', 'impediment', 'obstacle', 'obstruct', 'hinder', 'prevent', 'interfer', 'detain', 'detention', 'attack', 'beaten', 'suffer', 'pressur', 'restrict',
    'following', 'as follows', 'among them', 'in particular', 'were taken', 'were not allowed', 'were not let', 'were blocked', 'violat',
  ],
  intro: [
    'presents', 'present an', 'conducted a', 'has conducted', 'gives short', 'gives review', 'offers a review', 'overview of', 'review of', 'survey of', 'study of', 'studied how', 'looked into',
    'made its regular', 'prepared for', 'the table below', 'this overview', 'this report', 'this digest', 'continues to monitor',
  ],
  rubrics: (
    'attack attacks threat threats detention detentions arrest arrests court courts case cases trial trials criminal civil administrative suits claims lawsuits legislation law-making legislative lawmaking access information censorship pressure blocking closing closure closures suspension violence obstruction prosecution prosecutions persecution charges violation violations rights cyberattacks cyber harassment events news statistics other conclusions recommendations introduction verdicts rallies assemblies assembly peaceful freedom expression speech association religion political prisoners torture killings murders searches state bodies authorities officials media internet press journalists accreditation economic labour labor policy damages honour honor dignity deportation penalties fines convictions acquittals legal situation international summary overview'
  ).split(' '),
  beforeDay: ['on', 'on the', 'the', 'in the morning of', 'in the evening of', 'on the evening of', 'on the morning of', 'in the night of'],
  betweenDays: ['and', 'to', '&', 'of'],
  afterYear: [],
} // prettier-ignore
