// Verbs, their options and examples. No work is done here.
import { Command, Option } from 'commander'
import { BulletinError } from '../errors.ts'
import { CSV_LOCALES, FORMATS } from '../export/input.ts'
import { VERSION } from '../export/version.ts'
import { FAIL_ON } from './exit.ts'
import { LOG_FORMS } from './log.ts'

/** What a verb gives back: the exit code of the process. */
export type Verb = (...args: never[]) => Promise<number>

type Call = (load: () => Promise<Verb>) => (...args: unknown[]) => Promise<void>

const SAMPLE_KINDS = ['penalty', 'amount', 'article', 'date', 'person', 'outlet', 'place', 'statistic']

/** The command line. `call` runs a verb that is loaded first. */
export function programOf(call: Call): Command {
  const program = new Command('bulletins')
    .description('Reads human-rights bulletins of Kazakhstan into countable, source-checked spreadsheets.')
    .version(VERSION, '--version', 'print the version')
    .exitOverride()
    .configureHelp({ sortSubcommands: false })
    .showHelpAfterError('(see bulletins --help)')
  addJobs(program, call)
  addQuestions(program, call)
  program.addHelpText('after', EXIT_HELP)
  return program
}

const EXIT_HELP = `
Exit codes: 0 all well · 1 a fault of the program · 2 wrong usage or configuration · 3 done, but something failed anew
            4 another run holds the lock · 130 interrupted (the next run goes on)`

function addJobs(program: Command, call: Call): void {
  job(program, 'run', 'fetch what is new, read it, store it, write the files')
    .addOption(source())
    .option('--demo', 'do it on the bundled demo site (invented bulletins, served on this machine)')
    .option('--offline', 'ask nobody: read the archive that is there')
    .addOption(ignoreRobots())
    .addOption(maxPages())
    .addOption(maxMinutes())
    .addOption(formats())
    .addOption(noNames())
    .addOption(csvLocale())
    .addHelpText(
      'after',
      examples('run --demo', 'run --source tirek', 'run --offline', 'run --quiet --max-minutes 50   # for cron'),
    )
    .action(call(async () => (await import('./run.ts')).runCommand))
  job(program, 'fetch', 'fetch what is new into the archive')
    .addOption(source())
    .addOption(ignoreRobots())
    .addOption(maxPages())
    .addOption(maxMinutes())
    .addHelpText('after', examples('fetch', 'fetch --source adilsoz-en adilsoz-ru'))
    .action(call(async () => (await import('./fetch.ts')).fetchCommand))
  job(program, 'extract', 'read pages and print one JSON line each; without a file: read the archive into the store')
    .argument('[file...]', 'pages (HTML, plain text, WARC), folders or globs; - is standard input')
    .option('--stale', 'read anew what older rules read into the store')
    .option('--warc', 'the files are WARC, whatever their names; - is a stream of WARC, packed or not')
    .addOption(new Option('--format <format>', 'of what is printed').choices(['jsonl']).default('jsonl'))
    .addOption(jobs())
    .option(
      '--shard <i/n>',
      'of the pages, counted in the order given, those whose number modulo n is i; merge joins them',
    )
    .addHelpText(
      'after',
      examples(
        'extract page.html',
        "extract 'pages/*.html' > records.jsonl",
        'extract - < page.html',
        'extract --warc - < crawl.warc.gz > records.jsonl',
        'extract --shard 0/4 archive/ > 0.jsonl   # and 1/4, 2/4, 3/4 elsewhere',
        'extract',
        'extract --stale',
      ),
    )
    .action(call(async () => (await import('./extract.ts')).extractCommand))
  job(program, 'merge', 'join what several shards or machines have read, as if one had read all')
    .argument(
      '<what...>',
      'JSON Lines of all shards, in their order; or stores (folders, or databases with their archives beside them)',
    )
    .addHelpText(
      'after',
      examples(
        'merge 0.jsonl 1.jsonl 2.jsonl > records.jsonl',
        'merge east/ west/ --out all   # then: export --out all',
      ),
    )
    .action(call(async () => (await import('./merge.ts')).mergeCommand))
  job(program, 'worker', 'take lanes of work from a shared store, beside other workers, until told to stop')
    .argument('[file...]', 'with --submit: WARC files of the archive to be read, instead of sites to be fetched')
    .addOption(source())
    .addOption(concurrency())
    .option('--until-idle', 'end when nothing is left to do')
    .option('--submit', 'do nothing but put the lanes of the sources into the queue')
    .option('--dismiss', 'do nothing but forget the lanes that were given up')
    .option('--schedule <cron>', 'have them put there whenever it is time (off: no longer)')
    .option('--time-zone <zone>', 'of that time (default: Asia/Almaty)')
    .addHelpText(
      'after',
      examples(
        'worker --db postgres://desk@server/bulletins --submit',
        'worker --db postgres://desk@server/bulletins --concurrency 8',
        "worker --db postgres://desk@server/bulletins --schedule '30 6 * * *'",
        'worker --until-idle   # on a store in a file: all sources, side by side',
      ),
    )
    .action(call(async () => (await import('./worker.ts')).workerCommand))
  setting(program.command('export').description('write the files: of the store, or of pages from disk'))
    .argument('[file...]', 'pages (HTML, plain text, WARC), folders or globs, instead of the store')
    .addOption(formats())
    .option('--from <date>', 'incidents of that day, month or year and later')
    .option('--to <date>', 'incidents of that day, month or year and earlier')
    .option('--category <category...>', 'incidents of these categories')
    .option('--place <place...>', 'incidents that name one of these places, or regions (KZ-75)')
    .option(
      '--article <article...>',
      'incidents that refer to one of these articles: 274, CC2014:274, CC2014:274(4)(2)',
    )
    .addOption(new Option('--lang <language...>', 'bulletins in these languages').choices(['en', 'ru', 'kk']))
    .option('--source <id...>', 'bulletins of these sources')
    .addOption(noNames())
    .addOption(csvLocale())
    .option('--template <file>', 'only these tables and columns: JSON, {"fines": ["date", "people", "tenge_min"]}')
    .addHelpText(
      'after',
      examples(
        'export',
        'export --formats csv xlsx',
        'export --from 2020 --to 2021-06 --category criminal-case --out elsewhere --db output/bulletins.db',
        'export saved-pages/ --out sheets',
        'export --no-names --out to-publish --db output/bulletins.db',
      ),
    )
    .action(call(async () => (await import('./export.ts')).exportCommand))
}

function addQuestions(program: Command, call: Call): void {
  setting(
    program
      .command('explain')
      .description('show every mention in its sentence, with the rule that made it and where its values came from'),
  )
    .argument('<what>', 'a file, the address or id of a stored bulletin, or the id of a record')
    .option('--at <offset>', 'only what stands at this place of the text', whole)
    .option('--unread', 'only what no rule read')
    .option('--blocks', 'the lines of the page with the roles they were given')
    .addHelpText(
      'after',
      examples(
        'explain page.html',
        'explain https://adilsoz.kz/en/262-violations/monitoring-216.html',
        'explain f-1x0qsl0a9k3d',
      ),
    )
    .action(call(async () => (await import('./explain.ts')).explainCommand))
  program
    .command('score')
    .description('precision, recall and F1 against annotated pages')
    .argument('<folder...>', 'folders of annotated pages; several are pooled')
    .option('--only <prefix>', 'only pages whose name begins so, e.g. en')
    .option('--json', 'the figures as JSON')
    .option('--misses', 'what was missed, and what was found too much')
    .addHelpText('after', examples('score fixtures/gold/dev', 'score fixtures/gold/dev --only en --misses'))
    .action(call(async () => (await import('./score.ts')).scoreCommand))
  setting(program.command('sample').description('mentions drawn at random from the store, to be marked right or wrong'))
    .option('-n, --number <count>', 'how many (default: 100)', whole)
    .option('--seed <number>', 'another number draws others (default: 1)', whole)
    .addOption(new Option('--kind <kind...>', 'only these kinds').choices(SAMPLE_KINDS))
    .option('--read <file>', 'tell what a marked workbook says: measured precision by kind and by confidence')
    .option('--json', 'that as JSON')
    .addHelpText('after', examples('sample -n 100', 'sample -n 50 --kind penalty', 'sample --read output/sample.xlsx'))
    .action(call(async () => (await import('./sample.ts')).sampleCommand))
  setting(program.command('import-review').description("read a reviewer's decisions back from the workbook"))
    .argument('<file>', 'the workbook, with review_status, corrected_field and corrected_value filled in')
    .option('--reviewer <name>', 'who reviewed; stands in the journal (default: "reviewer" of the configuration)')
    .option('--dry-run', 'say what would be taken and refused, and write nothing')
    .option('--json', 'that as JSON')
    .addHelpText(
      'after',
      examples(
        "import-review output/bulletins.xlsx --reviewer 'A. Name'",
        "import-review reviewed.xlsx --reviewer 'A. Name' --dry-run",
      ),
    )
    .action(call(async () => (await import('./import-review.ts')).importReviewCommand))
  setting(program.command('sources').description('what is fetched, how often and how politely'))
    .option('--json', 'as JSON')
    .addHelpText('after', examples('sources', 'sources --json'))
    .action(call(async () => (await import('./sources.ts')).sourcesCommand))
  setting(program.command('status').description('what the store holds and what the last runs did'))
    .option('--json', 'as JSON')
    .addHelpText('after', examples('status', 'status --json'))
    .action(call(async () => (await import('./status.ts')).statusCommand))
  setting(
    program.command('verify').description('is the archive what was fetched, and does the store say what it says?'),
  )
    .option('-q, --quiet', 'only what fails')
    .option('--json', 'a line of JSON for each')
    .addHelpText('after', examples('verify', 'verify --quiet'))
    .action(call(async () => (await import('./verify.ts')).verifyCommand))
  setting(program.command('doctor').description('what is missing on this machine, or out of date in the tables'))
    .option('--live', "ask each source's listing")
    .addHelpText('after', examples('doctor', 'doctor --live'))
    .action(call(async () => (await import('./doctor.ts')).doctorCommand))
}

/** A verb that writes to the store. */
function job(program: Command, name: string, description: string): Command {
  return setting(program.command(name).description(description))
    .addOption(
      new Option('--log <form>', 'text for a person, json (a line an event) for machines')
        .choices(LOG_FORMS)
        .default('text'),
    )
    .addOption(new Option('--fail-on <failures>', 'which failures give exit code 3').choices(FAIL_ON).default('new'))
    .option('-v, --verbose', 'a line for every page, on a terminal or not')
    .option('-q, --quiet', 'say nothing where the exit code is 0; else what failed anew and the last line')
}

function setting(command: Command): Command {
  return command
    .addOption(named('--out', '<folder>', 'where the files, the archive and the store are (default: output)'))
    .addOption(
      named(
        '--db',
        '<store>',
        'the store: a file (default: bulletins.db in that folder) or postgres://user@host/database',
      ),
    )
    .addOption(named('--config', '<file>', 'configuration (default: bulletins.config.json, if it is there)'))
}

// A variable of the shell that is not set must not mean the folder that one happens to be in.
function named(flag: string, value: string, description: string): Option {
  return new Option(`${flag} ${value}`, description).argParser((text) => {
    if (/\S/u.test(text)) return text
    throw new BulletinError('usage', `Expected a name, got ${JSON.stringify(text)}, in ${flag}`)
  })
}

function source(): Option {
  return new Option('--source <id...>', 'only these sources (see bulletins sources)')
}

function ignoreRobots(): Option {
  return new Option('--ignore-robots <reason>', 'do not obey robots.txt; the reason goes into run.json and the archive')
}

function maxPages(): Option {
  const option = new Option('--max-pages <n>', 'ask for at most so many bulletins; the rest is left for the next run')
  return option.argParser((text) => checked('--max-pages', 'a whole number above 0', text, /^0*[1-9]\d{0,8}$/u))
}

function concurrency(): Option {
  const option = new Option('--concurrency <n>', 'lanes side by side (default: 4)')
  return option.argParser((text) => checked('--concurrency', 'a whole number above 0', text, /^0*[1-9]\d{0,2}$/u))
}

function maxMinutes(): Option {
  const option = new Option('--max-minutes <n>', 'ask for at most so long, then read and export what there is')
  return option.argParser((text) =>
    checked('--max-minutes', 'a number above 0', text, /^(?=[\d.]*[1-9])\d{1,9}(?:\.\d{1,9})?$/u),
  )
}

function jobs(): Option {
  const option = new Option('--jobs <n>', 'threads that read pages (default: one for few pages, then one a processor)')
  return option.argParser((text) =>
    checked('--jobs', 'a whole number from 1 to 64', text, /^(?:[1-9]|[1-5]\d|6[0-4])$/u),
  )
}

function checked(option: string, expected: string, text: string, form: RegExp): number {
  if (form.test(text)) return Number(text)
  throw new BulletinError('usage', `Expected ${expected}, got ${JSON.stringify(text)}, in ${option}`)
}

function formats(): Option {
  return new Option('--formats <format...>', 'which files').choices(FORMATS)
}

function noNames(): Option {
  return new Option('--no-names', 'leave the names of persons and the full texts out of every file')
}

function csvLocale(): Option {
  return new Option(
    '--csv-locale <locale>',
    'what Excel the files in csv-excel/ are for: ru has ; and decimal commas',
  ).choices(CSV_LOCALES)
}

function examples(...lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  bulletins ${line}`).join('\n')}`
}

function whole(text: string): number {
  return /^\d+$/u.test(text) ? Number(text) : NaN
}
