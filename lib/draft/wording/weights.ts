// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 17 our
// 16 business businesses careers ceo cfo companies culture data digital director employees enterprise experts future global growth
//  industry innovation investors leaders leadership mission partners partnership portfolio solutions stakeholders strategy
//  sustainability talent teams transformation vision vp
// 15 ^read clients customers
// 14 ^order ^see ^try
// 13 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^join ^learn ^let's ^listen ^meet ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^tune ^unlock ^upgrade
//  ^visit ^vote ^watch ^win
// 12 $9
// 11 ^/ season
// 10 #_/ ^your big
// 9 album article blog booth channel conference ebook edition episode event exhibition expo festival film finale gala highlights
//  infographic insights interview keynote livestream magazine masterclass me movie newsletter now playlist podcast premiere report
//  series showcase song summit tickets trailer video we webinar whitepaper workshop
// 7 ^that's come guide just like show
// 6 ^but ^you ^you'll ^you're ^yours ^yourself every see
// 5 9% ^# ^$9 ^9 ^he's ^i ^please been came i i'll my nine that's we're we've why you'll
// 4 # bit by electric in_9 million not_a only ours proud we'd we_do you_^ your
// 3 9_million ? ^come ^he ^her ^him ^his ^ours ^she's ^their ^them ^they ^they're ^this ^who and_a and_i are_you at_9 book coming
//  days doors dr friday get hand house into last made mean more new over ready small the_year this_is through want while with year
//  year_^ you you're you_a yours yourself
// 2 $9m @_^ @_and ^and ^at ^last ^no ^now ^one a_few a_month about and_@ and_for are_9 available awards back_^ best bit_of built
//  demo does_it few five for_$9 for_9 for_the has_been home in in_one is_your it's_the its make march month most named night's of
//  of_9 one presented put_the reason ride sale salt second shops signed since_9 sleep spring
// -2 ! 9_9 9_pm @_/ @_s ^best ^check ^does ^free ^go ^we'll ^which a_new about_9 am and_has anyone are as ask asked at_@ beat
//  changed do_you driver ever final fine first_^ form found fridge front gave had hi is is_the issue keep_the kept left look map
//  need of_us on_9 on_the pm post rain rule said saw scored seen someone
// -3 ^asked ^beat ^been ^came ^did ^died ^don't ^found ^gave ^had ^left ^lost ^said ^saw ^says ^scored ^told ^took ^was ^went ^were
//  ^wrote after_the again asks don't due free from he's help her here_/ him his home_^ library line money not_us notice off on on_it
//  pay phone s same she she's staff stopped thank them there ticket to until update were with_the
// -4 9_and ^hi any apologies apologise apologize aren't at aware broken canceled cancelled delay delayed delays did engineers fix
//  fixed if if_you inconvenience lost no number outage page patience refund replacement resolved safe says so sorry stuck thanks
//  they're tonight when which will you_were
// -5 /_^ ^happy anything check go here keep minutes shut the_last well
// -6 ^@ can happy not right working
// -7 ^what closed it please to_the
// -9 has who
// -10 @ after was
// -11 arrested charged court crash earthquake election government governor hospital killed minister officials or parliament police
//  president reported researchers storm strike victims voters war
// -13 council died

/** What every draft starts from, in points. */
export const base = -0.5;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `Are Bin Cer Dyou Eon Fthe Gst Hen Ian Jor Kle Lat Med Nit Oar Pas Qis Rou Slo THt Uth V^s Wight Xce Yhi Zla *li +ke =ho <ch >me (we )es [Cs ]al |no ;il :de ~he's ,ve`;

/** The lines above. */
export const packed = `17 Rr
16 busB)s busB)s) caA[ Xo cfo compIi) cultuA dLa digN] diActJ empSye) TCprQe expCts futuA gSb] growU BduGry B|vLiE B,GJs Kad[ Kad[Yp mQsiE pOtn[ pOtn[Yp pJtfo*o solutiEs Ga+=ld[ GrLegy suGaBab;Ny t]T teams trIsfJmLiE vQiE vp
15 ^Aad c*Ts cuGom[
14 ^JdC Vee ^try
13 ^InRncBg ^apply ^book ^buy ^cL< ^XKbrLe ^cZim ^commT ^dQcovC ^dELe ^downSad ^drop ^Hjoy ^TC ^expCiHX ^expSA ^fBd ^folSw ^get ^grab ^imagBe ^BtroducBg ^B,G ^joB ^KOn ^Kt's ^*GH ^>et ^pZy ^pA-JdC ^pAsTBg ^AgiGC ^AsC, Va, VhaA V=p Vign ^GAam Vubscribe VuppJt Vwipe ^tag ^trIsfJm ^tAL ^tune ^unSck ^upgra: ^vQN ^vote ^wL< ^wB
12 $9
11 ^/ sePE
10 #_/ ^Dr big
9 ]bum OticK bSg booU <Inel cEfeAnX ebook MNiE epQo: evT exYbNiE expo feGiv] f;m fBaK gaZ YghlWs BfograpYc BsWs BtCview +y|te *,GAam magazBe maGCclPs > movie newsKttC |w pZy*G podcaG pAmieA ApJt sCi) s=wcPe sEg summN tic+ts tra;C vi:o ( (bBO whNepapC wJks=p
7 ^UL's co> gui: juG *+ s=w
6 ^but ^D ^D'll ^D'A ^Drs ^Drself evCy see
5 9% ^# ^$9 ^9 ^~ ^i ^pKPe beH ca> i i'll my nBe UL's ('A (', why D'll
4 # bN by eKctric B_9 m;*E |t_a Ely Rrs prRd ('d (_do D_^ Dr
3 9_m;*E ? ^co> ^he ^hC ^Ym ^hQ ^Rrs V~ ^Fir ^Fm ^Fy ^Fy'A ^UQ ^w= Id_a Id_i aA_D L_9 book comBg days doJs dr friday get hId hRse Bto ZG ma: >I moA new ovC Aady sm]l F_yeO UQ_Q UrRgh wIt wYK wNh yeO yeO_^ D D'A D_a Drs Drself
2 $9m @_^ @_Id ^Id ^L ^ZG ^| ^|w ^Ee a_few a_mEU abRt Id_@ Id_fJ aA_9 avaiZbK awOds back_^ beG bN_of bu;t :mo do)_N few fi, fJ_$9 fJ_9 fJ_F hP_beH => B B_Ee Q_Dr N's_F Ns ma+ mO< mEU moG namM nW's of of_9 Ee pAsTM put_F APE ri: saK s]t secEd s=ps signM sBX_9 sKep sprBg
-2 ! 9_9 9_pm @_/ @_s ^beG ^<eck ^do) ^fAe ^go ^('ll ^wY< a_new abRt_9 am Id_hP IyEe aA P Pk PkM L_@ beL <IgM do_D drivC evC fB] fBe firG_^ fJm fRnd fridge frEt ga, had Y Q Q_F Qsue +ep_F +pt Kft Sok map neM of_us E_9 E_F pm poG raB ruK said saw scoAd seH so>Ee
-3 ^PkM ^beL ^beH ^ca> ^did ^diM ^dE't ^fRnd ^ga, ^had ^Kft ^SG Vaid Vaw Vays VcoAd ^told ^took ^wP ^wT ^(A ^wrote aftC_F agaB Pks dE't due fAe from ~ help hC heA_/ Ym hQ =>_^ *brOy lBe mEey |t_us |tiX off E E_N pay phEe s sa> she s~ Gaff GoppM UIk Fm FA tic+t to unt; updLe (A wNh_F
-4 9_Id ^Y Iy apoSgi) apoSgQe apoSgize aAn't L awaA brokH cIXKd cIXlKd :Zy :ZyM :Zys did HgBe[ fix fixM if if_D BcEvHiHX SG | numbC Rtage page pLiHX Afund ApZXmT AsolvM safe says so sJry Guck UIks Fy'A tEW whH wY< w;l D_(A
-5 /_^ ^happy IyUBg <eck go heA +ep mBut) shut F_ZG (ll
-6 ^@ cI happy |t rW wJkBg
-7 ^whL cSsM N pKPe to_F
-9 hP w=
-10 @ aftC wP
-11 OAGM <OgM cRrt crPh eOUqua+ eKctiE govCnmT govCnJ =spN] k;Kd mBiGC offici]s J pO*amT po*X pAsidT ApJtM AseO<[ GJm Gri+ victims vot[ wO
-13 cRnc; diM`;
