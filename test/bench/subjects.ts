// The list of what the bench measures, in its order. A group is loaded by itself, so that none carries the modules of another.
import type { Subject } from './subject.ts'

const GROUPS: Readonly<Record<string, () => Promise<readonly Subject[]>>> = {
  text: async () => (await import('./text.ts')).textSubjects,
  page: async () => (await import('./page.ts')).pageSubjects,
  shell: async () => (await import('./shell.ts')).shellSubjects,
  startup: async () => (await import('./start.ts')).startSubjects,
  memory: async () => (await import('./memory.ts')).memorySubjects,
  hostile: async () => (await import('./hostile.ts')).hostileSubjects,
  peer: async () => (await import('./peer.ts')).peerSubjects,
  'peer-hostile': async () => (await import('./peer.ts')).peerHostileSubjects,
}

/** The ids of all subjects. */
export async function subjectIds(): Promise<readonly string[]> {
  const groups = await Promise.all(Object.values(GROUPS).map((load) => load()))
  return groups.flat().map(({ id }) => id)
}

/** One of them. Throws where there is none of that id. */
export async function subjectOf(id: string): Promise<Subject> {
  const group = await GROUPS[id.slice(0, id.indexOf('/'))]?.()
  const subject = group?.find((one) => one.id === id)
  if (subject === undefined) throw new Error(`Expected the id of a subject of the bench, got ${id}`)
  return subject
}
