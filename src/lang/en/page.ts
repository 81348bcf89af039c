import type { PageWords } from '../pack.ts'

export const page: PageWords = {
  functionWords: (
    'the of and to in a was for on that with by at from is his her were has it as be he she they an not this are had who which will'
  ).split(' '),
  ownLetters: '',
  neededLetters: '',
  titles: [
    'violation', 'freedom of speech', 'freedom of expression', 'freedom of the press', 'press freedom', 'human rights', 'monitoring',
    'digest', 'overview', 'review', 'persecution', 'bulletin', 'chronicle', 'statistics', 'quarter', 'half-year', 'half of', 'penalties', 'repression', 'week in', 'month in', 'round-up', 'roundup', 'newsletter', 'diary', 'quarterly',
  ],
  tails: [
    'related', 'related articles', 'related posts', 'related news', 'related materials', 'related links', 'see also', 'read also', 'also read',
    'read more', 'more news', 'latest news', 'latest', 'recent posts', 'recent news', 'share', 'share this', 'share on', 'comments', 'no comments',
    'comment', 'popular', 'most read', 'most viewed', 'archive', 'archives', 'tags', 'categories', 'views', 'similar', 'similar news',
    'other news', 'you may also like', 'subscribe', 'our partners', 'partners', 'previous post', 'next post', 'our projects', 'other materials',
  ],
  tailStarts: [
    'ask your question', 'ask a question', 'leave a comment', 'leave a reply', 'add comment', 'add a comment', 'post a comment', 'print version',
    'read on the topic', 'on the topic:', 'share this', 'share on', 'share in', 'you may also be interested', 'tags:', 'categories:', 'views:',
    'posted in', 'filed under', 'subscribe to', 'previous article', 'next article', 'all rights reserved', 'copyright', '©',
  ],
  navigation: [
    'download', 'print', 'e-mail', 'email', 'pdf', 'share', 'tweet', 'home', 'back', 'back to list', 'next', 'prev', 'previous', 'version for print',
    'print version', 'skip to content', 'skip to main content', 'menu', 'search', 'main page',
  ],
} // prettier-ignore
