// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 16 our
// 15 ^read business businesses careers ceo cfo clients companies culture data digital director employees enterprise experts future
//  global growth industry innovation investors leaders leadership mission partners partnership portfolio solutions stakeholders
//  strategy sustainability talent teams transformation vision vp
// 14 customers
// 13 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^learn ^let's ^listen ^meet ^order ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^see ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^try ^tune ^unlock
//  ^upgrade ^visit ^vote ^watch ^win
// 12 $9 ^join
// 11 =/
// 10 #_/ season
// 9 ^/ ^your big now video
// 8 album article blog booth channel conference ebook edition episode event exhibition expo festival film finale gala highlights
//  infographic insights interview keynote livestream magazine masterclass me movie newsletter playlist podcast premiere report
//  series showcase song summit tickets trailer we webinar whitepaper workshop
// 7 just like show
// 6 ^but come every guide i'll see
// 5 9% =2 =4 ^please ^that's ^you ^you'll ^you're ^yours ^yourself been my nine that's we're we've you'll you_^
// 4 ^# ^he's ^i bit book by came electric friday i million more not_a only ours we'd we_do why with your
// 3 # 9_million ^$9 ^9 ^come ^ours ^this and_a and_i are_you at_9 coming days dr hand in_9 into over proud sale small the_year
//  there's this_is through tomorrow while year year_^ you you're you_a yours yourself
// 2 ? @_^ @_and ^at ^he ^her ^him ^his ^last ^now ^she's ^their ^them ^they ^they're ^who a_month about and_for and_i've are_9
//  awards bit_of built demo doors few for_$9 for_9 for_the get has_been
// -2 ! 9_pm 9_to 9th @_/ @_s ^asked ^beat ^been ^best ^came ^check ^did ^died ^does ^gave ^go ^had ^left ^said ^saw ^says ^scored
//  ^told ^took ^was ^went ^were ^wrote a_new about_9 after_the am and_has asked asks beat changed do_you ever final fine first_^
//  form found fridge from gave had help hi
// -3 9_9 ^don't ^found ^lost ^we'll again are ask at don't due free he's her here_/ him his home_^ library line not_us notice on_it
//  page pay phone s she she's staff stopped thank them thing until update were when which will_be you_were
// -4 9_and ^hi any apologies apologise apologize aren't aware broken canceled cancelled check delay delayed delays did engineers fix
//  fixed if if_you inconvenience lost number off outage patience refund replacement resolved safe says so sorry stuck thanks they're
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
export const codes = `A ^"Be "Cs "Der"Ein"Fyou"Gt "Hre"Ith"Jen"Ked "Lor"Mst"Non"Oan"Par"QeA"Rat"Sy "Tas"UiN "Vhi"Wou"Xlo"Yel"Z f"*li"+al"<dA">o "(apoXgi")sA"[il"]om"|ch";sh":e'"~Ie", 9_`;

/** The lines above. */
export const packed = `16 Wr
15AHad busEesCbusEesseCcaHDCce>cf>c*JtCc]pOieCculturBdRa digit+ diHctL empXyeeCJtDprisBexpDtCfuturBgXb+ growI EduMrSEnovRUEveMLCleadDCleadDsVp missUpPtnDCpPtnDsVp pLtfo*>solutiNCMakeholdDCMrRegSsuMaEabi*tSt+JGteamCtrOsfLmRUvisUvp
14 cuM]Ds
13AOnWncEgAapplyAbookAbuyAcR|AcYebrRQclaimAc]mJtAdiscovDAdNRQdownXa<dropAJjoyAJtDAexpDiJcQexpXHAfE<folXwAgetAgrabAimagEQEtroducEgAEveMAlePnAlet')*MJAmeetALdDAplayApH-LdDApHsJtEgAHgiMDAHsDvQsavQseQ;aHA;opAsignAMHamAsubscribQsuppLtAswipQtagAtrOsfLmAtHRAtryAtunQunXckAupgradQvisitAvotQwR|AwE
12 $9AjoE
11 =/
10 #_/ seTN
9A/AFr big now video
8 +bum PticlBbXg booI |OnY cNfDJcBebook editUepisodBevJGexVbitUexpoZeMiv+Z[mZE+Bg+a Vgh*ghtCEfograpVc EsightCEtDview keynotB*veMHam magazEBmaMDclTCmBmoviBnewslettD play*sGpodcTGpHmiDBHpLGsDieC;owcTBsNg summiGticketCtra[D wBwebEP wVtepapD wLk;op
7 jusG*kB;ow
6AbuGc]BevDSguidBi'll see
5 9% =2 =4ApleTQIR')FAF'llAF'HAFr)FrsYf beJ mSnEBIR'Cw:rBw:vBF'll F_^
4A#Ah:)i biGbook bScamBYectricZridaSi m[lUmLBnot_a NlSWrCw:d we_d>whSwiI Fr
3 #,m[*NA$9A9Ac]QWr)IiCOd_a Od_i aH_F R_9 c]Eg dayCdr hOd E_9 Et>ovD prWd s+Bsm+l ~_yeP ID:CIis_iCIrWgh t]Lrow wVlByeP yeP_^ F F'rBF_a FrCFrsYf
2 ? @_^ @_O<RAhQhDAVmAV)laMAnowA;:)~irA~mA~yA~y'HAwh>a_mNI abWGOd_fL Od_i'vBaH_9 awPdCbit_of bu[Gdem>doLCfewZL_$9ZL_9ZL_IBgeGhT_beJ
-2 !,pm,t>9I @_/ @_)Tke<beRAbeJAbeMAcamQ|eckAdi<die<doe)gavQgoAha<leftAsai<sawAsay)scoH<tol<tookAwTAwJtAwDQwrotBa_new abWt_9 aftD_IBam Od_haCTkKTkCbeaG|OgKdo_F evDZE+ZEBfirM_^ZLmZWndZridgBfr] gavBhad hYp V
-3,9AdN'tAfWn<XMAw:ll agaE PBTk aGdN'GduBfHBh:ChD hDe_/ Vm VCh]e_^ *brPSlEBnot_uCnoticBN_iGpagBpaSphNBC;B;:CMaff MoppKIOk ~m IEg unt[ updRBwDBwhJ wV| w[l_bBF_wDe
-4,O<V OS(eC(sB(zBaHn'GawPBbrokJ cOcYKcOcYlK|eck dYaSdYayKdYayCdid JgEeDCfixZixKif if_F EcNvJiJcBXsGnumbD off WtagBpRiJcBHfund HplacemJGHsolvKsafBsayCs>sLrSMuck IOkC~y'rBtNighGw[l
-5 /_^A@AhappSOyIEg g>hDBkeep mEuteCn>righG;uG~_lTGwYl
-6 cO happSnoGwLkEg
-7AwhaGcXsKiGpleTBto_~
-9 @ aftD haCwho
-10 PHMK|PgKcWrGcrTh ePIquakBYectUgovDnmJGgovDnL hospit+ k[lKmEiMD offici+CL pP*amJGpHsidJGHpLtKHseP|DCMLm MrikBvictimCvotDCwP wT
-11 po*ce
-12 died
-13 cWnc[`;
