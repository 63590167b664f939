/** Words that break what is careless with words, each by what it would do there. */
export const hostile = {
  'a script': '<script>document.title = "hacked"</script><img src=x onerror="document.title = \'hacked\'">',
  'a link that runs': '[press](javascript:alert(1)) <a href="javascript:alert(1)">me</a>',
  'a formula': '=HYPERLINK("https://evil.example","Free bag")',
  'a formula on the second line': '\t=1+1\n@SUM(A1:A9)\r\n-2+3',
  'a command to a room': '<!channel> everybody *bold* `code` {noformat}{code}',
  'letters written backwards': 'see \u202Egnp.exe\u202C and \u2066isolated',
  'the end of a backup': '"],"counts":{},"sha256":"0"}\n],"counts":{}',
  'line ends of every kind': 'one\ntwo\r\nthree\u2028four\u2029five\u0085six',
  'a NUL': 'before\0after',
  'half of a letter': 'before \uD83D after, and \uDE00 alone',
  'letters of many parts': '👩‍👩‍👧 🏳️‍🌈 Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢ e\u0301 ﷽',
  'nothing one sees': '\u200B\u200D\uFEFF\u00A0',
  'one word as long as a book': 'W'.repeat(20_000),
  'a megabyte': 'A bag for the rain. '.repeat(50_000),
} as const;
