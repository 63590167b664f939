/**
 * What the tables use of papaparse. The types it comes with bring all of Node along, of which the pure rooms may know nothing, so
 * `lib/tsconfig.json` takes these in their place.
 */
declare const papaparse: {
  unparse(
    table: { fields: string[]; data: string[][] },
    options: { quotes: boolean; newline: string; escapeFormulae: RegExp | false },
  ): string;
};
export default papaparse;
