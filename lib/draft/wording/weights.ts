// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 18 innova soluti sustai
// 15 ^announ ^apply ^book ^buy ^catch ^celebr ^claim ^commen ^discov ^donate ^downlo ^drop ^enjoy ^enter ^experi ^explor ^find
//  ^follow ^get ^grab ^imagin ^introd ^invest ^join ^learn ^let's ^listen ^meet ^order ^play ^pre-or ^presen ^read ^regist ^reserv
//  ^save ^see ^share ^shop ^sign ^stream ^subscr ^suppor ^swipe ^tag ^transf ^treat ^try ^tune ^unlock ^upgrad ^visit ^vote ^watch
//  ^win
// 11 busine career ceo cfo client compan cultur custom data digita direct employ enterp expert future global growth indust invest
//  leader missio partne portfo stakeh strate talent teams transf vision vp
// 10 =/ our
// 9 =4 availa coming editio exclus introd latest launch limite reimag ultima unveil
// 7 $9 5g 9am 9pm ai cloud device electr experi leadin new perfor platfo securi smart softwa tech techno tomorr ✨ ➡ 🎁 🎉 🎟 🎧 🏆
//  👇 👉 📱 📺 🔥 🚨
// 5 =2 like next now
// 4 ! # ^i every only we we'd we're we've year you you'll your yours yourse
// 3 9% ^/ ^9 ^that's and_a big by just millio sale see summer that's with
// 2 about came come first for friday get i'll in in_9 me more offici there' you're
// 1 9 ^please been my of of_the ours that tonigh up us we'll
// -1 ? ^it's ^we asked beat did found free gave had have he he's her him his left lost said saw scored she she's the their them
//  they'r told took went were when wrote
// -2 9_and ^# any anythi ask at before condol congra from go heart here hero heroes if_you it's look love on rip so though to two
//  well will with_the
// -3 9_9 ^happy ^what are can change here_/ if it minute no says to_the update
// -4 @ ^@ after apolog aware broken cancel closed delay delaye delays engine fix fixed inconv is issue not or outage patien please
//  refund replac resolv sorry stuck thank thanks workin
// -5 happy has i'm i've was who
// -6 arrest charge counci court crash earthq electi govern hospit killed minist parlia police presid report resear storm strike
//  victim voters war
// -8 =A died 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺

/** What every draft starts from, in points. */
export const base = -0.4;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Ct "Dre"Ein"Fer"Gth"Hs "Iou"J s"Kor"Len"Md "Nan"Oar"Pat"Q c"Rle"Slo"TAs"Uy "V yI"Wla"Xis"Yon"Ztr"*m "+o "<ha">a "(sC") a"[exp"]we'"|ol";yA":ch"~it",ll`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 1681746641;

/** The lines above. */
export const packed = `18 EnovaJ|utiJustai
15ANnInAappl;bookAbu;cP:AceRbrAcWimAcommLAdXcovAdYPeAdownSAdropALjo;LtFA[FiA[lKAfEdAf|SwAgetAgrabAimagEAEZodAEvestAjoEAROnARt'sAlXtLAmeetAKdFApW;pD-KApDsLADadADgXtADsFvTaveTeeT<DThopTignTtDamTubscrTuppKTwipeAtagAZNsfAtDPAZ;tuneAunSckAupgradAvX~AvoteAwP:AwE
11 busEBcaDFQeoQfoQliLCcompNQulturQusto*dP>dig~>diDcCempSULtFp [FCfuturBgSbal growG Edu(Eve(RadF mXsi+pOtnBpKtfoJtakehJZPBtalLCteamHZNsf vXiY vp
10 =/ Ir
9 =4)vaiWQomEg ed~i+excluHEZoMlPe(Wun: lim~BDimag ultim>unveil
7 $9 5g 9a*9p*aiQlIMdevicBeRcZ [Fi RadE new pFfK plPfoJecuriJmOCsoftw>te: te:n+tomKr ✨ ➡ 🎁 🎉 🎟 🎧 🏆 👇 👉 📱 📺 🔥 🚨
5 =2 likBnexCnow
4 ! #Ai evFUYlUwB]M]rB]vByeOVV',VrVrHyIrse
3 9%A/A9AGP'HNd_>big bUju(mi,ioJalBseBsummF GP'HwiG
2)bICcamBcomBfir(fK fridaUgeCi', E E_9 mBmKBoffici GeD'V'D
1 9ApRasBbeL mUof of_GBIrHGaCtYigh up uH],
-1 ?A~'sAwBaskeMbeaCdiMfInMfDBgavB<M<vBhBhe'HhF hi*hiHRfCS(saidJawJcoDdJhBshe'HGBGeir Ge*Gey'r t|Mtook wLCwFBwhL wrote
-2 9_NdA# NUNyGi)sk)CbefKBcYd|QYgr>fro*g+heOChFBhF+hFoeHif_yI ~'HSok SvBY ripJ+GIgh t+tw+we, wi, wiG_Ge
-3 9_9A<pp;w<COBcNQhNgBheD_/ if iCmEutBnoJayHto_GBupdPe
-4 @A@)ftF)poSg)wOBbrokLQNcelQSseMdeWUdeWyBdeWyHLgEBfix fixeMEcYv iHXsuBnoCK ItagBpPiL pRasBDfunMDpWc Ds|vJKryJtuck GNk GNkHwKkE
-5 <ppU<Hi'*i'vBwaHwho
-6 OD(:OgBcInciQIrCcrash eOGq eRcti govFn hospiCkilRMmEXCpOli>p|icBpDsiMDpKCDseOJtKmJZikBvicti*votFHwO
-8 =A dieM👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺`;
