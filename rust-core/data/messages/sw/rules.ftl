# Draft: Swahili that no second native speaker has read yet (docs/translating.md).
#
# What the rules say. Of each rule: title (without places), message (places app, package and its own), why it matters,
# when it is a false alarm, what to do. Neutral words about named apps: the observed fact, then the rule it meets.

## Rules

rule-lender-used-contacts-title = Programu ya mikopo imetumia anwani
rule-lender-used-contacts-message = { $app } iliruhusiwa kupita hadi kwenye anwani, mara ya mwisho { $time }. { $now }
rule-lender-used-contacts-message-without-time = { $app } iliruhusiwa kupita hadi kwenye anwani kabla ya faili hizi kutengenezwa. { $now }
rule-lender-used-contacts-why = Majina na nambari zilizotoka kwenye simu haziwezi kurudishwa. Kuzima ruhusa kunazuia kinachofuata; kwa kilichotokea, ushahidi na kuwaambia watu kwenye anwani kunasaidia.
rule-lender-used-contacts-false-alarm = Alama inasema kuwa mfumo uliiruhusu programu kupita. Haisemi nini kilisomwa au kutumwa: huenda programu ilionyesha orodha ambapo mtu mmoja wa dharura alichaguliwa. Imeandikwa kwa saa ya simu, ambayo inaweza kuwa na makosa.
rule-lender-used-contacts-what-to-do = Tunza ushahidi. Zima ruhusa, au fanya kukataa kuwa kwa mwisho, na uhakikishe imezimwa. Lalamika, na uwaambie watu kwenye anwani zako.

rule-lender-reads-contacts-title = Programu ya mikopo inaweza kusoma anwani
rule-lender-reads-contacts-message = { $app } inaweza kusoma anwani zote kwenye simu hii.
rule-lender-reads-contacts-why = Wakopeshaji na wakusanya madeni wao wamewapigia na kuwaandikia watu wote kwenye anwani za mkopaji. Programu inayoweza kusoma anwani inahitaji muda mfupi tu kuzinakili.
rule-lender-reads-contacts-false-alarm = Programu inaweza kusoma anwani; kama inasoma, hakuna ajuaye. Simu hutunza alama kwa muda mfupi tu, kwa hiyo “hakuna alama” si “kamwe”. Huenda ulitoa ruhusa kwa kukusudia.
rule-lender-reads-contacts-what-to-do = Tunza ushahidi. Zima Anwani; hilo huzima kundi zima, kwa hiyo hakuna kinachorudi bila kuulizwa. Fanya kukataa kuwa kwa mwisho, na uhakikishe imezimwa.

rule-lender-can-obtain-contacts-silently-title = Programu ya mikopo itapata anwani mara tu inapoomba
rule-lender-can-obtain-contacts-silently-message = { $app } bado haiwezi kusoma anwani, lakini ina ruhusa nyingine ya kundi hilohilo: ombi lake linalofuata litakubaliwa bila kuuliza.
rule-lender-can-obtain-contacts-silently-why = Android huuliza mara moja kwa kundi. Aliyeruhusu programu kuona akaunti au kuongeza anwani ameiruhusu pia kusoma anwani zote kuanzia ombi lake linalofuata.
rule-lender-can-obtain-contacts-silently-false-alarm = Huenda programu haitaomba kamwe. Android ya baadhi ya watengenezaji inaweza kuuliza hata hivyo.
rule-lender-can-obtain-contacts-silently-what-to-do = Zima pia ruhusa nyingine ya kundi, fanya kukataa kuwa kwa mwisho, na uhakikishe imezimwa.

rule-lender-requests-contacts-title = Programu ya mikopo inaomba anwani
rule-lender-requests-contacts-message = { $app } inaomba ruhusa ya kusoma anwani. Kama ina ruhusa hiyo, haimo katika faili hizi.
rule-lender-requests-contacts-why = Kile ambacho programu inaomba, inaweza kukipata. Kabla ya kusakinisha ndio wakati bora wa kuamua.
rule-lender-requests-contacts-false-alarm = Kuomba si kupewa: huenda ruhusa imekataliwa, au haijawahi kuombwa.
rule-lender-requests-contacts-what-to-do = Kataa inapouliza. Ifanye simu ionyeshe ilichopewa: adb shell dumpsys package PACKAGE.

rule-lender-granted-at-install-title = Programu ya mikopo ilipata anwani iliposakinishwa
rule-lender-granted-at-install-message = { $app } iliundwa kwa Android 5.1 au ya zamani zaidi na ilipata anwani iliposakinishwa. Hakuna aliyeulizwa.
rule-lender-granted-at-install-why = Programu za Android ya zamani hivi hupata ruhusa zote kwa pamoja. Swichi ya kawaida haiondoi ruhusa bali hufanya mfumo utoe data tupu.
rule-lender-granted-at-install-false-alarm = Tangu Android 10, simu huonyesha ruhusa za programu ya aina hii ili zikaguliwe kabla ya kufunguliwa mara ya kwanza; huenda ulikubali hapo.
rule-lender-granted-at-install-what-to-do = Zima Anwani kwenye mipangilio, au kutoka kwenye kompyuta: adb shell cmd appops set PACKAGE READ_CONTACTS ignore. Soma tena: adb shell cmd appops get PACKAGE READ_CONTACTS.

rule-preinstalled-lender-granted-by-default-title = Mtengenezaji wa simu aliipa programu ya mikopo anwani
rule-preinstalled-lender-granted-by-default-message = { $app } ilikuja na simu na ilipewa anwani mapema. Hakuna aliyeulizwa.
rule-preinstalled-lender-granted-by-default-why = Ruhusa iliyotolewa mapema si uamuzi wa mmiliki wa simu, na wamiliki wengi hawajui kamwe.
rule-preinstalled-lender-granted-by-default-false-alarm = Programu ya fedha ya mtengenezaji inaweza kufanya zaidi ya kukopesha na huenda haijawahi kufunguliwa.
rule-preinstalled-lender-granted-by-default-what-to-do = Zima Anwani kwenye mipangilio. Pale ambapo haiwezi kubadilishwa, zima programu: adb shell pm disable-user --user USER PACKAGE.

rule-lender-reads-call-log-title = Programu ya mikopo inaweza kuona simu
rule-lender-reads-call-log-message = { $app } inaweza kuona nani anapigiwa na nani anapiga.
rule-lender-reads-call-log-why = Rekodi za simu zinaonyesha nani ni muhimu kwa mtu, mara ngapi na kwa muda gani wanazungumza. Kwa kutafuta ndugu na waajiri zinaeleza zaidi ya anwani.
rule-lender-reads-call-log-false-alarm = Programu inaweza kuona simu; kama inaangalia ni swali jingine. Programu chaguomsingi ya simu inahitaji rekodi za simu.
rule-lender-reads-call-log-what-to-do = Zima Rekodi za nambari za simu. Ikiwa ni programu chaguomsingi ya simu, chagua nyingine. Hakikisha imezimwa.

rule-lender-reads-sms-title = Programu ya mikopo inaweza kuona SMS
rule-lender-reads-sms-message = { $app } inaweza kuona SMS, zilizo kwenye simu au zinazoingia.
rule-lender-reads-sms-why = Ujumbe unaonyesha mnaowasiliana, salio la benki, mishahara na misimbo ya mara moja (OTP).
rule-lender-reads-sms-false-alarm = Baadhi ya programu husubiri OTP tu; Android ina njia za hilo zisizohitaji ruhusa hii.
rule-lender-reads-sms-what-to-do = Zima SMS. Ikiwa ni programu chaguomsingi ya SMS, chagua nyingine. Hakikisha imezimwa.

rule-lender-sees-screen-or-notifications-title = Programu ya mikopo inaona skrini au arifa
rule-lender-sees-screen-or-notifications-message = { $app } imewashwa kama huduma ya ufikivu au msomaji wa arifa. Inaona kilicho kwenye skrini au kwenye arifa, pia gumzo na majina.
rule-lender-sees-screen-or-notifications-why = Kilicho kwenye skrini hakihitaji ruhusa ya anwani: gumzo, programu ya simu na programu ya anwani zinaweza kusomwa hapo.
rule-lender-sees-screen-or-notifications-false-alarm = Mtu anayehitaji huduma ya ufikivu huenda ameiwasha kwa kukusudia; kwa programu ya mikopo hilo si la kawaida.
rule-lender-sees-screen-or-notifications-what-to-do = Izime chini ya Mipangilio › Ufikivu au Mipangilio › Arifa › Ufikiaji wa arifa.

rule-lender-may-ask-for-contacts-title = Programu ya mikopo bado inaweza kuomba anwani
rule-lender-may-ask-for-contacts-message = { $app } haiwezi kusoma anwani, lakini inaomba ruhusa na inaweza kuuliza tena.
rule-lender-may-ask-for-contacts-why = Swali mara nyingi huja katikati ya kuomba mkopo, wakati ni vigumu zaidi kukataa. Kukataa kwa mwisho mapema kunaepusha wakati huo.
rule-lender-may-ask-for-contacts-false-alarm = Hakuna kilichotoka kwenye simu kwa njia hii. Huenda programu haitauliza kamwe.
rule-lender-may-ask-for-contacts-what-to-do = Kataa inapouliza, au fanya kukataa kuwa kwa mwisho mapema: adb shell pm set-permission-flags --user USER PACKAGE android.permission.READ_CONTACTS user-fixed.

rule-possible-lender-reads-contacts-title = Programu inayoweza kuwa ya mikopo inaweza kusoma anwani
rule-possible-lender-reads-contacts-message = { $app } inaweza kuwa programu ya mikopo, na inaweza kusoma anwani au imezitumia. Wewe unajua zaidi: je, ni ya mikopo?
rule-possible-lender-reads-contacts-why = Majina hayatoshi: wakopeshaji wengi hutumia jina la chapa tu. Pale ambapo majina hayaamui, tunauliza badala ya kukisia.
rule-possible-lender-reads-contacts-false-alarm = Huenda programu haihusiani na mikopo. Jibu lako linaamua.
rule-possible-lender-reads-contacts-what-to-do = Jibu kama ni programu ya mikopo (--answers FILE); kisha fanya kama kwa programu ya mikopo.

rule-lender-in-clone-or-work-profile-title = Programu ya mikopo iko katika nakala au wasifu wa kazini
rule-lender-in-clone-or-work-profile-message = { $app } imesakinishwa kwa mtumiaji { $user } wa simu hii, nakala au wasifu wa kazini, na ina ruhusa zake yenyewe hapo.
rule-lender-in-clone-or-work-profile-why = Kila wasifu una swichi zake: kilichozimwa kwa mmiliki kinaweza kuwa kimewashwa huko. Nakala inaweza kutumia anwani za mmiliki, na katika wasifu wa kazini anwani ni za wafanyakazi wenzako.
rule-lender-in-clone-or-work-profile-false-alarm = Programu zilizokuja na simu mara nyingi huonekana katika kila wasifu bila mtu kuziweka huko.
rule-lender-in-clone-or-work-profile-what-to-do = Fungua ukurasa wa ruhusa wa nakala hiyo, au ondoa nakala hiyo pekee: adb shell pm uninstall --user USER PACKAGE.

rule-lender-lists-apps-title = Programu ya mikopo inaweza kuorodhesha programu zilizosakinishwa
rule-lender-lists-apps-message = { $app } inaweza kuona ni programu zipi zimesakinishwa kwenye simu hii.
rule-lender-lists-apps-why = Orodha inaeleza kuhusu wakopeshaji wengine, benki, afya, imani na familia. Wakopeshaji wameitumia kuwapima na kuwashinikiza wakopaji.
rule-lender-lists-apps-false-alarm = Baadhi ya programu hutafuta simu zilizobadilishwa kwa njia hii. Kwenye simu nyingi ruhusa huja na usakinishaji; huko kuiondoa programu tu ndiko kunakoimaliza.
rule-lender-lists-apps-what-to-do = Izime pale ambapo simu ina swichi yake. Vinginevyo kuondoa programu tu ndiko kunakoimaliza.

rule-lender-outside-a-store-title = Programu ya mikopo haikutoka kwenye duka tunalolijua
rule-lender-outside-a-store-message = { $app } haikusakinishwa na duka lolote la programu lililo kwenye orodha yetu.
rule-lender-outside-a-store-why = Duka hukagua programu, huziondoa na hupokea malalamiko. Kwa programu iliyotoka kwenye kiungo au faili hakuna anayefanya hivyo.
rule-lender-outside-a-store-false-alarm = Huenda ilitoka kwenye duka lisilo kwenye orodha yetu, kwenye hifadhi rudufu au uhamisho wa simu mpya, au kwa kisakinishaji ambacho kimeondolewa tangu hapo.
rule-lender-outside-a-store-what-to-do = Tunza ushahidi, pamoja na kiungo au faili ilikotoka. Iondoe ikiwa huihitaji. Lalamika.

rule-lending-feature-reads-contacts-title = Programu yenye huduma ya mikopo inaweza kusoma anwani
rule-lending-feature-reads-contacts-message = { $app } hukopesha pamoja na huduma nyingine, na inaweza kusoma anwani.
rule-lending-feature-reads-contacts-why = Benki, pochi au duka linaweza kuhitaji anwani ili kutuma pesa kwa marafiki. Ruhusa hiyohiyo hutumikia mikopo yake pia; programu pekee ndiyo inayojua inatumika kwa nini.
rule-lending-feature-reads-contacts-false-alarm = Watu wengi hutoa ruhusa hii kwa ajili ya kutuma pesa au gumzo. Amua kama unatumia huduma hizo.
rule-lending-feature-reads-contacts-what-to-do = Amua kama unatumia kinachohitaji anwani. Kama sivyo, zima Anwani.

rule-store-rule-lender-contacts-title = Kanuni ya Google Play kuhusu mikopo ya binafsi na anwani
rule-store-rule-lender-contacts-message = { $app } ilitoka Google Play na inaomba anwani. Sera ya Google Play kuhusu mikopo ya binafsi, inayotumika tangu 31 Mei 2023, hairuhusu programu za mikopo ya binafsi kufikia anwani.
rule-store-rule-lender-contacts-why = Sera inahusu kile ambacho programu inaomba, bila kujali ulichoruhusu. Google Play hupokea ripoti za programu zisizoifuata.
rule-store-rule-lender-contacts-false-alarm = Huenda duka linaiona programu kama kitu kingine kuliko programu ya mikopo ya binafsi. Programu nyingine pia inaweza kudai kuwa duka inaposakinisha.
rule-store-rule-lender-contacts-what-to-do = Tunza ushahidi, na uripoti programu kwenye ukurasa wake katika Google Play.

rule-necessary-information-cn-title = China: anwani si data ya lazima kwa programu ya mikopo
rule-necessary-information-cn-message = { $app } inaomba anwani. Kwa kanuni ya China kuhusu taarifa binafsi za lazima, inayotumika tangu 1 Mei 2021, anwani si kati ya taarifa za lazima za programu ya mikopo ya mtandaoni, na haiwezi kumnyima huduma yake ya msingi asiyezitoa.
rule-necessary-information-cn-why = Unaweza kukataa kutoa anwani, na huduma ya msingi lazima ibaki.
rule-necessary-information-cn-false-alarm = Kanuni haikatazi kuomba zaidi kwa idhini. Jina la Kichina pekee halithibitishi kuwa programu ni ya China bara.
rule-necessary-information-cn-what-to-do = Kataa; huduma ya msingi lazima ibaki. Lalamika kwa idara zilizotoa kanuni.

rule-apk-tampering-title = Faili ya programu imetengenezwa isomwe vibaya, au hakuna simu ambayo ingeisakinisha
rule-apk-tampering-message = Faili ya { $app } ina vitu ambavyo simu huviruka na ambavyo programu nyingine hukwama navyo. Inachoomba kinaelezwa hapa kama simu ingekisoma.
rule-apk-tampering-message-refused = Simu isingesakinisha faili hii ya { $app } ilivyo. Kilichoweza kusomwa kinaelezwa hapa.
rule-apk-tampering-why = Mbinu hizi huzuia faili isiangaliwe kabla ya kusakinishwa: duka, kichanganuzi au mtu mdadisi haoni kitu, au anaona kingine kuliko simu.
rule-apk-tampering-false-alarm = Programu zinazolinda msimbo usinakiliwe hufanya hivi pia, na vilevile zana za zamani au zisizo makini na faili za majaribio. Faili iliyokatika njiani pia haiwezi kusakinishwa. Haisemi lolote kuhusu kama programu inakopesha.
rule-apk-tampering-what-to-do = Usisakinishe faili. Ukiitaka programu, ipate kwenye duka la programu, na ulinganishe inachoomba.

rule-app-reads-contacts-title = Programu inaweza kusoma anwani
rule-app-reads-contacts-message = { $app } inaweza kusoma anwani. Haionekani kama programu ya mikopo.
rule-app-reads-contacts-message-system = { $app } ni sehemu ya simu na inaweza kusoma anwani.
rule-app-reads-contacts-why = Kujua kila programu inayoweza kusoma anwani ndiyo njia pekee ya kutokosa hata moja: tunayodhani ni mchezo inaweza kukopesha kesho.
rule-app-reads-contacts-false-alarm = Programu za ujumbe, za simu na za anwani zinahitaji anwani.
rule-app-reads-contacts-what-to-do = Zima Anwani kwa kila programu ambayo huihitaji kwa hilo.

rule-unreadable-app-title = Ruhusa za programu hazimo katika faili hizi
rule-unreadable-app-message = Kile { $app } inaweza kufanya hakimo katika faili hizi. Hilo halimaanishi kuwa haiwezi kufanya chochote.
rule-unreadable-app-why = Programu ambayo haikuweza kusomwa haijathibitishwa kuwa haina tatizo.
rule-unreadable-app-false-alarm = Orodha ya majina tu, au taarifa ya simu iliyokatika, haionyeshi ruhusa. Ikiwa kamili, hili linatoweka.
rule-unreadable-app-what-to-do = Ifanye simu ionyeshe, na uongeze jibu kwenye faili: adb shell dumpsys package PACKAGE.

rule-incomplete-audit-title = Ukaguzi huu si kamili
rule-incomplete-audit-message = { $count ->
    [one] Jambo { $count } halikuweza kuonekana. Kisichokuwa kwenye ripoti hii bado kinaweza kuwa kwenye simu.
   *[other] Mambo { $count } hayakuweza kuonekana. Kisichokuwa kwenye ripoti hii bado kinaweza kuwa kwenye simu.
}
rule-incomplete-audit-why = Kunyamaza kuhusu kisichoonekana kungeonekana kama “hakuna kilichopatikana”.
rule-incomplete-audit-false-alarm = Baadhi ya mapengo si muhimu kwa swali, kama mstari usiosomeka kuhusu programu nyingine. Ripoti inaorodhesha kila moja.
rule-incomplete-audit-what-to-do = Tengeneza faili zinazokosekana, fungua wasifu uliofungwa, na ukague tena.

## The verdict, as a sentence

evidence-verdict-not-installed = Haijasakinishwa kwa mtumiaji huyu.
evidence-verdict-unknown = Kama inaweza kusoma anwani sasa, haimo katika faili hizi.
evidence-verdict-can-read = Inaweza kusoma anwani sasa.
evidence-verdict-blocked = Haiwezi kusoma anwani sasa: njia imefungwa.
evidence-verdict-can-obtain-silently = Haiwezi kusoma anwani sasa, lakini itazipata bila kuuliza mara tu inapoomba.
evidence-verdict-may-ask = Haiwezi kusoma anwani sasa, lakini inaweza kuziomba.
evidence-verdict-requested = Inaomba anwani; kama imezipata, haimo katika faili hizi.
evidence-verdict-write-only = Inaweza kubadilisha anwani na haiombi kuzisoma.
evidence-verdict-accounts-only = Katika kundi la anwani inaomba akaunti za simu tu.
evidence-verdict-not-requested = Haiombi anwani.

## Ways

evidence-way = { $route }: { $state }
evidence-state-not-requested = haijaombwa
evidence-state-requested = imeombwa; kama imetolewa, haimo katika faili hizi
evidence-state-not-asked = bado hakuna aliyeulizwa
evidence-state-denied = imekataliwa; programu inaweza kuuliza tena
evidence-state-denied-for-good = imekataliwa kabisa
evidence-state-blocked-by-policy = imekataliwa na sera ya kifaa
evidence-state-ask-every-time = huuliza kila mara
evidence-state-granted-once = imetolewa kwa mara hii tu
evidence-state-granted-but-blocked = imetolewa, lakini imefungwa na swichi nyingine
evidence-state-granted = imetolewa
evidence-state-granted-at-install = imetolewa wakati wa kusakinisha
evidence-state-granted-by-default = imetolewa mapema na mtengenezaji
evidence-state-granted-by-role = imetolewa na jukumu kama programu chaguomsingi ya simu
evidence-state-granted-fixed = imetolewa kwa namna ambayo hakuna anayeweza kuiondoa
evidence-state-unknown = haimo katika faili hizi
evidence-flags = Alama za ruhusa: { $flags }
evidence-app-op = Hali ya app-op yake: { $mode }
evidence-asks-for = Inaomba { $permission }.
evidence-old-target = Iliundwa kwa kiwango cha API { $target }, kabla programu hazijalazimika kuuliza (23).

## Traces

evidence-last-access = Iliruhusiwa kupita mwisho { $time }.
evidence-last-access-minutes = { $count ->
    [0] Iliruhusiwa kupita mwisho { $time }, chini ya dakika moja kabla ya ukaguzi.
    [one] Iliruhusiwa kupita mwisho { $time }, dakika { $count } kabla ya ukaguzi.
   *[other] Iliruhusiwa kupita mwisho { $time }, dakika { $count } kabla ya ukaguzi.
}
evidence-last-access-hours = { $count ->
    [one] Iliruhusiwa kupita mwisho { $time }, saa { $count } kabla ya ukaguzi.
   *[other] Iliruhusiwa kupita mwisho { $time }, saa { $count } kabla ya ukaguzi.
}
evidence-last-access-days = { $count ->
    [one] Iliruhusiwa kupita mwisho { $time }, siku { $count } kabla ya ukaguzi.
   *[other] Iliruhusiwa kupita mwisho { $time }, siku { $count } kabla ya ukaguzi.
}
evidence-access-ago-minutes = { $count ->
    [0] Iliruhusiwa kupita mwisho chini ya dakika moja kabla ya faili kutengenezwa.
    [one] Iliruhusiwa kupita mwisho dakika { $count } kabla ya faili kutengenezwa.
   *[other] Iliruhusiwa kupita mwisho dakika { $count } kabla ya faili kutengenezwa.
}
evidence-access-ago-hours = { $count ->
    [one] Iliruhusiwa kupita mwisho saa { $count } kabla ya faili kutengenezwa.
   *[other] Iliruhusiwa kupita mwisho saa { $count } kabla ya faili kutengenezwa.
}
evidence-access-ago-days = { $count ->
    [one] Iliruhusiwa kupita mwisho siku { $count } kabla ya faili kutengenezwa.
   *[other] Iliruhusiwa kupita mwisho siku { $count } kabla ya faili kutengenezwa.
}
evidence-access-in-background = Programu haikuwa kwenye skrini wakati huo.
evidence-access-in-foreground = Programu ilikuwa kwenye skrini wakati huo.
evidence-access-limits = Simu hutunza wakati wa mwisho tu; haisemi mara ngapi kabla, nini kilisomwa au kilienda wapi.
evidence-last-reject = Ilikataliwa mwisho { $time }.
evidence-last-reject-minutes = { $count ->
    [0] Ilikataliwa mwisho { $time }, chini ya dakika moja kabla ya ukaguzi.
    [one] Ilikataliwa mwisho { $time }, dakika { $count } kabla ya ukaguzi.
   *[other] Ilikataliwa mwisho { $time }, dakika { $count } kabla ya ukaguzi.
}
evidence-last-reject-hours = { $count ->
    [one] Ilikataliwa mwisho { $time }, saa { $count } kabla ya ukaguzi.
   *[other] Ilikataliwa mwisho { $time }, saa { $count } kabla ya ukaguzi.
}
evidence-last-reject-days = { $count ->
    [one] Ilikataliwa mwisho { $time }, siku { $count } kabla ya ukaguzi.
   *[other] Ilikataliwa mwisho { $time }, siku { $count } kabla ya ukaguzi.
}
evidence-last-updated = Ilisasishwa mwisho { $time }.

## Where it came from

evidence-installer-none = Hakuna kisakinishaji kilichorekodiwa: ilisakinishwa kutoka kwenye kompyuta, au kisakinishaji chake kimeondolewa tangu hapo.
evidence-installer-system = Ilikuja na simu.
evidence-installer-store = Ilisakinishwa na { $installer }, duka la programu.
evidence-installer-file = Ilisakinishwa kutoka kwenye faili, na kisakinishaji cha simu yenyewe.
evidence-installer-shell = Ilisakinishwa kutoka kwenye kompyuta.
evidence-installer-browser = Ilisakinishwa na kivinjari: { $installer }.
evidence-installer-file-manager = Ilisakinishwa na kidhibiti faili: { $installer }.
evidence-installer-other = Ilisakinishwa na { $installer }, ambayo haimo kwenye orodha yetu ya maduka.
evidence-originating = Faili ilipitia { $originating }.
evidence-source-local-file = Kisakinishaji kiliiita faili ya kwenye simu.
evidence-source-downloaded-file = Kisakinishaji kiliiita faili iliyopakuliwa.

## Why we think that it lends

evidence-lends-catalog = Orodha ya umma inaitaja: { $detail } ({ $source }).
evidence-lends-label = Jina lake linataja mikopo: { $detail } ({ $source }).
evidence-lends-package = Jina la kifurushi chake linataja mikopo: { $detail } ({ $source }).
evidence-lends-texts = Maneno yake yenyewe yanataja mikopo: { $detail } ({ $source }).
evidence-lends-component = Ina sehemu ambayo programu za mikopo huwa nayo: { $detail } ({ $source }).
evidence-lends-library = Ina maktaba ambayo programu za mikopo huwa nayo: { $detail } ({ $source }).
evidence-lends-signer = Imetiwa sahihi kama programu nyingine za mikopo: { $detail } ({ $source }).
evidence-lends-context = { $detail } ({ $source })
evidence-lends-user = Ulisema kuwa ni programu ya mikopo.

## Where it stands

evidence-user-clone = Mtumiaji { $user } wa simu ni wasifu wa nakala.
evidence-user-work = Mtumiaji { $user } wa simu ni wasifu wa kazini.
evidence-user-other = Mtumiaji { $user } wa simu.
evidence-cn-listed = Orodha inaitaja kama programu ya China bara ({ $source }).
evidence-cn-label = Jina lake kwenye simu hii limeandikwa kama China bara: { $label }

## What could not be seen

evidence-gap-unreadable = { $count ->
    [one] Faili au folda { $count } haikuweza kusomwa.
   *[other] Faili au folda { $count } hazikuweza kusomwa.
}
evidence-gap-empty = { $count ->
    [one] Chanzo { $count } kilikuwa tupu.
   *[other] Vyanzo { $count } vilikuwa tupu.
}
evidence-gap-unrecognised = { $count ->
    [one] Chanzo { $count } hakikutambuliwa.
   *[other] Vyanzo { $count } havikutambuliwa.
}
evidence-gap-unsupported = { $count ->
    [one] Chanzo { $count } ni cha aina tunayoijua lakini hatuisomi.
   *[other] Vyanzo { $count } ni vya aina tunazozijua lakini hatuzisomi.
}
evidence-gap-not-answered = { $count ->
    [one] Simu ilijibu swali { $count } kwa hitilafu.
   *[other] Simu ilijibu maswali { $count } kwa hitilafu.
}
evidence-gap-cut-off = { $count ->
    [one] Chanzo { $count } kinakatika katikati.
   *[other] Vyanzo { $count } vinakatika katikati.
}
evidence-gap-filtered = { $count ->
    [one] Chanzo { $count } kinaonyesha sehemu tu.
   *[other] Vyanzo { $count } vinaonyesha sehemu tu.
}
evidence-gap-malformed = { $count ->
    [one] Mstari au sehemu { $count } haikueleweka.
   *[other] Mistari au sehemu { $count } hazikueleweka.
}
evidence-gap-encoding = { $count ->
    [one] Katika sehemu { $count } baiti hazikuwa maandishi.
   *[other] Katika sehemu { $count } baiti hazikuwa maandishi.
}
evidence-gap-limit = { $count ->
    [one] Katika sehemu { $count } kulikuwa na zaidi ya tunachosoma.
   *[other] Katika sehemu { $count } kulikuwa na zaidi ya tunachosoma.
}
evidence-gap-user-not-visible = { $count ->
    [one] Programu za mtumiaji { $count } wa simu hazionyeshwi.
   *[other] Programu za watumiaji { $count } wa simu hazionyeshwi.
}
evidence-gap-contradiction = { $count ->
    [one] Katika sehemu { $count } chanzo kinasema mambo mawili tofauti.
   *[other] Katika sehemu { $count } chanzo kinasema mambo mawili tofauti.
}
evidence-gap-disagreement = { $count ->
    [one] Vyanzo havikubaliani katika jambo { $count }; kipya zaidi au kamili zaidi kilitumika.
   *[other] Vyanzo havikubaliani katika mambo { $count }; kipya zaidi au kamili zaidi kilitumika.
}
evidence-gap-no-permissions = { $count ->
    [one] Ruhusa za programu { $count } hazionyeshwi.
   *[other] Ruhusa za programu { $count } hazionyeshwi.
}
evidence-gap-requests-not-listed = Faili hazitaji ruhusa ambazo baadhi ya programu zinaomba.
evidence-gap-shared-user-missing = { $count ->
    [one] Programu { $count } inashiriki ruhusa zake na nyingine, na hizo hazionyeshwi.
   *[other] Programu { $count } zinashiriki ruhusa zake na nyingine, na hizo hazionyeshwi.
}
evidence-gap-no-packages = Hakuna orodha ya programu zilizosakinishwa iliyotolewa.
evidence-gap-list-cut = Orodha ya programu za simu ilikatika; programu ziliulizwa moja moja.
evidence-gap-apps-hidden = Simu haiionyeshi programu hii kila programu.
evidence-gap-grants-not-visible = { $count ->
    [one] Kile ambacho programu za wasifu mwingine { $count } ziliruhusiwa hakionyeshwi.
   *[other] Kile ambacho programu za wasifu nyingine { $count } ziliruhusiwa hakionyeshwi.
}

## What is odd in the file of an app

evidence-anomaly = { $file }, { $part }: { $what }
evidence-anomaly-at = { $file }, { $part }, baiti { $offset }: { $what }
evidence-anomaly-with = { $file }, { $part }: { $what } ({ $detail })
evidence-anomaly-at-with = { $file }, { $part }, baiti { $offset }: { $what } ({ $detail })
evidence-anomalies-refused = { $count ->
    [one] Kwa jambo { $count } simu isingesakinisha faili:
   *[other] Kwa mambo { $count } simu isingesakinisha faili:
}
evidence-anomalies-misleads = { $count ->
    [one] Jambo { $count } simu huliruka, huku programu nyingine zikiweza kukwama au kuona kingine:
   *[other] Mambo { $count } simu huyaruka, huku programu nyingine zikiweza kukwama au kuona kingine:
}
evidence-anomalies-more = … na { $count } zaidi.
evidence-part-zip = kumbukumbu
evidence-part-manifest = manifesti
evidence-part-resources = jedwali la rasilimali
evidence-part-signature = sahihi
evidence-part-dex = msimbo wa programu
evidence-part-container = seti ya vifurushi
evidence-anomaly-kind-limit = Kuna zaidi hapo ya tunachosoma.
evidence-anomaly-kind-cut-off = Inakatika katikati.
evidence-anomaly-kind-bytes-before-first-entry = Kuna baiti nyingine kabla ya ingizo la kwanza la kumbukumbu.
evidence-anomaly-kind-bytes-behind-end = Kuna baiti nyingine baada ya mwisho wa kumbukumbu.
evidence-anomaly-kind-end-record-in-comment = Maoni ya kumbukumbu yana kinachofanana na mwisho wa pili.
evidence-anomaly-kind-no-directory = Orodha ya maingizo haipo; maingizo yalipatikana bila hiyo.
evidence-anomaly-kind-bytes-behind-directory = Kuna baiti nyingine kati ya orodha ya maingizo na mwisho wa kumbukumbu.
evidence-anomaly-kind-directory-shifted = Orodha ya maingizo haipo pale kumbukumbu inaposema.
evidence-anomaly-kind-directory-count = Kumbukumbu inataja idadi ya maingizo tofauti na iliyo nayo.
evidence-anomaly-kind-directory-record = Rekodi kwenye orodha ya maingizo imeharibika.
evidence-anomaly-kind-entry-outside-directory = Ingizo ambalo orodha iliyoharibika ya maingizo hailitaji.
evidence-anomaly-kind-local-header = Ingizo limeelezwa kwa njia mbili, au maelezo yake ya pili hayapo.
evidence-anomaly-kind-compression-method = Ingizo limefungashwa kwa njia ambayo Android haiijui, au inayotajwa kwa namna mbili.
evidence-anomaly-kind-size-mismatch = Urefu au ukubwa hauwezi kuwa kweli.
evidence-anomaly-kind-encrypted-flag = Ingizo limewekwa alama kuwa limesimbwa.
evidence-anomaly-kind-duplicate-entry = Maingizo mawili yana jina moja.
evidence-anomaly-kind-entry-name = Jina la ingizo lina herufi ambazo jina la faili halina, au ni faili na folda kwa wakati mmoja.
evidence-anomaly-kind-packed-data = Data iliyofungashwa ya ingizo imeharibika.
evidence-anomaly-kind-checksum = Jumla ya ukaguzi ya ingizo si sahihi.
evidence-anomaly-kind-chunk-size = Kipande kinataja ukubwa usiowezekana.
evidence-anomaly-kind-unknown-chunk = Kipande cha aina isiyostahili kuwa hapo.
evidence-anomaly-kind-magic = Haianzi kama muundo wake unavyoanza.
evidence-anomaly-kind-string-pool = Orodha ya maandishi inajipinga yenyewe.
evidence-anomaly-kind-masked-name = Jina au nafasi ya majina inaficha elementi au sifa ni nini.
evidence-anomaly-kind-attributes = Sifa zipo mara mbili, au katika umbo lingine kuliko muundo.
evidence-anomaly-kind-nesting = Elementi hazifunguki na kufungwa inavyopaswa.
evidence-anomaly-kind-missing-element = Elementi ambayo Android inahitaji haipo, au ipo mara mbili.
evidence-anomaly-kind-bad-value = Thamani ambayo Android haiwezi kuipokea.
evidence-anomaly-kind-reference = Rejeleo halielekei popote, au linazunguka.
evidence-anomaly-kind-duplicate-type = Sehemu ya jedwali la rasilimali ipo mara mbili.
evidence-anomaly-kind-signing-block = Sehemu ya sahihi inajipinga yenyewe.
evidence-anomaly-kind-signature-stripped = Sahihi inayosemekana kuwapo haipo.
evidence-anomaly-kind-certificate = Cheti hakiwezi kusomwa.
evidence-anomaly-kind-unsigned = Hakuna aliyeitia sahihi.
evidence-anomaly-kind-janus = Kuna msimbo mbele ya kumbukumbu, ambapo sahihi ya aina ya kwanza haiangalii.
evidence-anomaly-kind-dex = Msimbo wa programu unajipinga wenyewe.
evidence-anomaly-kind-split = Sehemu ya seti si ya pamoja na nyingine, au haiwezi kusomwa.
evidence-anomaly-kind-container-description = Kile ambacho seti inasema kujihusu sicho kilichomo.
evidence-anomaly-kind-base-guessed = Hakuna kitu katika seti kinachosema sehemu ipi ni kuu, kwa hiyo ilibidi kukisia.
evidence-anomaly-kind-several-variants = Seti ina matoleo kadhaa ya programu; lililo kamili zaidi lilisomwa.
evidence-anomaly-kind-request-in-split = Sehemu ya seti inaomba ruhusa ambayo sehemu yake kuu haiiombi.
