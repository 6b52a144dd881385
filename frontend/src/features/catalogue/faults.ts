/** What is wrong at a place in what is being written, such as `levels[0].code`; nothing when it is right. */
export type FaultOf = (place: string) => string | undefined

/** The faults of a part, by their places inside it. */
export function below(faultOf: FaultOf, part: string): FaultOf {
  return (place) => faultOf(place === '' || place.startsWith('[') ? part + place : `${part}.${place}`)
}

/** The value at a place. */
export function valueAt(root: unknown, place: string): unknown {
  return stepsOf(place).reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, step)
        ? value[step as keyof typeof value]
        : undefined,
    root,
  )
}

/** A place whichever row it is in: `levels[0].code` is one of `levels-code`. */
export function kindOfPlace(place: string): string {
  return place.replaceAll(/\[\d+\]/g, '').replaceAll('.', '-')
}

function stepsOf(place: string): string[] {
  return place.split(/[.[\]]+/).filter((step) => step !== '')
}
