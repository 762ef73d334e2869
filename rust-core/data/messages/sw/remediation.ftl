# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# What can be done. Each message is one step; commands stand beside it, not in it.

remedy-keep-evidence = Kabla ya kubadilisha chochote, tunza ushahidi: hifadhi ripoti hii, piga picha za ukurasa wa ruhusa na toleo la programu, na utunze ujumbe na simu kutoka kwa mkopeshaji na wakusanya madeni wake.
remedy-page-contacts = Kwenye simu, fungua Mipangilio › Programu › { $app } › Ruhusa › Anwani na uchague “Usiruhusu”.
remedy-page-call-log = Kwenye simu, fungua Mipangilio › Programu › { $app } › Ruhusa › Rekodi za nambari za simu na uchague “Usiruhusu”.
remedy-page-sms = Kwenye simu, fungua Mipangilio › Programu › { $app } › Ruhusa › SMS na uchague “Usiruhusu”.
remedy-page-app-list = Kwenye simu, fungua Mipangilio › Programu › { $app } › Ruhusa na uzime orodha ya programu zilizosakinishwa.
remedy-page-accessibility = Kwenye simu, fungua Mipangilio › Ufikivu › Programu zilizosakinishwa › { $app } na uizime.
remedy-page-notifications = Kwenye simu, fungua Mipangilio › Arifa › Ufikiaji wa arifa › { $app } na uizime.
remedy-page-default-dialer = Kwenye simu, fungua Mipangilio › Programu › Programu chaguomsingi › Simu na uchague programu nyingine badala ya { $app }.
remedy-page-default-sms = Kwenye simu, fungua Mipangilio › Programu › Programu chaguomsingi › SMS na uchague programu nyingine badala ya { $app }.
remedy-revoke = Au kutoka kwenye kompyuta: ondoa { $permission } kwa mtumiaji { $user }. Baadhi ya simu huhitaji kwanza swichi nyingine ya wasanidi.
remedy-make-final = Fanya kukataa { $permission } kuwa kwa mwisho kwa mtumiaji { $user }, ili programu isiweze kuuliza tena. Matoleo ya zamani ya Android hayajui amri hii; hapo, weka alama “Usiulize tena” inapouliza.
remedy-verify = Soma tena: chini ya “User { $user }:” kila ruhusa iliyoondolewa sasa lazima iseme granted=false, au USER_FIXED pale kukataa kulipofanywa kwa mwisho.
remedy-shut-op = Au kutoka kwenye kompyuta: funga { $permission } kwa mtumiaji { $user }. Programu iliundwa kwa Android ya zamani na haiwezi kupoteza ruhusa; badala yake inapata data tupu.
remedy-verify-op = Soma tena: jibu la { $permission } sasa lazima liwe “ignore”.
remedy-release-role = Au kutoka kwenye kompyuta: ondoa jukumu kwa programu kwa mtumiaji { $user } (Android 10 na mpya zaidi).
remedy-disable = Programu hii, au ruhusa yake, haiwezi kuondolewa kabisa na mmiliki. Kuzima programu kunamaliza ufikiaji wote; inaweza kuwashwa tena. Ni uamuzi wako.
remedy-uninstall = Ikiwa huihitaji tena programu: kuiondoa kunamaliza ufikiaji wote. Ni uamuzi wako. Hifadhi kwanza mikataba na malipo; deni linabaki deni.
remedy-refuse = Inapoomba anwani, chagua “Usiruhusu”. Mtu wa kuwasiliana naye kwa dharura anaweza kuandikwa kwa mkono, kwa idhini yake.
remedy-complain = Lalamika, pamoja na ushahidi: kwa mtoaji wa programu, kwa duka ilikotoka, na kwa mamlaka ya wakopeshaji au ya data binafsi mahali unapoishi.
remedy-complain-play = Ripoti programu kwenye ukurasa wake katika Google Play, pamoja na ushahidi.
remedy-complain-cn = Lalamika, pamoja na ushahidi, kwa idara zilizotoa kanuni: usimamizi wa mtandao, usimamizi wa mawasiliano, polisi, usimamizi wa soko.
remedy-warn-contacts = Waambie watu kwenye anwani zako kwamba watu wasiowajua wanaweza kuwapigia au kuwaandikia kwa sababu yako, kwamba hawahitaji kulipa wala kujibu isipokuwa wamekudhamini, na kwamba watunze wanachopokea.
remedy-ask-person = Je, { $app } ni programu ya mikopo? Toa jibu lako; linabaki kwenye kifaa hiki na linahesabiwa kuanzia hapo.
remedy-do-not-install = Usisakinishe faili hii. Ukiitaka programu, ipate kwenye duka la programu na ulinganishe inachoomba.
remedy-read-package = Ifanye simu ionyeshe programu inaweza kufanya nini, na uongeze jibu kwenye faili.
remedy-complete-audit = Leta kinachokosekana (faili ya simu, ruhusa iliyokataliwa, wasifu uliofungwa), na ukague tena.

## Where a button leads

remedy-place-app-permissions = Ruhusa za programu
remedy-place-app-details = Maelezo ya programu
remedy-place-accessibility = Ufikivu
remedy-place-notification-access = Ufikiaji wa arifa
remedy-place-default-apps = Programu chaguomsingi
remedy-place-settings = Mipangilio

## What became of it

remedy-outcome-off = { $app } haiwezi tena kusoma anwani zako. Ilichosoma awali, huenda imekihifadhi.
remedy-outcome-may-ask = { $app } haiwezi kusoma anwani zako sasa, lakini inaweza kukuuliza tena. Ilichosoma awali, huenda imekihifadhi.
remedy-outcome-removed = Programu haijasakinishwa tena hapa. Ilichosoma awali, huenda imekihifadhi.
remedy-outcome-still-on = { $app } bado inaweza kusoma anwani zako.
remedy-outcome-on-now = { $app } inaweza kusoma anwani zako sasa, na awali haikuweza.
remedy-outcome-silently = { $app } bado itapata anwani zako mara tu inapoomba, na Android haitakuuliza. Zima pia ruhusa nyingine za anwani.
remedy-outcome-not-shown = Simu haionyeshi { $app } inaruhusiwa nini hapa. Angalia ukurasa wake wa ruhusa.
remedy-outcome-old-app = { $app } iliundwa kwa Android ya zamani, na simu haionyeshi kama ufikiaji wake umefungwa. Angalia ukurasa wake wa ruhusa.
remedy-outcome-hidden = Simu haionyeshi tena programu hii kwa ukaguzi. Huenda imeondolewa.
