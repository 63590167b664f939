// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 16 our
// 15 business businesses careers ceo cfo clients companies culture data digital director employees enterprise experts future global
//  growth industry innovation investors leaders leadership mission partners partnership portfolio solutions stakeholders strategy
//  sustainability talent teams transformation vision vp
// 14 ^read customers
// 13 $9 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^learn ^let's ^listen ^meet ^order ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^see ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^try ^tune ^unlock
//  ^upgrade ^visit ^vote ^watch ^win
// 12 ^join
// 11 =/
// 10 #_/ ^/ season
// 9 ^your big now video
// 8 album article blog booth channel conference ebook edition episode event exhibition expo festival film finale gala highlights
//  infographic insights interview keynote livestream magazine masterclass me movie newsletter playlist podcast premiere report
//  series showcase song summit tickets trailer we webinar whitepaper workshop
// 7 just like show
// 6 ^but come every guide i'll see
// 5 9% =2 =4 ^please ^that's ^you ^you'll ^you're ^yours ^yourself been my nine that's we're we've you'll you_^
// 4 ^# ^he's ^i bit book by came electric friday i million more not_a only ours proud we'd we_do why with your
// 3 # 9_million ^$9 ^9 ^come ^ours ^this and_a and_i are_you at_9 coming days dr hand in_9 into over sale small the_year there's
//  this_is through tomorrow while year year_^ you you're you_a yours yourself
// 2 ? @_^ @_and ^at ^he ^her ^him ^his ^last ^now ^she's ^their ^them ^they ^they're ^who a_month about and_for and_i've are_9
//  awards bit_of built demo doors few for_$9 for_9 for_the get
// -2 ! 9_pm 9_to 9th @_/ @_s ^asked ^beat ^been ^best ^came ^check ^did ^died ^does ^free ^gave ^go ^had ^left ^said ^saw ^says
//  ^scored ^told ^took ^was ^went ^were ^wrote a_new about_9 after_the am and_has asked asks beat bus changed do_you ever final fine
//  first_^ form found fridge from gave had
// -3 9_9 ^don't ^found ^lost ^we'll again are ask at don't due free he's her here_/ him his home_^ library line not_us notice on
//  on_it page pay phone s safe she she's staff stopped thank them thing to until update were when which will_be you_were
// -4 9_and ^hi any apologies apologise apologize aren't aware broken canceled cancelled check delay delayed delays did engineers fix
//  fixed if if_you inconvenience lost number off outage patience refund replacement resolved says so sorry stuck thanks they're
//  tonight will
// -5 /_^ ^@ ^happy anything go here keep minutes no right shut the_last well
// -6 can happy not working
// -7 ^what closed it please to_the
// -9 @ after has who
// -10 arrested charged court crash earthquake election government governor hospital killed minister officials or parliament
//  president reported researchers storm strike victims voters war was
// -11 police
// -12 died
// -13 council

/** What every draft starts from, in points. */
export const base = -0.8;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Cs "Der"Ein"Fyou"Gre"Hst"Ith"Jed "Ken"Lor"Mt "Non"Oan"PeA"Qar"Rat"Sy "TiN "Uou"Vo "Wlo"Xhi"Yli"Zal"*el"+dA"<as"> f"(apoWgi")sA"[il"] w"|om";ch":sh"~e'",Ie`;

/** The lines above. */
export const packed = `16 Ur
15 busEesCbusEesseCcaGDCceVcfVcYKtCc|pOieCculturBdRa digitZ diGctL empWyeeCKtDprisBexpDtCfuturBgWbZ growI EduHrSEnovRTEveHLCleadDCleadDsXp missTpQtnDCpQtnDsXp pLtfoYVsolutiNCHakeholdDCHrRegSsuHaEabiYtStZKMteamCtrOsfLmRTvisTvp
14AGad cuH|Ds
13 $9AOnUncEgAapplyAbookAbuyAcR;Ac*ebrRPclaimAc|mKtAdiscovDAdNRPdownWa+dropAKjoyAKtDAexpDiKcPexpWGAfE+folWwAgetAgrabAimagEPEtroducEgAEveHAleQnAlet')YHKAmeetALdDAplayApG-LdDApGsKtEgAGgiHDAGsDvPsavPseP:aGA:opAsignAHGamAsubscribPsuppLtAswipPtagAtrOsfLmAtGRAtryAtunPunWckAupgradPvisitAvotPwR;AwE
12AjoE
11 =/
10 #_/A/ se<N
9AFr big now video
8 Zbum QticlBbWg booI ;On* cNfDKcBebook editTepisodBevKMexXbitTexpVfeHivZ>[m>EZBgZa XghYghtCEfograpXc EsightCEtDview keynotBYveHGam magazEBmaHDcl<CmBmoviBnewslettD playYH podcaH pGmiDBGpLMsDieC:owc<BsNg summiMticketCtra[D]BwebEQ]XtepapD]Lk:op
7 juH YkB:ow
6AbuMc|BevDSguidBi'll see
5 9% =2 =4Aple<PIR')FAF'llAF'GAFr)Frs*f beK mSnEBIR'Cw~rBw~vBF'll F_^
4A#Ah~)i biMbook bScamB*ectric>ridaSi m[lTmLBnot_a NlSUrCprUd]~d]e_dVwhSwiI Fr
3 # 9_m[YNA$9A9Ac|PUr)IiCOd_a Od_i aG_F R_9 c|Eg dayCdr hOd E_9 EtVovD sZBsmZl ,_yeQ ID~CIis_iCIrUgh t|Lrow]XlByeQ yeQ_^ F F'rBF_a FrCFrs*f
2 ? @_^ @_O+RAhPhDAXmAX)laHAnowA:~),irA,mA,yA,y'GAwhVa_mNI abUMOd_fL Od_i'vBaG_9 awQdCbit_of bu[MdemVdoLCfew>L_$9>L_9>L_IBget
-2 ! 9_pm 9_tV9I @_/ @_)<ke+beRAbeKAbeHAcamP;eckAdi+die+doe)fGPgavPgoAha+leftAsai+sawAsay)scoG+tol+tookAw<AwKtAwDPwrotBa_new abUt_9 aftD_IBam Od_haC<kJ<kCbeaMbuC;OgJdo_F evD>EZ>EBfirH_^>Lm>Und>ridgBfr| gavBhad
-3 9_9AdN'tAfUn+WHAw~ll agaE QB<k aMdN'MduBfGBh~ChD hDe_/ Xm XCh|e_^ YbrQSlEBnot_uCnoticBN N_iMpagBpaSphNBCsafB:B:~CHaff HoppJIOk ,m IEg tVunt[ updRBwDBwhK]X;][l_bBF_wDe
-4 9_O+X OS(eC(sB(zBaGn'MawQBbrokK cOc*JcOc*lJ;eck d*aSd*ayJd*ayCdid KgEeDCfix>ixJif if_F EcNvKiKcBWH numbD off UtagBpRiKcBGfund GplacemKMGsolvJsayCsVsLrSHuck IOkC,y'rBtNighMw[l
-5 /_^A@AhappSOyIEg gVhDBkeep mEuteCnVrighM:uM,_laH]*l
-6 cO happSnoMwLkEg
-7AwhaMcWsJiMple<Bto_,
-9 @ aftD haCwho
-10 QGHJ;QgJcUrMcr<h eQIquakB*ectTgovDnmKMgovDnL hospitZ k[lJmEiHD officiZCL pQYamKMpGsidKMGpLtJGseQ;DCHLm HrikBvictimCvotDCwQ]<
-11 poYce
-12 died
-13 cUnc[`;
