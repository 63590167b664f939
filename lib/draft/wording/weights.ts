// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 16 our
// 15 business businesses careers ceo cfo clients companies culture data digital director employees enterprise experts future global
//  growth industry innovation investors leaders leadership mission partners partnership portfolio solutions stakeholders strategy
//  sustainability talent teams transformation vision vp
// 14 ^read customers
// 13 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^learn ^let's ^listen ^meet ^order ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^try ^tune ^unlock ^upgrade
//  ^visit ^vote ^watch ^win
// 12 $9 ^join ^see
// 11 =/
// 10 #_/ ^/ season
// 9 ^your big video
// 8 album article blog booth channel conference ebook edition episode event exhibition expo festival film finale gala highlights
//  infographic insights interview keynote livestream magazine masterclass me movie newsletter now playlist podcast premiere report
//  series showcase song summit tickets trailer we webinar whitepaper workshop
// 7 just like
// 6 ^but come every guide i'll see show
// 5 9% =2 =4 ^please ^that's ^you ^you'll ^you're ^yours ^yourself been my nine that's we're we've you'll you_^
// 4 ^# ^he's ^i bit book by came electric friday i more not_a only ours we'd we_do why with your
// 3 # 9_million ^$9 ^9 ^come ^ours ^this and_a and_i at_9 coming days dr hand in_9 into million over proud sale small the_year
//  there's this_is through tomorrow while year year_^ you you're you_a yours yourself
// 2 ? @_^ @_and ^at ^he ^her ^him ^his ^last ^now ^she's ^their ^them ^they ^they're ^who a_month about and_for and_i've are_9
//  are_you awards built demo doors few
// -2 9_pm 9_to 9th @_/ @_s ^asked ^beat ^been ^best ^came ^check ^did ^died ^does ^free ^gave ^go ^had ^left ^said ^saw ^says
//  ^scored ^told ^took ^was ^we'd ^went ^were ^wrote a_new about_9 after_the am and_has asked asks beat changed ever final
// -3 ! 9_9 ^don't ^found ^lost ^we'll again any are ask at don't due free from he's her here_/ him his home_^ library line not_us
//  notice off on_it page pay phone s safe she she's staff stopped thank them they're thing until update were when which will_be
//  you_were
// -4 9_and ^hi apologies apologise apologize aren't aware broken canceled cancelled check delay delayed delays did engineers fix
//  fixed if if_you inconvenience lost number outage patience refund replacement resolved says so sorry stuck thanks tonight will
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
export const base = -0.7;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Cs "Der"Ein"Fyou"Gre"Ht "Ith"Jed "Ken"Lst"Mon"Nan"Oor"Par"QeA"Rat"Sy "TiM "Uas"Vlo"Whi"XdA"You"Zo "*li"+al"<el">apoVgi"(sA")il"[e'"]om"|ch";sh":D "~Ie", 9_`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 1480111854;

/** The lines above. */
export const packed = `16 Yr
15 busEesCbusEesseCcaGDCceZcfZc*KtCc]pNieCculturBdRa digit+ diGctO empVyeeCKtDprisBexpDtCfuturBgVb+ growI EduLrSEnovRTEveLOCleadDCleadDsWp missTpPtnDCpPtnDsWp pOtfo*ZsolutiMCLakeholdDCLrRegSsuLaEabi*tSt+KHteamCtrNsfOmRTvisTvp
14AGad cuL]Ds
13ANnYncEgAapplyAbookAbuyAcR|Ac<ebrRQclaimAc]mKtAdiscovDAdMRQdownVaXdropAKjoyAKtDAexpDiKcQexpVGAfEXfolVwAgetAgrabAimagEQEtroducEgAEveLAlePnAlet'(*LKAmeetAOdDAplayApG-OdDApGsKtEgAGgiLDAGsDvQsavQ;aGA;opAsignALGamAsubscribQsuppOtAswipQtagAtrNsfOmAtGRAtryAtunQunVckAupgradQvisitAvotQwR|AwE
12 $9AjoEAsee
11 =/
10 #_/A/ seUM
9AFr big video
8 +bum PticlBbVg booI |Nn< cMfDKcBebook editTepisodBevKHexWbitTexpZfeLiv+ f)m fE+Bg+a Wgh*ghtCEfograpWc EsightCEtDview keynotB*veLGam magazEBmaLDclUCmBmoviBnewslett:now play*sHpodcUHpGmiDBGpOHsDieC;owcUBsMg summiHticketCtra):wBwebEP wWtepap:wOk;op
7 jusH*ke
6AbuHc]BevDSguidBi'll seB;ow
5 9% =2 =4ApleUQIR'(FAF'llAF'GAFr(Frs<f beK mSnEBIR'Cw[rBw[vBF'll F_^
4A#Ah[(i biHbook bScamB<ectric fridaSi mOBnot_a MlSYrCw[d we_dZwhSwiI Fr
3 #,m)*MA$9A9Ac]QYr(IiCNd_a Nd_i R_9 c]Eg dayCdr hNd E_9 EtZm)lTov:prYd s+Bsm+l ~_yeP ID[CIis_iCIrYgh t]Orow wWlByeP yeP_^ F F'rBF_a FrCFrs<f
2 ? @_^ @_NXRAhQhDAWmAW(laLAnowA;[(~irA~mA~yA~y'GAwhZa_mMI abYHNd_fO Nd_i'vBaG_9 aG_F awPdCbu)HdemZdoOCfew
-2,pm,tZ9I @_/ @_(UkeXbeRAbeKAbeLAcamQ|eckAdiXdieXdoe(fGQgavQgoAhaXleftAsaiXsawAsay(scoGXtolXtookAwUAw[XwKtAwDQwrotBa_new abYt_9 aftD_IBam Nd_haCUkJUkCbeaH|NgJev:fE+
-3 !,9AdM'tAfYnXVLAw[ll agaE NSPBUk aHdM'HduBfGBfr] h[Ch:hDe_/ Wm WCh]e_^ *brPSlEBnot_uCnoticBoff M_iHpagBpaSphMBCsafB;B;[CLaff LoppJINk ~m ~y'rBIEg unt) updRBwDBwhK wW| w)l_bBF_wDe
-4,NXW >eC>sB>zBaGn'HawPBbrokK cNc<JcNc<lJ|eck d<aSd<ayJd<ayCdid KgEeDCfix fixJif if_F EcMvKiKcBVsHnumb:YtagBpRiKcBGfund GplacemKHGsolvJsayCsZsOrSLuck INkCtMighHw)l
-5 /_^A@AhappSNyIEg gZhDBkeep mEuteCnZrighH;uH~_lUHw<l
-6 cN happSnoHwOkEg
-7AwhaHcVsJiHpleUBto_~
-9 @ aft:haCwho
-10 PGLJ|PgJcYrHcrUh ePIquakB<ectTgovDnmKHgovDnO hospit+ k)lJmEiL:offici+CO pP*amKHpGsidKHGpOtJGseP|DCLOm LrikBvictimCvotDCwP wU
-11 po*ce
-12 died
-13 cYnc)`;
