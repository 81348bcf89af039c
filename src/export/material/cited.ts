// The articles of law that an incident cites, and those under which a sanction was imposed or sought. One that a reviewer called wrong is
// cited nowhere: it stands in the table of articles alone.
import type { ArticleRecord, SanctionRecord } from '../../records.ts'
import type { Context, Entry } from './entry.ts'
import { compare, isRefuted } from './entry.ts'
import { within } from './within.ts'

/** The references in an incident (in its own text, not in that of its parts), in the order of the page. */
export function citedIn(incident: string, { told }: Pick<Context, 'told'>): readonly ArticleRecord[] {
  return within(incident, told.articles)
}

/** The references under which a sanction was imposed or sought, in the order of the page. */
export function citedUnder({ record, context }: Pick<Entry<SanctionRecord>, 'record' | 'context'>): ArticleRecord[] {
  return record.articles
    .map((id) => context.articles.get(id))
    .filter((article) => article !== undefined)
    .filter((article) => !isRefuted(article, context))
    .sort((a, b) => a.start - b.start || compare(a.id, b.id))
}
