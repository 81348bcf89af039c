/** Where a page lies in the archive (`file`: its name there, see `archiveName`). */
export interface StoredPlace {
  readonly file: string
  readonly offset: number
  readonly recordId: string
  readonly url: string
}

export interface PlaceRow {
  readonly warc_record: string
  readonly warc_file: string
  readonly warc_position: number
  readonly url: string
}

/** A row's place in the archive. */
export function placeOf({ warc_record, warc_file, warc_position, url }: PlaceRow): StoredPlace {
  return { recordId: warc_record, file: warc_file, offset: warc_position, url }
}
