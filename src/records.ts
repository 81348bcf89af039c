// Generated from schemas/ by `npm run generate`; do not edit.

/**
 * A sum of money, or of units of the index
 */
export interface AmountRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * Least, or null where open
 */
min: (number | null)
/**
 * Most, or null where open
 */
max: (number | null)
/**
 * ISO 4217 code, or the code of the index of the jurisdiction (MCI)
 */
currency: string
/**
 * True for "about"
 */
approximate: boolean
/**
 * The sum in the currency of the country (tenge), or null where it cannot be told
 */
tenge: ({
/**
 * Least, in tenge
 */
min: (number | null)
/**
 * Most, in tenge
 */
max: (number | null)
/**
 * `stated` (the text says so), `self` (the sum is in tenge), `review` (a reviewer says so), or the row of the table of the index, such as `mci:2020-04-01`
 */
basis: string
} | null)
/**
 * Id of the amount that says the same sum in another unit, or null
 */
restates: (string | null)
/**
 * Id of the penalty or statistic it belongs to, or null
 */
part_of: (string | null)
}

/**
 * A reference to a numbered provision of law
 */
export interface ArticleRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * Key of the code in the jurisdiction pack, OTHER:<slug>, or ?
 */
code: string
/**
 * Number of the article
 */
article: (string | null)
/**
 * Part (часть, бөлік), first bracket
 */
part: (string | null)
/**
 * Clause (пункт, тармақ), second bracket
 */
clause: (string | null)
/**
 * Subclause, third bracket
 */
subclause: (string | null)
/**
 * Title of the article, in the language of the bulletin where known
 */
title: (string | null)
/**
 * Official text
 */
url: (string | null)
/**
 * Whether the pack knows that article as in force on the date that applies; null where it does not know
 */
in_force: (boolean | null)
}

/**
 * One publication, in one language, on one period
 */
export interface BulletinRecord {
/**
 * Stable identifier
 */
id: string
/**
 * Id of the source it was read from
 */
source: string
/**
 * Address (canonical) or file it was read from
 */
url: string
/**
 * Who publishes it
 */
publisher: (string | null)
/**
 * Its title as printed
 */
title: (string | null)
/**
 * Language
 */
language: ("en" | "ru" | "kk")
/**
 * The period it reports on (EDTF)
 */
period: (string | null)
/**
 * Day of publication as printed
 */
published: (string | null)
/**
 * True where the printed day lies before the end of the period
 */
published_doubtful: boolean
/**
 * Id of the publication (publisher and period) it is a copy of
 */
edition: string
/**
 * True for the one bulletin of an edition that totals count
 */
counted: boolean
/**
 * When the page was fetched (ISO 8601, UTC), or null
 */
retrieved: (string | null)
/**
 * SHA-256 of the body after content-decoding, before charset decoding
 */
sha256: string
/**
 * Id of the WARC record that holds the page, or null
 */
warc_record: (string | null)
/**
 * The charset of the page: which one was chosen, which one declared, and why
 */
charset: {
/**
 * The charset the bytes were read in (rk1048 is KZ-1048, pt154 is PTCP154)
 */
name: string
/**
 * The charset that the header, else the page itself, names; null where neither does
 */
declared: (string | null)
/**
 * Why it was read so, in words
 */
reason: string
/**
 * The second best charset that would read other letters, or null where the bytes leave no choice
 */
runner_up: (string | null)
}
/**
 * What was mended to read the page
 */
repairs: {
/**
 * damaged-bytes: bytes that are no letter; backslash-escapes: escapes of a stored copy; flattened: elements nested too deep, left out but for their text
 */
name: ("damaged-bytes" | "backslash-escapes" | "flattened")
/**
 * How often
 */
count: number
}[]
/**
 * The text all offsets point into
 */
text: string
/**
 * 1, 2, … as the page was edited
 */
revision: number
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
}

/**
 * A calendar date
 */
export interface DateRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * EDTF
 */
value: string
/**
 * First day
 */
from: string
/**
 * Last day
 */
to: string
/**
 * Where its year and month come from
 */
resolved: ("explicit" | "from-period" | "from-context")
}

/**
 * One reported item of a bulletin
 */
export interface IncidentRecord {
/**
 * Stable identifier
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Number in the bulletin: 1, 1.1
 */
number: string
/**
 * Id of the item it is part of, or null
 */
parent: (string | null)
/**
 * Its first sentence or line
 */
headline: string
/**
 * Its whole text
 */
text: string
/**
 * Offset of its text
 */
start: number
/**
 * Offset of the end (exclusive)
 */
end: number
/**
 * What happened
 */
category: ("killing" | "attack" | "threat" | "detention" | "obstruction" | "criminal-case" | "civil-suit" | "administrative-case" | "legislation" | "access-to-information" | "blocking-or-closure" | "cyberattack" | "harassment" | "censorship" | "labour-or-economic" | "policy-or-statement" | "court-ruling-other" | "other")
/**
 * When it happened (EDTF)
 */
date: (string | null)
/**
 * Places named in it
 */
places: string[]
/**
 * People named in it
 */
people: string[]
/**
 * Outlets named in it
 */
outlets: string[]
/**
 * Ids of its mentions
 */
mentions: string[]
/**
 * Rule that chose the category
 */
rule: string
/**
 * Measured precision of that rule
 */
confidence: number
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
}

/**
 * A doubt that is said aloud
 */
export interface IssueRecord {
/**
 * What kind of doubt
 */
code: ("unread" | "ambiguous-date" | "impossible-date" | "unresolved-date" | "ambiguous-amount" | "unread-amount" | "unknown-code" | "ambiguous-article" | "unread-article" | "no-index-value" | "stated-sum-differs" | "ambiguous-penalty" | "unclear-person" | "no-period" | "period-conflict" | "published-doubtful" | "language-doubtful" | "charset-overridden" | "body-disagreement" | "no-incidents" | "text-repaired" | "page-flattened")
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Offset
 */
start: number
/**
 * Offset of the end (exclusive)
 */
end: number
/**
 * The words in doubt
 */
quote: string
/**
 * Rule that raised it, or null
 */
rule: (string | null)
/**
 * The doubt in words
 */
message: string
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
}

/**
 * A named media outlet
 */
export interface OutletRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * The name, one form an outlet
 */
name: string
}

/**
 * An expression that tells a penalty or award
 */
export interface PenaltyRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * Kind
 */
kind: ("fine" | "imprisonment" | "restriction-of-freedom" | "administrative-arrest" | "detention-on-remand" | "house-arrest" | "community-service" | "activity-ban" | "compensation" | "court-costs" | "bail" | "confiscation" | "warning" | "suspended-sentence" | "licence-or-media-suspension" | "deportation" | "other")
/**
 * Stage
 */
stage: ("imposed" | "sought" | "statutory" | "overturned" | "dismissed" | "upheld")
/**
 * The first sum in it, or null
 */
amount: ({
/**
 * Least, or null where open
 */
min: (number | null)
/**
 * Most, or null where open
 */
max: (number | null)
/**
 * ISO 4217 code, or the code of the index of the jurisdiction (MCI)
 */
currency: string
} | null)
/**
 * How long
 */
duration: ({
/**
 * ISO 8601, or null where open
 */
min: (string | null)
/**
 * ISO 8601, or null where open
 */
max: (string | null)
} | null)
/**
 * What the measure is counted by: each person, a day, a month, a year
 */
per: ("person" | "day" | "month" | "year" | null)
/**
 * Names it falls on
 */
people: string[]
/**
 * Id of the sanction it tells
 */
sanction: string
}

/**
 * A named person
 */
export interface PersonRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * The name, one form a person
 */
name: string
/**
 * Role that the page tells of the person, anywhere on it; null where it tells none
 */
role: ("journalist" | "editor" | "blogger" | "activist" | "judge" | "prosecutor" | "lawyer" | "police" | "official" | "politician" | "plaintiff" | "defendant" | "expert" | "businessperson" | "relative" | "other" | null)
}

/**
 * A named place of the country
 */
export interface PlaceRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * Official English name
 */
name: string
/**
 * ISO 3166-2
 */
region: (string | null)
/**
 * Latitude, degrees
 */
lat: (number | null)
/**
 * Longitude, degrees
 */
lon: (number | null)
}

/**
 * A record that failed its schema
 */
export interface RejectedRecord {
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Kind of the record
 */
kind: string
/**
 * What the schema says
 */
reason: string
/**
 * The record as it was
 */
record: {

}
}

/**
 * One decision of a reviewer on one record: a line of reviews.jsonl
 */
export interface ReviewRecord {
/**
 * Identifier of the decision
 */
id: string
/**
 * When it was read from the workbook (ISO 8601, UTC)
 */
at: string
/**
 * Who decided, as given with the workbook
 */
reviewer: string
/**
 * Name of the workbook
 */
file: string
/**
 * SHA-256 of the workbook
 */
file_sha256: string
/**
 * Kind of the record
 */
kind: ("bulletin" | "incident" | "date" | "article" | "amount" | "sanction" | "person" | "outlet" | "place" | "statistic" | "issue")
/**
 * Id of the record when it was decided on
 */
record: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Address of the bulletin
 */
url: string
/**
 * Id of the incident that holds it, or null
 */
incident: (string | null)
/**
 * The words of the source (of a sanction those that tell it first, of an incident its headline), or null
 */
quote: (string | null)
/**
 * Offset of the quote in the text of the bulletin, or null
 */
start: (number | null)
/**
 * Offset of its end (exclusive), or null
 */
end: (number | null)
/**
 * Revision of the bulletin that was looked at
 */
revision: number
/**
 * SHA-256 of the page that was looked at
 */
sha256: string
/**
 * SHA-256 of the letters and digits that it rests on: the quotes, of an incident its whole text
 */
words: string
/**
 * SHA-256 of what the rules had read
 */
says: string
/**
 * True where no other record of its kind shared its words or its place: by them it is found again when its id has changed
 */
alone: boolean
/**
 * confirmed: the row is right; corrected: one field of it is another; wrong: the page does not say so; unreviewed: earlier decisions are taken back
 */
status: ("confirmed" | "corrected" | "wrong" | "unreviewed")
/**
 * Column that is corrected, or null where the decision is on the whole row
 */
field: (string | null)
/**
 * What is right, or null: not known
 */
value: (string | number | boolean | string[] | null)
/**
 * What the rules had read, or null
 */
was: (string | number | boolean | string[] | null)
/**
 * Remark of the reviewer, or null
 */
note: (string | null)
/**
 * Version of the rules that had read it
 */
rules_version: string
/**
 * SHA-256 of the line before in the journal, or null on the first one
 */
previous: (string | null)
}

/**
 * One penalty as a fact, counted once
 */
export interface SanctionRecord {
/**
 * Stable identifier
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the incident, or null
 */
incident: (string | null)
/**
 * Kind
 */
kind: ("fine" | "imprisonment" | "restriction-of-freedom" | "administrative-arrest" | "detention-on-remand" | "house-arrest" | "community-service" | "activity-ban" | "compensation" | "court-costs" | "bail" | "confiscation" | "warning" | "suspended-sentence" | "licence-or-media-suspension" | "deportation" | "other")
/**
 * The last stage the bulletin tells
 */
stage: ("imposed" | "sought" | "statutory" | "overturned" | "dismissed" | "upheld")
/**
 * The sum in the unit the text gives first, or null
 */
amount: ({
/**
 * Least, or null where open
 */
min: (number | null)
/**
 * Most, or null where open
 */
max: (number | null)
/**
 * ISO 4217 code, or the code of the index of the jurisdiction (MCI)
 */
currency: string
} | null)
/**
 * The sum in the currency of the country (tenge), or null where it cannot be told
 */
tenge: ({
/**
 * Least, in tenge
 */
min: (number | null)
/**
 * Most, in tenge
 */
max: (number | null)
/**
 * `stated` (the text says so), `self` (the sum is in tenge), `review` (a reviewer says so), or the row of the table of the index, such as `mci:2020-04-01`
 */
basis: string
} | null)
/**
 * How long
 */
duration: ({
/**
 * ISO 8601, or null where open
 */
min: (string | null)
/**
 * ISO 8601, or null where open
 */
max: (string | null)
} | null)
/**
 * What the measure is counted by: each person, a day, a month, a year
 */
per: ("person" | "day" | "month" | "year" | null)
/**
 * Names it falls on
 */
people: string[]
/**
 * Persons it falls on, or null
 */
count: (number | null)
/**
 * monitored: journalists, bloggers, activists, media, the people the monitor defends
 */
against: ("monitored" | "other" | "unknown")
/**
 * Day or month of the decision or demand; where several courts decided, that of the last decision told, even where the quote tells the first
 */
date: (string | null)
/**
 * Ids of the references under which it was imposed or sought
 */
articles: string[]
/**
 * True: told as history, decided before the period
 */
background: boolean
/**
 * Id of the sanction that it replaced, or null
 */
supersedes: (string | null)
/**
 * Ids of the penalties that tell it
 */
mentions: string[]
/**
 * Least confidence of its mentions: that it is a penalty of this kind, stage and measure; not on whom it falls, and when (of that, Accuracy in Read me)
 */
confidence: number
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
}

/**
 * A figure of the bulletin's own statistics
 */
export interface StatisticRecord {
/**
 * Stable identifier: survives edits elsewhere on the page and changes of rules
 */
id: string
/**
 * Id of the bulletin
 */
bulletin: string
/**
 * Id of the innermost incident that holds the expression, or null
 */
incident: (string | null)
/**
 * The words of the source, exactly
 */
quote: string
/**
 * Offset of the quote in the text of the bulletin, in UTF-16 units
 */
start: number
/**
 * Offset of the end of the quote (exclusive)
 */
end: number
/**
 * Name of the rule that fired
 */
rule: string
/**
 * Measured precision of the rule or its class on annotated pages
 */
confidence: number
/**
 * What was mended to read it (a misprint), or null
 */
repair: (string | null)
/**
 * Version of the rules that read the page: when it changes, `extract --stale` reads the page again
 */
rules_version: string
/**
 * The figure
 */
value: number
/**
 * Unit
 */
unit: ("count" | "KZT" | "percent")
/**
 * Time it counts
 */
scope: ("month" | "year-to-date" | "half-year" | "quarter" | "year" | "week" | "other")
/**
 * What is counted
 */
label: string
}
