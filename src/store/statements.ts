// All SQL of the store. Plain, for SQLite and PostgreSQL alike: `$1` …, ON CONFLICT, no types or functions of a dialect (dialect.ts has the rest).

/** Raised when the tables below or the fields of their records change: a store of another version is rebuilt from the archive. */
export const SCHEMA_VERSION = '3'

/** What can't be made from the archive again, and outlives a rebuild. */
export const KEPT_TABLES = [
  'CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL)',
  'CREATE TABLE IF NOT EXISTS run (id TEXT PRIMARY KEY, started TEXT NOT NULL, ended TEXT, json TEXT NOT NULL)',
  `CREATE TABLE IF NOT EXISTS failure (
    url TEXT PRIMARY KEY, source TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, known INTEGER NOT NULL,
    first_seen TEXT NOT NULL, last_seen TEXT NOT NULL)`,
  // What workers share. From when a site may be asked, and who holds it (a request that is under way holds it for as long as one may take)
  'CREATE TABLE IF NOT EXISTS host_gate (site TEXT PRIMARY KEY, holder TEXT NOT NULL, free_at BIGINT NOT NULL)',
  // What the archives of all workers know of an address (kind: address) or of a source (kind: run), as JSON, and that pages of a source were
  // read without its lane (kind: held); by lane
  `CREATE TABLE IF NOT EXISTS known (
    lane TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, json TEXT NOT NULL, PRIMARY KEY (lane, kind, name))`,
  // In which turn of the lane it was last told: who knew all of it before asks for what is new alone
  `CREATE TABLE IF NOT EXISTS known_turn (
    lane TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL, turn BIGINT NOT NULL, PRIMARY KEY (lane, kind, name))`,
  'CREATE INDEX IF NOT EXISTS known_turn_of ON known_turn (lane, turn)',
  'CREATE TABLE IF NOT EXISTS worker (name TEXT PRIMARY KEY, started BIGINT NOT NULL, seen BIGINT NOT NULL, holds TEXT NOT NULL)',
]

/** The index over the archive. */
export const INDEX_TABLES = [
  // One row a captured page. state: read (a revision was read from it), same (its text is that of the revision), unread (it holds no bulletin)
  `CREATE TABLE IF NOT EXISTS page (
    warc_record TEXT PRIMARY KEY, url TEXT NOT NULL, source TEXT NOT NULL, sha256 TEXT NOT NULL,
    warc_file TEXT NOT NULL, warc_position BIGINT NOT NULL, retrieved TEXT NOT NULL,
    state TEXT NOT NULL, code TEXT, message TEXT, bulletin TEXT, revision INTEGER, rules_version TEXT NOT NULL)`,
  'CREATE INDEX IF NOT EXISTS page_url ON page (url, retrieved)',
  `CREATE TABLE IF NOT EXISTS bulletin (
    id TEXT NOT NULL, revision INTEGER NOT NULL, is_current INTEGER NOT NULL, counted INTEGER NOT NULL,
    source TEXT NOT NULL, url TEXT NOT NULL, own_edition TEXT NOT NULL, edition TEXT NOT NULL, period TEXT NOT NULL, language TEXT NOT NULL,
    warc_record TEXT NOT NULL, text_sha256 TEXT NOT NULL, facts INTEGER NOT NULL, paragraphs TEXT NOT NULL, rules_version TEXT NOT NULL,
    first_seen TEXT NOT NULL, last_changed TEXT NOT NULL, withdrawn TEXT, json TEXT NOT NULL, map TEXT NOT NULL,
    PRIMARY KEY (id, revision))`,
  'CREATE INDEX IF NOT EXISTS bulletin_edition ON bulletin (edition)',
  `CREATE TABLE IF NOT EXISTS record (
    bulletin TEXT NOT NULL, revision INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL, start INTEGER NOT NULL,
    first_seen TEXT NOT NULL, last_changed TEXT NOT NULL, json TEXT NOT NULL,
    PRIMARY KEY (bulletin, revision, kind, id))`,
  'CREATE INDEX IF NOT EXISTS record_id ON record (id)',
  `CREATE TABLE IF NOT EXISTS change (
    bulletin TEXT NOT NULL, revision INTEGER NOT NULL, cause TEXT NOT NULL, rules_version TEXT NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    what TEXT NOT NULL, at TEXT NOT NULL, before TEXT, after TEXT,
    PRIMARY KEY (bulletin, revision, cause, rules_version, kind, id, what, at))`,
]

// What is known of an address is known as long as what was read there is.
export const DROP_INDEX = [
  ...['page', 'bulletin', 'record', 'change'].map((table) => `DROP TABLE IF EXISTS ${table}`),
  'DELETE FROM known',
  'DELETE FROM known_turn',
  `DELETE FROM meta WHERE name LIKE 'note read %'`, // how far a file of the archive was read
]

/** The columns of each table of the index that tell its rows apart. */
export const INDEX_KEYS = {
  page: ['warc_record'],
  bulletin: ['id', 'revision'],
  record: ['bulletin', 'revision', 'kind', 'id'],
  change: ['bulletin', 'revision', 'cause', 'rules_version', 'kind', 'id', 'what', 'at'],
} as const

type IndexTable = keyof typeof INDEX_KEYS

export const rowsOf = (table: IndexTable): string => `SELECT * FROM ${table} ORDER BY ${INDEX_KEYS[table].join(', ')}`
/** With values for the first `count` columns of the key. */
export const rowsLike = (table: IndexTable, count: number): string =>
  `SELECT * FROM ${table} WHERE ${INDEX_KEYS[table]
    .slice(0, count)
    .map((column, at) => `${column} = $${at + 1}`)
    .join(' AND ')} ORDER BY ${INDEX_KEYS[table].join(', ')}`

/** How many are asked for at once: a statement has so many places, of which some may be blank. */
export const AT_ONCE = 50
const placesFrom = (first: number): string => Array.from({ length: AT_ONCE }, (_, at) => `$${first + at}`).join(', ')

export const GET_META = 'SELECT value FROM meta WHERE name = $1'
export const SET_META =
  'INSERT INTO meta (name, value) VALUES ($1, $2) ON CONFLICT (name) DO UPDATE SET value = excluded.value'

export const PUT_PAGE = `INSERT INTO page (warc_record, url, source, sha256, warc_file, warc_position, retrieved, state, code, message, bulletin, revision, rules_version)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) ON CONFLICT (warc_record) DO UPDATE
  SET state = excluded.state, code = excluded.code, message = excluded.message, bulletin = excluded.bulletin, revision = excluded.revision, rules_version = excluded.rules_version`
export const GET_PAGE = 'SELECT state, rules_version FROM page WHERE warc_record = $1'
export const READ_RECORDS = 'SELECT warc_record FROM page'
export const READ_RECORDS_IN = 'SELECT warc_record FROM page WHERE warc_file = $1'
// In the order in which they were first captured.
export const STALE_URLS =
  'SELECT url, MIN(retrieved) AS first FROM page WHERE rules_version <> $1 GROUP BY url ORDER BY first, url'
export const PAGES_OF =
  'SELECT warc_record, warc_file, warc_position, url, retrieved FROM page WHERE url = $1 ORDER BY retrieved, warc_record'
export const OUT_OF_TURN = `SELECT warc_record FROM page WHERE url = $1 AND warc_record <> $4
  AND (rules_version <> $2 OR retrieved > $3 OR (retrieved = $3 AND warc_record > $4)) LIMIT 1`

// What is taken over from another store.
export const PAGE_URLS = 'SELECT DISTINCT url FROM page'
export const take = (table: IndexTable, columns: readonly string[]): string =>
  `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map((_, at) => `$${at + 1}`).join(', ')}) ON CONFLICT DO NOTHING`
export const READ_LATER = `SELECT warc_record FROM page WHERE url = $1 AND retrieved > $2 AND state <> 'unread' LIMIT 1`
export const FAILURE_OF = 'SELECT * FROM failure WHERE url = $1'
export const TAKE_FAILURE =
  'INSERT INTO failure (url, source, code, message, known, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $7)'
export const RUN_OF = 'SELECT id, started, ended, json FROM run WHERE id = $1'
export const NOTES = `SELECT name, value FROM meta WHERE name LIKE 'note %' ORDER BY name`

export const REVISIONS = 'SELECT * FROM bulletin WHERE id = $1 ORDER BY revision'
export const OLD_REVISIONS = 'UPDATE bulletin SET is_current = 0 WHERE id = $1 AND revision < $2'
export const PUT_BULLETIN = `INSERT INTO bulletin (id, revision, is_current, counted, source, url, own_edition, edition, period, language, warc_record, text_sha256, facts, paragraphs,
  rules_version, first_seen, last_changed, withdrawn, json, map) VALUES ($1, $2, $3, 1, $4, $5, $6, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, NULL, $16, $17)`
export const CURRENT_AMONG = `SELECT id, url, first_seen, withdrawn FROM bulletin WHERE is_current = 1 AND id IN (${placesFrom(1)})`
// By the pages, which have their addresses in order.
export const CURRENT_AT = `SELECT id, url, first_seen, withdrawn FROM bulletin WHERE is_current = 1
  AND id IN (SELECT bulletin FROM page WHERE url IN (${placesFrom(1)}))`
export const SET_WITHDRAWN = 'UPDATE bulletin SET withdrawn = $2 WHERE id = $1'
export const EDITIONS =
  'SELECT id, revision, own_edition, edition, period, language, facts, paragraphs, counted FROM bulletin WHERE is_current = 1 ORDER BY own_edition, id'
export const SET_EDITION = 'UPDATE bulletin SET edition = $3, counted = $4 WHERE id = $1 AND revision = $2'
export const COUNTED_OLD = 'SELECT COUNT(*) AS counted FROM bulletin WHERE is_current = 0 AND counted = 1'
export const UNCOUNT_OLD = 'UPDATE bulletin SET counted = 0 WHERE is_current = 0 AND counted = 1'

export const RECORDS_OF =
  'SELECT kind, id, first_seen, last_changed, json FROM record WHERE bulletin = $1 AND revision = $2 ORDER BY kind, id'
export const PUT_RECORD =
  'INSERT INTO record (bulletin, revision, kind, id, start, first_seen, last_changed, json) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)'
// What became of the bulletin as a whole: it went, or came back.
const IS_SHIFT = `kind = 'bulletin' AND what <> 'changed'`
export const SHIFTS = `SELECT bulletin, revision, what, at FROM change WHERE ${IS_SHIFT}`
export const DELETE_SHIFTS = `DELETE FROM change WHERE bulletin = $1 AND ${IS_SHIFT}`
export const BULLETINS_AT = 'SELECT DISTINCT id FROM bulletin WHERE url = $1'
// What other rules once read differently, and when the page was gone, is no matter of what is read now.
export const FORGET_BULLETIN = [
  'DELETE FROM record WHERE bulletin = $1',
  `DELETE FROM change WHERE bulletin = $1 AND cause = 'page' AND NOT (${IS_SHIFT})`,
  'DELETE FROM bulletin WHERE id = $1',
]
export const FORGET_PAGES = 'DELETE FROM page WHERE url = $1'
export const PUT_CHANGE = `INSERT INTO change (bulletin, revision, cause, rules_version, kind, id, what, at, before, after) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
  ON CONFLICT (bulletin, revision, cause, rules_version, kind, id, what, at) DO UPDATE SET before = excluded.before, after = excluded.after`

// Code-unit order: ids and periods are ASCII, and SQLite compares bytes. (Exporters sort again, whatever a database thinks of letters.)
export const CURRENT_BULLETINS = 'SELECT * FROM bulletin WHERE is_current = 1 ORDER BY period, id'
export const CURRENT_RECORDS = `SELECT r.json, r.first_seen, r.last_changed, r.bulletin, r.kind, r.id FROM record r JOIN bulletin b ON b.id = r.bulletin AND b.revision = r.revision
  WHERE b.is_current = 1 AND r.kind = $1 ORDER BY b.period, r.bulletin, r.start, r.id`
export const CURRENT_RECORDS_OF = `SELECT r.json, r.first_seen, r.last_changed, r.bulletin, r.kind, r.id FROM record r JOIN bulletin b ON b.id = r.bulletin AND b.revision = r.revision
  WHERE b.is_current = 1 AND r.bulletin = $1 ORDER BY r.start, r.id`
export const BULLETIN_FACTS =
  'SELECT id, period, language, source, edition, counted, facts FROM bulletin WHERE is_current = 1 ORDER BY period, id'
export const BULLETINS_WITH = `SELECT * FROM bulletin WHERE is_current = 1 AND id IN (${placesFrom(1)}) ORDER BY id`
export const RECORDS_WITH = `SELECT r.json, r.first_seen, r.last_changed, r.bulletin, r.kind, r.id FROM record r JOIN bulletin b ON b.id = r.bulletin AND b.revision = r.revision
  WHERE b.is_current = 1 AND b.id IN (${placesFrom(1)}) ORDER BY r.bulletin, r.start, r.id`
export const FIND_RECORD = `SELECT r.json, r.first_seen, r.last_changed, r.bulletin, r.kind, r.id FROM record r JOIN bulletin b ON b.id = r.bulletin AND b.revision = r.revision
  WHERE b.is_current = 1 AND r.id = $1 ORDER BY r.kind, r.bulletin`
export const FIND_BULLETIN = 'SELECT * FROM bulletin WHERE is_current = 1 AND (id = $1 OR url = $1)'
export const PAGE_OF = 'SELECT warc_record, warc_file, warc_position, url FROM page WHERE warc_record = $1'
export const CHANGES = 'SELECT * FROM change ORDER BY at, bulletin, revision, cause, rules_version, kind, id, what'
export const CHANGES_OF =
  'SELECT * FROM change WHERE bulletin = $1 ORDER BY at, revision, cause, rules_version, kind, id, what'

export const GET_FAILURE = 'SELECT code, known FROM failure WHERE url = $1'
export const PUT_FAILURE = `INSERT INTO failure (url, source, code, message, known, first_seen, last_seen) VALUES ($1, $2, $3, $4, $5, $6, $6) ON CONFLICT (url) DO UPDATE
  SET code = excluded.code, message = excluded.message, known = excluded.known, last_seen = excluded.last_seen,
  first_seen = CASE WHEN failure.code = excluded.code THEN failure.first_seen ELSE excluded.first_seen END`
export const CLEAR_FAILURE = 'DELETE FROM failure WHERE url = $1'
export const CLEAR_FETCH_FAILURE = `DELETE FROM failure WHERE url = $1 AND (code LIKE 'fetch-%' OR code LIKE 'robots-%')`
export const FAILURES = 'SELECT * FROM failure ORDER BY source, url'

export const ENTER_GATE = `INSERT INTO host_gate (site, holder, free_at) VALUES ($1, $2, $3) ON CONFLICT (site) DO UPDATE
  SET holder = excluded.holder, free_at = excluded.free_at WHERE host_gate.free_at <= $4 RETURNING free_at`
export const GATE_OF = 'SELECT free_at FROM host_gate WHERE site = $1'
export const LEAVE_GATE = `UPDATE host_gate SET holder = '', free_at = $3 WHERE site = $1 AND holder = $2`

export const KNOWN_OF = 'SELECT kind, name, json FROM known WHERE lane = $1'
export const KNOWN_AMONG = `SELECT kind, name, json FROM known WHERE lane = $1 AND kind = $2 AND name IN (${placesFrom(3)})`
export const KNOWN_SINCE = `SELECT k.kind, k.name, k.json FROM known_turn t JOIN known k ON k.lane = t.lane AND k.kind = t.kind AND k.name = t.name
  WHERE t.lane = $1 AND t.turn >= $2`
export const NEXT_TURN = 'SELECT COALESCE(MAX(turn), 0) + 1 AS turn FROM known_turn WHERE lane = $1'
// One that has lost its lane may still write in an earlier turn: what it tells is of the latest, or who keeps the lane would not hear it.
export const PUT_TURN = `INSERT INTO known_turn (lane, kind, name, turn)
  VALUES ($1, $2, $3, (SELECT CASE WHEN MAX(turn) > $4 THEN MAX(turn) ELSE $4 END FROM known_turn WHERE lane = $1)) ON CONFLICT (lane, kind, name) DO UPDATE
  SET turn = CASE WHEN excluded.turn > known_turn.turn THEN excluded.turn ELSE known_turn.turn END`
export const PUT_KNOWN =
  'INSERT INTO known (lane, kind, name, json) VALUES ($1, $2, $3, $4) ON CONFLICT (lane, kind, name) DO UPDATE SET json = excluded.json'

// Who knows more by now is not undone.
export const TEACH = `INSERT INTO known (lane, kind, name, json) VALUES ($1, $2, $3, $4) ON CONFLICT (lane, kind, name) DO UPDATE
  SET json = excluded.json WHERE known.json = $5`
export const HELD_PAGES =
  'SELECT warc_record, warc_file, warc_position, url, retrieved FROM page WHERE source = $1 ORDER BY retrieved, warc_record'
export const HELD_SHIFTS = `SELECT b.url, c.what, c.at FROM change c JOIN bulletin b ON b.id = c.bulletin
  WHERE b.is_current = 1 AND b.source = $1 AND c.kind = 'bulletin' AND c.what <> 'changed' ORDER BY c.at, b.url, c.what`

export const PUT_WORKER = `INSERT INTO worker (name, started, seen, holds) VALUES ($1, $2, $2, $3)
  ON CONFLICT (name) DO UPDATE SET started = CASE WHEN $4 = 1 THEN excluded.started ELSE worker.started END, seen = excluded.seen, holds = excluded.holds`
export const WORKERS = 'SELECT name, started, seen, holds FROM worker ORDER BY name'
export const FORGET_WORKER = 'DELETE FROM worker WHERE name = $1 OR seen < $2'

export const PUT_RUN = 'INSERT INTO run (id, started, ended, json) VALUES ($1, $2, $3, $4)'
export const RUNS = 'SELECT id, started, ended, json FROM run ORDER BY started DESC, id DESC LIMIT $1'

export const SUMMARY = `SELECT source, COUNT(*) AS bulletins, SUM(counted) AS counted, MAX(period) AS newest_period, MAX(first_seen) AS last_new, MAX(last_changed) AS last_changed
  FROM bulletin WHERE is_current = 1 GROUP BY source ORDER BY source`
export const PAGE_STATES =
  'SELECT source, state, COUNT(*) AS pages FROM page GROUP BY source, state ORDER BY source, state'
export const COUNTS = `SELECT r.kind, COUNT(*) AS records FROM record r JOIN bulletin b ON b.id = r.bulletin AND b.revision = r.revision WHERE b.is_current = 1 GROUP BY r.kind ORDER BY r.kind`
