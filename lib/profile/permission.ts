/** What the browser is asked to allow, as it reads it. */
export interface Permission {
  origins: string[];
  /** Firefox's alone: Chrome refuses a request that has it. */
  data_collection?: string[];
}

/** What the browser must allow before anything is sent to an origin: that one origin and, in Firefox, the `kinds` of data that leave the browser. */
export function permissionTo(pattern: string, kinds: readonly string[], firefox: boolean): Permission {
  return { origins: [pattern], ...(firefox && { data_collection: [...kinds] }) };
}
