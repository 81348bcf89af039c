import type { PageWords } from '../pack.ts'

export const page: PageWords = {
  tail: [
    'ask your question', 'ask a question', 'related', 'see also', 'read also', 'read more', 'read on', 'latest', 'recent posts', 'share',
    'comments', 'leave a comment', 'leave a reply', 'print version', 'print this', 'popular', 'tags:', 'views:', 'archive of',
  ],
  titles: ['violation', 'freedom of speech', 'freedom of expression', 'monitoring', 'digest', 'overview', 'review', 'persecution'],
} // prettier-ignore
