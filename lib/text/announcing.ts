/** Says of something that it is there now, in English or Spanish. */
export const announces =
  /\b(?:new|now|introducing|announc\w+|launch\w*|here|live|landed|arrived?|available|finally|rebuilt|shipped|meet|hello|today|added)\b|(?<!\p{L})(?:nuev[oa]s?|ya|presentamos|lanzamos|disponibles?|lleg\p{L}+|anunciar|anunciamos)(?!\p{L})/iu;
