// Written by `npm run train` from the texts in tests/corpus. Change the texts, not the weights. They read:
//
// 16 director our partners
// 15 business businesses careers ceo cfo clients companies culture customers data digital employees enterprise experts future global
//  growth industry innovation investors leaders leadership mission partnership portfolio solutions stakeholders strategy
//  sustainability talent teams transformation vision vp
// 14 ^read
// 13 ^announcing ^apply ^book ^buy ^catch ^celebrate ^claim ^comment ^discover ^donate ^download ^drop ^enjoy ^enter ^experience
//  ^explore ^find ^follow ^get ^grab ^imagine ^introducing ^invest ^learn ^let's ^listen ^meet ^order ^play ^pre-order ^presenting
//  ^register ^reserve ^save ^see ^share ^shop ^sign ^stream ^subscribe ^support ^swipe ^tag ^transform ^treat ^try ^tune ^unlock
//  ^upgrade ^visit ^vote ^watch ^win
// 12 $9 ^join
// 10 #_/ =/
// 9 ^/ big season
// 8 ^your album article blog booth channel conference ebook edition episode event exhibition expo festival film finale gala
//  highlights infographic insights interview keynote livestream magazine masterclass me movie newsletter now playlist podcast
//  premiere report series showcase song summit tickets trailer video we webinar whitepaper workshop
// 7 just like show
// 6 ^but come every guide i'll see that's
// 5 9% =2 =4 ^# ^he's ^please ^that's ^you ^you'll ^you're ^yours ^yourself been by my we're we've you'll
// 4 ^i and_a bit book came i in_9 million more nine not_a only ours proud we'd we_do why you_^ your
// 3 # 9_million @_and ^$9 ^9 ^come ^her ^ours ^they ^this and_i at_9 coming days dr electric friday into new over sale small
//  the_year there's through tomorrow want with year year_^ you you're you_a yours yourself
// 2 ? @_^ ^at ^he ^him ^his ^last ^now ^she's ^their ^them ^they're ^who a_month about and_for and_i've are_9 are_you available
//  awards built city
// -2 ! 9_pm 9_to 9th @_s ^all ^asked ^beat ^been ^best ^came ^did ^died ^does ^found ^free ^gave ^go ^had ^left ^said ^saw ^says
//  ^scored ^told ^took ^was ^went ^were ^which ^wrote a_new about_9 after_the again am and_has asked asks beat bus changed
// -3 9_9 ^don't ^hi ^lost ^we'll any are ask at due ever fine free he's her here_/ him his home_^ library lost not_us notice on
//  on_it page phone rain s safe she's staff stopped thank them they're to update water week_^ will_be without you_were
// -4 9_and apologies apologise apologize aren't aware broken canceled cancelled check delay delayed delays engineers fix fixed if
//  if_you inconvenience number off outage patience refund replacement resolved says she so sorry stuck thanks until well when which
//  will
// -5 /_^ ^@ ^happy anything can did go here keep minutes no right shut the_last tonight
// -6 closed happy not to_the working
// -7 ^what it please
// -9 @ after has or who
// -10 was
// -11 arrested charged court crash earthquake election government governor hospital killed minister officials parliament police
//  president reported researchers storm strike victims voters war
// -13 council died

/** What every draft starts from, in points. */
export const base = -0.5;

/** What the signs in `packed` stand for; a later one may hold earlier ones. */
export const codes = `A ^"Be "Cer"Ds "Ein"Fyou"Gre"Ht "Ith"Jion "Ken"Lst"Med "Nan"Oor"PeA"Qar"Rat"S w"Ty "Ull"Vas"Wou"Xhi"Yon"Zapologi"*o "+li"<le">dA"(al")sA"[lo"]ch"|la";sh":e'"~com",Nd_`;

/** Of the texts that all this was learnt from. */
export const fingerprint = 1498305872;

/** The lines above. */
export const packed = `16 diGctO Wr pQtnCs
15 busEesDbusEesseDcaGCDce*cf*c+KtD~pNieDculturBcuLomCDdRa digit( emp[yeeDKtCprisBexpCtDfuturBg[b( growI EduLrTEnovRJEveLOD<adCD<adCsXp missJpQtnCsXp pOtfo+*solutiYDLakeholdCDLrRegTsuLaEabi+tTt(KHteamDtrNsfOmRJvisJvp
14AGad
13ANnWncEgAapplyAbookAbuyAcR]Ace<brRPc|imA~mKtAdiscovCAdYRPdown[a>dropAKjoyAKtCAexpCiKcPexp[GAfE>foUowAgetAgrabAimagEPEtroducEgAEveLA<QnA<t')+LKAmeetAOdCAp|yApG-OdCApGsKtEgAGgiLCAGsCvPsavPseP;aGA;opAsignALGamAsubscribPsuppOtAswipPtagAtrNsfOmAtGRAtryAtunPun[ckAupgradPvisitAvotPwR]AwE
12 $9AjoE
10 #_/ =/
9A/ big seVY
8AFr (bum QticlBb[g booI ]Nnel cYfCKcBebook editJepisodBevKHexXbitJexp*feLiv( film fE(Bg(a Xgh+ghtDEfograpXc EsightDEtCview keynotB+veLGam magazEBmaLCclVDmBmoviBnews<ttC now p|y+sHpodcVHpGmiCBGpOHsCieD;owcVBsYg summiHticketDtrailC videoSBwebEQSXtepapCSOk;op
7 jusH+kB;ow
6AbuH~BevCTguidBi'U seBIR's
5 9% =2 =4A#Ah:)p<VPIR')FAF'UAF'GAFr)Frself beK bTmyS:rBw:vBF'U
4Ai ,a biHbook camBi E_9 miUJmOBnEBnot_a YlTWrDprWdS:dSe_doShTF_^ Fr
3 # 9_miUJ@_N>$9A9A~PhCAWr)IeyAIiD,i R_9 ~Eg dayDdr e<ctric fridaTEt*new ovC s(BsmaU Ie_yeQ IC:DIrWgh tomOrowSNHwiI yeQ yeQ_^ F F'rBF_a FrDFrself
2 ? @_^ARAhPXmAX)|LAnowA;:)IeirAIemAIey'GAwh*a_mYI abWH,fO ,i'vBaG_9 aG_F avai|blBawQdDbuilHcity
-2 ! 9_pm 9_t*9I @_)aUAVke>beRAbeKAbeLAcamPdi>die>doe)fWn>fGPgavPgoAha><ftAsai>sawAsay)scoG>tol>tookAwVAwKtAwCPwX]AwrotBa_new abWt_9 aftC_IBagaE am ,haDVkMVkDbeaHbuD]Nged
-3 9_9AdY'tAXA[LAw:U NTQBVk aHduBevC fEBfGBh:DhC hCe_/ Xm XDhome_^ +brQT[sHnot_uDnoticBY Y_iHpagBphYBraE DsafB;:DLaff LoppMINk Iem Iey'rBt*updRBwRCSeek_^SiU_bBwiIWHF_wCe
-4 9_Nd ZeDZsBZzBaGn'HawQBbrokK cNcelMcNceUM]eck de|Tde|yMde|yDKgEeCDfix fixMif if_F EcYvKiKcBnumbC off WtagBpRiKcBGfund Gp|cemKHGsolvMsayD;Bs*sOrTLuck INkDuntilSeUShKSX]SiU
-5 /_^A@AhappTNyIEg cN did g*hCBkeep mEuteDn*righH;uHIe_lVHtYight
-6 c[sMhappTnoHto_IBwOkEg
-7AwhaHiHp<Ve
-9 @ aftC haDOSho
-10SV
-11 QGLM]QgMcWrHcrVh eQIquakBe<ctJgovCnmKHgovCnO hospit( kiUMmEiLC offici(DpQ+amKHpo+cBpGsidKHGpOtMGseQ]CDLOm LrikBvictimDvotCDwQ
-13 cWncil died`;
