// Exports the bulletin of reading.ts into the folder named; for tests that look at another process.
import { exportAll, FORMATS } from '../../src/export/index.ts'
import { Maker, everyKind, inputOf } from './reading.ts'

const more = ['я', 'Z', 'a', 'ә', 'i', 'I', 'ı'].map((name) => new Maker({ name, text: 'x' }).incident(`i-${name}`, 'x', { category: 'attack', places: [name] }).bulletin) // prettier-ignore
await exportAll(inputOf([everyKind(), ...more]), process.argv[2] ?? '', FORMATS)
