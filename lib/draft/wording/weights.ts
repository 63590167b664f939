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
// 9 =4
// 8 availa coming editio exclus introd latest launch limite reimag ultima unveil
// 7 $9 5g 9am 9pm ai cloud device electr experi leadin new perfor platfo securi smart softwa tech techno tomorr ✨ ➡ 🎁 🎉 🎟 🎧 🏆
//  👇 👉 📱 📺 🔥 🚨
// 5 =2 like next now
// 4 ! # ^i only we we'd we're we've year you you'll you're your yours yourse
// 3 9% ^/ ^9 ^that's and_a big by every just millio sale see summer that's
// 2 about came come first for friday get i'll in in_9 me more offici small there' three with
// 1 9 ^please been my of that tonigh up us we'll
// -1 ? ^it's ^we asked at beat did found free gave had have he he's her him his left lost said saw scored she she's the their them
//  they'r told took went were when wrote
// -2 9_and ^# any ask before condol congra from go heart here hero heroes if_you it's look love on rip so though to two well will
//  with_the
// -3 9_9 ^happy ^what anythi are can change here_/ if it minute no says to_the update
// -4 @ ^@ after apolog aware broken cancel closed delay delaye delays engine fix fixed inconv is issue not or outage patien please
//  refund replac resolv sorry stuck thank thanks workin
// -5 happy has i'm i've was who
// -6 arrest charge counci court crash earthq electi govern hospit killed minist parlia police presid report resear storm strike
//  victim voters war
// -8 =A died 👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺

/** What every draft starts from, in points. */
export const base = -0.4;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Ct "Dre"Ein"Fer"Gth"H s"Is "Jou"Kor"Len"Md "Nan"Oar"Pat"Q c"Rle"Slo"TAs"Uy "V G"Wla"Xis"Yon"Ztr"*im"+om"<ha">a "(sC")o "[yJ"]ll"|exp";we'":ol"~yA",ch`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 2821786165;

/** The lines above. */
export const packed = `18 EnovaH:utiHustai
15ANnJnAappl~bookAbu~cP,AceRbrAcW*Ac+mLAdXcovAdYPeAdownSAdropALjo~LtFA|FiA|lKAfEdAf:SwAgetAgrabA*agEAEZodAEvestAjoEAROnARt'sAlXtLAmeetAKdFApW~pD-KApDsLADadADgXtADsFvTaveTeeT<DThopTignTtDamTubscrTuppKTwipeAtagAZNsfAtDPAZ~tuneAunSckAupgradAvXitAvoteAwP,AwE
11 busEBcaDFQeoQfoQliLCc+pNQulturQust+ dP>digit>diDcCempSULtFp |FCfuturBgSbal growG Edu(Eve(RadF mXsi)pOtnBpKtfoHtakehHZPBtalLCteamIZNsf vXiY vp
10 =/ Jr
9 =4
8 avaiWQ+Eg editi)excluIEZoMlPe(Wun, l*itBD*ag ult*>unveil
7 $9 5g 9am 9pm aiQlJMdevicBeRcZ |Fi RadE new pFfK plPfoHecuriHmOCsoftw>te, te,n)t+Kr ✨ ➡ 🎁 🎉 🎟 🎧 🏆 👇 👉 📱 📺 🔥 🚨
5 =2 likBnexCnow
4 ! #Ai YlUwB;M;rB;vByeO [ ['] ['rB[r [rI[rse
3 9%A/A9AGP'INd_>big bUevFUju(mi]ioHalBseBsummFVP's
2 abJCcamBc+Bfir(fK fridaUgeCi'] E E_9 mBmKBofficiHma]VeD'VDBwiG
1 9ApRasBbeL mUofVaCtYigh up uI;]
-1 ?Ait'sAwBaskeMaCbeaCdiMfJnMfDBgavB<M<vBhBhe'IhF h* hiIRfCS(saidHawHcoDdHhBshe'IGBGeirVemVey'r t:Mtook wLCwFBwhL wrote
-2 9_NdA# NUask befKBcYd:QYgr>fr+ g)heOChFBhF)hFoeIif_[ it'ISok SvBY ripHoVJgh t)tw)we] wi] wiG_Ge
-3 9_9A<pp~w<CNyGi OBcNQhNgBheD_/ if iCmEutBnoHayIto_GBupdPe
-4 @A@ aftF apoSg awOBbrokLQNcelQSseMdeWUdeWyBdeWyILgEBfix fixeMEcYv iIXsuBnoCK JtagBpPiL pRasBDfunMDpWc Ds:vHKryHtuckVNkVNkIwKkE
-5 <ppU<Ii'm i'vBwaIwho
-6 OD(,OgBcJnciQJrCcrash eOGq eRcti govFn hospiCkilRMmEXCpOli>p:icBpDsiMDpKCDseOHtKmHZikBvict* votFIwO
-8 =A dieM👏 💔 💪 😂 😅 😉 😍 😭 😱 🙏 🤔 🤣 🤯 🥺`;
