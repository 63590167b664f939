// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 18 innova soluti sustai
// 15 ^announ ^apply ^book ^buy ^catch ^celebr ^claim ^commen ^discov ^donate ^downlo ^drop ^enjoy ^enter ^experi ^explor ^find
//  ^follow ^get ^grab ^imagin ^introd ^invest ^join ^learn ^let's ^listen ^meet ^order ^play ^pre-or ^presen ^read ^regist ^reserv
//  ^save ^see ^share ^shop ^sign ^stream ^subscr ^suppor ^swipe ^tag ^transf ^treat ^try ^tune ^unlock ^upgrad ^visit ^vote ^watch
//  ^win
// 10 =/ busine career ceo cfo client compan cultur custom data digita direct employ enterp expert future global growth indust invest
//  leader missio our partne portfo stakeh strate talent teams transf vision vp
// 9 =4
// 8 availa coming editio exclus introd latest launch limite reimag ultima unveil
// 7 $9 5g 9am 9pm ai cloud device electr experi leadin new perfor platfo securi smart softwa tech techno tomorr ✨ ➡ 🎁 🎟 🎧 🏆 👇
//  👉 📱 📺 🔥 🚨
// 5 =2 like next now
// 4 ! # ^i every only we we'd we're we've year your 🎉
// 3 9% ^/ ^that's big by just millio sale see summer that's you you'll you're yours yourse
// 2 ^9 about and_a came come first for friday get i'll in in_9 me more offici small sunday there' three with
// 1 9 ^please an been my of of_the one ours that tonigh up us we'll
// -1 ? ^it's ^we asked at beat can't did found free gave had have he he's her him his left lost said saw scored she she's the their
//  them they'r told took went were when wrote
// -2 #_^ 9_and ^# any ask before condol congra from go heart here hero heroes if_you it's look love off on rip so though to two well
//  will with_the
// -3 9_9 ^happy ^what anythi are can change here_/ if it minute no says to_the update
// -4 @ ^@ after apolog aware broken cancel closed delay delaye delays engine fix fixed happy inconv is issue not or outage patien
//  please refund replac resolv sorry stuck thank thanks workin
// -5 has i'm i've was who
// -6 arrest charge counci court crash earthq electi govern hospit killed minist parlia police presid report resear storm strike
//  victim voters war
// -8 =A died 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺

/** What every draft starts from, in points. */
export const base = -0.4;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Ct "Dre"Ein"Fer"Gth"Hs "I s"Jou"Kan"Lor"Men"Nd "Oar"P c"Qat"Rle"Slo"Ty "Uon"VAs"Wla"Xis"Ytr"Zm "*o "+ha"<sC">yJ"(ll")exp"[we'"]ol"|ta";yA":ch"~un",ti`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 2821786165;

/** The lines above. */
export const packed = `18 EnovaI]u,Ius|i
15AKnJnAappl;bookAbu;cQ:AceRbrAcWimAcommMAdXcovAdUQeAdownSAdropAMjo;MtFA)FiA)lLAfEdAf]SwAgetAgrabAimagEAEYodAEvestAjoEAROnARt'sAlXtMAmeetALdFApW;pD-LApDsMADadADgXtADsFvVaveVeeV+DVhopVignVtDamVubscrVuppLVwipeA|gAYKsfAtDQAY;t~eA~SckAupgradAvXitAvoteAwQ:AwE
10 =/ busEBcaDFPeoPfoPliMCcompKPulturPustoZdQa digi| diDcCempSTMtFp )FCfuturBgSbal growG Edu<Eve<RadF mXsi*Jr pOtnBpLtfoI|kehIYQB|lMCteamHYKsf vXiU vp
9 =4
8 avaiWPomEg edi,*excluHEYoNlQe<W~: limitBDimag ul,ma ~veil
7 $9 5g 9aZ9pZaiPlJNdevicBeRcY )Fi RadE new pFfL plQfoIecuriImOCsoftwa te: te:n*tomLr ✨ ➡ 🎁 🎟 🎧 🏆 👇 👉 📱 📺 🔥 🚨
5 =2 likBnexCnow
4 ! #Ai evFTUlTwB[N[rB[vByeO >r 🎉
3 9%A/AGQ'Hbig bTju<mi(ioIalBseBsummF GQ'H> >'( >'rB>rH>rse
2A9 abJCKd_aPamBcomBfir<fL fridaTgeCi'( E E_9 mBmLBofficiIma(I~daTGeD' GDBwiG
1 9ApRasBK beM mTof of_GBUBJrHGaCtUigh up uH[(
-1 ?Ait'sAwBaskeNaCbeaCcK'CdiNfJnNfDBgavB+N+vBhBhe'HhF hiZhiHRfCS<saidIawIcoDdIhBshe'HGBGeir GeZGey'r t]Ntook wMCwFBwhM wrote
-2 #_^ 9_KdA# KTask befLBcUd]PUgra froZg*heOChFBhF*hFoeHif_> it'HSok SvBoff U ripI*GJgh t*tw*we( wi( wiG_Ge
-3 9_9A+pp;w+CKyGi OBcKPhKgBheD_/ if iCmEutBnoIayHto_GBupdQe
-4 @A@ aftF apoSg awOBbrokMPKcelPSseNdeWTdeWyBdeWyHMgEBfix fixeN+ppTEcUv iHXsuBnoCL J|gBpQiM pRasBDf~NDpWc Ds]vILryItuck GKk GKkHwLkE
-5 +Hi'Zi'vBwaHwho
-6 OD<:OgBcJnciPJrCcrash eOGq eRc, govFn hospiCkilRNmEXCpOlia p]icBpDsiNDpLCDseOItLmIYikBvic,ZvotFHwO
-8 =A dieN👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺`;
