/** Words that are no part of what somebody speaks of: the closed classes, and what people do, feel and wish in such messages. English and Spanish. */
export const stops: ReadonlySet<string> = new Set(
  `a an the this that these those our your my his her its their we you i he she it they us me him them who whom whose which what where when how why
  and or but nor so if then than as at by for from in into of off on onto out over to up down with within without about after before during through until
  till via while because cos since though although unless is are was were be been being am has have had having do does did doing done will would can could should
  may might must shall not no yes yeah yep nope ok okay oh hi hey hello dear now today tonight tomorrow yesterday here there again just only also too very
  really ever never always still yet already soon finally back please pls plz thanks thank thx cheers sorry all any each every some more most
  many much few lot lots less another other others own same such both one two three four five six seven eight nine ten first second third next last
  it's i'm i've i'd i'll you're you've you'll we're we've we'd they're that's there's what's don't doesn't didn't isn't wasn't aren't can't couldn't won't wouldn't
  haven't hasn't hadn't shouldn't ain't let's cannot etc lol haha wow omg btw via rt guys guy y'all someone somebody anyone anybody everyone everybody
  nobody something anything everything nothing thing things way bit kind sort time times day days week weeks month months year years hour hours minute minutes mins hrs
  get gets getting got gotten go goes going gone went come comes coming came make makes making made take takes taking took give gives giving gave put puts let lets
  say says said saying tell tells told ask asks asked asking know knows knew think thinks thought see sees seen saw look looks looking looked find finds found
  want wants wanted need needs needed wish love loves loved loving like likes liked hate hates hope hoping try tries trying tried use uses used using work works working worked
  buy bought buying add adds bring keep keeps keeping kept stop stops start starts call calls called send sends sent sending show shows open opens wait waits waiting waited
  help helps fix fixed feel feels felt seem seems happen happens happened start started stuck turn turned leave left stay stand sit been receive received deliver delivered
  great good nice best better bad worse worst awful terrible amazing awesome lovely brilliant excellent perfect fantastic poor rude slow fast quick easy hard
  happy sad sure able unable available possible impossible much big small long short new old right wrong whole half full ready late early even maybe perhaps
  broke broken breaks breaking crashed crashes crashing failed fails died dies
  actually probably definitely literally honestly seriously simply especially instead rather quite pretty almost enough ago away around else anyway together
  el la los las un una unos unas de del al y o en con por para sin que qué no sí se me te nos os le les lo su sus mi mis tu vuestro vuestra es son está están
  era fue ser estar hay ha han he muy más menos ya también pero como cuando cuándo dónde cómo todo toda todos nada algo hola gracias favor estaría sería bien buen bueno buena mal mucho mucha semanas días meses horas dos tres hace desde hasta
  rompió falla funciona llega llegado encanta tenéis tienen pusierais podéis puedo quiero ni`.split(/\s+/),
);
