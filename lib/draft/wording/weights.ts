// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 17 our
// 16 business businesses careers ceo cfo clients companies culture data digital director employees enterprise experts future global
//  growth industry innovation investors leaders leadership mission partners partnership portfolio solutions stakeholders strategy
//  sustainability talent teams transformation vision vp
// 15 ^read customers
// 14 ^order ^try
// 13 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^join ^learn ^let's ^listen ^meet ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^see ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^tune ^unlock ^upgrade
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
// 2 $9m @_^ @_and ^at ^last ^no ^now ^one ^she a_few a_month about and_@ and_for are_9 available awards back_^ best bit_of built
//  demo does_it few five for_$9 for_9 for_the has_been home in in_one is_your it's_the its make march month most named night's of
//  of_9
// -2 ! 9_9 9_pm @_/ @_s ^best ^check ^does ^free ^go ^we'll ^which a_new about_9 am and_has anyone are as ask asked at_@ beat
//  changed do_you driver ever final fine first_^ form found fridge front gave had hi is is_the issue keep_the kept left look map
//  need
// -3 ^asked ^beat ^been ^came ^did ^died ^don't ^found ^gave ^had ^left ^lost ^said ^saw ^says ^scored ^told ^took ^was ^went ^were
//  ^wrote after_the again asks don't due free from he's help her here_/ him his home_^ library line money not_us notice off on on_it
//  pay phone s same she she's staff stopped thank them there ticket to until update were with_the
// -4 9_and ^hi any apologies apologise apologize aren't at aware broken canceled cancelled delay delayed delays did engineers fix
//  fixed if if_you inconvenience lost no number outage page patience refund replacement resolved safe says so sorry stuck thanks
//  they're tonight when which will you_were
// -5 /_^ ^happy anything check go here keep minutes shut the_last well
// -6 ^@ can happy not right working
// -7 ^what closed it please to_the
// -9 after has who
// -10 @ was
// -11 arrested charged court crash earthquake election government governor hospital killed minister officials or parliament police
//  president reported researchers storm strike victims voters war
// -13 council died

/** What every draft starts from, in points. */
export const base = -0.5;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Cs "Der"Et "Fin"Gyou"Hth"Ire"Jon"Ked "Len"Man"Nst"Oor"Par"QeA"Ry "Sat"TiJ "Uas"Vhi"Wou"Xlo"Yo "Zis"*el"+dA"= f"<al">il"(ch")sh"[He"]li"|om";it":no"~le", m`;

/** The lines above. */
export const packed = `17 Wr
16 busFesCbusFesseCcaIDCceYcfYc]LtCc|pMieCculturBdSa dig;< diIctO empXyeeCLtDprZBexpDtCfuturBgXb< growH FduNrRF:vSTFveNOC~adDC~adDsVp,ZsTpPtnDCpPtnDsVp pOtfo]YsolutiJCNakeholdDCNrSegRsuNaFab>;Rt<LEteamCtrMsfOmSTvZTvp
15AIad cuN|Ds
14AOdDAtry
13AMnWncFgAapplyAbookAbuyAcS(Ac*ebrSQclaimAc|mLtAdZcovDAdJSQdownXa+dropALjoyALtDAexpDiLcQexpXIAfF+folXwAgetAgrabAimagFQFtroducFgAFveNAjoFA~PnA~t'sA]NLAmeetAplayApI-OdDApIsLtFgAIgiNDAIsDvQsavQseQ)aIA)opAsignANIamAsubscribQsuppOtAswipQtagAtrMsfOmAtISAtunQunXckAupgradQvZ;AvotQwS(AwF
12 $9
11A/ seUJ
10 #_/AGr big
9 <bum PticlBbXg booH (Mn* cJfDLcBebook ed;TepZodBevLEexVb;TexpYfeNiv<=>m=F<Bg<a Vgh]ghtCFfograpVc FsightCFtDview key:tB]veNIam,agazFBmaNDclUCmBmoviBnews~ttD :w playlZEpodcUEpImiDBIpOEsDieC)owcUBsJg summiEticketCtra>D videYwBwebFP wVtepapD wOk)op
7AHS'Cc|BguidBjusE]kB)ow
6AbutAGAG'llAG'IAGrsAGrs*f evDRsee
5 9%A#A$9A9Ahe'sAiAp~UBbeL camBi i'll,RnFBHS'Cwe'rBwe'vBwhRG'll
4 # biEbR*ectric F_9,>lT:t_a JlRWrCprWd we'd we_dYG_^ Gr
3 9_m>lT?Ac|QhQhDAVmAVsAWrsA)e'sA[irA[mA[yA[y'IAHZAwhYMd_a Md_i aI_G S_9 book c|Fg dayCdoOCdr=ridaRgeEhMd hWsBFtYlUEmadBmeM,OBnew ovD IadRsm<l [_yeP HZ_iCHrWgh wMEwVlBwiH yeP yeP_^ G G'rBG_a GrCGrs*f
2 $9m @_^ @_M+SAlaNA:A:wAJQ)Ba_few a_mJH abWEMd_@ Md_fO aI_9 ava>ablBawPdCback_^ besEb;_of bu>EdemYdoes_iEfew=ivBfO_$9=O_9=O_HBhU_beL h|BF F_JBZ_Gr ;'s_HB;CmakBmP(,JH,osEnamKnight'Cof of_9
-2 ! 9_9 9_pm @_/ @_sAbeNA(eckAdoesAfIQgoAwe'llAwV( a_new abWt_9 am Md_haCMyJBPBaCUk UkKS_@ beaE(MgKdo_G drivD evD=F<=FBfirN_^=Om=Wnd=ridgBfrJEgavBhad V iCZ_HBZsuBkeep_HBkepE~fEXok,ap need
-3AUke+beSAbeLAcamQdi+die+dJ'tAfWn+gavQha+~ftAXNAsai+sawAsaysAscoI+tol+tookAwUAwLtAwDQwrotBaftD_HBagaF UkCdJ'EduBfIBfr| he'Ch*p hD hDe_/ Vm VCh|e_^ ]brPRlFBmJeR:t_uC:ticBoff J J_iEpaRphJBCsamB)B)e'CNaff NoppKHMk [m HDBtickeEtYunt> updSBwDBwiH_[
-4 9_M+V MRapoXgieCapoXgZBapoXgizBaIn'EaEawPBbrokL cMc*KcMc*lKd*aRd*ayKd*ayCdid LgFeDCfix=ixKif if_G FcJvLiLcBXsEnYnumbD WtagBpagBpSiLcBIfund IplacemLEIsolvKsafBsayCsYsOrRNuck HMkC[y'rBtJighEwhL wV( w>l G_wDe
-5 /_^AhappRMyHFg (eck gYhDBkeep,FuteC)uE[_lUEw*l
-6A@ cM happR:ErighEwOkFg
-7AwhaEcXsKiEp~UBto_[
-9 aftD haCwho
-10 @ wU
-11 PINK(PgKcWrEcrUh ePHquakB*ectTgovDnmLEgovDnO hosp;< k>lKmFiND offici<CO pP]amLEpo]cBpIsidLEIpOtKIseP(DCNOm NrikBvictimCvotDCwP
-13 cWnc> died`;
