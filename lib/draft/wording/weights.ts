// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 17 innova soluti sustai
// 16 editio
// 15 ^announ ^apply ^book ^buy ^catch ^celebr ^claim ^commen ^discov ^donate ^downlo ^drop ^enjoy ^enter ^experi ^explor ^find
//  ^follow ^get ^grab ^imagin ^introd ^invest ^join ^learn ^let's ^listen ^meet ^order ^play ^pre-or ^presen ^read ^regist ^reserv
//  ^save ^see ^share ^shop ^sign ^stream ^subscr ^suppor ^swipe ^tag ^transf ^treat ^try ^tune ^unlock ^upgrad ^visit ^vote ^watch
//  ^win
// 11 busine career ceo cfo client compan cultur custom data digita direct employ enterp expert future global growth indust invest
//  leader missio partne portfo stakeh strate talent teams transf vision vp
// 10 =/ our
// 9 =4 availa coming exclus introd latest launch limite reimag ultima unveil
// 8 $9
// 7 5g 9am 9pm ai album articl blog booth channe cloud confer device ebook electr episod event exhibi experi expo festiv film finale
//  gala guide highli infogr insigh interv keynot leadin livest magazi master movie new newsle next perfor platfo playli podcas
//  premie season securi series show showca smart softwa song summit tech techno ticket tomorr traile video webina whitep worksh ✨ ➡
//  🎁 🎉 🎟 🎧 🏆 👇 👉 📱 📺 🔥 🚨
// 5 =2 award awarde awards deligh excite honore honour like named now proud ranked recogn thrill winner
// 4 ! # ^i every just only that's we we'd we're we've year you you'll you're your yours yourse
// 3 9% ^/ ^9 by come see with
// 2 came first in me
// 1 9 been for my offici tonigh us we'll
// -1 ? asked beat did found gave had have he he's her him his left look lost said saw says scored she she's the their them they
//  they'r told took two went were wrote
// -2 ^# at from go here if_you it's on please so to with_the
// -3 9_9 ^what are can change condol congra happy heart hero heroes if it love minute no rip though to_the
// -4 @ ^@ after apolog aware broken cancel closed delay delaye delays engine fix fixed inconv is issue not or outage patien refund
//  replac resolv sorry stuck thank thanks workin
// -5 i'm i've was who
// -6 has
// -8 =A arrest charge counci court crash earthq electi govern hospit killed minist parlia police presid resear storm strike victim
//  voters war 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺
// -9 died

/** What every draft starts from, in points. */
export const base = -0.4;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Ct "Din"Eer"Fre"Gd "Hs "Iou"Jar"Kth"L s"Men"Nor"O c"Pon"Qla"R e"San"Tlo"Uo "Vle"Wli"Xm "Yti"Ztr"*As"+sC"<te"> a"(ta")is"[y "]yI"|we'";ch":tE"~tA",ha`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 2821786165;

/** The lines above. */
export const packed = `17 DnovaLoluYLus(i
16RdiYo
15ASnInAapplyAbookAbuyAcat;AceVbrAcQimAcommMAd)covAdPa<AdownTAdropAMjoyAM:AexpEiAexplNAfDdAfolTwAge~grabAimagDADZodADves~joDAVJnAVt'sAWstMAmee~NdEApQyApF-NApFsMAFadAFg)~FsEv*ave*ee*,F*hop*ign*tFam*ubscr*uppN*wipeA(gAZSsfAtFa~ZyAtuneAunTckAupgradAv)i~vo<Awat;AwD
11 busDBcaFEOeoOfoOWMCcompSOulturOustoXda( digi( diFcCempT[M:pRxpECfuturBgTbal growK Ddu+Dve+VadE m)siUpJtnBpNtfoL(kehLZatB(lMC<amHZSsf v)iP vp
10 =/ Ir
9 =4>vaiQOomDgRxcluHDZoGQ<+Qun; WmitBFimag ulYma unveil
8 $9
7 5g 9aX9pXai>lbuXJYcl bTg booKOhSnBclIGcPfE devicBebookRVcZRp)oGevMCexhibiRxpEiRxpUfesYv filXfDalBgaQ guidBhighW Dfogr Dsigh D:v keynoCVadD Wve+magazi mas: moviBnew newslBnexCpEfN pQtfUpQyW podcaHpFmiBseasPLecuriLEieHshowLhowcaLmJCsoftwaLPgLummiC<; <;nUYckeCtomNr ZailBvideUwebDa whi<p wNksh ✨ ➡ 🎁 🎉 🎟 🎧 🏆 👇 👉 📱 📺 🔥 🚨
5 =2>wJGawJdBawJdHdeWghRxcitBhPNBhPIr WkBnameGnow prIGrSkeGFcogn Krill wDnE
4 ! #AiRvE[ju+Pl[Kat'HwB|G|rB|vByeJ ] ]'ll ]'rB]r ]rH]rse
3 9%A/A9 byOomBseBwiK
2OamBfir+D me
1 9 beM fN m[offici tPigh uH|ll
-1 ?>skeGbeaCdiGfInGgavB,G,vBhBhe'HhE hiXhiHVfCTok T+saiGsawLayHscoFGshBshe'HKBKeir KeXKe[Key'r tolGtook twUwMCwEBwro<
-2A#>CfroXgUhEBif_] it'HP pVasBsUtUwiK_Ke
-3 9_9Aw,CJBcSOhSgBcPdolOPgra ,pp[heJChEUhEoeHif iCTvBmDutBnUrip KIgh to_Ke
-4 @A@>f:>poTg>wJBbrokMOScelOTseGdeQ[deQyBdeQyHMgDBfix fixeGDcPv iH)suBnoCN I(gBpaYM FfunGFpQc FsolvLNryLtuck KSk KSkHwNkD
-5 i'Xi'vBwaHwho
-6 ,s
-8 =A JF+;JgBcInciOIrCcrashRJKqRVcY govEn hospiCkilVGmDi+pJWa poWcBpFsiGFseJLtNmLZikBvicYXvo:HwJ 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺
-9 died`;
