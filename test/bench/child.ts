// One subject of the bench in a process of its own: `node test/bench/child.ts ID` prints what was measured as JSON (null: it is not there).
import { subjectOf } from './subjects.ts'

const [, , id = ''] = process.argv
const subject = await subjectOf(id)
process.stdout.write(JSON.stringify(await subject.measure()))
