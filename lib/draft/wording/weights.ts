// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 17 innova soluti sustai
// 16 editio
// 15 ^announ ^apply ^book ^buy ^catch ^celebr ^claim ^commen ^discov ^donate ^downlo ^drop ^enjoy ^enter ^experi ^explor ^find
//  ^follow ^get ^grab ^imagin ^introd ^invest ^join ^learn ^let's ^listen ^meet ^order ^play ^pre-or ^presen ^read ^regist ^reserv
//  ^save ^see ^share ^shop ^sign ^stream ^subscr ^suppor ^swipe ^tag ^transf ^treat ^try ^tune ^unlock ^upgrad ^visit ^vote ^watch
//  ^win
// 10 =/ busine career ceo cfo client compan cultur custom data digita direct employ enterp expert future global growth indust invest
//  leader missio our partne portfo stakeh strate talent teams transf vision vp
// 9 =4 availa coming exclus introd latest launch limite reimag ultima unveil
// 7 $9 5g 9am 9pm ai album articl blog booth channe cloud confer device ebook electr episod event exhibi experi expo festiv film
//  finale gala guide highli infogr insigh interv keynot leadin livest magazi master movie new newsle perfor platfo playli podcas
//  premie season securi series show showca smart softwa song summit tech techno ticket tomorr traile video webina whitep worksh ⏳ ✨
//  ➡ ⬇ 🎁 🎉 🎟 🎧 🎮 🏆 👇 👉 💥 📢 📱 📺 🔥 🚨 🛒
// 5 =2 award awarde awards deligh excite honore honour like named next now proud ranked recogn thrill winner
// 4 ! # ^i every only we we'd we're we've you you'll you're your yours yourse
// 3 9% ^/ ^9 ^that's big by come just millio see summer that's with year
// 2 and_a came first friday i'll in in_9 me more three up
// 1 9 about been for my offici one tonigh us we'll
// -1 ? asked beat did found free gave had have he he's her him his left lost said saw says scored she she's their them they they'r
//  told took went were wrote
// -2 ^# any ask at condol congra from go heart here hero heroes if_you it's look love on please rip so the though to two well when
//  will with_the
// -3 9_9 ^happy ^what are can change here_/ if it minute no to_the update
// -4 @ ^@ after apolog aware broken cancel closed delay delaye delays engine fix fixed inconv is issue not or outage patien refund
//  replac resolv sorry stuck thank thanks workin
// -5 happy has i'm i've was who
// -8 =A arrest charge counci court crash earthq electi govern hospit killed minist parlia police presid resear storm strike victim
//  voters war 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺
// -9 died

/** What every draft starts from, in points. */
export const base = -0.5;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Ct "Din"Eer"Fre"G s"Hth"Is "Jou"Kd "Lar"Men"Nor"Oon"P c"Qan"Rat"S e"Tlo"Uli"Vo "W a"Xle"Yla"Ztr"*As"+m "<sC">ll "(ti")y "[Bh"]is"|r ";yJ":we'"~ta",yA`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 2821786165;

/** The lines above. */
export const packed = `17 DnovaGolu(Gus~i
16Sdi(o
15AQnJnAappl,bookAbu,cRchAceXbrAcYimAcommMAd]covAdOReAdownTAdropAMjo,MtEAexpEiAexplNAfDdAfolTwAgetAgrabAimagDADZodADvestAjoDAXLnAXt'sAUstMAmeetANdEApY,pF-NApFsMAFadAFg]tAFsEv*ave*ee*haF*hop*ign*tFam*ubscr*uppN*wipeA~gAZQsfAtFRAZ,tuneAunTckAupgradAv]itAvoteAwRchAwD
10 =/ busDBcaFEPeoPfoPUMCcompQPulturPusto+dRa digi~ diFcCempT)MtEpSxpECfuturBgTbal growH Ddu<Dve<XadE m]siVJ|pLtnBpNtfoG~kehGZRB~lMCteamIZQsf v]iO vp
9 =4WvaiYPomDgSxcluIDZoKlRe<Yunch UmitBFimag ul(ma unveil
7 $9 5g 9a+9pmWiWlbu+L(cl bTg booHPhQnBclJKcOfE devicBebookSXcZSp]oKevMCexhibiSxpEiSxpVfes(v fil+fDalBgaY guid[ighU Dfog|Dsigh DtEv keynoCXadD Uve<magazi mastE moviBnew newslBpEfN plRfVpYyU podcaIpFmiBseasOGecuriGEiesGhowGhowcaGmLCsoftwaGOgGummiCtech technV(ckeCtomN|ZailBvideVwebDa whitep wNksh ⏳ ✨ ➡ ⬇ 🎁 🎉 🎟 🎧 🎮 🏆 👇 👉 💥 📢 📱 📺 🔥 🚨 🛒
5 =2WwLKawLdBawLdIdeUghSxcit[ON[OJ|UkBnameKnexCnow prJKrQkeKFcogn Hri>wDnE
4 ! #AiSvE)Ol)wB:K:rB:vB; ;'>;'rB;|;rI;rse
3 9%A/A9AHR'Ibig byPomBju<milUoGeBsummE HR'IwiH yeL
2 Qd_aPamBfir<frida)i'>D D_9 mBmNBHFBup
1 9WbJCbeM fN m)offici OBtOigh uI:ll
-1 ?WskeKbeaCdiKfJnKfFBgav[aKhav[[e'IhE hi+hiIXfCT<saidGawGaysGcoFdGhBshe'IHei|He+He)Hey'|tolKtook wMCwEBwrote
-2A# QyWskWCcOdolPOgra fro+gVheLChE[EVhEoeIif_; it'ITok TvBO pXasBripGVHBHJgh tVtwVwe>whM wi>wiH_He
-3 9_9Ahapp,whaCLBcQPhQg[Ee_/ if iCmDutBnVto_HBupdRe
-4 @A@WftEWpoTgWwLBbrokMPQcelPTseKdeY)deYyBdeYyIMgDBfix fixeKDcOv iI]suBnoCN J~gBpRiM FfunKFpYc FsolvGNryGtuck HQk HQkIwNkD
-5 happ)haIi'+i'vBwaIwho
-8 =A LF<chLgBcJnciPJrCcrashSLHqSXc( govEn hospiCkilXKmDi<pLUa poUcBpFsiKFseLGtNmGZikBvic(+votEIwL 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺
-9 died`;
