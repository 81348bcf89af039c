// Loaded before the tool (`--import`): tells, when the process ends, what it cost.
import { writeSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

if (isMainThread)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    writeSync(3, JSON.stringify({ peak_megabytes: Math.round(maxRSS / 1000), processor_seconds: (userCPUTime + systemCPUTime) / 1e6 })) // prettier-ignore
  })
