/** Of how many posts one may be about ourselves, in words: what a held draft and the mix of our posts are both measured by. */
export const oneInNames = { 5: 'five', 10: 'ten', 20: 'twenty' } as const;
export type OneIn = keyof typeof oneInNames;

/** 70-20-10 and 4-1-1 are what guides to such posts advise; they differ, so it is chosen. */
export const oneIns = [5, 10, 20] as const satisfies readonly OneIn[];
