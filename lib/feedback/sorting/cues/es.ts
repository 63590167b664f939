import type { CueId } from './cue';

// `\b` knows no accents.
const any = (...patterns: string[]) =>
  new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${patterns.join('|')})(?![\p{L}\p{N}_])`, 'u');

/** Spanish, in small letters; accents may be missing, as they are in what people type. */
export const es: Record<CueId, RegExp> = {
  breaks: any(
    String.raw`(?:se )?(?:rompi[oó]|rompe|cuelga|cierra|bloquea|congela|apaga|cay[oó]|atasca)|rot[oa]s?|fall[aóo]s?|fallan|fallando|error(?:es)?|averiad[oa]s?|dañad[oa]s?|estropead[oa]s?|defectuos[oa]s?|ca[ií]d[oa]s?|va (?:muy )?lent[oa]|pierde|gotea|caducad[oa]s?`,
  ),
  refuses: any(
    String.raw`no (?:(?:me|nos|se|lo|la|te|le) )*(?:puedo|podemos|pued[eo]n?|deja|dejan|funcionan?|carga|abre|va|sirve|acepta|coge|lee|reconoce|sale|conecta|entra)|imposible|ya no|rechaza\w*|deniega\w*`,
  ),
  absent: any(
    String.raw`no (?:(?:me|nos|ha|han|hay|se) )*(?:llegado|lleg[oó]|llega|recibido|recib[ií]|contestan?|responden?|respond\w+|contest\w+|avisado|aparece|cogen)|sin (?:respuesta|noticias|servicio|luz|agua|avisar|aviso|solución|señal)|nadie|perdid[oa]s?|desaparec\w+|falta(?:n|ba|ban)?|equivocad[oa]s?|nunca (?:lleg\w+|contest\w+|respond\w+)`,
  ),
  waits: any(
    String.raw`esperando|espera|espero|retras\w+|tarde|tarda(?:n|do)?|demora\w*|llev(?:o|amos) \S+|hace \S+ (?:días?|semanas?|mes(?:es)?|horas?)|desde (?:hace|ayer|el|la)|todav[ií]a|a[uú]n|sigo|seguimos|sigue sin|cancelad[oa]s?`,
  ),
  again: any(
    'otra vez',
    'de nuevo',
    'siempre',
    'cada (?:vez|día|semana)',
    String.raw`(?:segunda|tercera) vez`,
  ),
  money: any(
    String.raw`reembols\w*|devoluci[oó]n|cobr\w+|factura\w*|car[oa]s?|precios?|estafa\w*|timo|dinero|cuesta|comisi[oó]n|compensaci[oó]n`,
  ),
  trouble: any(String.raw`problemas?|incidencias?|quejas?|reclamaci[oó]n|desastre|caos|l[ií]o|fallo`),
  poor: any(
    String.raw`p[eé]sim[oa]s?|peor|horribles?|fatal|mal[oa]?s?|vergüenza|verguenza|vergonzos[oa]|in[uú]til|basura|asco|lamentable|rid[ií]cul[oa]|inaceptable|patétic[oa]|una pena|deja mucho que desear|sucio|sucia`,
  ),
  too: any('demasiad[oa]s?', 'muy (?:poco|poca|lent[oa]|car[oa]|pequeñ[oa]|fr[ií][oa]|tarde)', 'poc[oa]s'),
  hard: any(
    String.raw`dif[ií]cil(?:es)?|complicad[oa]|l[ií]oso|confus[oa]|no entiendo|no hay manera|incómod[oa]|tengo que`,
  ),
  upset: any(
    String.raw`decepcion\w*|hart[oa]s?|enfadad[oa]s?|molest[oa]s?|indignad[oa]s?|frustra\w*|odio|cansad[oa]s?|triste|cabread[oa]|por favor ya`,
  ),
  leaving: any(
    String.raw`nunca m[aá]s|no vuelvo|no volver[eé]\w*|me (?:cambio|voy|doy de baja)|dar(?:me)? de baja|desinstal\w*`,
  ),
  help: any(
    String.raw`ayuda(?:d?me|rme|rnos)?|ayúdenme|ayúdame|urgente|necesito (?:que|hablar|ayuda)|ll[aá]m\w+me|contact\w+`,
  ),
  fix: any(String.raw`arregl\w+|soluci[oó]n\w*|solucion\w+|reparar|repar\w+`),
  mocks: any(
    'gracias por nada',
    'vaya (?:desastre|vergüenza|servicio|tela|timo)',
    'menuda? \\w+',
    'bravo eh',
  ),
  'complaint-asked': any(
    String.raw`(?:por ?qu[eé]) (?:no (?!pon|añad|hac|abr|ofrec|vend|pod)|sigue|est[aá]|me|nos|se|tard\w+|cobr\w+)|hasta cu[aá]ndo|qu[eé] pasa con|d[oó]nde est[aá] mi|cu[aá]ndo (?:pensáis|piensan|van a|vais a|me|llega mi)|a alguien m[aá]s`,
  ),
  'please-do': any(
    String.raw`(?:por favor,? )?(?:pon(?:ed|gan)|añad(?:id|an|ir)|hag(?:an|áis)|haced|abr(?:id|an)|tra(?:ed|igan)|saqu(?:en|éis)|sacad|permit(?:id|an)|ofrezcan|inclu(?:id|yan|ir)|vend(?:ed|an)|mejor(?:ad|en|ar)|dejen|dejad)`,
  ),
  'you-should': any(
    String.raw`deber(?:[ií]a[ns]?|[ií]ais)|tendr[ií]a[ns]? que|tendr[ií]ais que|ten[eé]is que|hay que|habr[ií]a que|hace falta|har[ií]a falta|podr[ií](?:an|ais|as|a) (?:poner|añadir|hacer|abrir|ofrecer|tener|haber|sacar|dar|incluir|ser|vender)`,
  ),
  'would-be-good': any(
    String.raw`(?:ser[ií]a|estar[ií]a|vendr[ií]a|ir[ií]a) (?:muy )?(?:genial|bien|bueno|estupendo|ideal|útil|perfecto|de agradecer|un puntazo|mejor|la leche)|molar[ií]a|estar[ií]a bien`,
  ),
  wish: any(
    String.raw`ojal[aá]|me (?:gustar[ií]a|encantar[ií]a)|nos (?:gustar[ií]a|encantar[ií]a)|quisiera|querr[ií]a|echo de menos|prefiero|preferir[ií]a|pagar[ií]a`,
  ),
  proposal: any(
    String.raw`(?:y |qué tal )si|qu[eé] tal|por ?qu[eé] no (?:pon|añad|hac|abr|ofrec|vend|pod|sac|dej)\S*|pod[eé]is (?:poner|añadir|hacer|abrir|sacar)|pueden (?:poner|añadir|hacer|abrir|sacar)|quizás?|tal vez|a lo mejor|habéis pensado|han pensado`,
  ),
  request: any(String.raw`suger\w+|ideas?|propuesta|propongo|mejora|petici[oó]n|opini[oó]n`),
  'bring-back': any(
    'volved a',
    'vuelvan a',
    'que vuelva\\w*',
    'recuper\\w+',
    'traed de vuelta',
    'como antes',
  ),
  ability: any(
    String.raw`(?:opci[oó]n|posibilidad|forma|manera) (?:de|para)|poder|permit\w+|elegir|integraci[oó]n|modo (?:oscuro|sin conexión)`,
  ),
  'more-of': any(
    String.raw`(?:me |nos |le |os )?(?:falta|faltan|hace falta)|m[aá]s \p{L}+|otr[oa]s? \p{L}+|algo (?:para|como|que|con|más)|un[ao]? \p{L}+ (?:que|para|con|más)|mejor(?:es)?|menos`,
  ),
  instead: any('en (?:vez|lugar) de', 'quitad', 'quiten', 'quitar', 'cambiar'),
  'asks-how': any(
    String.raw`c[oó]mo (?:puedo|se|hago|podemos|puede|funciona)|cu[aá]nt[oa]s?|puedo|se puede|podr[ií]a(?:n|is|s)? (?:decirme|ayudarme|confirmar|explicar\w*|indicarme|pasarme)|d[oó]nde (?:puedo|se|encuentro|hay|compro)`,
  ),
  'asks-fact': any(
    String.raw`(?:a )?qu[eé] (?:d[ií]a|hora|talla|diferencia|precio|incluye|pasa si|modelo|horario)|cu[aá]ndo (?:sale|abre|abr[ií]s|empieza|estar[aá]|hay|vuelve)|d[oó]nde|cu[aá]l(?:es)?|hay|ten[eé]is|tienen|es (?:compatible|posible|apto)|hac[eé]is|vend[eé]is|envi[aá]is|sirve|incluye`,
  ),
  'asks-around': any(
    'alguien sabe',
    'alguien (?:ha|tiene|conoce)',
    'una (?:pregunta|duda|consulta)',
    'me pregunto',
    'quer[ií]a saber',
    'quer[ií]a preguntar',
    'busco',
    'sab[eé]is si',
  ),
  love: any(String.raw`(?:me|nos) encant\w+|ador[oa]\w*|favorit[oa]s?|enamorad[oa]s?|fan`),
  good: any(
    String.raw`genial(?:es)?|estupend[oa]s?|excelente\w*|maravill\w+|fant[aá]stic[oa]s?|perfect[oa]s?|incre[ií]ble\w*|buen[ií]sim[oa]s?|buen[oa]?s?|ric[oa]s?|riqu[ií]sim[oa]s?|precios[oa]s?|bonit[oa]s?|amables?|atent[oa]s?|mejor(?:es)? (?:\p{L}+ )?(?:que|de)|el mejor|la mejor|r[aá]pid[oa]s?|fenomenal|impecable|de (?:diez|10|lujo)|inmejorable|funciona (?:muy )?bien|qu[eé] (?:bien|rico|chulo|bonito|maravilla)|trato`,
  ),
  thanks: any('(?:mil |muchas |muchísimas )?gracias', 'agrade[cz]\\w+', 'se agradece'),
  'well-done': any(
    'enhorabuena',
    'felicidades',
    'felicit\\w+',
    'bien hecho',
    'buen trabajo',
    'gran (?:trabajo|equipo|servicio)',
    'seguid así',
    'sigan así',
    'chapó',
    'bravo',
    'olé',
  ),
  loyal: any(
    'recomiend\\w+',
    'recomendable\\w*',
    'repetir(?:é|emos)',
    'volver(?:é|emos)',
    'vale la pena',
    'clientes? (?:fiel|desde)',
    'nunca me ha fallado',
  ),
  happy: any(
    'content[oa]s?',
    'feliz',
    'ilusi[oó]n',
    'por fin',
    'qu[eé] ganas',
    'alegr\\w+',
    'encantad[oa]s?',
    'satisfech[oa]s?',
  ),
  laughs: any('ja(?:ja)+j?', 'jeje\\w*', 'xd+', 'lol', '😂'),
  agrees: any(
    'yo (?:también|igual)',
    'igual',
    'de acuerdo',
    'totalmente',
    'exacto',
    'eso',
    'sí',
    'pues sí',
    'tal cual',
    'opino igual',
    'lo mismo',
    'buena pregunta',
  ),
  greets: any(
    'suerte',
    'feliz (?:cumpleaños|aniversario|lunes|viernes|día)',
    'bienvenid[oa]s',
    'nos vemos',
    'saludos',
  ),
  'passes-on': any('rt', 'v[ií]a', 'mira(?:d)?', 'recordad', 'según', 'noticia', 'charla'),
  indifferent: any(
    'me da igual',
    'da igual',
    'cualquiera',
    'ningun[oa]',
    'nada',
    'los dos',
    'las dos',
    'ambos',
    'ambas',
    'no sé',
    'depende',
  ),
  settled: any(
    'ya (?:está|me|lo|ha|funciona|llegó)',
    'solucionado',
    'resuelto',
    'arreglado',
    'enviado',
    'recibido',
  ),
};
